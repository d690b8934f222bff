/** Dutch of the Netherlands and Belgium, in the informal register (je) that most shops use. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Dutch: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'nl',
  dir: 'ltr',

  title: 'Maak een nieuw wachtwoord aan',
  username: 'E-mailadres',
  password: 'Nieuw wachtwoord',
  confirmation: 'Nieuw wachtwoord bevestigen',
  submit: 'Nieuw wachtwoord opslaan',
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
    one: 'Gebruik minimaal {count}\u00A0teken.',
    other: 'Gebruik minimaal {count}\u00A0tekens.',
  },
  requirements: 'Vereisten voor je wachtwoord:',
  passwordRules: 'Vereisten voor je wachtwoord: {rules}.',
  minLength: {
    one: 'minimaal {count}\u00A0teken',
    other: 'minimaal {count}\u00A0tekens',
  },
  notCommon: 'geen veelgebruikt wachtwoord',
  requirementMet: '{rule}: in orde',
  requirementUnmet: '{rule}: nog niet in orde',

  passwordBlank: 'Vul een nieuw wachtwoord in.',
  passwordTooShort: {
    one: 'Dit wachtwoord is te kort. Gebruik minimaal {count}\u00A0teken.',
    other: 'Dit wachtwoord is te kort. Gebruik minimaal {count}\u00A0tekens.',
  },
  passwordTooLong: {
    one: 'Dit wachtwoord is te lang. Gebruik maximaal {count}\u00A0teken.',
    other: 'Dit wachtwoord is te lang. Gebruik maximaal {count}\u00A0tekens.',
  },
  ruleBroken: 'Dit wachtwoord voldoet niet aan een vereiste: {rules}.',
  passwordRejected: 'Dit wachtwoord kan niet worden gebruikt. Kies een ander wachtwoord.',
  passwordBreached:
    'Dit wachtwoord is in een datalek opgedoken. Kies een wachtwoord dat je nergens anders ' +
    'gebruikt.',
  confirmationBlank: 'Vul het nieuwe wachtwoord nog een keer in.',
  confirmationMismatch:
    'De wachtwoorden komen niet overeen. Vul in beide velden hetzelfde wachtwoord in.',

  notChanged: 'Je wachtwoord is niet gewijzigd.',
  maybeChanged:
    'We weten niet of je wachtwoord is gewijzigd. Probeer in te loggen met je nieuwe wachtwoord.',
  offline: 'Je bent offline. {outcome} Maak verbinding met internet en probeer het opnieuw.',
  network: 'De verbinding is verbroken. {outcome}',
  timeout: 'Het opslaan duurde te lang. {outcome}',
  inFlight: 'Je nieuwe wachtwoord wordt nog steeds opgeslagen. Wacht even.',
  unauthorized: 'Er is een probleem aan onze kant. {outcome}',
  rateLimited: 'Te veel pogingen. {outcome}',
  rateLimitedLater: 'Te veel pogingen. {outcome} Probeer het later opnieuw.',
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
    'Deze pagina werkt alleen via de link in de e-mail om je wachtwoord opnieuw in te stellen. ' +
    'Kun je de e-mail niet vinden, kijk dan in je spammap of vraag een nieuwe link aan.',
  rejectedLinkTitle: 'Deze link werkt niet',
  rejectedLink:
    'De link is onvolledig, verlopen of al gebruikt. Heb je net een nieuw wachtwoord ingesteld, ' +
    'log dan daarmee in. Is dat niet zo of lukt het niet, vraag dan een nieuwe link aan.',
  maybeUsedLinkTitle: 'Je wachtwoord is misschien al gewijzigd',
  maybeUsedLink:
    'Probeer in te loggen met je nieuwe wachtwoord. Lukt dat niet, vraag dan een nieuwe link aan.',

  signIn: 'Inloggen',
  continue: 'Doorgaan',
  requestLink: 'Nieuwe link aanvragen',
  openRequestLink: 'Nieuwe link aanvragen',
  sendAgain: 'Link opnieuw verzenden',
  otherAddress: 'Ander e-mailadres gebruiken',
  openInbox: '{mailbox} openen',
  signUp: 'Nog geen account? Maak er een aan',
  back: 'Terug',

  requestLinkTitle: 'Wachtwoord opnieuw instellen',
  requestLinkMessage:
    'Vul het e-mailadres van je account in. We sturen je een link om een nieuw wachtwoord aan te ' +
    'maken.',
  email: 'E-mailadres',
  emailInvalid: 'Vul een e-mailadres in met de juiste notatie, zoals naam@example.com.',
  requestLinkSubmit: 'Link verzenden',
  requestLinkSending: 'Bezig met verzenden…',
  requestLinkSentTitle: 'Check je e-mail',
  requestLinkSent:
    'Bestaat er een account met dit e-mailadres, dan hebben we je een link gestuurd om een nieuw ' +
    'wachtwoord aan te maken. Dat kan een paar minuten duren. Kijk ook in je spammap.',
  requestLinkSentTo:
    'Bestaat er een account met het adres {email}, dan hebben we je een link gestuurd om een ' +
    'nieuw wachtwoord aan te maken. Dat kan een paar minuten duren. Kijk ook in je spammap.',
  requestLinkFailed: 'We konden de link niet verzenden. Probeer het opnieuw.',
  requestLinkOffline: 'Je bent offline. Maak verbinding met internet en probeer het opnieuw.',
  requestLinkTooMany: 'Te veel pogingen.',
  requestLinkTooManyLater: 'Te veel pogingen. Probeer het later opnieuw.',
  requestLinkWait: 'Je hebt zojuist al een link voor dit e-mailadres aangevraagd. Check je e-mail.',
  requestLinkNotConfirmed: 'We konden niet bevestigen dat je geen robot bent. Probeer het opnieuw.',
}

export { messages as default }

/** Dutch: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'nl',
  level: 'Wachtwoordsterkte: {level}.',
  veryWeak: 'zeer zwak',
  weak: 'zwak',
  fair: 'redelijk',
  good: 'goed',
  strong: 'sterk',
  hintCommon: 'Vermijd veelgebruikte woorden en wachtwoorden.',
  hintPersonal: 'Gebruik niet je naam, je e-mailadres of de naam van de winkel.',
  hintSequence: 'Vermijd reeksen zoals abc, 123 of qwerty.',
  hintRepeat: 'Vermijd herhalingen zoals aaa of abcabc.',
  hintDate: 'Vermijd datums en jaartallen.',
  hintLonger:
    'Maak het langer. Een paar woorden zonder verband vormen een sterk wachtwoord dat makkelijk ' +
    'te onthouden is.',
}

/** Dutch: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'nl',
  dir: 'ltr',

  resetSubject: 'Stel je wachtwoord voor {shop} opnieuw in',
  resetTitle: 'Wachtwoord opnieuw instellen',
  reset:
    'We hebben een verzoek gekregen om het wachtwoord van je account bij {shop} opnieuw in te ' +
    'stellen.',
  resetButton: 'Nieuw wachtwoord aanmaken',
  resetAddress: 'Werkt de knop niet, open dan dit adres in je browser:',
  resetExpires: {
    one: 'Je kunt de link één keer gebruiken, binnen {count}\u00A0uur.',
    other: 'Je kunt de link één keer gebruiken, binnen {count}\u00A0uur.',
  },
  resetIgnore:
    'Heb je dit niet aangevraagd, negeer deze e-mail dan. Je wachtwoord blijft hetzelfde.',

  changedSubject: 'Je wachtwoord voor {shop} is gewijzigd',
  changedTitle: 'Je wachtwoord is gewijzigd',
  changed: 'Het wachtwoord van je account bij {shop} is op {time} gewijzigd.',
  changedIgnore: 'Was jij dit, dan hoef je niets te doen.',
  changedWarning:
    'Was jij dit niet, stel dan meteen je wachtwoord opnieuw in en neem contact met ons op.',
  changedButton: 'Wachtwoord opnieuw instellen',
  changedContact: 'Contact: {contact}',

  noAccountSubject: 'Geen account bij {shop} met dit e-mailadres',
  noAccountTitle: 'Geen account gevonden',
  noAccount:
    'We hebben een verzoek gekregen om een wachtwoord bij {shop} opnieuw in te stellen voor dit ' +
    'e-mailadres, maar er is geen account met dit adres.',
  noAccountAdvice:
    'Misschien heb je je met een ander e-mailadres aangemeld. Vraag dan met dat adres een link ' +
    'aan.',
  noAccountButton: 'Account aanmaken',
  noAccountShop: 'Naar {shop}',
  noAccountIgnore: 'Heb je dit niet aangevraagd, negeer deze e-mail dan.',
}
