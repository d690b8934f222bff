/** Estonian, in the polite register (teie). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Estonian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'et',
  dir: 'ltr',

  title: 'Valige uus parool',
  username: 'E-posti aadress',
  password: 'Uus parool',
  confirmation: 'Uus parool uuesti',
  submit: 'Salvesta uus parool',
  submitting: 'Salvestame teie uut parooli…',
  show: 'Näita',
  hide: 'Peida',
  showPassword: 'Näita parooli',
  hidePassword: 'Peida parool',
  showConfirmation: 'Näita uuesti sisestatud parooli',
  hideConfirmation: 'Peida uuesti sisestatud parool',
  passwordVisible: 'Teie parool on nähtav.',
  passwordHidden: 'Teie parool on peidetud.',

  hint: {
    one: 'Kasutage vähemalt {count}\u00A0tähemärki.',
    other: 'Kasutage vähemalt {count}\u00A0tähemärki.',
  },
  requirements: 'Teie paroolis peab olema:',
  passwordRules: 'Teie paroolis peab olema: {rules}.',
  minLength: {
    one: 'vähemalt {count}\u00A0tähemärk',
    other: 'vähemalt {count}\u00A0tähemärki',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: nõue täidetud',
  requirementUnmet: '{rule}: nõue veel täitmata',

  passwordBlank: 'Sisestage uus parool.',
  passwordTooShort: {
    one: 'See parool on liiga lühike. Kasutage vähemalt {count}\u00A0tähemärki.',
    other: 'See parool on liiga lühike. Kasutage vähemalt {count}\u00A0tähemärki.',
  },
  passwordTooLong: {
    one: 'See parool on liiga pikk. Kasutage kuni {count}\u00A0tähemärki.',
    other: 'See parool on liiga pikk. Kasutage kuni {count}\u00A0tähemärki.',
  },
  passwordRejected: 'Seda parooli ei saa kasutada. Valige mõni teine.',
  passwordBreached:
    'See parool on lekkinud andmete hulgas. Valige parool, mida te kusagil mujal ei kasuta.',
  confirmationBlank: 'Sisestage uus parool veel kord.',
  confirmationMismatch: 'Paroolid ei ühti. Sisestage mõlemale väljale sama parool.',

  notChanged: 'Teie parooli ei muudetud.',
  maybeChanged: 'Me ei tea, kas teie parool muudeti. Proovige uue parooliga sisse logida.',
  offline: 'Teil pole internetiühendust. Looge ühendus ja proovige uuesti. {outcome}',
  network: 'Ühendus katkes. {outcome}',
  timeout: 'See võttis liiga kaua aega. {outcome}',
  inFlight: 'Teie uut parooli alles salvestatakse. Oodake hetk.',
  unauthorized: 'Meie poolel on midagi valesti. {outcome}',
  rateLimited: 'Liiga palju katseid. {outcome}',
  rateLimitedLater: 'Liiga palju katseid. Proovige hiljem uuesti. {outcome}',
  rejected: 'Midagi läks valesti. {outcome}',
  retryIn: {
    one: 'Saate uuesti proovida {count}\u00A0sekundi pärast.',
    other: 'Saate uuesti proovida {count}\u00A0sekundi pärast.',
  },
  retryNow: '{outcome} Nüüd saate uuesti proovida.',

  successTitle: 'Parool on muudetud',
  success: 'Logige sisse uue parooliga.',
  successEdited:
    'Teie saadetud parool salvestati. Pärast saatmist tehtud muudatusi ei salvestatud.',
  signingIn: 'Logime teid sisse…',
  signedIn: 'Olete sisse logitud.',
  missingLinkTitle: 'Avage e-kirjas olev link',
  missingLink:
    'Lingi järgi teab leht, kelle parooli muuta. Kui te ei leia e-kirja, taotlege uut linki.',
  rejectedLinkTitle: 'Seda linki ei saa kasutada',
  rejectedLink:
    'See on poolik, aegunud või juba kasutatud. Kui määrasite just uue parooli, proovige sellega ' +
    'sisse logida. Kui ei, taotlege uut linki.',
  maybeUsedLinkTitle: 'Teie parool võib juba muudetud olla',
  maybeUsedLink: 'Proovige uue parooliga sisse logida. Kui see ei õnnestu, taotlege uut linki.',

  signIn: 'Logi sisse',
  signUp: 'No account yet? Create one',
  continue: 'Jätka',
  requestLink: 'Taotle uut linki',
  openRequestLink: 'Taotle uut linki',
  sendAgain: 'Saada uuesti',
  otherAddress: 'Kasuta teist aadressi',
  openInbox: 'Open {mailbox}',
  back: 'Tagasi',

  requestLinkTitle: 'Lähtestage oma parool',
  requestLinkMessage: 'Sisestage oma e-posti aadress. Saadame teile lingi uue parooli valimiseks.',
  email: 'E-posti aadress',
  emailInvalid: 'Sisestage e-posti aadress, näiteks nimi@example.com.',
  requestLinkSubmit: 'Saada link',
  requestLinkSending: 'Saadame…',
  requestLinkSentTitle: 'Vaadake oma e-posti',
  requestLinkSent: 'Kui selle aadressiga konto on olemas, on link uue parooli valimiseks teel.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Linki ei õnnestunud saata. Proovige uuesti.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Teil pole internetiühendust. Looge ühendus ja proovige uuesti.',
  requestLinkTooMany: 'Liiga palju katseid.',
  requestLinkTooManyLater: 'Liiga palju katseid. Proovige hiljem uuesti.',
  requestLinkWait: 'Sellele aadressile saadeti just link. Vaadake oma e-posti.',
}

export { messages as default }

/** Estonian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'et',
  level: 'Parooli tugevus: {level}.',
  veryWeak: 'väga nõrk',
  weak: 'nõrk',
  fair: 'rahuldav',
  good: 'hea',
  strong: 'tugev',
  hintCommon: 'Vältige sõnu ja paroole, mida paljud valivad.',
  hintPersonal: 'Vältige oma nime ja e-posti aadressi.',
  hintSequence: 'Vältige tähtede, numbrite või klahvide jadasid, nagu abc või qwerty.',
  hintRepeat: 'Vältige sama asja kordamist.',
  hintDate: 'Vältige kuupäevi ja aastaarve.',
  hintLonger: 'Tehke see pikemaks: mõni sõna jääb hästi meelde.',
}

/** Estonian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'et',
  dir: 'ltr',

  resetSubject: '{shop}: valige uus parool',
  resetTitle: 'Valige uus parool',
  reset: 'Keegi, tõenäoliselt teie ise, taotles uut parooli teie kontole e-poes {shop}.',
  resetButton: 'Vali uus parool',
  resetAddress: 'Avage see aadress oma brauseris:',
  resetExpires: 'Link töötab ainult ühe korra. Kehtivuse lõpp: {time}.',
  resetIgnore:
    'Kui te uut parooli ei taotlenud, võite selle e-kirja tähelepanuta jätta: midagi pole ' +
    'muutunud.',

  changedSubject: '{shop}: teie parool on muudetud',
  changedTitle: 'Teie parool on muudetud',
  changed: 'Teie konto parool e-poes {shop} on muudetud. Muutmise aeg: {time}.',
  changedIgnore: 'Kui seda tegite teie, ei ole vaja midagi teha.',
  changedWarning: 'Kui teie seda ei teinud, valige kohe uus parool ja andke meile teada.',
  changedButton: 'Vali uus parool',

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
