/** Danish, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Danish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'da',
  dir: 'ltr',

  title: 'Opret en ny adgangskode',
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
  requirements: 'Krav til adgangskoden:',
  passwordRules: 'Krav til adgangskoden: {rules}.',
  minLength: {
    one: 'mindst {count}\u00A0tegn',
    other: 'mindst {count}\u00A0tegn',
  },
  notCommon: 'ikke en ofte brugt adgangskode',
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
  ruleBroken: 'Denne adgangskode opfylder ikke et krav: {rules}.',
  passwordRejected: 'Denne adgangskode kan ikke bruges. Vælg en anden.',
  passwordBreached:
    'Denne adgangskode er dukket op i et datalæk. Vælg en, du ikke bruger andre steder.',
  confirmationBlank: 'Indtast den nye adgangskode igen.',
  confirmationMismatch: 'Adgangskoderne er ikke ens. Indtast den samme adgangskode i begge felter.',

  notChanged: 'Din adgangskode blev ikke ændret.',
  maybeChanged:
    'Vi ved ikke, om din adgangskode blev ændret. Prøv at logge ind med din nye adgangskode.',
  offline: 'Du er offline. {outcome} Opret forbindelse til internettet, og prøv igen.',
  network: 'Forbindelsen blev afbrudt. {outcome}',
  timeout: 'Det tog for lang tid at gemme. {outcome}',
  inFlight: 'Din nye adgangskode er stadig ved at blive gemt. Vent et øjeblik.',
  unauthorized: 'Der er et problem hos os. {outcome}',
  rateLimited: 'For mange forsøg. {outcome}',
  rateLimitedLater: 'For mange forsøg. {outcome} Prøv igen senere.',
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
    'Denne side virker kun via linket i e-mailen om nulstilling af din adgangskode. Hvis du ikke ' +
    'kan finde e-mailen, kan du tjekke din spammappe eller bede om et nyt link.',
  rejectedLinkTitle: 'Linket virker ikke',
  rejectedLink:
    'Linket er ufuldstændigt, udløbet eller allerede brugt. Hvis du lige har valgt en ny ' +
    'adgangskode, kan du logge ind med den. Ellers, eller hvis det ikke virker, kan du bede om ' +
    'et nyt link.',
  maybeUsedLinkTitle: 'Din adgangskode er måske allerede blevet ændret',
  maybeUsedLink:
    'Prøv at logge ind med din nye adgangskode. Hvis det ikke virker, kan du bede om et nyt link.',

  signIn: 'Log ind',
  continue: 'Fortsæt',
  requestLink: 'Bed om et nyt link',
  openRequestLink: 'Bed om et nyt link',
  sendAgain: 'Send linket igen',
  otherAddress: 'Brug en anden e-mailadresse',
  openInbox: 'Åbn {mailbox}',
  signUp: 'Ingen konto endnu? Opret en',
  back: 'Tilbage',

  requestLinkTitle: 'Nulstil din adgangskode',
  requestLinkMessage:
    'Indtast e-mailadressen til din konto. Vi sender dig et link, så du kan oprette en ny ' +
    'adgangskode.',
  email: 'E-mailadresse',
  emailInvalid: 'Indtast en e-mailadresse i det rigtige format, f.eks. navn@example.com.',
  requestLinkSubmit: 'Send link',
  requestLinkSending: 'Sender…',
  requestLinkSentTitle: 'Tjek din e-mail',
  requestLinkSent:
    'Hvis der findes en konto med denne e-mailadresse, har vi sendt et link til at oprette en ny ' +
    'adgangskode. Det kan tage et par minutter. Tjek også din spammappe.',
  requestLinkSentTo:
    'Hvis der findes en konto med adressen {email}, har vi sendt et link til at oprette en ny ' +
    'adgangskode. Det kan tage et par minutter. Tjek også din spammappe.',
  requestLinkFailed: 'Vi kunne ikke sende linket. Prøv igen.',
  requestLinkOffline: 'Du er offline. Opret forbindelse til internettet, og prøv igen.',
  requestLinkTooMany: 'For mange forsøg.',
  requestLinkTooManyLater: 'For mange forsøg. Prøv igen senere.',
  requestLinkWait: 'Du bad om et link til denne e-mailadresse for lidt siden. Tjek din e-mail.',
  requestLinkNotConfirmed: 'Vi kunne ikke bekræfte, at du ikke er en robot. Prøv igen.',
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
  hintCommon: 'Undgå almindelige ord og adgangskoder.',
  hintPersonal: 'Brug ikke dit navn, din e-mailadresse eller butikkens navn.',
  hintSequence: 'Undgå rækker som abc, 123 eller qwerty.',
  hintRepeat: 'Undgå gentagelser som aaa eller abcabc.',
  hintDate: 'Undgå datoer og årstal.',
  hintLonger:
    'Gør den længere. Nogle få ord uden sammenhæng giver en stærk adgangskode, der er nem at ' +
    'huske.',
}

/** Danish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'da',
  dir: 'ltr',

  resetSubject: 'Nulstil din adgangskode til {shop}',
  resetTitle: 'Nulstil din adgangskode',
  reset: 'Vi har modtaget en anmodning om at nulstille adgangskoden til din konto hos {shop}.',
  resetButton: 'Opret en ny adgangskode',
  resetAddress: 'Hvis knappen ikke virker, kan du åbne denne adresse i din browser:',
  resetExpires: {
    one: 'Du kan bruge linket én gang inden for {count}\u00A0time.',
    other: 'Du kan bruge linket én gang inden for {count}\u00A0timer.',
  },
  resetIgnore:
    'Hvis du ikke har bedt om det, kan du se bort fra denne e-mail. Din adgangskode forbliver ' +
    'den samme.',

  changedSubject: 'Din adgangskode til {shop} er ændret',
  changedTitle: 'Din adgangskode er ændret',
  changed: 'Adgangskoden til din konto hos {shop} blev ændret den {time}.',
  changedIgnore: 'Hvis det var dig, behøver du ikke gøre noget.',
  changedWarning: 'Hvis det ikke var dig, skal du straks nulstille din adgangskode og kontakte os.',
  changedButton: 'Nulstil din adgangskode',
  changedContact: 'Kontakt os: {contact}',

  noAccountSubject: 'Ingen konto hos {shop} med denne e-mailadresse',
  noAccountTitle: 'Ingen konto fundet',
  noAccount:
    'Vi har modtaget en anmodning om at nulstille en adgangskode til {shop} for denne ' +
    'e-mailadresse, men der findes ingen konto med den.',
  noAccountAdvice:
    'Måske har din konto en anden e-mailadresse. Bed i så fald om et link til den adresse.',
  noAccountButton: 'Opret en konto',
  noAccountShop: 'Gå til {shop}',
  noAccountIgnore: 'Hvis du ikke har bedt om det, kan du se bort fra denne e-mail.',
}
