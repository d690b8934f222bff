/** Slovene, in the polite register (vikanje). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Slovene: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sl',
  dir: 'ltr',

  title: 'Izberite novo geslo',
  username: 'E-poštni naslov',
  password: 'Novo geslo',
  confirmation: 'Potrdite novo geslo',
  submit: 'Nastavi novo geslo',
  submitting: 'Shranjujemo vaše novo geslo\u00A0…',
  show: 'Prikaži',
  hide: 'Skrij',
  showPassword: 'Prikaži geslo',
  hidePassword: 'Skrij geslo',
  showConfirmation: 'Prikaži potrditev gesla',
  hideConfirmation: 'Skrij potrditev gesla',
  passwordVisible: 'Vaše geslo je vidno.',
  passwordHidden: 'Vaše geslo je skrito.',

  hint: {
    one: 'Uporabite vsaj {count}\u00A0znak.',
    two: 'Uporabite vsaj {count}\u00A0znaka.',
    few: 'Uporabite vsaj {count}\u00A0znake.',
    other: 'Uporabite vsaj {count}\u00A0znakov.',
  },
  requirements: 'Vaše geslo mora imeti:',
  passwordRules: 'Vaše geslo mora imeti: {rules}.',
  minLength: {
    one: 'vsaj {count}\u00A0znak',
    two: 'vsaj {count}\u00A0znaka',
    few: 'vsaj {count}\u00A0znake',
    other: 'vsaj {count}\u00A0znakov',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: izpolnjeno',
  requirementUnmet: '{rule}: še ni izpolnjeno',

  passwordBlank: 'Vnesite novo geslo.',
  passwordTooShort: {
    one: 'To geslo je prekratko. Uporabite vsaj {count}\u00A0znak.',
    two: 'To geslo je prekratko. Uporabite vsaj {count}\u00A0znaka.',
    few: 'To geslo je prekratko. Uporabite vsaj {count}\u00A0znake.',
    other: 'To geslo je prekratko. Uporabite vsaj {count}\u00A0znakov.',
  },
  passwordTooLong: {
    one: 'To geslo je predolgo. Uporabite največ {count}\u00A0znak.',
    two: 'To geslo je predolgo. Uporabite največ {count}\u00A0znaka.',
    few: 'To geslo je predolgo. Uporabite največ {count}\u00A0znake.',
    other: 'To geslo je predolgo. Uporabite največ {count}\u00A0znakov.',
  },
  passwordRejected: 'Tega gesla ni mogoče uporabiti. Izberite drugo.',
  passwordBreached:
    'To geslo se je pojavilo med podatki, ki so ušli v javnost. Izberite takšno, ki ga ne ' +
    'uporabljate nikjer drugje.',
  confirmationBlank: 'Še enkrat vnesite novo geslo.',
  confirmationMismatch: 'Gesli se ne ujemata. V obe polji vnesite isto geslo.',

  notChanged: 'Vaše geslo ni bilo spremenjeno.',
  maybeChanged:
    'Ne vemo, ali je bilo vaše geslo spremenjeno. Poskusite se prijaviti z novim geslom.',
  offline: 'Niste povezani z internetom. Povežite se z internetom in poskusite znova. {outcome}',
  network: 'Povezava z internetom se je prekinila. {outcome}',
  timeout: 'Trajalo je predolgo. {outcome}',
  inFlight: 'Vaše novo geslo se še shranjuje. Počakajte trenutek.',
  unauthorized: 'Pri nas je nekaj narobe. {outcome}',
  rateLimited: 'Preveč poskusov. {outcome}',
  rateLimitedLater: 'Preveč poskusov. Poskusite znova pozneje. {outcome}',
  rejected: 'Nekaj je šlo narobe. {outcome}',
  retryIn: {
    one: 'Znova lahko poskusite čez {count}\u00A0sekundo.',
    two: 'Znova lahko poskusite čez {count}\u00A0sekundi.',
    few: 'Znova lahko poskusite čez {count}\u00A0sekunde.',
    other: 'Znova lahko poskusite čez {count}\u00A0sekund.',
  },
  retryNow: '{outcome} Zdaj lahko poskusite znova.',

  successTitle: 'Geslo je spremenjeno',
  success: 'Prijavite se z novim geslom.',
  successEdited:
    'Geslo, ki ste ga poslali, je bilo shranjeno. Poznejše spremembe niso bile shranjene.',
  signingIn: 'Prijavljamo vas\u00A0…',
  signedIn: 'Prijavljeni ste.',
  missingLinkTitle: 'Odprite povezavo v e-poštnem sporočilu',
  missingLink:
    'Ta stran jo potrebuje, da ve, čigavo geslo je treba spremeniti. Če sporočila ne najdete, ' +
    'zahtevajte novo povezavo.',
  rejectedLinkTitle: 'Te povezave ni mogoče uporabiti',
  rejectedLink:
    'Povezava je nepopolna, potekla ali že uporabljena. Če ste pravkar nastavili novo geslo, se ' +
    'poskusite prijaviti z njim. Če ne, zahtevajte novo povezavo.',
  maybeUsedLinkTitle: 'Vaše geslo je morda že spremenjeno',
  maybeUsedLink: 'Poskusite se prijaviti z novim geslom. Če vam ne uspe, zahtevajte novo povezavo.',

  signIn: 'Prijava',
  signUp: 'No account yet? Create one',
  continue: 'Nadaljuj',
  requestLink: 'Zahtevaj novo povezavo',
  openRequestLink: 'Zahtevaj novo povezavo',
  sendAgain: 'Pošlji znova',
  otherAddress: 'Uporabi drug naslov',
  openInbox: 'Open {mailbox}',
  back: 'Nazaj',

  requestLinkTitle: 'Ponastavite geslo',
  requestLinkMessage:
    'Vnesite svoj e-poštni naslov. Poslali vam bomo povezavo za izbiro novega gesla.',
  email: 'E-poštni naslov',
  emailInvalid: 'Vnesite e-poštni naslov, kot je ime@example.com.',
  requestLinkSubmit: 'Pošlji povezavo',
  requestLinkSending: 'Pošiljamo\u00A0…',
  requestLinkSentTitle: 'Preverite e-pošto',
  requestLinkSent: 'Če obstaja račun s tem naslovom, je povezava za izbiro novega gesla na poti.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Povezave ni bilo mogoče poslati. Poskusite znova.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Niste povezani z internetom. Povežite se z internetom in poskusite znova.',
  requestLinkTooMany: 'Preveč poskusov.',
  requestLinkTooManyLater: 'Preveč poskusov. Poskusite znova pozneje.',
  requestLinkWait: 'Povezava je bila pravkar poslana na ta naslov. Preverite e-pošto.',
}

export { messages as default }

/** Slovene: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'sl',
  level: 'Moč gesla: {level}.',
  veryWeak: 'zelo šibko',
  weak: 'šibko',
  fair: 'zadovoljivo',
  good: 'dobro',
  strong: 'močno',
  hintCommon: 'Izogibajte se besedam in geslom, ki jih izbere veliko ljudi.',
  hintPersonal: 'Izogibajte se svojemu imenu in e-poštnemu naslovu.',
  hintSequence: 'Izogibajte se nizom črk, števk ali tipk, kot sta abc in qwertz.',
  hintRepeat: 'Izogibajte se ponavljanju istega.',
  hintDate: 'Izogibajte se datumom in letnicam.',
  hintLonger: 'Podaljšajte ga: nekaj besed si je lahko zapomniti.',
}

/** Slovene: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sl',
  dir: 'ltr',

  resetSubject: 'Izberite novo geslo za trgovino {shop}',
  resetTitle: 'Izberite novo geslo',
  reset: 'Nekdo, najverjetneje vi, je zahteval novo geslo za vaš račun v trgovini {shop}.',
  resetButton: 'Izberi novo geslo',
  resetAddress: 'Odprite ta naslov v brskalniku:',
  resetExpires: 'Povezava deluje samo enkrat. Velja do: {time}.',
  resetIgnore: 'Če ga niste zahtevali, lahko to sporočilo prezrete: nič se ni spremenilo.',

  changedSubject: 'Vaše geslo za trgovino {shop} je bilo spremenjeno',
  changedTitle: 'Vaše geslo je bilo spremenjeno',
  changed: 'Geslo vašega računa v trgovini {shop} je bilo spremenjeno. Čas spremembe: {time}.',
  changedIgnore: 'Če ste to bili vi, vam ni treba storiti ničesar.',
  changedWarning: 'Če to niste bili vi, takoj izberite novo geslo in nas obvestite.',
  changedButton: 'Izberi novo geslo',

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
