/**
 * The most common passwords, and words with which common passwords begin or end. The most common
 * are first. The list is short on purpose: `./breach`, and estimators like zxcvbn, have longer
 * lists.
 */
export const commonWords: readonly string[] = (
  'password qwerty iloveyou letmein welcome admin monkey dragon football baseball princess ' +
  'sunshine superman batman master shadow michael jordan jessica ashley charlie thomas daniel ' +
  'andrew jennifer hunter killer soccer hockey trustno starwars pokemon freedom whatever secret ' +
  'summer winter spring autumn flower cookie cheese chocolate coffee butterfly purple orange ' +
  'yellow silver golden ginger pepper tigger buster rabbit eagle falcon lion tiger wolf horse ' +
  'hello test guest login access system computer internet windows google samsung apple love ' +
  'lovely happy lucky angel baby girl boys family mother father friend forever birthday money ' +
  'january february march april june july august september october november december monday ' +
  'friday sunday passwort hallo schatz bonjour soleil amour hola amor maria anna laura sarah ' +
  'peter john smith david james robert richard george alexander nicole andreas martin patrick ' +
  'harry potter rocky mickey donald nintendo matrix guitar music dance player gamer ninja ' +
  'cowboy rainbow diamond heaven moon star blue green black white red house cat dog king queen ' +
  'home work good morning night world country city paris london berlin madrid america england ' +
  'germany france italy mustang ferrari porsche mercedes yamaha correct battery staple elephant ' +
  'mountain river ocean water fire earth storm thunder power magic super mega ultra best first ' +
  'one two three four five is the and my you'
).split(' ')
