/** Norwegian Bokmål, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Norwegian Bokmål: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'nb',
  dir: 'ltr',

  title: 'Lag et nytt passord',
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
  requirements: 'Krav til passordet:',
  passwordRules: 'Krav til passordet: {rules}.',
  minLength: {
    one: 'minst {count}\u00A0tegn',
    other: 'minst {count}\u00A0tegn',
  },
  notCommon: 'ikke et vanlig passord',
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
  ruleBroken: 'Passordet oppfyller ikke et krav: {rules}.',
  passwordRejected: 'Dette passordet kan ikke brukes. Velg et annet.',
  passwordBreached:
    'Dette passordet har dukket opp i en datalekkasje. Velg et du ikke bruker noe annet sted.',
  confirmationBlank: 'Skriv inn det nye passordet én gang til.',
  confirmationMismatch: 'Passordene er ikke like. Skriv inn det samme passordet i begge feltene.',

  notChanged: 'Passordet ditt ble ikke endret.',
  maybeChanged:
    'Vi vet ikke om passordet ditt ble endret. Prøv å logge inn med det nye passordet ditt.',
  offline: 'Du er frakoblet. {outcome} Koble til internett, og prøv igjen.',
  network: 'Forbindelsen ble brutt. {outcome}',
  timeout: 'Det tok for lang tid å lagre. {outcome}',
  inFlight: 'Vi holder fortsatt på å lagre det nye passordet ditt. Vent litt.',
  unauthorized: 'Det er et problem hos oss. {outcome}',
  rateLimited: 'For mange forsøk. {outcome}',
  rateLimitedLater: 'For mange forsøk. {outcome} Prøv igjen senere.',
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
    'Denne siden virker bare via lenken i e-posten om tilbakestilling av passordet. Hvis du ikke ' +
    'finner e-posten, kan du sjekke søppelposten eller be om en ny lenke.',
  rejectedLinkTitle: 'Denne lenken virker ikke',
  rejectedLink:
    'Lenken er ufullstendig, utløpt eller allerede brukt. Hvis du nettopp har valgt et nytt ' +
    'passord, kan du logge inn med det. Hvis ikke, eller hvis det ikke går, kan du be om en ny ' +
    'lenke.',
  maybeUsedLinkTitle: 'Passordet ditt kan allerede ha blitt endret',
  maybeUsedLink:
    'Prøv å logge inn med det nye passordet ditt. Hvis det ikke går, kan du be om en ny lenke.',

  signIn: 'Logg inn',
  continue: 'Fortsett',
  requestLink: 'Be om en ny lenke',
  openRequestLink: 'Be om en ny lenke',
  sendAgain: 'Send lenken på nytt',
  otherAddress: 'Bruk en annen e-postadresse',
  openInbox: 'Åpne {mailbox}',
  signUp: 'Ingen konto ennå? Opprett en',
  back: 'Tilbake',

  requestLinkTitle: 'Tilbakestill passordet ditt',
  requestLinkMessage:
    'Skriv inn e-postadressen til kontoen din. Vi sender deg en lenke så du kan lage et nytt ' +
    'passord.',
  email: 'E-postadresse',
  emailInvalid: 'Skriv inn en e-postadresse i riktig format, for eksempel navn@example.com.',
  requestLinkSubmit: 'Send lenke',
  requestLinkSending: 'Sender\u00A0…',
  requestLinkSentTitle: 'Sjekk e-posten din',
  requestLinkSent:
    'Hvis det finnes en konto med denne e-postadressen, har vi sendt en lenke for å lage et nytt ' +
    'passord. Det kan ta noen minutter. Sjekk også søppelposten.',
  requestLinkSentTo:
    'Hvis det finnes en konto med adressen {email}, har vi sendt en lenke for å lage et nytt ' +
    'passord. Det kan ta noen minutter. Sjekk også søppelposten.',
  requestLinkFailed: 'Vi kunne ikke sende lenken. Prøv igjen.',
  requestLinkOffline: 'Du er frakoblet. Koble til internett, og prøv igjen.',
  requestLinkTooMany: 'For mange forsøk.',
  requestLinkTooManyLater: 'For mange forsøk. Prøv igjen senere.',
  requestLinkWait: 'Du ba nettopp om en lenke for denne e-postadressen. Sjekk e-posten din.',
  requestLinkNotConfirmed: 'Vi kunne ikke bekrefte at du ikke er en robot. Prøv igjen.',
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
  hintCommon: 'Unngå vanlige ord og passord.',
  hintPersonal: 'Ikke bruk navnet ditt, e-postadressen din eller navnet på butikken.',
  hintSequence: 'Unngå rekker som abc, 123 eller qwerty.',
  hintRepeat: 'Unngå gjentakelser som aaa eller abcabc.',
  hintDate: 'Unngå datoer og årstall.',
  hintLonger:
    'Gjør det lengre. Noen få ord som ikke henger sammen, gir et sterkt passord som er lett å ' +
    'huske.',
}

/** Norwegian Bokmål: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'nb',
  dir: 'ltr',

  resetSubject: 'Tilbakestill passordet ditt for {shop}',
  resetTitle: 'Tilbakestill passordet ditt',
  reset: 'Vi har fått en forespørsel om å tilbakestille passordet til kontoen din hos {shop}.',
  resetButton: 'Lag et nytt passord',
  resetAddress: 'Hvis knappen ikke virker, kan du åpne denne adressen i nettleseren din:',
  resetExpires: {
    one: 'Du kan bruke lenken én gang, innen {count}\u00A0time.',
    other: 'Du kan bruke lenken én gang, innen {count}\u00A0timer.',
  },
  resetIgnore:
    'Hvis du ikke har bedt om dette, kan du se bort fra denne e-posten. Passordet ditt forblir ' +
    'det samme.',

  changedSubject: 'Passordet ditt for {shop} er endret',
  changedTitle: 'Passordet ditt er endret',
  changed: 'Passordet til kontoen din hos {shop} ble endret {time}.',
  changedIgnore: 'Hvis det var deg, trenger du ikke å gjøre noe.',
  changedWarning:
    'Hvis det ikke var deg, må du tilbakestille passordet med en gang og kontakte oss.',
  changedButton: 'Tilbakestill passordet ditt',
  changedContact: 'Kontakt oss: {contact}',

  noAccountSubject: 'Ingen konto hos {shop} med denne e-postadressen',
  noAccountTitle: 'Fant ingen konto',
  noAccount:
    'Vi har fått en forespørsel om å tilbakestille et passord hos {shop} for denne ' +
    'e-postadressen, men det finnes ingen konto med adressen.',
  noAccountAdvice:
    'Kanskje har kontoen din en annen e-postadresse. Be i så fall om en lenke for den adressen.',
  noAccountButton: 'Opprett en konto',
  noAccountShop: 'Gå til {shop}',
  noAccountIgnore: 'Hvis du ikke har bedt om dette, kan du se bort fra denne e-posten.',
}
