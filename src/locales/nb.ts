/** Norwegian Bokmål, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Norwegian Bokmål: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'nb',
  dir: 'ltr',

  title: 'Velg et nytt passord',
  username: 'E-postadresse',
  password: 'Nytt passord',
  confirmation: 'Bekreft nytt passord',
  submit: 'Lagre nytt passord',
  submitting: 'Lagrer det nye passordet ditt\u00A0…',
  show: 'Vis',
  hide: 'Skjul',
  showPassword: 'Vis passordet',
  hidePassword: 'Skjul passordet',
  showConfirmation: 'Vis passordbekreftelsen',
  hideConfirmation: 'Skjul passordbekreftelsen',
  passwordVisible: 'Passordet ditt er synlig.',
  passwordHidden: 'Passordet ditt er skjult.',

  hint: {
    one: 'Bruk minst {count}\u00A0tegn.',
    other: 'Bruk minst {count}\u00A0tegn.',
  },
  requirements: 'Passordet ditt må inneholde:',
  passwordRules: 'Passordet ditt må inneholde: {rules}.',
  minLength: {
    one: '{count}\u00A0tegn eller flere',
    other: '{count}\u00A0tegn eller flere',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: oppfylt',
  requirementUnmet: '{rule}: ikke oppfylt ennå',

  passwordBlank: 'Skriv inn et nytt passord.',
  passwordTooShort: {
    one: 'Dette passordet er for kort. Bruk minst {count}\u00A0tegn.',
    other: 'Dette passordet er for kort. Bruk minst {count}\u00A0tegn.',
  },
  passwordTooLong: {
    one: 'Dette passordet er for langt. Bruk høyst {count}\u00A0tegn.',
    other: 'Dette passordet er for langt. Bruk høyst {count}\u00A0tegn.',
  },
  passwordRejected: 'Dette passordet kan ikke brukes. Velg et annet.',
  passwordBreached:
    'Dette passordet har dukket opp i en datalekkasje. Velg et du ikke bruker noe annet sted.',
  confirmationBlank: 'Skriv inn det nye passordet én gang til.',
  confirmationMismatch: 'Passordene er ikke like. Skriv inn det samme passordet i begge feltene.',

  notChanged: 'Passordet ditt ble ikke endret.',
  maybeChanged: 'Vi vet ikke om passordet ditt ble endret. Prøv å logge inn med det nye.',
  offline: 'Du er frakoblet. Koble til internett, og prøv igjen. {outcome}',
  network: 'Forbindelsen ble brutt. {outcome}',
  timeout: 'Det tok for lang tid. {outcome}',
  inFlight: 'Vi holder fortsatt på å lagre det nye passordet ditt. Vent litt.',
  unauthorized: 'Noe er galt hos oss. {outcome}',
  rateLimited: 'For mange forsøk. {outcome}',
  rateLimitedLater: 'For mange forsøk. Prøv igjen senere. {outcome}',
  rejected: 'Noe gikk galt. {outcome}',
  retryIn: {
    one: 'Du kan prøve igjen om {count}\u00A0sekund.',
    other: 'Du kan prøve igjen om {count}\u00A0sekunder.',
  },
  retryNow: '{outcome} Du kan prøve igjen nå.',

  successTitle: 'Passordet er endret',
  success: 'Logg inn med det nye passordet ditt.',
  successEdited: 'Passordet du sendte inn, ble lagret. Det du endret etterpå, ble ikke lagret.',
  signingIn: 'Du blir logget inn\u00A0…',
  signedIn: 'Du er logget inn.',
  missingLinkTitle: 'Åpne lenken i e-posten',
  missingLink:
    'Uten lenken vet ikke denne siden hvem sitt passord som skal endres. Hvis du ikke finner ' +
    'e-posten, kan du be om en ny lenke.',
  rejectedLinkTitle: 'Denne lenken kan ikke brukes',
  rejectedLink:
    'Den er ufullstendig, utløpt eller allerede brukt. Hvis du nettopp har valgt et nytt ' +
    'passord, kan du prøve å logge inn med det. Hvis ikke, kan du be om en ny lenke.',
  maybeUsedLinkTitle: 'Passordet ditt kan allerede være endret',
  maybeUsedLink: 'Prøv å logge inn med det nye. Hvis det ikke går, kan du be om en ny lenke.',

  signIn: 'Logg inn',
  signUp: 'No account yet? Create one',
  continue: 'Fortsett',
  requestLink: 'Be om en ny lenke',
  openRequestLink: 'Be om en ny lenke',
  sendAgain: 'Send på nytt',
  otherAddress: 'Bruk en annen adresse',
  openInbox: 'Open {mailbox}',
  back: 'Tilbake',

  requestLinkTitle: 'Tilbakestill passordet ditt',
  requestLinkMessage:
    'Skriv inn e-postadressen din. Vi sender deg en lenke så du kan velge et nytt passord.',
  email: 'E-postadresse',
  emailInvalid: 'Skriv inn en e-postadresse som navn@example.com.',
  requestLinkSubmit: 'Send lenke',
  requestLinkSending: 'Sender\u00A0…',
  requestLinkSentTitle: 'Sjekk e-posten din',
  requestLinkSent:
    'Hvis det finnes en konto med denne adressen, er en lenke for å velge et nytt passord på vei.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Lenken kunne ikke sendes. Prøv igjen.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Du er frakoblet. Koble til internett, og prøv igjen.',
  requestLinkTooMany: 'For mange forsøk.',
  requestLinkTooManyLater: 'For mange forsøk. Prøv igjen senere.',
  requestLinkWait: 'En lenke ble nettopp sendt til denne adressen. Sjekk e-posten din.',
}

export { messages as default }

/** Norwegian Bokmål: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'nb',
  level: 'Passordstyrke: {level}.',
  veryWeak: 'svært svak',
  weak: 'svak',
  fair: 'middels',
  good: 'god',
  strong: 'sterk',
  hintCommon: 'Unngå ord og passord som mange velger.',
  hintPersonal: 'Unngå ditt eget navn og e-postadressen din.',
  hintSequence: 'Unngå rekker av bokstaver, sifre eller taster, som abc eller qwerty.',
  hintRepeat: 'Unngå å gjenta det samme.',
  hintDate: 'Unngå datoer og årstall.',
  hintLonger: 'Gjør det lengre: Noen få ord er lette å huske.',
}

/** Norwegian Bokmål: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'nb',
  dir: 'ltr',

  resetSubject: 'Velg et nytt passord for {shop}',
  resetTitle: 'Velg et nytt passord',
  reset: 'Noen, mest sannsynlig du, har bedt om et nytt passord til kontoen din hos {shop}.',
  resetButton: 'Velg et nytt passord',
  resetAddress: 'Åpne denne adressen i nettleseren din:',
  resetExpires: 'Lenken virker bare én gang og utløper {time}.',
  resetIgnore:
    'Hvis du ikke har bedt om det, kan du se bort fra denne e-posten: Ingenting er endret.',

  changedSubject: 'Passordet ditt for {shop} er endret',
  changedTitle: 'Passordet ditt er endret',
  changed: 'Passordet til kontoen din hos {shop} ble endret {time}.',
  changedIgnore: 'Hvis det var deg, trenger du ikke å gjøre noe.',
  changedWarning:
    'Hvis det ikke var deg, må du velge et nytt passord med en gang og si fra til oss.',
  changedButton: 'Velg et nytt passord',

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
