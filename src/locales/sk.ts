/** Slovak, in the polite register (vykanie). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Slovak: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sk',
  dir: 'ltr',

  title: 'Vytvorte si nové heslo',
  username: 'E-mailová adresa',
  password: 'Nové heslo',
  confirmation: 'Nové heslo znova',
  submit: 'Uložiť nové heslo',
  submitting: 'Ukladáme vaše nové heslo…',
  show: 'Zobraziť',
  hide: 'Skryť',
  showPassword: 'Zobraziť heslo',
  hidePassword: 'Skryť heslo',
  showConfirmation: 'Zobraziť zopakované heslo',
  hideConfirmation: 'Skryť zopakované heslo',
  passwordVisible: 'Vaše heslo je viditeľné.',
  passwordHidden: 'Vaše heslo je skryté.',

  hint: {
    one: 'Použite aspoň {count}\u00A0znak.',
    few: 'Použite aspoň {count}\u00A0znaky.',
    many: 'Použite aspoň {count}\u00A0znaku.',
    other: 'Použite aspoň {count}\u00A0znakov.',
  },
  requirements: 'Požiadavky na heslo:',
  passwordRules: 'Požiadavky na heslo: {rules}.',
  minLength: {
    one: 'aspoň {count}\u00A0znak',
    few: 'aspoň {count}\u00A0znaky',
    many: 'aspoň {count}\u00A0znaku',
    other: 'aspoň {count}\u00A0znakov',
  },
  notCommon: 'žiadne bežne používané heslo',
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
  ruleBroken: 'Toto heslo nespĺňa požiadavku: {rules}.',
  passwordRejected: 'Toto heslo sa nedá použiť. Zvoľte iné.',
  passwordBreached:
    'Toto heslo sa objavilo v úniku údajov. Zvoľte také, ktoré nikde inde nepoužívate.',
  confirmationBlank: 'Zadajte nové heslo ešte raz.',
  confirmationMismatch: 'Heslá sa nezhodujú. Zadajte do oboch polí rovnaké heslo.',

  notChanged: 'Vaše heslo nebolo zmenené.',
  maybeChanged: 'Nevieme, či bolo vaše heslo zmenené. Skúste sa prihlásiť svojím novým heslom.',
  offline: 'Ste offline. {outcome} Pripojte sa na internet a skúste to znova.',
  network: 'Spojenie sa prerušilo. {outcome}',
  timeout: 'Ukladanie trvalo príliš dlho. {outcome}',
  inFlight: 'Vaše nové heslo sa ešte ukladá. Počkajte chvíľu.',
  unauthorized: 'Na našej strane je problém. {outcome}',
  rateLimited: 'Príliš veľa pokusov. {outcome}',
  rateLimitedLater: 'Príliš veľa pokusov. {outcome} Skúste to neskôr.',
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
    'Táto stránka funguje iba cez odkaz z e-mailu na obnovenie hesla. Ak e-mail neviete nájsť, ' +
    'pozrite sa do spamu alebo požiadajte o nový odkaz.',
  rejectedLinkTitle: 'Tento odkaz nefunguje',
  rejectedLink:
    'Odkaz je neúplný, vypršal alebo už bol použitý. Ak ste si práve nastavili nové heslo, ' +
    'prihláste sa ním. Ak nie alebo ak sa to nepodarí, požiadajte o nový odkaz.',
  maybeUsedLinkTitle: 'Vaše heslo už možno bolo zmenené',
  maybeUsedLink:
    'Skúste sa prihlásiť svojím novým heslom. Ak sa to nepodarí, požiadajte o nový odkaz.',

  signIn: 'Prihlásiť sa',
  continue: 'Pokračovať',
  requestLink: 'Požiadať o nový odkaz',
  openRequestLink: 'Požiadať o nový odkaz',
  sendAgain: 'Odoslať odkaz znova',
  otherAddress: 'Použiť iný e-mail',
  openInbox: 'Otvoriť {mailbox}',
  signUp: 'Nemáte ešte účet? Vytvorte si ho',
  back: 'Späť',

  requestLinkTitle: 'Obnovte si heslo',
  requestLinkMessage:
    'Zadajte e-mailovú adresu svojho účtu. Pošleme vám odkaz na vytvorenie nového hesla.',
  email: 'E-mailová adresa',
  emailInvalid: 'Zadajte e-mailovú adresu v správnom tvare, napríklad meno@example.com.',
  requestLinkSubmit: 'Odoslať odkaz',
  requestLinkSending: 'Odosielame…',
  requestLinkSentTitle: 'Pozrite si e-mail',
  requestLinkSent:
    'Ak k tejto e-mailovej adrese existuje účet, poslali sme vám odkaz na vytvorenie nového ' +
    'hesla. Môže to trvať niekoľko minút. Pozrite sa aj do spamu.',
  requestLinkSentTo:
    'Ak k adrese {email} existuje účet, poslali sme vám odkaz na vytvorenie nového hesla. Môže ' +
    'to trvať niekoľko minút. Pozrite sa aj do spamu.',
  requestLinkFailed: 'Odkaz sa nepodarilo odoslať. Skúste to znova.',
  requestLinkOffline: 'Ste offline. Pripojte sa na internet a skúste to znova.',
  requestLinkTooMany: 'Príliš veľa pokusov.',
  requestLinkTooManyLater: 'Príliš veľa pokusov. Skúste to neskôr.',
  requestLinkWait:
    'O odkaz pre túto e-mailovú adresu ste požiadali pred chvíľou. Pozrite si e-mail.',
  requestLinkNotConfirmed: 'Nepodarilo sa nám overiť, že nie ste robot. Skúste to znova.',
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
  hintCommon: 'Vyhnite sa bežným slovám a heslám.',
  hintPersonal: 'Nepoužívajte svoje meno, e-mail ani názov obchodu.',
  hintSequence: 'Vyhnite sa postupnostiam ako abc, 123 alebo qwertz.',
  hintRepeat: 'Vyhnite sa opakovaniu ako aaa alebo abcabc.',
  hintDate: 'Nepoužívajte dátumy ani letopočty.',
  hintLonger:
    'Predĺžte ho. Z niekoľkých nesúvisiacich slov vznikne silné heslo, ktoré sa ľahko pamätá.',
}

/** Slovak: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sk',
  dir: 'ltr',

  resetSubject: 'Obnovte si heslo k účtu {shop}',
  resetTitle: 'Obnovte si heslo',
  reset: 'Dostali sme žiadosť o obnovenie hesla k vášmu účtu v obchode {shop}.',
  resetButton: 'Vytvoriť nové heslo',
  resetAddress: 'Ak tlačidlo nefunguje, otvorte túto adresu v prehliadači:',
  resetExpires: {
    one: 'Odkaz môžete použiť raz, v priebehu {count}\u00A0hodiny.',
    few: 'Odkaz môžete použiť raz, v priebehu {count}\u00A0hodín.',
    many: 'Odkaz môžete použiť raz, v priebehu {count}\u00A0hodiny.',
    other: 'Odkaz môžete použiť raz, v priebehu {count}\u00A0hodín.',
  },
  resetIgnore: 'Ak ste o to nežiadali, tento e-mail ignorujte. Vaše heslo zostáva rovnaké.',

  changedSubject: 'Vaše heslo k účtu {shop} bolo zmenené',
  changedTitle: 'Vaše heslo bolo zmenené',
  changed: 'Heslo k vášmu účtu v obchode {shop} bolo zmenené {time}.',
  changedIgnore: 'Ak ste to boli vy, nemusíte nič robiť.',
  changedWarning: 'Ak ste to neboli vy, ihneď si obnovte heslo a kontaktujte nás.',
  changedButton: 'Obnoviť heslo',
  changedContact: 'Kontaktujte nás: {contact}',

  noAccountSubject: 'K tejto e-mailovej adrese nie je účet {shop}',
  noAccountTitle: 'Účet sme nenašli',
  noAccount:
    'Dostali sme žiadosť o obnovenie hesla v obchode {shop} pre túto e-mailovú adresu, ale ' +
    'žiadny účet k nej neexistuje.',
  noAccountAdvice:
    'Možno má váš účet inú e-mailovú adresu. V tom prípade požiadajte o odkaz pre tú adresu.',
  noAccountButton: 'Vytvoriť účet',
  noAccountShop: 'Prejsť na {shop}',
  noAccountIgnore: 'Ak ste o to nežiadali, tento e-mail ignorujte.',
}
