/** Croatian, in the polite register (vi). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Croatian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hr',
  dir: 'ltr',

  title: 'Odaberite novu lozinku',
  username: 'Adresa e-pošte',
  password: 'Nova lozinka',
  confirmation: 'Potvrdite novu lozinku',
  submit: 'Postavi novu lozinku',
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
  requirements: 'Vaša lozinka mora imati:',
  passwordRules: 'Vaša lozinka mora imati: {rules}.',
  minLength: {
    one: 'najmanje {count}\u00A0znak',
    few: 'najmanje {count}\u00A0znaka',
    other: 'najmanje {count}\u00A0znakova',
  },
  notCommon: 'no password that many people use',
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
  passwordRejected: 'Ova se lozinka ne može upotrijebiti. Odaberite drugu.',
  passwordBreached:
    'Ova se lozinka pojavila u curenju podataka. Odaberite lozinku koju ne upotrebljavate nigdje ' +
    'drugdje.',
  confirmationBlank: 'Još jednom unesite novu lozinku.',
  confirmationMismatch: 'Lozinke se ne podudaraju. Unesite istu lozinku u oba polja.',

  notChanged: 'Vaša lozinka nije promijenjena.',
  maybeChanged: 'Ne znamo je li vaša lozinka promijenjena. Pokušajte se prijaviti novom lozinkom.',
  offline: 'Niste povezani s internetom. Povežite se i pokušajte ponovno. {outcome}',
  network: 'Veza je prekinuta. {outcome}',
  timeout: 'Trajalo je predugo. {outcome}',
  inFlight: 'Vaša se nova lozinka još sprema. Pričekajte trenutak.',
  unauthorized: 'Nešto nije u redu s naše strane. {outcome}',
  rateLimited: 'Previše pokušaja. {outcome}',
  rateLimitedLater: 'Previše pokušaja. Pokušajte ponovno kasnije. {outcome}',
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
    'Ovoj je stranici poveznica potrebna kako bi znala čiju lozinku treba promijeniti. Ako ne ' +
    'možete pronaći poruku, zatražite novu poveznicu.',
  rejectedLinkTitle: 'Ova se poveznica ne može upotrijebiti',
  rejectedLink:
    'Nepotpuna je, istekla je ili je već upotrijebljena. Ako ste upravo postavili novu lozinku, ' +
    'pokušajte se prijaviti njome. Ako niste, zatražite novu poveznicu.',
  maybeUsedLinkTitle: 'Vaša je lozinka možda već promijenjena',
  maybeUsedLink: 'Pokušajte se prijaviti novom lozinkom. Ako ne uspije, zatražite novu poveznicu.',

  signIn: 'Prijavi se',
  signUp: 'No account yet? Create one',
  continue: 'Nastavi',
  requestLink: 'Zatraži novu poveznicu',
  openRequestLink: 'Zatraži novu poveznicu',
  sendAgain: 'Pošalji ponovno',
  otherAddress: 'Upotrijebi drugu adresu',
  openInbox: 'Open {mailbox}',
  back: 'Natrag',

  requestLinkTitle: 'Ponovno postavite lozinku',
  requestLinkMessage:
    'Unesite svoju adresu e-pošte. Poslat ćemo vam poveznicu za odabir nove lozinke.',
  email: 'Adresa e-pošte',
  emailInvalid: 'Unesite adresu e-pošte poput ime@example.com.',
  requestLinkSubmit: 'Pošalji poveznicu',
  requestLinkSending: 'Šaljemo…',
  requestLinkSentTitle: 'Provjerite e-poštu',
  requestLinkSent: 'Ako postoji račun s ovom adresom, poveznica za odabir nove lozinke je na putu.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Poveznicu nije bilo moguće poslati. Pokušajte ponovno.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Niste povezani s internetom. Povežite se i pokušajte ponovno.',
  requestLinkTooMany: 'Previše pokušaja.',
  requestLinkTooManyLater: 'Previše pokušaja. Pokušajte ponovno kasnije.',
  requestLinkWait: 'Poveznica je upravo poslana na ovu adresu. Provjerite e-poštu.',
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
  hintCommon: 'Izbjegavajte riječi i lozinke koje odabire mnogo ljudi.',
  hintPersonal: 'Izbjegavajte vlastito ime i adresu e-pošte.',
  hintSequence: 'Izbjegavajte nizove slova, znamenki ili tipki, poput abc ili qwertz.',
  hintRepeat: 'Izbjegavajte ponavljanje.',
  hintDate: 'Izbjegavajte datume i godine.',
  hintLonger: 'Produljite je: nekoliko riječi lako je zapamtiti.',
}

/** Croatian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hr',
  dir: 'ltr',

  resetSubject: 'Odaberite novu lozinku za trgovinu {shop}',
  resetTitle: 'Odaberite novu lozinku',
  reset: 'Netko, najvjerojatnije vi, zatražio je novu lozinku za vaš račun u trgovini {shop}.',
  resetButton: 'Odaberi novu lozinku',
  resetAddress: 'Otvorite ovu adresu u pregledniku:',
  resetExpires: 'Poveznica se može upotrijebiti samo jednom i istječe {time}.',
  resetIgnore:
    'Ako niste zatražili novu lozinku, možete zanemariti ovu poruku: ništa se nije promijenilo.',

  changedSubject: 'Vaša je lozinka za trgovinu {shop} promijenjena',
  changedTitle: 'Vaša je lozinka promijenjena',
  changed: 'Lozinka vašeg računa u trgovini {shop} promijenjena je {time}.',
  changedIgnore: 'Ako ste to bili vi, ne trebate ništa učiniti.',
  changedWarning: 'Ako to niste bili vi, odmah odaberite novu lozinku i obavijestite nas.',
  changedButton: 'Odaberi novu lozinku',

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
