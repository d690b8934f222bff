/** Czech, in the polite register (vykání). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Czech: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'cs',
  dir: 'ltr',

  title: 'Vytvořte si nové heslo',
  username: 'E-mailová adresa',
  password: 'Nové heslo',
  confirmation: 'Nové heslo znovu',
  submit: 'Uložit nové heslo',
  submitting: 'Ukládáme vaše nové heslo…',
  show: 'Zobrazit',
  hide: 'Skrýt',
  showPassword: 'Zobrazit heslo',
  hidePassword: 'Skrýt heslo',
  showConfirmation: 'Zobrazit zopakované heslo',
  hideConfirmation: 'Skrýt zopakované heslo',
  passwordVisible: 'Vaše heslo je viditelné.',
  passwordHidden: 'Vaše heslo je skryté.',

  hint: {
    one: 'Použijte alespoň {count}\u00A0znak.',
    few: 'Použijte alespoň {count}\u00A0znaky.',
    many: 'Použijte alespoň {count}\u00A0znaku.',
    other: 'Použijte alespoň {count}\u00A0znaků.',
  },
  requirements: 'Požadavky na heslo:',
  passwordRules: 'Požadavky na heslo: {rules}.',
  minLength: {
    one: 'alespoň {count}\u00A0znak',
    few: 'alespoň {count}\u00A0znaky',
    many: 'alespoň {count}\u00A0znaku',
    other: 'alespoň {count}\u00A0znaků',
  },
  notCommon: 'žádné běžně používané heslo',
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
  ruleBroken: 'Toto heslo nesplňuje požadavek: {rules}.',
  passwordRejected: 'Toto heslo nelze použít. Zvolte jiné.',
  passwordBreached:
    'Toto heslo se objevilo v úniku dat. Zvolte takové, které nikde jinde nepoužíváte.',
  confirmationBlank: 'Zadejte nové heslo ještě jednou.',
  confirmationMismatch: 'Hesla se neshodují. Zadejte do obou polí stejné heslo.',

  notChanged: 'Vaše heslo nebylo změněno.',
  maybeChanged: 'Nevíme, zda bylo vaše heslo změněno. Zkuste se přihlásit svým novým heslem.',
  offline: 'Jste offline. {outcome} Připojte se k internetu a zkuste to znovu.',
  network: 'Spojení se přerušilo. {outcome}',
  timeout: 'Ukládání trvalo příliš dlouho. {outcome}',
  inFlight: 'Vaše nové heslo se ještě ukládá. Počkejte chvíli.',
  unauthorized: 'Na naší straně je problém. {outcome}',
  rateLimited: 'Příliš mnoho pokusů. {outcome}',
  rateLimitedLater: 'Příliš mnoho pokusů. {outcome} Zkuste to později.',
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
    'Tato stránka funguje jen přes odkaz z e-mailu k obnovení hesla. Pokud e-mail nemůžete ' +
    'najít, podívejte se do spamu nebo požádejte o nový odkaz.',
  rejectedLinkTitle: 'Tento odkaz nefunguje',
  rejectedLink:
    'Odkaz je neúplný, vypršel nebo už byl použit. Pokud jste si právě nastavili nové heslo, ' +
    'přihlaste se jím. Pokud ne, nebo pokud se to nepodaří, požádejte o nový odkaz.',
  maybeUsedLinkTitle: 'Vaše heslo už možná bylo změněno',
  maybeUsedLink:
    'Zkuste se přihlásit svým novým heslem. Pokud se to nepodaří, požádejte o nový odkaz.',

  signIn: 'Přihlásit se',
  continue: 'Pokračovat',
  requestLink: 'Požádat o nový odkaz',
  openRequestLink: 'Požádat o nový odkaz',
  sendAgain: 'Odeslat odkaz znovu',
  otherAddress: 'Použít jiný e-mail',
  openInbox: 'Otevřít {mailbox}',
  signUp: 'Nemáte ještě účet? Vytvořte si ho',
  back: 'Zpět',

  requestLinkTitle: 'Obnovte si heslo',
  requestLinkMessage:
    'Zadejte e-mailovou adresu svého účtu. Pošleme vám odkaz k nastavení nového hesla.',
  email: 'E-mailová adresa',
  emailInvalid: 'Zadejte e-mailovou adresu ve správném tvaru, například jmeno@example.com.',
  requestLinkSubmit: 'Odeslat odkaz',
  requestLinkSending: 'Odesíláme…',
  requestLinkSentTitle: 'Podívejte se do e-mailu',
  requestLinkSent:
    'Pokud k této e-mailové adrese existuje účet, poslali jsme vám odkaz k nastavení nového ' +
    'hesla. Může to trvat několik minut. Podívejte se i do spamu.',
  requestLinkSentTo:
    'Pokud k adrese {email} existuje účet, poslali jsme vám odkaz k nastavení nového hesla. Může ' +
    'to trvat několik minut. Podívejte se i do spamu.',
  requestLinkFailed: 'Odkaz se nepodařilo odeslat. Zkuste to znovu.',
  requestLinkOffline: 'Jste offline. Připojte se k internetu a zkuste to znovu.',
  requestLinkTooMany: 'Příliš mnoho pokusů.',
  requestLinkTooManyLater: 'Příliš mnoho pokusů. Zkuste to později.',
  requestLinkWait:
    'O odkaz pro tuto e-mailovou adresu jste požádali před chvílí. Podívejte se do e-mailu.',
  requestLinkNotConfirmed: 'Nepodařilo se nám ověřit, že nejste robot. Zkuste to znovu.',
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
  hintCommon: 'Vyhněte se běžným slovům a heslům.',
  hintPersonal: 'Nepoužívejte své jméno, e-mail ani název obchodu.',
  hintSequence: 'Vyhněte se řadám jako abc, 123 nebo qwertz.',
  hintRepeat: 'Vyhněte se opakování jako aaa nebo abcabc.',
  hintDate: 'Nepoužívejte data ani letopočty.',
  hintLonger:
    'Prodlužte ho. Z několika nesouvisejících slov vznikne silné heslo, které se snadno pamatuje.',
}

/** Czech: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'cs',
  dir: 'ltr',

  resetSubject: 'Obnovte si heslo k účtu {shop}',
  resetTitle: 'Obnovte si heslo',
  reset: 'Obdrželi jsme žádost o obnovení hesla k vašemu účtu v obchodě {shop}.',
  resetButton: 'Vytvořit nové heslo',
  resetAddress: 'Pokud tlačítko nefunguje, otevřete tuto adresu v prohlížeči:',
  resetExpires: {
    one: 'Odkaz můžete použít jednou, během {count}\u00A0hodiny.',
    few: 'Odkaz můžete použít jednou, během {count}\u00A0hodin.',
    many: 'Odkaz můžete použít jednou, během {count}\u00A0hodiny.',
    other: 'Odkaz můžete použít jednou, během {count}\u00A0hodin.',
  },
  resetIgnore: 'Pokud jste o to nežádali, tento e-mail ignorujte. Vaše heslo zůstává stejné.',

  changedSubject: 'Vaše heslo k účtu {shop} bylo změněno',
  changedTitle: 'Vaše heslo bylo změněno',
  changed: 'Heslo k vašemu účtu v obchodě {shop} bylo změněno {time}.',
  changedIgnore: 'Pokud jste to byli vy, nemusíte nic dělat.',
  changedWarning: 'Pokud jste to nebyli vy, ihned si obnovte heslo a kontaktujte nás.',
  changedButton: 'Obnovit heslo',
  changedContact: 'Kontaktujte nás: {contact}',

  noAccountSubject: 'K této e-mailové adrese není účet {shop}',
  noAccountTitle: 'Účet jsme nenašli',
  noAccount:
    'Obdrželi jsme žádost o obnovení hesla v obchodě {shop} pro tuto e-mailovou adresu, ale ' +
    'žádný účet k ní neexistuje.',
  noAccountAdvice:
    'Možná má váš účet jinou e-mailovou adresu. V tom případě požádejte o odkaz s ní.',
  noAccountButton: 'Vytvořit účet',
  noAccountShop: 'Přejít na {shop}',
  noAccountIgnore: 'Pokud jste o to nežádali, tento e-mail ignorujte.',
}
