/** Czech, in the polite register (vykání). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Czech: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'cs',
  dir: 'ltr',

  title: 'Zvolte si nové heslo',
  username: 'E-mailová adresa',
  password: 'Nové heslo',
  confirmation: 'Nové heslo znovu',
  submit: 'Nastavit nové heslo',
  submitting: 'Ukládáme vaše nové heslo…',
  show: 'Zobrazit',
  hide: 'Skrýt',
  showPassword: 'Zobrazit heslo',
  hidePassword: 'Skrýt heslo',
  showConfirmation: 'Zobrazit heslo zadané znovu',
  hideConfirmation: 'Skrýt heslo zadané znovu',
  passwordVisible: 'Vaše heslo je viditelné.',
  passwordHidden: 'Vaše heslo je skryté.',

  hint: {
    one: 'Použijte alespoň {count}\u00A0znak.',
    few: 'Použijte alespoň {count}\u00A0znaky.',
    many: 'Použijte alespoň {count}\u00A0znaku.',
    other: 'Použijte alespoň {count}\u00A0znaků.',
  },
  requirements: 'Vaše heslo musí mít:',
  passwordRules: 'Vaše heslo musí mít: {rules}.',
  minLength: {
    one: 'alespoň {count}\u00A0znak',
    few: 'alespoň {count}\u00A0znaky',
    many: 'alespoň {count}\u00A0znaku',
    other: 'alespoň {count}\u00A0znaků',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: splněno',
  requirementUnmet: '{rule}: zatím nesplněno',

  passwordBlank: 'Zadejte nové heslo.',
  passwordTooShort: {
    one: 'Toto heslo je příliš krátké. Použijte alespoň {count}\u00A0znak.',
    few: 'Toto heslo je příliš krátké. Použijte alespoň {count}\u00A0znaky.',
    many: 'Toto heslo je příliš krátké. Použijte alespoň {count}\u00A0znaku.',
    other: 'Toto heslo je příliš krátké. Použijte alespoň {count}\u00A0znaků.',
  },
  passwordTooLong: {
    one: 'Toto heslo je příliš dlouhé. Použijte nejvýše {count}\u00A0znak.',
    few: 'Toto heslo je příliš dlouhé. Použijte nejvýše {count}\u00A0znaky.',
    many: 'Toto heslo je příliš dlouhé. Použijte nejvýše {count}\u00A0znaku.',
    other: 'Toto heslo je příliš dlouhé. Použijte nejvýše {count}\u00A0znaků.',
  },
  passwordRejected: 'Toto heslo nelze použít. Zvolte jiné.',
  passwordBreached:
    'Toto heslo se objevilo v úniku dat. Zvolte takové, které nikde jinde nepoužíváte.',
  confirmationBlank: 'Zadejte nové heslo ještě jednou.',
  confirmationMismatch: 'Hesla se neshodují. Zadejte do obou polí stejné heslo.',

  notChanged: 'Vaše heslo nebylo změněno.',
  maybeChanged: 'Nevíme, zda bylo vaše heslo změněno. Zkuste se přihlásit novým heslem.',
  offline: 'Jste offline. Připojte se k internetu a zkuste to znovu. {outcome}',
  network: 'Spojení se přerušilo. {outcome}',
  timeout: 'Trvalo to příliš dlouho. {outcome}',
  inFlight: 'Vaše nové heslo se ještě ukládá. Počkejte chvíli.',
  unauthorized: 'Na naší straně je něco v nepořádku. {outcome}',
  rateLimited: 'Příliš mnoho pokusů. {outcome}',
  rateLimitedLater: 'Příliš mnoho pokusů. Zkuste to později. {outcome}',
  rejected: 'Něco se nepovedlo. {outcome}',
  retryIn: {
    one: 'Zkusit to znovu můžete za {count}\u00A0sekundu.',
    few: 'Zkusit to znovu můžete za {count}\u00A0sekundy.',
    many: 'Zkusit to znovu můžete za {count}\u00A0sekundy.',
    other: 'Zkusit to znovu můžete za {count}\u00A0sekund.',
  },
  retryNow: '{outcome} Nyní to můžete zkusit znovu.',

  successTitle: 'Heslo změněno',
  success: 'Přihlaste se novým heslem.',
  successEdited: 'Heslo, které jste odeslali, bylo uloženo. Co jste změnili potom, uloženo nebylo.',
  signingIn: 'Přihlašujeme vás…',
  signedIn: 'Přihlášení proběhlo úspěšně.',
  missingLinkTitle: 'Otevřete odkaz v e-mailu',
  missingLink:
    'Bez odkazu tato stránka neví, čí heslo má změnit. Pokud e-mail nemůžete najít, požádejte o ' +
    'nový odkaz.',
  rejectedLinkTitle: 'Tento odkaz nelze použít',
  rejectedLink:
    'Je neúplný, vypršel nebo už byl použit. Pokud jste si právě nastavili nové heslo, zkuste ' +
    'se jím přihlásit. Pokud ne, požádejte o nový odkaz.',
  maybeUsedLinkTitle: 'Vaše heslo už možná bylo změněno',
  maybeUsedLink: 'Zkuste se přihlásit novým heslem. Pokud se to nepodaří, požádejte o nový odkaz.',

  signIn: 'Přihlásit se',
  signUp: 'No account yet? Create one',
  continue: 'Pokračovat',
  requestLink: 'Požádat o nový odkaz',
  openRequestLink: 'Požádat o nový odkaz',
  sendAgain: 'Odeslat znovu',
  otherAddress: 'Použít jinou adresu',
  openInbox: 'Open {mailbox}',
  back: 'Zpět',

  requestLinkTitle: 'Obnovte si heslo',
  requestLinkMessage:
    'Zadejte svou e-mailovou adresu. Pošleme vám odkaz, pomocí kterého si zvolíte nové heslo.',
  email: 'E-mailová adresa',
  emailInvalid: 'Zadejte e-mailovou adresu, například jmeno@example.com.',
  requestLinkSubmit: 'Odeslat odkaz',
  requestLinkSending: 'Odesíláme…',
  requestLinkSentTitle: 'Podívejte se do e-mailu',
  requestLinkSent:
    'Pokud existuje účet s touto adresou, je na cestě odkaz, pomocí kterého si zvolíte nové heslo.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Odkaz se nepodařilo odeslat. Zkuste to znovu.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Jste offline. Připojte se k internetu a zkuste to znovu.',
  requestLinkTooMany: 'Příliš mnoho pokusů.',
  requestLinkTooManyLater: 'Příliš mnoho pokusů. Zkuste to později.',
  requestLinkWait: 'Na tuto adresu jsme právě odeslali odkaz. Podívejte se do e-mailu.',
}

export { messages as default }

/** Czech: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'cs',
  level: 'Síla hesla: {level}.',
  veryWeak: 'velmi slabé',
  weak: 'slabé',
  fair: 'přijatelné',
  good: 'dobré',
  strong: 'silné',
  hintCommon: 'Vyhněte se slovům a heslům, která volí mnoho lidí.',
  hintPersonal: 'Vyhněte se vlastnímu jménu a e-mailové adrese.',
  hintSequence: 'Vyhněte se řadám písmen, číslic nebo kláves, jako abc nebo qwertz.',
  hintRepeat: 'Vyhněte se opakování.',
  hintDate: 'Vyhněte se kalendářním datům a letopočtům.',
  hintLonger: 'Prodlužte ho: několik slov se snadno pamatuje.',
}

/** Czech: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'cs',
  dir: 'ltr',

  resetSubject: 'Zvolte si nové heslo k účtu {shop}',
  resetTitle: 'Zvolte si nové heslo',
  reset: 'Někdo, nejspíš vy, požádal o nové heslo k vašemu účtu v obchodě {shop}.',
  resetButton: 'Zvolit nové heslo',
  resetAddress: 'Otevřete tuto adresu v prohlížeči:',
  resetExpires: 'Odkaz funguje jen jednou a vyprší {time}.',
  resetIgnore: 'Pokud jste o nové heslo nežádali, můžete tento e-mail ignorovat: nic se nezměnilo.',

  changedSubject: 'Vaše heslo k účtu {shop} bylo změněno',
  changedTitle: 'Vaše heslo bylo změněno',
  changed: 'Heslo k vašemu účtu v obchodě {shop} bylo změněno {time}.',
  changedIgnore: 'Pokud jste to byli vy, nemusíte nic dělat.',
  changedWarning: 'Pokud jste to nebyli vy, ihned si zvolte nové heslo a dejte nám vědět.',
  changedButton: 'Zvolit nové heslo',

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
