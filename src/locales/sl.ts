/** Slovene, in the polite register (vikanje). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Slovene: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sl',
  dir: 'ltr',

  title: 'Ustvarite novo geslo',
  username: 'E-poštni naslov',
  password: 'Novo geslo',
  confirmation: 'Potrdite novo geslo',
  submit: 'Shrani novo geslo',
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
  requirements: 'Zahteve za geslo:',
  passwordRules: 'Zahteve za geslo: {rules}.',
  minLength: {
    one: 'vsaj {count}\u00A0znak',
    two: 'vsaj {count}\u00A0znaka',
    few: 'vsaj {count}\u00A0znake',
    other: 'vsaj {count}\u00A0znakov',
  },
  notCommon: 'ne sme biti pogosto uporabljeno geslo',
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
  ruleBroken: 'To geslo ne izpolnjuje zahteve: {rules}.',
  passwordRejected: 'Tega gesla ni mogoče uporabiti. Izberite drugo.',
  passwordBreached:
    'To geslo se je pojavilo med podatki, ki so ušli v javnost. Izberite takšno, ki ga ne ' +
    'uporabljate nikjer drugje.',
  confirmationBlank: 'Še enkrat vnesite novo geslo.',
  confirmationMismatch: 'Gesli se ne ujemata. V obe polji vnesite isto geslo.',

  notChanged: 'Vaše geslo ni bilo spremenjeno.',
  maybeChanged:
    'Ne vemo, ali je bilo vaše geslo spremenjeno. Poskusite se prijaviti s svojim novim geslom.',
  offline: 'Niste povezani z internetom. {outcome} Povežite se z internetom in poskusite znova.',
  network: 'Povezava z internetom se je prekinila. {outcome}',
  timeout: 'Shranjevanje je trajalo predolgo. {outcome}',
  inFlight: 'Vaše novo geslo se še shranjuje. Počakajte trenutek.',
  unauthorized: 'Pri nas je prišlo do težave. {outcome}',
  rateLimited: 'Preveč poskusov. {outcome}',
  rateLimitedLater: 'Preveč poskusov. {outcome} Poskusite znova pozneje.',
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
    'Ta stran deluje samo prek povezave iz e-poštnega sporočila za ponastavitev gesla. Če ' +
    'sporočila ne najdete, preverite mapo z neželeno pošto ali zahtevajte novo povezavo.',
  rejectedLinkTitle: 'Ta povezava ne deluje',
  rejectedLink:
    'Povezava je nepopolna, potekla ali že uporabljena. Če ste pravkar nastavili novo geslo, se ' +
    'prijavite z njim. Če ga niste ali če vam ne uspe, zahtevajte novo povezavo.',
  maybeUsedLinkTitle: 'Vaše geslo je bilo morda že spremenjeno',
  maybeUsedLink:
    'Poskusite se prijaviti s svojim novim geslom. Če vam ne uspe, zahtevajte novo povezavo.',

  signIn: 'Prijava',
  continue: 'Nadaljuj',
  requestLink: 'Zahtevaj novo povezavo',
  openRequestLink: 'Zahtevaj novo povezavo',
  sendAgain: 'Znova pošlji povezavo',
  otherAddress: 'Uporabi drug e-poštni naslov',
  openInbox: 'Odpri {mailbox}',
  signUp: 'Še nimate računa? Ustvarite ga',
  back: 'Nazaj',

  requestLinkTitle: 'Ponastavite geslo',
  requestLinkMessage:
    'Vnesite e-poštni naslov svojega računa. Poslali vam bomo povezavo za novo geslo.',
  email: 'E-poštni naslov',
  emailInvalid: 'Vnesite e-poštni naslov v pravilni obliki, na primer ime@example.com.',
  requestLinkSubmit: 'Pošlji povezavo',
  requestLinkSending: 'Pošiljamo\u00A0…',
  requestLinkSentTitle: 'Preverite e-pošto',
  requestLinkSent:
    'Če obstaja račun s tem e-poštnim naslovom, smo poslali povezavo za novo geslo. To lahko ' +
    'traja nekaj minut. Preverite tudi mapo z neželeno pošto.',
  requestLinkSentTo:
    'Če obstaja račun z naslovom {email}, smo poslali povezavo za novo geslo. To lahko traja ' +
    'nekaj minut. Preverite tudi mapo z neželeno pošto.',
  requestLinkFailed: 'Povezave nismo mogli poslati. Poskusite znova.',
  requestLinkOffline: 'Niste povezani z internetom. Povežite se z internetom in poskusite znova.',
  requestLinkTooMany: 'Preveč poskusov.',
  requestLinkTooManyLater: 'Preveč poskusov. Poskusite znova pozneje.',
  requestLinkWait:
    'Pred trenutkom ste zahtevali povezavo za ta e-poštni naslov. Preverite e-pošto.',
  requestLinkNotConfirmed: 'Nismo mogli potrditi, da niste robot. Poskusite znova.',
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
  hintCommon: 'Izogibajte se pogostim besedam in geslom.',
  hintPersonal: 'Ne uporabljajte svojega imena, e-poštnega naslova ali imena trgovine.',
  hintSequence: 'Izogibajte se zaporedjem, kot so abc, 123 ali qwertz.',
  hintRepeat: 'Izogibajte se ponavljanjem, kot sta aaa in abcabc.',
  hintDate: 'Izogibajte se datumom in letnicam.',
  hintLonger:
    'Podaljšajte ga. Iz nekaj nepovezanih besed nastane varno geslo, ki si ga je lahko zapomniti.',
}

/** Slovene: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sl',
  dir: 'ltr',

  resetSubject: 'Ponastavite geslo za trgovino {shop}',
  resetTitle: 'Ponastavite geslo',
  reset: 'Prejeli smo zahtevo za ponastavitev gesla vašega računa v trgovini {shop}.',
  resetButton: 'Ustvari novo geslo',
  resetAddress: 'Če gumb ne deluje, odprite ta naslov v brskalniku:',
  resetExpires: {
    one: 'Povezavo lahko uporabite enkrat, v roku {count}\u00A0ure.',
    two: 'Povezavo lahko uporabite enkrat, v roku {count}\u00A0ur.',
    few: 'Povezavo lahko uporabite enkrat, v roku {count}\u00A0ur.',
    other: 'Povezavo lahko uporabite enkrat, v roku {count}\u00A0ur.',
  },
  resetIgnore: 'Če tega niste zahtevali, sporočilo prezrite. Vaše geslo ostane enako.',

  changedSubject: 'Vaše geslo za trgovino {shop} je bilo spremenjeno',
  changedTitle: 'Vaše geslo je bilo spremenjeno',
  changed: 'Geslo vašega računa v trgovini {shop} je bilo spremenjeno. Čas spremembe: {time}.',
  changedIgnore: 'Če ste to bili vi, vam ni treba storiti ničesar.',
  changedWarning: 'Če to niste bili vi, takoj ponastavite geslo in se obrnite na nas.',
  changedButton: 'Ponastavi geslo',
  changedContact: 'Kontakt: {contact}',

  noAccountSubject: 'V trgovini {shop} ni računa s tem e-poštnim naslovom',
  noAccountTitle: 'Računa nismo našli',
  noAccount:
    'Prejeli smo zahtevo za ponastavitev gesla v trgovini {shop} za ta e-poštni naslov, vendar ' +
    'računa z njim ni.',
  noAccountAdvice:
    'Morda ste se registrirali z drugim e-poštnim naslovom. V tem primeru zahtevajte povezavo za ' +
    'tisti naslov.',
  noAccountButton: 'Ustvari račun',
  noAccountShop: 'Pojdi na {shop}',
  noAccountIgnore: 'Če tega niste zahtevali, sporočilo prezrite.',
}
