/** Romanian, in the polite register (dumneavoastră). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Romanian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ro',
  dir: 'ltr',

  title: 'Alegeți o parolă nouă',
  username: 'Adresă de e-mail',
  password: 'Parolă nouă',
  confirmation: 'Confirmați parola nouă',
  submit: 'Setați parola nouă',
  submitting: 'Se salvează noua parolă…',
  show: 'Afișați',
  hide: 'Ascundeți',
  showPassword: 'Afișați parola',
  hidePassword: 'Ascundeți parola',
  showConfirmation: 'Afișați confirmarea parolei',
  hideConfirmation: 'Ascundeți confirmarea parolei',
  passwordVisible: 'Parola dumneavoastră este vizibilă.',
  passwordHidden: 'Parola dumneavoastră este ascunsă.',

  hint: {
    one: 'Folosiți cel puțin {count}\u00A0caracter.',
    few: 'Folosiți cel puțin {count}\u00A0caractere.',
    other: 'Folosiți cel puțin {count}\u00A0de caractere.',
  },
  requirements: 'Parola dumneavoastră trebuie să aibă:',
  passwordRules: 'Parola dumneavoastră trebuie să aibă: {rules}.',
  minLength: {
    one: 'cel puțin {count}\u00A0caracter',
    few: 'cel puțin {count}\u00A0caractere',
    other: 'cel puțin {count}\u00A0de caractere',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: îndeplinit',
  requirementUnmet: '{rule}: încă neîndeplinit',

  passwordBlank: 'Introduceți o parolă nouă.',
  passwordTooShort: {
    one: 'Această parolă este prea scurtă. Folosiți cel puțin {count}\u00A0caracter.',
    few: 'Această parolă este prea scurtă. Folosiți cel puțin {count}\u00A0caractere.',
    other: 'Această parolă este prea scurtă. Folosiți cel puțin {count}\u00A0de caractere.',
  },
  passwordTooLong: {
    one: 'Această parolă este prea lungă. Folosiți cel mult {count}\u00A0caracter.',
    few: 'Această parolă este prea lungă. Folosiți cel mult {count}\u00A0caractere.',
    other: 'Această parolă este prea lungă. Folosiți cel mult {count}\u00A0de caractere.',
  },
  passwordRejected: 'Această parolă nu poate fi folosită. Alegeți alta.',
  passwordBreached:
    'Această parolă a apărut într-o scurgere de date. Alegeți una pe care nu o folosiți în altă ' +
    'parte.',
  confirmationBlank: 'Introduceți din nou parola nouă.',
  confirmationMismatch: 'Parolele nu se potrivesc. Introduceți aceeași parolă în ambele câmpuri.',

  notChanged: 'Parola dumneavoastră nu a fost schimbată.',
  maybeChanged:
    'Nu știm dacă parola dumneavoastră a fost schimbată. Încercați să vă conectați cu cea nouă.',
  offline:
    'Nu aveți conexiune la internet. Conectați-vă la internet, apoi încercați din nou. {outcome}',
  network: 'Conexiunea s-a întrerupt. {outcome}',
  timeout: 'A durat prea mult. {outcome}',
  inFlight: 'Noua parolă încă se salvează. Așteptați un moment.',
  unauthorized: 'Este o problemă la noi. {outcome}',
  rateLimited: 'Prea multe încercări. {outcome}',
  rateLimitedLater: 'Prea multe încercări. Încercați din nou mai târziu. {outcome}',
  rejected: 'Ceva nu a mers bine. {outcome}',
  retryIn: {
    one: 'Puteți încerca din nou peste {count}\u00A0secundă.',
    few: 'Puteți încerca din nou peste {count}\u00A0secunde.',
    other: 'Puteți încerca din nou peste {count}\u00A0de secunde.',
  },
  retryNow: '{outcome} Acum puteți încerca din nou.',

  successTitle: 'Parola a fost schimbată',
  success: 'Conectați-vă cu noua parolă.',
  successEdited:
    'Parola pe care ați trimis-o a fost salvată. Modificările ulterioare nu au fost salvate.',
  signingIn: 'Vă conectăm la cont…',
  signedIn: 'V-ați conectat la cont.',
  missingLinkTitle: 'Deschideți linkul din e-mail',
  missingLink:
    'Pagina are nevoie de link ca să știe a cui parolă trebuie schimbată. Dacă nu găsiți ' +
    'e-mailul, cereți un link nou.',
  rejectedLinkTitle: 'Acest link nu poate fi folosit',
  rejectedLink:
    'Este incomplet, a expirat sau a fost deja folosit. Dacă tocmai ați setat o parolă nouă, ' +
    'încercați să vă conectați cu ea. Dacă nu, cereți un link nou.',
  maybeUsedLinkTitle: 'Este posibil ca parola să fie deja schimbată',
  maybeUsedLink: 'Încercați să vă conectați cu cea nouă. Dacă nu reușiți, cereți un link nou.',

  signIn: 'Conectați-vă',
  signUp: 'No account yet? Create one',
  continue: 'Continuați',
  requestLink: 'Cereți un link nou',
  openRequestLink: 'Cereți un link nou',
  sendAgain: 'Trimiteți din nou',
  otherAddress: 'Folosiți altă adresă',
  openInbox: 'Open {mailbox}',
  back: 'Înapoi',

  requestLinkTitle: 'Resetați parola',
  requestLinkMessage:
    'Introduceți adresa de e-mail. Vă vom trimite un link cu care puteți alege o parolă nouă.',
  email: 'Adresă de e-mail',
  emailInvalid: 'Introduceți o adresă de e-mail precum nume@example.com.',
  requestLinkSubmit: 'Trimiteți linkul',
  requestLinkSending: 'Se trimite…',
  requestLinkSentTitle: 'Verificați e-mailul',
  requestLinkSent:
    'Dacă există un cont cu această adresă, un link pentru alegerea unei parole noi va ajunge în ' +
    'curând.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Linkul nu a putut fi trimis. Încercați din nou.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline:
    'Nu aveți conexiune la internet. Conectați-vă la internet, apoi încercați din nou.',
  requestLinkTooMany: 'Prea multe încercări.',
  requestLinkTooManyLater: 'Prea multe încercări. Încercați din nou mai târziu.',
  requestLinkWait: 'Un link tocmai a fost trimis la această adresă. Verificați e-mailul.',
}

export { messages as default }

/** Romanian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ro',
  level: 'Siguranța parolei: {level}.',
  veryWeak: 'foarte slabă',
  weak: 'slabă',
  fair: 'acceptabilă',
  good: 'bună',
  strong: 'puternică',
  hintCommon: 'Evitați cuvintele și parolele pe care le aleg mulți oameni.',
  hintPersonal: 'Evitați propriul nume și adresa de e-mail.',
  hintSequence: 'Evitați șirurile de litere, cifre sau taste, precum abc sau qwerty.',
  hintRepeat: 'Evitați să repetați același lucru.',
  hintDate: 'Evitați datele calendaristice și anii.',
  hintLonger: 'Faceți-o mai lungă: câteva cuvinte sunt ușor de ținut minte.',
}

/** Romanian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ro',
  dir: 'ltr',

  resetSubject: 'Alegeți o parolă nouă pentru {shop}',
  resetTitle: 'Alegeți o parolă nouă',
  reset:
    'Cineva, cel mai probabil chiar dumneavoastră, a cerut o parolă nouă pentru contul pe care ' +
    'îl aveți în magazinul {shop}.',
  resetButton: 'Alegeți o parolă nouă',
  resetAddress: 'Deschideți această adresă în browser:',
  resetExpires: 'Linkul funcționează o singură dată și expiră pe {time}.',
  resetIgnore: 'Dacă nu ați cerut-o, puteți ignora acest e-mail: nu s-a schimbat nimic.',

  changedSubject: 'Parola dumneavoastră pentru {shop} a fost schimbată',
  changedTitle: 'Parola dumneavoastră a fost schimbată',
  changed: 'Parola contului dumneavoastră din magazinul {shop} a fost schimbată pe {time}.',
  changedIgnore: 'Dacă ați schimbat-o dumneavoastră, nu trebuie să faceți nimic.',
  changedWarning:
    'Dacă nu ați schimbat-o dumneavoastră, alegeți imediat o parolă nouă și anunțați-ne.',
  changedButton: 'Alegeți o parolă nouă',

  noAccountSubject: 'No account at {shop} with this email address',
  noAccountTitle: 'There is no account with this address',
  noAccount:
    'Somebody, most likely you, has asked for a new password at {shop}. There is no account with ' +
    'this email address.',
  noAccountAdvice:
    'Perhaps you signed up with another email address. If so, ask for a link with that one.',
  noAccountButton: 'Create an account',
  noAccountShop: 'Go to {shop}',
  noAccountIgnore: 'If you didn’t ask for it, you can ignore this email.',
}
