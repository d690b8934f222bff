/** Romanian, in the polite register (dumneavoastră). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Romanian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ro',
  dir: 'ltr',

  title: 'Creați o parolă nouă',
  username: 'Adresă de e-mail',
  password: 'Parolă nouă',
  confirmation: 'Confirmați parola nouă',
  submit: 'Salvați parola nouă',
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
  requirements: 'Cerințe pentru parolă:',
  passwordRules: 'Cerințe pentru parolă: {rules}.',
  minLength: {
    one: 'cel puțin {count}\u00A0caracter',
    few: 'cel puțin {count}\u00A0caractere',
    other: 'cel puțin {count}\u00A0de caractere',
  },
  notCommon: 'să nu fie o parolă des folosită',
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
  ruleBroken: 'Această parolă nu îndeplinește o cerință: {rules}.',
  passwordRejected: 'Această parolă nu poate fi folosită. Alegeți alta.',
  passwordBreached:
    'Această parolă a apărut într-o scurgere de date. Alegeți una pe care nu o folosiți în altă ' +
    'parte.',
  confirmationBlank: 'Introduceți din nou parola nouă.',
  confirmationMismatch: 'Parolele nu se potrivesc. Introduceți aceeași parolă în ambele câmpuri.',

  notChanged: 'Parola dumneavoastră nu a fost schimbată.',
  maybeChanged:
    'Nu știm dacă parola dumneavoastră a fost schimbată. Încercați să vă conectați cu noua parolă.',
  offline:
    'Nu aveți conexiune la internet. {outcome} Conectați-vă la internet, apoi încercați din nou.',
  network: 'Conexiunea s-a întrerupt. {outcome}',
  timeout: 'Salvarea a durat prea mult. {outcome}',
  inFlight: 'Noua parolă încă se salvează. Așteptați un moment.',
  unauthorized: 'Este o problemă la noi. {outcome}',
  rateLimited: 'Prea multe încercări. {outcome}',
  rateLimitedLater: 'Prea multe încercări. {outcome} Încercați din nou mai târziu.',
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
    'Această pagină funcționează numai din linkul din e-mailul de resetare a parolei. Dacă nu ' +
    'găsiți e-mailul, verificați dosarul de spam sau cereți un link nou.',
  rejectedLinkTitle: 'Acest link nu funcționează',
  rejectedLink:
    'Linkul este incomplet, a expirat sau a fost deja folosit. Dacă tocmai ați setat o parolă ' +
    'nouă, conectați-vă cu ea. Altfel sau dacă nu reușiți, cereți un link nou.',
  maybeUsedLinkTitle: 'Este posibil ca parola să fi fost deja schimbată',
  maybeUsedLink: 'Încercați să vă conectați cu noua parolă. Dacă nu reușiți, cereți un link nou.',

  signIn: 'Conectați-vă',
  continue: 'Continuați',
  requestLink: 'Cereți un link nou',
  openRequestLink: 'Cereți un link nou',
  sendAgain: 'Trimiteți linkul din nou',
  otherAddress: 'Folosiți alt e-mail',
  openInbox: 'Deschideți {mailbox}',
  signUp: 'Nu aveți cont? Creați unul',
  back: 'Înapoi',

  requestLinkTitle: 'Resetați parola',
  requestLinkMessage:
    'Introduceți adresa de e-mail a contului. Vă vom trimite un link cu care puteți crea o ' +
    'parolă nouă.',
  email: 'Adresă de e-mail',
  emailInvalid: 'Introduceți o adresă de e-mail în formatul corect, precum nume@example.com.',
  requestLinkSubmit: 'Trimiteți linkul',
  requestLinkSending: 'Se trimite…',
  requestLinkSentTitle: 'Verificați e-mailul',
  requestLinkSent:
    'Dacă există un cont cu această adresă de e-mail, v-am trimis un link cu care puteți crea o ' +
    'parolă nouă. Poate dura câteva minute. Verificați și dosarul de spam.',
  requestLinkSentTo:
    'Dacă există un cont cu adresa {email}, v-am trimis un link cu care puteți crea o parolă ' +
    'nouă. Poate dura câteva minute. Verificați și dosarul de spam.',
  requestLinkFailed: 'Nu am putut trimite linkul. Încercați din nou.',
  requestLinkOffline:
    'Nu aveți conexiune la internet. Conectați-vă la internet, apoi încercați din nou.',
  requestLinkTooMany: 'Prea multe încercări.',
  requestLinkTooManyLater: 'Prea multe încercări. Încercați din nou mai târziu.',
  requestLinkWait: 'Tocmai ați cerut un link pentru această adresă de e-mail. Verificați e-mailul.',
  requestLinkNotConfirmed: 'Nu am putut confirma că nu sunteți robot. Încercați din nou.',
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
  hintCommon: 'Evitați cuvintele și parolele obișnuite.',
  hintPersonal: 'Nu folosiți numele, adresa de e-mail sau numele magazinului.',
  hintSequence: 'Evitați șirurile precum abc, 123 sau qwerty.',
  hintRepeat: 'Evitați repetițiile precum aaa sau abcabc.',
  hintDate: 'Evitați datele calendaristice și anii.',
  hintLonger:
    'Faceți-o mai lungă. Din câteva cuvinte fără legătură între ele rezultă o parolă puternică, ' +
    'ușor de ținut minte.',
}

/** Romanian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ro',
  dir: 'ltr',

  resetSubject: 'Resetați parola pentru {shop}',
  resetTitle: 'Resetați parola',
  reset: 'Am primit o cerere de resetare a parolei contului dumneavoastră din magazinul {shop}.',
  resetButton: 'Creați o parolă nouă',
  resetAddress: 'Dacă butonul nu funcționează, deschideți această adresă în browser:',
  resetExpires: {
    one: 'Puteți folosi linkul o singură dată, în decurs de {count}\u00A0oră.',
    few: 'Puteți folosi linkul o singură dată, în decurs de {count}\u00A0ore.',
    other: 'Puteți folosi linkul o singură dată, în decurs de {count}\u00A0de ore.',
  },
  resetIgnore: 'Dacă nu ați cerut acest lucru, ignorați acest e-mail. Parola rămâne aceeași.',

  changedSubject: 'Parola dumneavoastră pentru {shop} a fost schimbată',
  changedTitle: 'Parola dumneavoastră a fost schimbată',
  changed: 'Parola contului dumneavoastră din magazinul {shop} a fost schimbată pe {time}.',
  changedIgnore: 'Dacă ați schimbat-o dumneavoastră, nu trebuie să faceți nimic.',
  changedWarning: 'Dacă nu ați schimbat-o dumneavoastră, resetați imediat parola și contactați-ne.',
  changedButton: 'Resetați parola',
  changedContact: 'Contactați-ne: {contact}',

  noAccountSubject: 'Nu există un cont {shop} cu această adresă de e-mail',
  noAccountTitle: 'Nu a fost găsit niciun cont',
  noAccount:
    'Am primit o cerere de resetare a unei parole în magazinul {shop} pentru această adresă de ' +
    'e-mail, dar nu există niciun cont cu această adresă.',
  noAccountAdvice:
    'Poate că v-ați înregistrat cu altă adresă de e-mail. În acest caz, cereți un link cu acea ' +
    'adresă.',
  noAccountButton: 'Creați un cont',
  noAccountShop: 'Mergeți la {shop}',
  noAccountIgnore: 'Dacă nu ați cerut acest lucru, ignorați acest e-mail.',
}
