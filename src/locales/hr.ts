/** Croatian, in the polite register (vi). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Croatian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hr',
  dir: 'ltr',

  title: 'Izradite novu lozinku',
  username: 'Adresa e-pošte',
  password: 'Nova lozinka',
  confirmation: 'Potvrdite novu lozinku',
  submit: 'Spremi novu lozinku',
  submitting: 'Spremamo vašu novu lozinku…',
  show: 'Prikaži',
  hide: 'Sakrij',
  showPassword: 'Prikaži lozinku',
  hidePassword: 'Sakrij lozinku',
  showConfirmation: 'Prikaži potvrdu lozinke',
  hideConfirmation: 'Sakrij potvrdu lozinke',
  passwordVisible: 'Vaša je lozinka vidljiva.',
  passwordHidden: 'Vaša je lozinka skrivena.',

  hint: {
    one: 'Upotrijebite najmanje {count}\u00A0znak.',
    few: 'Upotrijebite najmanje {count}\u00A0znaka.',
    other: 'Upotrijebite najmanje {count}\u00A0znakova.',
  },
  requirements: 'Zahtjevi za lozinku:',
  passwordRules: 'Zahtjevi za lozinku: {rules}.',
  minLength: {
    one: 'najmanje {count}\u00A0znak',
    few: 'najmanje {count}\u00A0znaka',
    other: 'najmanje {count}\u00A0znakova',
  },
  notCommon: 'ne smije biti česta lozinka',
  requirementMet: '{rule}: ispunjeno',
  requirementUnmet: '{rule}: još nije ispunjeno',

  passwordBlank: 'Unesite novu lozinku.',
  passwordTooShort: {
    one: 'Ova je lozinka prekratka. Upotrijebite najmanje {count}\u00A0znak.',
    few: 'Ova je lozinka prekratka. Upotrijebite najmanje {count}\u00A0znaka.',
    other: 'Ova je lozinka prekratka. Upotrijebite najmanje {count}\u00A0znakova.',
  },
  passwordTooLong: {
    one: 'Ova je lozinka preduga. Upotrijebite najviše {count}\u00A0znak.',
    few: 'Ova je lozinka preduga. Upotrijebite najviše {count}\u00A0znaka.',
    other: 'Ova je lozinka preduga. Upotrijebite najviše {count}\u00A0znakova.',
  },
  ruleBroken: 'Ova lozinka ne ispunjava zahtjev: {rules}.',
  passwordRejected: 'Ova se lozinka ne može upotrijebiti. Odaberite drugu.',
  passwordBreached:
    'Ova se lozinka pojavila u curenju podataka. Odaberite lozinku koju ne upotrebljavate nigdje ' +
    'drugdje.',
  confirmationBlank: 'Još jednom unesite novu lozinku.',
  confirmationMismatch: 'Lozinke se ne podudaraju. Unesite istu lozinku u oba polja.',

  notChanged: 'Vaša lozinka nije promijenjena.',
  maybeChanged:
    'Ne znamo je li vaša lozinka promijenjena. Pokušajte se prijaviti svojom novom lozinkom.',
  offline: 'Niste povezani s internetom. {outcome} Povežite se i pokušajte ponovno.',
  network: 'Veza je prekinuta. {outcome}',
  timeout: 'Spremanje je trajalo predugo. {outcome}',
  inFlight: 'Vaša se nova lozinka još sprema. Pričekajte trenutak.',
  unauthorized: 'Došlo je do problema na našoj strani. {outcome}',
  rateLimited: 'Previše pokušaja. {outcome}',
  rateLimitedLater: 'Previše pokušaja. {outcome} Pokušajte ponovno kasnije.',
  rejected: 'Nešto je pošlo po zlu. {outcome}',
  retryIn: {
    one: 'Možete pokušati ponovno za {count}\u00A0sekundu.',
    few: 'Možete pokušati ponovno za {count}\u00A0sekunde.',
    other: 'Možete pokušati ponovno za {count}\u00A0sekundi.',
  },
  retryNow: '{outcome} Sada možete pokušati ponovno.',

  successTitle: 'Lozinka je promijenjena',
  success: 'Prijavite se novom lozinkom.',
  successEdited: 'Spremljena je lozinka koju ste poslali. Naknadne promjene nisu spremljene.',
  signingIn: 'Prijava u tijeku…',
  signedIn: 'Prijavljeni ste.',
  missingLinkTitle: 'Otvorite poveznicu u e-pošti',
  missingLink:
    'Ova stranica radi samo putem poveznice iz e-poruke za ponovno postavljanje lozinke. Ako ne ' +
    'možete pronaći poruku, provjerite neželjenu poštu ili zatražite novu poveznicu.',
  rejectedLinkTitle: 'Ova poveznica ne radi',
  rejectedLink:
    'Poveznica je nepotpuna, istekla ili već upotrijebljena. Ako ste upravo postavili novu ' +
    'lozinku, prijavite se njome. Ako niste ili ako ne uspije, zatražite novu poveznicu.',
  maybeUsedLinkTitle: 'Vaša je lozinka možda već promijenjena',
  maybeUsedLink:
    'Pokušajte se prijaviti svojom novom lozinkom. Ako ne uspije, zatražite novu poveznicu.',

  signIn: 'Prijavi se',
  continue: 'Nastavi',
  requestLink: 'Zatraži novu poveznicu',
  openRequestLink: 'Zatraži novu poveznicu',
  sendAgain: 'Ponovno pošalji poveznicu',
  otherAddress: 'Upotrijebi drugu e-poštu',
  openInbox: 'Otvori {mailbox}',
  signUp: 'Još nemate račun? Izradite ga',
  back: 'Natrag',

  requestLinkTitle: 'Ponovno postavite lozinku',
  requestLinkMessage:
    'Unesite adresu e-pošte svojeg računa. Poslat ćemo vam poveznicu za izradu nove lozinke.',
  email: 'Adresa e-pošte',
  emailInvalid: 'Unesite adresu e-pošte u ispravnom obliku, na primjer ime@example.com.',
  requestLinkSubmit: 'Pošalji poveznicu',
  requestLinkSending: 'Šaljemo…',
  requestLinkSentTitle: 'Provjerite e-poštu',
  requestLinkSent:
    'Ako postoji račun s ovom adresom e-pošte, poslali smo poveznicu za izradu nove lozinke. To ' +
    'može potrajati nekoliko minuta. Provjerite i neželjenu poštu.',
  requestLinkSentTo:
    'Ako postoji račun s adresom {email}, poslali smo poveznicu za izradu nove lozinke. To može ' +
    'potrajati nekoliko minuta. Provjerite i neželjenu poštu.',
  requestLinkFailed: 'Nismo uspjeli poslati poveznicu. Pokušajte ponovno.',
  requestLinkOffline: 'Niste povezani s internetom. Povežite se i pokušajte ponovno.',
  requestLinkTooMany: 'Previše pokušaja.',
  requestLinkTooManyLater: 'Previše pokušaja. Pokušajte ponovno kasnije.',
  requestLinkWait: 'Maloprije ste zatražili poveznicu za ovu adresu e-pošte. Provjerite e-poštu.',
  requestLinkNotConfirmed: 'Nismo uspjeli potvrditi da niste robot. Pokušajte ponovno.',
}

export { messages as default }

/** Croatian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'hr',
  level: 'Snaga lozinke: {level}.',
  veryWeak: 'vrlo slaba',
  weak: 'slaba',
  fair: 'prihvatljiva',
  good: 'dobra',
  strong: 'jaka',
  hintCommon: 'Izbjegavajte česte riječi i lozinke.',
  hintPersonal: 'Nemojte upotrebljavati svoje ime, adresu e-pošte ni naziv trgovine.',
  hintSequence: 'Izbjegavajte nizove poput abc, 123 ili qwertz.',
  hintRepeat: 'Izbjegavajte ponavljanja poput aaa ili abcabc.',
  hintDate: 'Izbjegavajte datume i godine.',
  hintLonger: 'Produljite je. Nekoliko nepovezanih riječi čini snažnu lozinku koja se lako pamti.',
}

/** Croatian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hr',
  dir: 'ltr',

  resetSubject: 'Ponovno postavite lozinku za trgovinu {shop}',
  resetTitle: 'Ponovno postavite lozinku',
  reset: 'Primili smo zahtjev za ponovno postavljanje lozinke vašeg računa u trgovini {shop}.',
  resetButton: 'Izradi novu lozinku',
  resetAddress: 'Ako gumb ne radi, otvorite ovu adresu u pregledniku:',
  resetExpires: {
    one: 'Poveznicu možete upotrijebiti jednom, u roku od {count}\u00A0sata.',
    few: 'Poveznicu možete upotrijebiti jednom, u roku od {count}\u00A0sata.',
    other: 'Poveznicu možete upotrijebiti jednom, u roku od {count}\u00A0sati.',
  },
  resetIgnore: 'Ako to niste zatražili, zanemarite ovu poruku. Vaša lozinka ostaje ista.',

  changedSubject: 'Vaša je lozinka za trgovinu {shop} promijenjena',
  changedTitle: 'Vaša je lozinka promijenjena',
  changed: 'Lozinka vašeg računa u trgovini {shop} promijenjena je {time}.',
  changedIgnore: 'Ako ste to bili vi, ne trebate ništa učiniti.',
  changedWarning: 'Ako to niste bili vi, odmah ponovno postavite lozinku i obratite nam se.',
  changedButton: 'Ponovno postavi lozinku',
  changedContact: 'Obratite nam se: {contact}',

  noAccountSubject: 'Nema računa u trgovini {shop} s ovom adresom e-pošte',
  noAccountTitle: 'Račun nije pronađen',
  noAccount:
    'Primili smo zahtjev za ponovno postavljanje lozinke u trgovini {shop} za ovu adresu ' +
    'e-pošte, ali s tom adresom nema računa.',
  noAccountAdvice:
    'Možda ste se registrirali drugom adresom e-pošte. U tom slučaju zatražite poveznicu s tom ' +
    'adresom.',
  noAccountButton: 'Izradi račun',
  noAccountShop: 'Idi na {shop}',
  noAccountIgnore: 'Ako to niste zatražili, zanemarite ovu poruku.',
}
