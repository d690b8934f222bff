/** Hungarian, in the polite register (magázás, without “Ön”). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hungarian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hu',
  dir: 'ltr',

  title: 'Válasszon új jelszót',
  username: 'E-mail-cím',
  password: 'Új jelszó',
  confirmation: 'Új jelszó megerősítése',
  submit: 'Új jelszó mentése',
  submitting: 'Az új jelszó mentése folyamatban…',
  show: 'Megjelenítés',
  hide: 'Elrejtés',
  showPassword: 'Jelszó: megjelenítés',
  hidePassword: 'Jelszó: elrejtés',
  showConfirmation: 'Jelszó-megerősítés: megjelenítés',
  hideConfirmation: 'Jelszó-megerősítés: elrejtés',
  passwordVisible: 'A jelszava látható.',
  passwordHidden: 'A jelszava rejtett.',

  hint: {
    one: 'Használjon legalább {count}\u00A0karaktert.',
    other: 'Használjon legalább {count}\u00A0karaktert.',
  },
  requirements: 'Követelmények a jelszóval szemben:',
  passwordRules: 'Követelmények a jelszóval szemben: {rules}.',
  minLength: {
    one: 'legalább {count}\u00A0karakter',
    other: 'legalább {count}\u00A0karakter',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: teljesül',
  requirementUnmet: '{rule}: még nem teljesül',

  passwordBlank: 'Adjon meg egy új jelszót.',
  passwordTooShort: {
    one: 'Ez a jelszó túl rövid. Használjon legalább {count}\u00A0karaktert.',
    other: 'Ez a jelszó túl rövid. Használjon legalább {count}\u00A0karaktert.',
  },
  passwordTooLong: {
    one: 'Ez a jelszó túl hosszú. Használjon legfeljebb {count}\u00A0karaktert.',
    other: 'Ez a jelszó túl hosszú. Használjon legfeljebb {count}\u00A0karaktert.',
  },
  passwordRejected: 'Ez a jelszó nem használható. Válasszon másikat.',
  passwordBreached:
    'Ez a jelszó szerepelt egy adatszivárgásban. Válasszon olyat, amelyet sehol máshol nem ' +
    'használ.',
  confirmationBlank: 'Adja meg újra az új jelszót.',
  confirmationMismatch: 'A jelszavak nem egyeznek. Adja meg ugyanazt a jelszót mindkét mezőben.',

  notChanged: 'A jelszava nem változott meg.',
  maybeChanged:
    'Nem tudjuk, hogy a jelszava megváltozott-e. Próbáljon bejelentkezni az új jelszóval.',
  offline: 'Nincs internetkapcsolat. Csatlakozzon az internethez, majd próbálja újra. {outcome}',
  network: 'A kapcsolat megszakadt. {outcome}',
  timeout: 'Túl sokáig tartott. {outcome}',
  inFlight: 'Az új jelszavának mentése még folyamatban van. Várjon egy kicsit.',
  unauthorized: 'A hiba nálunk van. {outcome}',
  rateLimited: 'Túl sok próbálkozás. {outcome}',
  rateLimitedLater: 'Túl sok próbálkozás. Próbálja újra később. {outcome}',
  rejected: 'Valami hiba történt. {outcome}',
  retryIn: {
    one: '{count}\u00A0másodperc múlva újra próbálkozhat.',
    other: '{count}\u00A0másodperc múlva újra próbálkozhat.',
  },
  retryNow: '{outcome} Most újra próbálkozhat.',

  successTitle: 'A jelszó megváltozott',
  success: 'Jelentkezzen be az új jelszavával.',
  successEdited:
    'Azt a jelszót mentettük el, amelyet elküldött. Amit utána módosított, azt már nem.',
  signingIn: 'Bejelentkezés folyamatban…',
  signedIn: 'Sikeresen bejelentkezett.',
  missingLinkTitle: 'Nyissa meg az e-mailben kapott linket',
  missingLink:
    'Ebből tudja az oldal, hogy kinek a jelszavát kell megváltoztatni. Ha nem találja az ' +
    'e-mailt, kérjen új linket.',
  rejectedLinkTitle: 'Ez a link nem használható',
  rejectedLink:
    'A link hiányos, lejárt, vagy már felhasználták. Ha az imént állított be új jelszót, ' +
    'próbáljon bejelentkezni vele. Ha nem, kérjen új linket.',
  maybeUsedLinkTitle: 'Lehet, hogy a jelszava már megváltozott',
  maybeUsedLink: 'Próbáljon bejelentkezni az új jelszóval. Ha nem sikerül, kérjen új linket.',

  signIn: 'Bejelentkezés',
  signUp: 'No account yet? Create one',
  continue: 'Tovább',
  requestLink: 'Új link kérése',
  openRequestLink: 'Új link kérése',
  sendAgain: 'Küldés újra',
  otherAddress: 'Másik cím megadása',
  openInbox: 'Open {mailbox}',
  back: 'Vissza',

  requestLinkTitle: 'Jelszó visszaállítása',
  requestLinkMessage:
    'Adja meg az e-mail-címét. Küldünk egy linket, amellyel új jelszót választhat.',
  email: 'E-mail-cím',
  emailInvalid: 'Adjon meg egy e-mail-címet, például: nev@example.com.',
  requestLinkSubmit: 'Link küldése',
  requestLinkSending: 'Küldés…',
  requestLinkSentTitle: 'Nézze meg az e-mailjeit',
  requestLinkSent: 'Ha van fiók ezzel a címmel, úton van egy link, amellyel új jelszót választhat.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'A linket nem sikerült elküldeni. Próbálja újra.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Nincs internetkapcsolat. Csatlakozzon az internethez, majd próbálja újra.',
  requestLinkTooMany: 'Túl sok próbálkozás.',
  requestLinkTooManyLater: 'Túl sok próbálkozás. Próbálja újra később.',
  requestLinkWait: 'Erre a címre az imént küldtünk egy linket. Nézze meg az e-mailjeit.',
}

export { messages as default }

/** Hungarian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'hu',
  level: 'Jelszó erőssége: {level}.',
  veryWeak: 'nagyon gyenge',
  weak: 'gyenge',
  fair: 'közepes',
  good: 'jó',
  strong: 'erős',
  hintCommon: 'Kerülje azokat a szavakat és jelszavakat, amelyeket sokan választanak.',
  hintPersonal: 'Kerülje a saját nevét és e-mail-címét.',
  hintSequence: 'Kerülje a betűk, számok vagy billentyűk sorozatait, mint az abc vagy a qwertz.',
  hintRepeat: 'Kerülje az ismétlést.',
  hintDate: 'Kerülje a dátumokat és évszámokat.',
  hintLonger: 'Legyen hosszabb a jelszó: néhány szót könnyű megjegyezni.',
}

/** Hungarian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hu',
  dir: 'ltr',

  resetSubject: '{shop}: válasszon új jelszót',
  resetTitle: 'Válasszon új jelszót',
  reset:
    'Új jelszót kértek a fiókjához ebben a webáruházban: {shop}. Ezt valószínűleg saját maga ' +
    'tette.',
  resetButton: 'Új jelszó választása',
  resetAddress: 'Nyissa meg ezt a címet a böngészőjében:',
  resetExpires: 'A link csak egyszer használható, és ekkor jár le: {time}.',
  resetIgnore:
    'Ha nem kért új jelszót, figyelmen kívül hagyhatja ezt az e-mailt: semmi sem változott.',

  changedSubject: '{shop}: megváltozott a jelszava',
  changedTitle: 'Megváltozott a jelszava',
  changed:
    'Megváltozott a fiókjának jelszava ebben a webáruházban: {shop}. A változás időpontja: {time}.',
  changedIgnore: 'Ha saját maga változtatta meg, nincs teendője.',
  changedWarning:
    'Ha nem saját maga változtatta meg, azonnal válasszon új jelszót, és értesítsen minket.',
  changedButton: 'Új jelszó választása',

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
