/** Estonian, in the polite register (teie). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Estonian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'et',
  dir: 'ltr',

  title: 'Looge uus parool',
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
  requirements: 'Nõuded paroolile:',
  passwordRules: 'Nõuded paroolile: {rules}.',
  minLength: {
    one: 'vähemalt {count}\u00A0tähemärk',
    other: 'vähemalt {count}\u00A0tähemärki',
  },
  notCommon: 'mitte levinud parool',
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
  ruleBroken: 'See parool ei vasta nõudele: {rules}.',
  passwordRejected: 'Seda parooli ei saa kasutada. Valige mõni teine.',
  passwordBreached:
    'See parool on lekkinud andmete hulgas. Valige parool, mida te kusagil mujal ei kasuta.',
  confirmationBlank: 'Sisestage uus parool veel kord.',
  confirmationMismatch: 'Paroolid ei ühti. Sisestage mõlemale väljale sama parool.',

  notChanged: 'Teie parooli ei muudetud.',
  maybeChanged: 'Me ei tea, kas teie parool muudeti. Proovige uue parooliga sisse logida.',
  offline: 'Teil pole internetiühendust. {outcome} Looge ühendus ja proovige uuesti.',
  network: 'Ühendus katkes. {outcome}',
  timeout: 'Salvestamine võttis liiga kaua aega. {outcome}',
  inFlight: 'Teie uut parooli alles salvestatakse. Oodake hetk.',
  unauthorized: 'Meie poolel on probleem. {outcome}',
  rateLimited: 'Liiga palju katseid. {outcome}',
  rateLimitedLater: 'Liiga palju katseid. {outcome} Proovige hiljem uuesti.',
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
    'See leht töötab ainult parooli lähtestamise e-kirjas oleva lingi kaudu. Kui te ei leia ' +
    'e-kirja, vaadake rämpsposti kausta või taotlege uut linki.',
  rejectedLinkTitle: 'See link ei tööta',
  rejectedLink:
    'Link on poolik, aegunud või juba kasutatud. Kui määrasite just uue parooli, logige sellega ' +
    'sisse. Vastasel juhul või kui see ei õnnestu, taotlege uut linki.',
  maybeUsedLinkTitle: 'Teie parool võib juba muudetud olla',
  maybeUsedLink: 'Proovige uue parooliga sisse logida. Kui see ei õnnestu, taotlege uut linki.',

  signIn: 'Logi sisse',
  continue: 'Jätka',
  requestLink: 'Taotle uut linki',
  openRequestLink: 'Taotle uut linki',
  sendAgain: 'Saada link uuesti',
  otherAddress: 'Kasuta teist e-posti aadressi',
  openInbox: 'Ava {mailbox}',
  signUp: 'Kontot veel pole? Loo konto',
  back: 'Tagasi',

  requestLinkTitle: 'Lähtestage oma parool',
  requestLinkMessage:
    'Sisestage oma konto e-posti aadress. Saadame teile lingi uue parooli loomiseks.',
  email: 'E-posti aadress',
  emailInvalid: 'Sisestage e-posti aadress õiges vormingus, näiteks nimi@example.com.',
  requestLinkSubmit: 'Saada link',
  requestLinkSending: 'Saadame…',
  requestLinkSentTitle: 'Vaadake oma e-posti',
  requestLinkSent:
    'Kui selle e-posti aadressiga konto on olemas, saatsime lingi uue parooli loomiseks. E-kiri ' +
    'võib saabuda mõne minuti pärast. Vaadake ka rämpsposti kausta.',
  requestLinkSentTo:
    'Kui konto aadressiga {email} on olemas, saatsime lingi uue parooli loomiseks. E-kiri võib ' +
    'saabuda mõne minuti pärast. Vaadake ka rämpsposti kausta.',
  requestLinkFailed: 'Meil ei õnnestunud linki saata. Proovige uuesti.',
  requestLinkOffline: 'Teil pole internetiühendust. Looge ühendus ja proovige uuesti.',
  requestLinkTooMany: 'Liiga palju katseid.',
  requestLinkTooManyLater: 'Liiga palju katseid. Proovige hiljem uuesti.',
  requestLinkWait: 'Taotlesite äsja linki sellele e-posti aadressile. Vaadake oma e-posti.',
  requestLinkNotConfirmed: 'Me ei saanud kinnitada, et te pole robot. Proovige uuesti.',
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
  hintCommon: 'Vältige levinud sõnu ja paroole.',
  hintPersonal: 'Ärge kasutage oma nime, e-posti aadressi ega poe nime.',
  hintSequence: 'Vältige jadasid, nagu abc, 123 või qwerty.',
  hintRepeat: 'Vältige kordusi, nagu aaa või abcabc.',
  hintDate: 'Vältige kuupäevi ja aastaarve.',
  hintLonger:
    'Tehke see pikemaks. Mõnest omavahel seostamata sõnast saab tugeva parooli, mis jääb hästi ' +
    'meelde.',
}

/** Estonian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'et',
  dir: 'ltr',

  resetSubject: '{shop}: parooli lähtestamine',
  resetTitle: 'Lähtestage oma parool',
  reset: 'Saime taotluse lähtestada teie konto parool e-poes {shop}.',
  resetButton: 'Loo uus parool',
  resetAddress: 'Kui nupp ei tööta, avage see aadress oma brauseris:',
  resetExpires: {
    one: 'Saate linki kasutada ühe korra, {count}\u00A0tunni jooksul.',
    other: 'Saate linki kasutada ühe korra, {count}\u00A0tunni jooksul.',
  },
  resetIgnore: 'Kui te seda ei taotlenud, jätke see e-kiri tähelepanuta. Teie parool jääb samaks.',

  changedSubject: '{shop}: teie parool on muudetud',
  changedTitle: 'Teie parool on muudetud',
  changed: 'Teie konto parool e-poes {shop} on muudetud. Muutmise aeg: {time}.',
  changedIgnore: 'Kui seda tegite teie, ei ole vaja midagi teha.',
  changedWarning: 'Kui teie seda ei teinud, lähtestage kohe oma parool ja võtke meiega ühendust.',
  changedButton: 'Lähtesta parool',
  changedContact: 'Võtke meiega ühendust: {contact}',

  noAccountSubject: '{shop}: selle e-posti aadressiga kontot pole',
  noAccountTitle: 'Kontot ei leitud',
  noAccount:
    'Saime taotluse lähtestada selle e-posti aadressiga konto parool e-poes {shop}, kuid sellist ' +
    'kontot pole.',
  noAccountAdvice:
    'Võib-olla registreerusite mõne teise e-posti aadressiga. Sel juhul taotlege linki selle ' +
    'aadressiga.',
  noAccountButton: 'Loo konto',
  noAccountShop: 'Ava {shop}',
  noAccountIgnore: 'Kui te seda ei taotlenud, jätke see e-kiri tähelepanuta.',
}
