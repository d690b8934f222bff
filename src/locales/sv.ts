/** Swedish, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Swedish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sv',
  dir: 'ltr',

  title: 'Skapa ett nytt lösenord',
  username: 'E-postadress',
  password: 'Nytt lösenord',
  confirmation: 'Bekräfta det nya lösenordet',
  submit: 'Spara nytt lösenord',
  submitting: 'Sparar ditt nya lösenord…',
  show: 'Visa',
  hide: 'Dölj',
  showPassword: 'Visa lösenord',
  hidePassword: 'Dölj lösenord',
  showConfirmation: 'Visa lösenordsbekräftelsen',
  hideConfirmation: 'Dölj lösenordsbekräftelsen',
  passwordVisible: 'Ditt lösenord syns.',
  passwordHidden: 'Ditt lösenord är dolt.',

  hint: {
    one: 'Använd minst {count}\u00A0tecken.',
    other: 'Använd minst {count}\u00A0tecken.',
  },
  requirements: 'Krav på lösenordet:',
  passwordRules: 'Krav på lösenordet: {rules}.',
  minLength: {
    one: 'minst {count}\u00A0tecken',
    other: 'minst {count}\u00A0tecken',
  },
  notCommon: 'inget vanligt lösenord',
  requirementMet: '{rule}: uppfyllt',
  requirementUnmet: '{rule}: inte uppfyllt än',

  passwordBlank: 'Ange ett nytt lösenord.',
  passwordTooShort: {
    one: 'Lösenordet är för kort. Använd minst {count}\u00A0tecken.',
    other: 'Lösenordet är för kort. Använd minst {count}\u00A0tecken.',
  },
  passwordTooLong: {
    one: 'Lösenordet är för långt. Använd högst {count}\u00A0tecken.',
    other: 'Lösenordet är för långt. Använd högst {count}\u00A0tecken.',
  },
  ruleBroken: 'Lösenordet uppfyller inte ett krav: {rules}.',
  passwordRejected: 'Det här lösenordet kan inte användas. Välj ett annat.',
  passwordBreached:
    'Det här lösenordet har förekommit i en dataläcka. Välj ett som du inte använder någon ' +
    'annanstans.',
  confirmationBlank: 'Ange det nya lösenordet igen.',
  confirmationMismatch: 'Lösenorden stämmer inte överens. Ange samma lösenord i båda fälten.',

  notChanged: 'Ditt lösenord har inte ändrats.',
  maybeChanged:
    'Vi vet inte om ditt lösenord har ändrats. Prova att logga in med ditt nya lösenord.',
  offline: 'Du är offline. {outcome} Anslut till internet och försök igen.',
  network: 'Anslutningen bröts. {outcome}',
  timeout: 'Det tog för lång tid att spara. {outcome}',
  inFlight: 'Vi håller fortfarande på att spara ditt nya lösenord. Vänta ett ögonblick.',
  unauthorized: 'Det är ett problem hos oss. {outcome}',
  rateLimited: 'För många försök. {outcome}',
  rateLimitedLater: 'För många försök. {outcome} Försök igen senare.',
  rejected: 'Något gick fel. {outcome}',
  retryIn: {
    one: 'Du kan försöka igen om {count}\u00A0sekund.',
    other: 'Du kan försöka igen om {count}\u00A0sekunder.',
  },
  retryNow: '{outcome} Du kan försöka igen nu.',

  successTitle: 'Lösenordet har ändrats',
  success: 'Logga in med ditt nya lösenord.',
  successEdited:
    'Lösenordet som du skickade in har sparats. Det du ändrade efteråt har inte sparats.',
  signingIn: 'Du loggas in…',
  signedIn: 'Du är inloggad.',
  missingLinkTitle: 'Öppna länken i mejlet',
  missingLink:
    'Den här sidan fungerar bara via länken i mejlet om lösenordsåterställning. Om du inte ' +
    'hittar mejlet kan du kolla skräpposten eller begära en ny länk.',
  rejectedLinkTitle: 'Länken fungerar inte',
  rejectedLink:
    'Länken är ofullständig, har gått ut eller har redan använts. Om du just har valt ett nytt ' +
    'lösenord kan du logga in med det. Annars, eller om det inte går, kan du begära en ny länk.',
  maybeUsedLinkTitle: 'Ditt lösenord kan redan ha ändrats',
  maybeUsedLink:
    'Prova att logga in med ditt nya lösenord. Om det inte går kan du begära en ny länk.',

  signIn: 'Logga in',
  continue: 'Fortsätt',
  requestLink: 'Begär en ny länk',
  openRequestLink: 'Begär en ny länk',
  sendAgain: 'Skicka länken igen',
  otherAddress: 'Använd en annan e-postadress',
  openInbox: 'Öppna {mailbox}',
  signUp: 'Inget konto än? Skapa ett',
  back: 'Tillbaka',

  requestLinkTitle: 'Återställ ditt lösenord',
  requestLinkMessage:
    'Ange e-postadressen till ditt konto. Vi skickar en länk så att du kan skapa ett nytt ' +
    'lösenord.',
  email: 'E-postadress',
  emailInvalid: 'Ange en e-postadress i rätt format, som namn@example.com.',
  requestLinkSubmit: 'Skicka länk',
  requestLinkSending: 'Skickar…',
  requestLinkSentTitle: 'Kolla din e-post',
  requestLinkSent:
    'Om det finns ett konto med den här e-postadressen har vi skickat en länk för att skapa ett ' +
    'nytt lösenord. Det kan ta några minuter. Kolla även skräpposten.',
  requestLinkSentTo:
    'Om det finns ett konto med adressen {email} har vi skickat en länk för att skapa ett nytt ' +
    'lösenord. Det kan ta några minuter. Kolla även skräpposten.',
  requestLinkFailed: 'Vi kunde inte skicka länken. Försök igen.',
  requestLinkOffline: 'Du är offline. Anslut till internet och försök igen.',
  requestLinkTooMany: 'För många försök.',
  requestLinkTooManyLater: 'För många försök. Försök igen senare.',
  requestLinkWait: 'Du begärde en länk för den här e-postadressen alldeles nyss. Kolla din e-post.',
  requestLinkNotConfirmed: 'Vi kunde inte bekräfta att du inte är en robot. Försök igen.',
}

export { messages as default }

/** Swedish: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'sv',
  level: 'Lösenordsstyrka: {level}.',
  veryWeak: 'mycket svag',
  weak: 'svag',
  fair: 'godtagbar',
  good: 'bra',
  strong: 'stark',
  hintCommon: 'Undvik vanliga ord och lösenord.',
  hintPersonal: 'Använd inte ditt namn, din e-postadress eller butikens namn.',
  hintSequence: 'Undvik följder som abc, 123 eller qwerty.',
  hintRepeat: 'Undvik upprepningar som aaa eller abcabc.',
  hintDate: 'Undvik datum och årtal.',
  hintLonger:
    'Gör det längre. Några ord utan samband ger ett starkt lösenord som är lätt att komma ihåg.',
}

/** Swedish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sv',
  dir: 'ltr',

  resetSubject: 'Återställ ditt lösenord till {shop}',
  resetTitle: 'Återställ ditt lösenord',
  reset: 'Vi har fått en begäran om att återställa lösenordet till ditt konto hos {shop}.',
  resetButton: 'Skapa ett nytt lösenord',
  resetAddress: 'Om knappen inte fungerar öppnar du den här adressen i din webbläsare:',
  resetExpires: {
    one: 'Du kan använda länken en gång, inom {count}\u00A0timme.',
    other: 'Du kan använda länken en gång, inom {count}\u00A0timmar.',
  },
  resetIgnore:
    'Om du inte har begärt det här kan du bortse från mejlet. Ditt lösenord förblir detsamma.',

  changedSubject: 'Ditt lösenord till {shop} har ändrats',
  changedTitle: 'Ditt lösenord har ändrats',
  changed: 'Lösenordet till ditt konto hos {shop} ändrades den {time}.',
  changedIgnore: 'Om det var du behöver du inte göra något.',
  changedWarning: 'Om det inte var du ska du genast återställa ditt lösenord och kontakta oss.',
  changedButton: 'Återställ ditt lösenord',
  changedContact: 'Kontakta oss: {contact}',

  noAccountSubject: 'Inget konto hos {shop} med den här e-postadressen',
  noAccountTitle: 'Inget konto hittades',
  noAccount:
    'Vi har fått en begäran om att återställa ett lösenord till {shop} för den här ' +
    'e-postadressen, men det finns inget konto med den.',
  noAccountAdvice: 'Ditt konto kanske har en annan e-postadress. Begär i så fall en länk med den.',
  noAccountButton: 'Skapa ett konto',
  noAccountShop: 'Gå till {shop}',
  noAccountIgnore: 'Om du inte har begärt det här kan du bortse från mejlet.',
}
