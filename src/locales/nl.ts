/** Dutch of the Netherlands and Belgium, in the informal register (je) that most shops use. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Dutch: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'nl',
  dir: 'ltr',

  title: 'Kies een nieuw wachtwoord',
  username: 'E-mailadres',
  password: 'Nieuw wachtwoord',
  confirmation: 'Nieuw wachtwoord bevestigen',
  submit: 'Nieuw wachtwoord instellen',
  submitting: 'Je nieuwe wachtwoord wordt opgeslagen…',
  show: 'Tonen',
  hide: 'Verbergen',
  showPassword: 'Wachtwoord tonen',
  hidePassword: 'Wachtwoord verbergen',
  showConfirmation: 'Wachtwoordbevestiging tonen',
  hideConfirmation: 'Wachtwoordbevestiging verbergen',
  passwordVisible: 'Je wachtwoord is zichtbaar.',
  passwordHidden: 'Je wachtwoord is verborgen.',

  hint: {
    one: 'Gebruik minstens {count}\u00A0teken.',
    other: 'Gebruik minstens {count}\u00A0tekens.',
  },
  requirements: 'Je wachtwoord moet bevatten:',
  passwordRules: 'Je wachtwoord moet bevatten: {rules}.',
  minLength: {
    one: '{count}\u00A0teken of meer',
    other: '{count}\u00A0tekens of meer',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: in orde',
  requirementUnmet: '{rule}: nog niet in orde',

  passwordBlank: 'Vul een nieuw wachtwoord in.',
  passwordTooShort: {
    one: 'Dit wachtwoord is te kort. Gebruik minstens {count}\u00A0teken.',
    other: 'Dit wachtwoord is te kort. Gebruik minstens {count}\u00A0tekens.',
  },
  passwordTooLong: {
    one: 'Dit wachtwoord is te lang. Gebruik hoogstens {count}\u00A0teken.',
    other: 'Dit wachtwoord is te lang. Gebruik hoogstens {count}\u00A0tekens.',
  },
  passwordRejected: 'Dit wachtwoord kan niet worden gebruikt. Kies een ander.',
  passwordBreached:
    'Dit wachtwoord is in een datalek opgedoken. Kies er een dat je nergens anders gebruikt.',
  confirmationBlank: 'Vul het nieuwe wachtwoord nog een keer in.',
  confirmationMismatch:
    'De wachtwoorden komen niet overeen. Vul in beide velden hetzelfde wachtwoord in.',

  notChanged: 'Je wachtwoord is niet gewijzigd.',
  maybeChanged: 'We weten niet of je wachtwoord is gewijzigd. Probeer in te loggen met het nieuwe.',
  offline: 'Je bent offline. Maak verbinding met internet en probeer het opnieuw. {outcome}',
  network: 'De verbinding is verbroken. {outcome}',
  timeout: 'Het duurde te lang. {outcome}',
  inFlight: 'Je nieuwe wachtwoord wordt nog steeds opgeslagen. Wacht even.',
  unauthorized: 'Er is iets mis aan onze kant. {outcome}',
  rateLimited: 'Te veel pogingen. {outcome}',
  rateLimitedLater: 'Te veel pogingen. Probeer het later opnieuw. {outcome}',
  rejected: 'Er is iets misgegaan. {outcome}',
  retryIn: {
    one: 'Je kunt het over {count}\u00A0seconde opnieuw proberen.',
    other: 'Je kunt het over {count}\u00A0seconden opnieuw proberen.',
  },
  retryNow: '{outcome} Je kunt het nu opnieuw proberen.',

  successTitle: 'Wachtwoord gewijzigd',
  success: 'Log in met je nieuwe wachtwoord.',
  successEdited:
    'Het wachtwoord dat je hebt verzonden, is opgeslagen. Wat je daarna hebt gewijzigd, niet.',
  signingIn: 'Je wordt ingelogd…',
  signedIn: 'Je bent ingelogd.',
  missingLinkTitle: 'Open de link in je e-mail',
  missingLink:
    'Zonder die link weet deze pagina niet wiens wachtwoord gewijzigd moet worden. Kun je de ' +
    'e-mail niet vinden, vraag dan een nieuwe link aan.',
  rejectedLinkTitle: 'Deze link kan niet worden gebruikt',
  rejectedLink:
    'De link is onvolledig, verlopen of al gebruikt. Heb je net een nieuw wachtwoord ingesteld, ' +
    'probeer dan daarmee in te loggen. Vraag anders een nieuwe link aan.',
  maybeUsedLinkTitle: 'Je wachtwoord is misschien al gewijzigd',
  maybeUsedLink:
    'Probeer in te loggen met het nieuwe. Lukt dat niet, vraag dan een nieuwe link aan.',

  signIn: 'Inloggen',
  signUp: 'No account yet? Create one',
  continue: 'Doorgaan',
  requestLink: 'Nieuwe link aanvragen',
  openRequestLink: 'Nieuwe link aanvragen',
  sendAgain: 'Opnieuw verzenden',
  otherAddress: 'Ander adres gebruiken',
  openInbox: 'Open {mailbox}',
  back: 'Terug',

  requestLinkTitle: 'Wachtwoord opnieuw instellen',
  requestLinkMessage:
    'Vul je e-mailadres in. We sturen je een link om een nieuw wachtwoord te kiezen.',
  email: 'E-mailadres',
  emailInvalid: 'Vul een e-mailadres in zoals naam@example.com.',
  requestLinkSubmit: 'Link verzenden',
  requestLinkSending: 'Bezig met verzenden…',
  requestLinkSentTitle: 'Bekijk je e-mail',
  requestLinkSent:
    'Bestaat er een account met dit adres, dan ontvang je zo een link om een nieuw wachtwoord te ' +
    'kiezen.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'De link kon niet worden verzonden. Probeer het opnieuw.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Je bent offline. Maak verbinding met internet en probeer het opnieuw.',
  requestLinkTooMany: 'Te veel pogingen.',
  requestLinkTooManyLater: 'Te veel pogingen. Probeer het later opnieuw.',
  requestLinkWait: 'Er is net een link naar dit adres gestuurd. Bekijk je e-mail.',
}

export { messages as default }

/** Dutch: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'nl',
  level: 'Sterkte van het wachtwoord: {level}.',
  veryWeak: 'heel zwak',
  weak: 'zwak',
  fair: 'redelijk',
  good: 'goed',
  strong: 'sterk',
  hintCommon: 'Vermijd woorden en wachtwoorden die veel mensen kiezen.',
  hintPersonal: 'Vermijd je eigen naam en e-mailadres.',
  hintSequence: 'Vermijd reeksen van letters, cijfers of toetsen, zoals abc of qwerty.',
  hintRepeat: 'Vermijd herhalingen.',
  hintDate: 'Vermijd datums en jaartallen.',
  hintLonger: 'Maak het langer: een paar woorden zijn makkelijk te onthouden.',
}

/** Dutch: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'nl',
  dir: 'ltr',

  resetSubject: 'Kies een nieuw wachtwoord voor {shop}',
  resetTitle: 'Kies een nieuw wachtwoord',
  reset:
    'Iemand, hoogstwaarschijnlijk jij, heeft een nieuw wachtwoord aangevraagd voor je account ' +
    'bij {shop}.',
  resetButton: 'Nieuw wachtwoord kiezen',
  resetAddress: 'Open dit adres in je browser:',
  resetExpires: 'De link werkt maar één keer, tot {time}.',
  resetIgnore:
    'Heb je dit niet aangevraagd, dan kun je deze e-mail negeren: er is niets gewijzigd.',

  changedSubject: 'Je wachtwoord voor {shop} is gewijzigd',
  changedTitle: 'Je wachtwoord is gewijzigd',
  changed: 'Het wachtwoord van je account bij {shop} is op {time} gewijzigd.',
  changedIgnore: 'Was jij dit, dan hoef je niets te doen.',
  changedWarning: 'Was jij dit niet, kies dan meteen een nieuw wachtwoord en laat het ons weten.',
  changedButton: 'Nieuw wachtwoord kiezen',

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
