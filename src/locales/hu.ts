/** Hungarian, in the polite register (magázás, without “Ön”). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hungarian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hu',
  dir: 'ltr',

  title: 'Hozzon létre új jelszót',
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
  notCommon: 'ne legyen gyakran használt jelszó',
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
  ruleBroken: 'Ez a jelszó nem felel meg egy követelménynek: {rules}.',
  passwordRejected: 'Ez a jelszó nem használható. Válasszon másik jelszót.',
  passwordBreached:
    'Ez a jelszó szerepelt egy adatszivárgásban. Válasszon olyat, amelyet sehol máshol nem ' +
    'használ.',
  confirmationBlank: 'Adja meg újra az új jelszót.',
  confirmationMismatch: 'A jelszavak nem egyeznek. Adja meg ugyanazt a jelszót mindkét mezőben.',

  notChanged: 'A jelszava nem változott meg.',
  maybeChanged:
    'Nem tudjuk, hogy a jelszava megváltozott-e. Próbáljon bejelentkezni az új jelszavával.',
  offline: 'Nincs internetkapcsolat. {outcome} Csatlakozzon az internethez, majd próbálja újra.',
  network: 'A kapcsolat megszakadt. {outcome}',
  timeout: 'A mentés túl sokáig tartott. {outcome}',
  inFlight: 'Az új jelszavának mentése még folyamatban van. Várjon egy kicsit.',
  unauthorized: 'Nálunk lépett fel hiba. {outcome}',
  rateLimited: 'Túl sok próbálkozás. {outcome}',
  rateLimitedLater: 'Túl sok próbálkozás. {outcome} Próbálja újra később.',
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
    'Ez az oldal csak a jelszó-visszaállító e-mailben található linkről működik. Ha nem találja ' +
    'az e-mailt, nézze meg a levélszemét mappát, vagy kérjen új linket.',
  rejectedLinkTitle: 'Ez a link nem működik',
  rejectedLink:
    'A link hiányos, lejárt, vagy már felhasználták. Ha az imént állított be új jelszót, ' +
    'jelentkezzen be vele. Ha nem, vagy ha nem sikerül, kérjen új linket.',
  maybeUsedLinkTitle: 'Lehet, hogy a jelszava már megváltozott',
  maybeUsedLink: 'Próbáljon bejelentkezni az új jelszavával. Ha nem sikerül, kérjen új linket.',

  signIn: 'Bejelentkezés',
  continue: 'Tovább',
  requestLink: 'Új link kérése',
  openRequestLink: 'Új link kérése',
  sendAgain: 'Link küldése újra',
  otherAddress: 'Másik e-mail-cím megadása',
  openInbox: '{mailbox} megnyitása',
  signUp: 'Nincs még fiókja? Hozzon létre egyet',
  back: 'Vissza',

  requestLinkTitle: 'Jelszó visszaállítása',
  requestLinkMessage:
    'Adja meg a fiókjához tartozó e-mail-címet. Küldünk egy linket, amellyel új jelszót hozhat ' +
    'létre.',
  email: 'E-mail-cím',
  emailInvalid: 'Adjon meg egy helyes formátumú e-mail-címet, például: nev@example.com.',
  requestLinkSubmit: 'Link küldése',
  requestLinkSending: 'Küldés…',
  requestLinkSentTitle: 'Nézze meg az e-mailjeit',
  requestLinkSent:
    'Ha van fiók ezzel az e-mail-címmel, elküldtük a linket, amellyel új jelszót hozhat létre. ' +
    'Ez eltarthat néhány percig. Nézze meg a levélszemét mappát is.',
  requestLinkSentTo:
    'Ha van fiók ezzel a címmel ({email}), elküldtük a linket, amellyel új jelszót hozhat létre. ' +
    'Ez eltarthat néhány percig. Nézze meg a levélszemét mappát is.',
  requestLinkFailed: 'Nem sikerült elküldenünk a linket. Próbálja újra.',
  requestLinkOffline: 'Nincs internetkapcsolat. Csatlakozzon az internethez, majd próbálja újra.',
  requestLinkTooMany: 'Túl sok próbálkozás.',
  requestLinkTooManyLater: 'Túl sok próbálkozás. Próbálja újra később.',
  requestLinkWait: 'Az imént kért egy linket erre az e-mail-címre. Nézze meg az e-mailjeit.',
  requestLinkNotConfirmed: 'Nem sikerült megerősíteni, hogy nem robot. Próbálja újra.',
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
  hintCommon: 'Kerülje a gyakori szavakat és jelszavakat.',
  hintPersonal: 'Ne használja a nevét, az e-mail-címét vagy az áruház nevét.',
  hintSequence: 'Kerülje az olyan sorozatokat, mint az abc, az 123 vagy a qwertz.',
  hintRepeat: 'Kerülje az olyan ismétléseket, mint az aaa vagy az abcabc.',
  hintDate: 'Kerülje a dátumokat és évszámokat.',
  hintLonger:
    'Legyen hosszabb a jelszó. Néhány egymástól független szó biztonságos, könnyen megjegyezhető ' +
    'jelszót ad.',
}

/** Hungarian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hu',
  dir: 'ltr',

  resetSubject: '{shop}: jelszó visszaállítása',
  resetTitle: 'Jelszó visszaállítása',
  reset: 'Kérést kaptunk fiókja jelszavának visszaállítására ebben a webáruházban: {shop}.',
  resetButton: 'Új jelszó létrehozása',
  resetAddress: 'Ha a gomb nem működik, nyissa meg ezt a címet a böngészőjében:',
  resetExpires: {
    one: 'A link egyszer használható, {count}\u00A0órán belül.',
    other: 'A link egyszer használható, {count}\u00A0órán belül.',
  },
  resetIgnore:
    'Ha nem kérte ezt, hagyja figyelmen kívül ezt az e-mailt. A jelszava változatlan marad.',

  changedSubject: '{shop}: megváltozott a jelszava',
  changedTitle: 'Megváltozott a jelszava',
  changed:
    'Megváltozott a fiókjának jelszava ebben a webáruházban: {shop}. A változás időpontja: {time}.',
  changedIgnore: 'Ha saját maga változtatta meg, nincs teendője.',
  changedWarning:
    'Ha nem saját maga változtatta meg, azonnal állítsa vissza a jelszavát, és lépjen velünk ' +
    'kapcsolatba.',
  changedButton: 'Jelszó visszaállítása',
  changedContact: 'Kapcsolat: {contact}',

  noAccountSubject: '{shop}: nincs fiók ezzel az e-mail-címmel',
  noAccountTitle: 'Nem található fiók',
  noAccount:
    'Jelszó-visszaállítási kérést kaptunk ehhez az e-mail-címhez ebben a webáruházban: {shop}. ' +
    'Ezzel a címmel azonban nincs fiók.',
  noAccountAdvice:
    'Lehet, hogy másik e-mail-címmel regisztrált. Ebben az esetben azzal a címmel kérjen linket.',
  noAccountButton: 'Fiók létrehozása',
  noAccountShop: 'Ugrás ide: {shop}',
  noAccountIgnore: 'Ha nem kérte ezt, hagyja figyelmen kívül ezt az e-mailt.',
}
