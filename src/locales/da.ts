/** Danish, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Danish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'da',
  dir: 'ltr',

  title: 'Vælg en ny adgangskode',
  username: 'E-mailadresse',
  password: 'Ny adgangskode',
  confirmation: 'Bekræft ny adgangskode',
  submit: 'Gem ny adgangskode',
  submitting: 'Gemmer din nye adgangskode…',
  show: 'Vis',
  hide: 'Skjul',
  showPassword: 'Vis adgangskode',
  hidePassword: 'Skjul adgangskode',
  showConfirmation: 'Vis bekræftelse af adgangskode',
  hideConfirmation: 'Skjul bekræftelse af adgangskode',
  passwordVisible: 'Din adgangskode er synlig.',
  passwordHidden: 'Din adgangskode er skjult.',

  hint: {
    one: 'Brug mindst {count}\u00A0tegn.',
    other: 'Brug mindst {count}\u00A0tegn.',
  },
  requirements: 'Din adgangskode skal indeholde:',
  passwordRules: 'Din adgangskode skal indeholde: {rules}.',
  minLength: {
    one: '{count}\u00A0tegn eller flere',
    other: '{count}\u00A0tegn eller flere',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: opfyldt',
  requirementUnmet: '{rule}: endnu ikke opfyldt',

  passwordBlank: 'Indtast en ny adgangskode.',
  passwordTooShort: {
    one: 'Denne adgangskode er for kort. Brug mindst {count}\u00A0tegn.',
    other: 'Denne adgangskode er for kort. Brug mindst {count}\u00A0tegn.',
  },
  passwordTooLong: {
    one: 'Denne adgangskode er for lang. Brug højst {count}\u00A0tegn.',
    other: 'Denne adgangskode er for lang. Brug højst {count}\u00A0tegn.',
  },
  passwordRejected: 'Denne adgangskode kan ikke bruges. Vælg en anden.',
  passwordBreached:
    'Denne adgangskode er dukket op i et datalæk. Vælg en, du ikke bruger andre steder.',
  confirmationBlank: 'Indtast den nye adgangskode igen.',
  confirmationMismatch: 'Adgangskoderne er ikke ens. Indtast den samme adgangskode i begge felter.',

  notChanged: 'Din adgangskode blev ikke ændret.',
  maybeChanged: 'Vi ved ikke, om din adgangskode blev ændret. Prøv at logge ind med den nye.',
  offline: 'Du er offline. Opret forbindelse til internettet, og prøv igen. {outcome}',
  network: 'Forbindelsen blev afbrudt. {outcome}',
  timeout: 'Det tog for lang tid. {outcome}',
  inFlight: 'Din nye adgangskode er stadig ved at blive gemt. Vent et øjeblik.',
  unauthorized: 'Der er noget galt hos os. {outcome}',
  rateLimited: 'For mange forsøg. {outcome}',
  rateLimitedLater: 'For mange forsøg. Prøv igen senere. {outcome}',
  rejected: 'Noget gik galt. {outcome}',
  retryIn: {
    one: 'Du kan prøve igen om {count}\u00A0sekund.',
    other: 'Du kan prøve igen om {count}\u00A0sekunder.',
  },
  retryNow: '{outcome} Du kan prøve igen nu.',

  successTitle: 'Adgangskoden er ændret',
  success: 'Log ind med din nye adgangskode.',
  successEdited: 'Den adgangskode, du sendte, blev gemt. Det, du ændrede bagefter, blev ikke gemt.',
  signingIn: 'Du logges ind…',
  signedIn: 'Du er logget ind.',
  missingLinkTitle: 'Åbn linket i din e-mail',
  missingLink:
    'Uden linket kan denne side ikke vide, hvem der skal have en ny adgangskode. Hvis du ikke ' +
    'kan finde e-mailen, kan du bede om et nyt link.',
  rejectedLinkTitle: 'Linket kan ikke bruges',
  rejectedLink:
    'Det er ufuldstændigt, udløbet eller allerede brugt. Hvis du lige har valgt en ny ' +
    'adgangskode, kan du prøve at logge ind med den. Ellers kan du bede om et nyt link.',
  maybeUsedLinkTitle: 'Din adgangskode er måske allerede ændret',
  maybeUsedLink: 'Prøv at logge ind med den nye. Hvis det ikke virker, kan du bede om et nyt link.',

  signIn: 'Log ind',
  signUp: 'No account yet? Create one',
  continue: 'Fortsæt',
  requestLink: 'Bed om et nyt link',
  openRequestLink: 'Bed om et nyt link',
  sendAgain: 'Send igen',
  otherAddress: 'Brug en anden adresse',
  openInbox: 'Open {mailbox}',
  back: 'Tilbage',

  requestLinkTitle: 'Nulstil din adgangskode',
  requestLinkMessage:
    'Indtast din e-mailadresse. Vi sender dig et link, så du kan vælge en ny adgangskode.',
  email: 'E-mailadresse',
  emailInvalid: 'Indtast en e-mailadresse som navn@example.com.',
  requestLinkSubmit: 'Send link',
  requestLinkSending: 'Sender…',
  requestLinkSentTitle: 'Tjek din e-mail',
  requestLinkSent:
    'Hvis der findes en konto med denne adresse, er et link til at vælge en ny adgangskode på vej.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Linket kunne ikke sendes. Prøv igen.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Du er offline. Opret forbindelse til internettet, og prøv igen.',
  requestLinkTooMany: 'For mange forsøg.',
  requestLinkTooManyLater: 'For mange forsøg. Prøv igen senere.',
  requestLinkWait: 'Der er netop sendt et link til denne adresse. Tjek din e-mail.',
}

export { messages as default }

/** Danish: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'da',
  level: 'Adgangskodens styrke: {level}.',
  veryWeak: 'meget svag',
  weak: 'svag',
  fair: 'nogenlunde',
  good: 'god',
  strong: 'stærk',
  hintCommon: 'Undgå ord og adgangskoder, som mange vælger.',
  hintPersonal: 'Undgå dit eget navn og din e-mailadresse.',
  hintSequence: 'Undgå rækker af bogstaver, tal eller taster som abc eller qwerty.',
  hintRepeat: 'Undgå at gentage det samme.',
  hintDate: 'Undgå datoer og årstal.',
  hintLonger: 'Gør den længere: Nogle få ord er nemme at huske.',
}

/** Danish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'da',
  dir: 'ltr',

  resetSubject: 'Vælg en ny adgangskode til {shop}',
  resetTitle: 'Vælg en ny adgangskode',
  reset:
    'Nogen, højst sandsynligt dig selv, har bedt om en ny adgangskode til din konto hos {shop}.',
  resetButton: 'Vælg en ny adgangskode',
  resetAddress: 'Åbn denne adresse i din browser:',
  resetExpires: 'Linket virker kun én gang og udløber den {time}.',
  resetIgnore:
    'Hvis du ikke har bedt om det, kan du se bort fra denne e-mail: Der er ikke ændret noget.',

  changedSubject: 'Din adgangskode til {shop} er ændret',
  changedTitle: 'Din adgangskode er ændret',
  changed: 'Adgangskoden til din konto hos {shop} blev ændret den {time}.',
  changedIgnore: 'Hvis det var dig, behøver du ikke gøre noget.',
  changedWarning:
    'Hvis det ikke var dig, skal du straks vælge en ny adgangskode og give os besked.',
  changedButton: 'Vælg en ny adgangskode',

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
