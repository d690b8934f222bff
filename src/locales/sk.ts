/** Slovak, in the polite register (vykanie). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Slovak: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sk',
  dir: 'ltr',

  title: 'Zvoľte si nové heslo',
  username: 'E-mailová adresa',
  password: 'Nové heslo',
  confirmation: 'Nové heslo znova',
  submit: 'Nastaviť nové heslo',
  submitting: 'Ukladáme vaše nové heslo…',
  show: 'Zobraziť',
  hide: 'Skryť',
  showPassword: 'Zobraziť heslo',
  hidePassword: 'Skryť heslo',
  showConfirmation: 'Zobraziť heslo zadané znova',
  hideConfirmation: 'Skryť heslo zadané znova',
  passwordVisible: 'Vaše heslo je viditeľné.',
  passwordHidden: 'Vaše heslo je skryté.',

  hint: {
    one: 'Použite aspoň {count}\u00A0znak.',
    few: 'Použite aspoň {count}\u00A0znaky.',
    many: 'Použite aspoň {count}\u00A0znaku.',
    other: 'Použite aspoň {count}\u00A0znakov.',
  },
  requirements: 'Vaše heslo musí mať:',
  passwordRules: 'Vaše heslo musí mať: {rules}.',
  minLength: {
    one: 'aspoň {count}\u00A0znak',
    few: 'aspoň {count}\u00A0znaky',
    many: 'aspoň {count}\u00A0znaku',
    other: 'aspoň {count}\u00A0znakov',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: splnené',
  requirementUnmet: '{rule}: zatiaľ nesplnené',

  passwordBlank: 'Zadajte nové heslo.',
  passwordTooShort: {
    one: 'Toto heslo je príliš krátke. Použite aspoň {count}\u00A0znak.',
    few: 'Toto heslo je príliš krátke. Použite aspoň {count}\u00A0znaky.',
    many: 'Toto heslo je príliš krátke. Použite aspoň {count}\u00A0znaku.',
    other: 'Toto heslo je príliš krátke. Použite aspoň {count}\u00A0znakov.',
  },
  passwordTooLong: {
    one: 'Toto heslo je príliš dlhé. Použite najviac {count}\u00A0znak.',
    few: 'Toto heslo je príliš dlhé. Použite najviac {count}\u00A0znaky.',
    many: 'Toto heslo je príliš dlhé. Použite najviac {count}\u00A0znaku.',
    other: 'Toto heslo je príliš dlhé. Použite najviac {count}\u00A0znakov.',
  },
  passwordRejected: 'Toto heslo sa nedá použiť. Zvoľte iné.',
  passwordBreached:
    'Toto heslo sa objavilo v úniku údajov. Zvoľte také, ktoré nikde inde nepoužívate.',
  confirmationBlank: 'Zadajte nové heslo ešte raz.',
  confirmationMismatch: 'Heslá sa nezhodujú. Zadajte do oboch polí rovnaké heslo.',

  notChanged: 'Vaše heslo nebolo zmenené.',
  maybeChanged: 'Nevieme, či bolo vaše heslo zmenené. Skúste sa prihlásiť novým heslom.',
  offline: 'Ste offline. Pripojte sa na internet a skúste to znova. {outcome}',
  network: 'Spojenie sa prerušilo. {outcome}',
  timeout: 'Trvalo to príliš dlho. {outcome}',
  inFlight: 'Vaše nové heslo sa ešte ukladá. Počkajte chvíľu.',
  unauthorized: 'Na našej strane niečo nie je v poriadku. {outcome}',
  rateLimited: 'Príliš veľa pokusov. {outcome}',
  rateLimitedLater: 'Príliš veľa pokusov. Skúste to neskôr. {outcome}',
  rejected: 'Niečo sa nepodarilo. {outcome}',
  retryIn: {
    one: 'Znova to môžete skúsiť o {count}\u00A0sekundu.',
    few: 'Znova to môžete skúsiť o {count}\u00A0sekundy.',
    many: 'Znova to môžete skúsiť o {count}\u00A0sekundy.',
    other: 'Znova to môžete skúsiť o {count}\u00A0sekúnd.',
  },
  retryNow: '{outcome} Teraz to môžete skúsiť znova.',

  successTitle: 'Heslo zmenené',
  success: 'Prihláste sa novým heslom.',
  successEdited: 'Heslo, ktoré ste odoslali, bolo uložené. Čo ste zmenili potom, uložené nebolo.',
  signingIn: 'Prihlasujeme vás…',
  signedIn: 'Prihlásenie bolo úspešné.',
  missingLinkTitle: 'Otvorte odkaz v e-maile',
  missingLink:
    'Bez odkazu táto stránka nevie, čie heslo má zmeniť. Ak e-mail neviete nájsť, požiadajte o ' +
    'nový odkaz.',
  rejectedLinkTitle: 'Tento odkaz sa nedá použiť',
  rejectedLink:
    'Je neúplný, vypršal alebo už bol použitý. Ak ste si práve nastavili nové heslo, skúste sa ' +
    'ním prihlásiť. Ak nie, požiadajte o nový odkaz.',
  maybeUsedLinkTitle: 'Vaše heslo už možno bolo zmenené',
  maybeUsedLink: 'Skúste sa prihlásiť novým heslom. Ak sa to nepodarí, požiadajte o nový odkaz.',

  signIn: 'Prihlásiť sa',
  signUp: 'No account yet? Create one',
  continue: 'Pokračovať',
  requestLink: 'Požiadať o nový odkaz',
  openRequestLink: 'Požiadať o nový odkaz',
  sendAgain: 'Odoslať znova',
  otherAddress: 'Použiť inú adresu',
  openInbox: 'Open {mailbox}',
  back: 'Späť',

  requestLinkTitle: 'Obnovte si heslo',
  requestLinkMessage:
    'Zadajte svoju e-mailovú adresu. Pošleme vám odkaz, pomocou ktorého si zvolíte nové heslo.',
  email: 'E-mailová adresa',
  emailInvalid: 'Zadajte e-mailovú adresu, napríklad meno@example.com.',
  requestLinkSubmit: 'Odoslať odkaz',
  requestLinkSending: 'Odosielame…',
  requestLinkSentTitle: 'Pozrite si e-mail',
  requestLinkSent:
    'Ak existuje účet s touto adresou, je na ceste odkaz, pomocou ktorého si zvolíte nové heslo.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Odkaz sa nepodarilo odoslať. Skúste to znova.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Ste offline. Pripojte sa na internet a skúste to znova.',
  requestLinkTooMany: 'Príliš veľa pokusov.',
  requestLinkTooManyLater: 'Príliš veľa pokusov. Skúste to neskôr.',
  requestLinkWait: 'Na túto adresu sme práve odoslali odkaz. Pozrite si e-mail.',
}

export { messages as default }

/** Slovak: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'sk',
  level: 'Sila hesla: {level}.',
  veryWeak: 'veľmi slabé',
  weak: 'slabé',
  fair: 'prijateľné',
  good: 'dobré',
  strong: 'silné',
  hintCommon: 'Vyhnite sa slovám a heslám, ktoré si volí veľa ľudí.',
  hintPersonal: 'Vyhnite sa vlastnému menu a e-mailovej adrese.',
  hintSequence:
    'Vyhnite sa postupnostiam písmen, číslic alebo klávesov, napríklad abc alebo qwertz.',
  hintRepeat: 'Vyhnite sa opakovaniu toho istého.',
  hintDate: 'Vyhnite sa dátumom a letopočtom.',
  hintLonger: 'Predĺžte ho: niekoľko slov sa ľahko pamätá.',
}

/** Slovak: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sk',
  dir: 'ltr',

  resetSubject: 'Zvoľte si nové heslo k účtu {shop}',
  resetTitle: 'Zvoľte si nové heslo',
  reset: 'Niekto, najpravdepodobnejšie vy, požiadal o nové heslo k vášmu účtu v obchode {shop}.',
  resetButton: 'Zvoliť nové heslo',
  resetAddress: 'Otvorte túto adresu v prehliadači:',
  resetExpires: 'Odkaz funguje iba raz a vyprší {time}.',
  resetIgnore: 'Ak ste o nové heslo nežiadali, môžete tento e-mail ignorovať: nič sa nezmenilo.',

  changedSubject: 'Vaše heslo k účtu {shop} bolo zmenené',
  changedTitle: 'Vaše heslo bolo zmenené',
  changed: 'Heslo k vášmu účtu v obchode {shop} bolo zmenené {time}.',
  changedIgnore: 'Ak ste to boli vy, nemusíte nič robiť.',
  changedWarning: 'Ak ste to neboli vy, ihneď si zvoľte nové heslo a dajte nám vedieť.',
  changedButton: 'Zvoliť nové heslo',

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
