/** Swedish, in the usual register (du). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Swedish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'sv',
  dir: 'ltr',

  title: 'Välj ett nytt lösenord',
  username: 'E-postadress',
  password: 'Nytt lösenord',
  confirmation: 'Bekräfta det nya lösenordet',
  submit: 'Spara nytt lösenord',
  submitting: 'Sparar ditt nya lösenord…',
  show: 'Visa',
  hide: 'Dölj',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  showConfirmation: 'Visa lösenordsbekräftelsen',
  hideConfirmation: 'Dölj lösenordsbekräftelsen',
  passwordVisible: 'Ditt lösenord syns.',
  passwordHidden: 'Ditt lösenord är dolt.',

  hint: {
    one: 'Använd minst {count}\u00A0tecken.',
    other: 'Använd minst {count}\u00A0tecken.',
  },
  requirements: 'Ditt lösenord måste innehålla:',
  passwordRules: 'Ditt lösenord måste innehålla: {rules}.',
  minLength: {
    one: '{count}\u00A0tecken eller fler',
    other: '{count}\u00A0tecken eller fler',
  },
  notCommon: 'no password that many people use',
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
  passwordRejected: 'Det här lösenordet kan inte användas. Välj ett annat.',
  passwordBreached:
    'Det här lösenordet har förekommit i en dataläcka. Välj ett som du inte använder någon ' +
    'annanstans.',
  confirmationBlank: 'Ange det nya lösenordet igen.',
  confirmationMismatch: 'Lösenorden stämmer inte överens. Ange samma lösenord i båda fälten.',

  notChanged: 'Ditt lösenord har inte ändrats.',
  maybeChanged: 'Vi vet inte om ditt lösenord har ändrats. Prova att logga in med det nya.',
  offline: 'Du är offline. Anslut till internet och försök igen. {outcome}',
  network: 'Anslutningen bröts. {outcome}',
  timeout: 'Det tog för lång tid. {outcome}',
  inFlight: 'Vi håller fortfarande på att spara ditt nya lösenord. Vänta ett ögonblick.',
  unauthorized: 'Något är fel hos oss. {outcome}',
  rateLimited: 'För många försök. {outcome}',
  rateLimitedLater: 'För många försök. Försök igen senare. {outcome}',
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
    'Sidan behöver den för att veta vems lösenord som ska ändras. Om du inte hittar mejlet kan ' +
    'du begära en ny länk.',
  rejectedLinkTitle: 'Länken kan inte användas',
  rejectedLink:
    'Den är ofullständig, har gått ut eller har redan använts. Om du just har valt ett nytt ' +
    'lösenord kan du prova att logga in med det. Annars kan du begära en ny länk.',
  maybeUsedLinkTitle: 'Ditt lösenord kan redan ha ändrats',
  maybeUsedLink: 'Prova att logga in med det nya. Om det inte går kan du begära en ny länk.',

  signIn: 'Logga in',
  signUp: 'No account yet? Create one',
  continue: 'Fortsätt',
  requestLink: 'Begär en ny länk',
  openRequestLink: 'Begär en ny länk',
  sendAgain: 'Skicka igen',
  otherAddress: 'Använd en annan adress',
  openInbox: 'Open {mailbox}',
  back: 'Tillbaka',

  requestLinkTitle: 'Återställ ditt lösenord',
  requestLinkMessage:
    'Ange din e-postadress. Vi skickar en länk så att du kan välja ett nytt lösenord.',
  email: 'E-postadress',
  emailInvalid: 'Ange en e-postadress som namn@example.com.',
  requestLinkSubmit: 'Skicka länk',
  requestLinkSending: 'Skickar…',
  requestLinkSentTitle: 'Kolla din e-post',
  requestLinkSent:
    'Om det finns ett konto med den här adressen är en länk för att välja ett nytt lösenord på ' +
    'väg.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Länken kunde inte skickas. Försök igen.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Du är offline. Anslut till internet och försök igen.',
  requestLinkTooMany: 'För många försök.',
  requestLinkTooManyLater: 'För många försök. Försök igen senare.',
  requestLinkWait: 'En länk har just skickats till den här adressen. Kolla din e-post.',
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
  hintCommon: 'Undvik ord och lösenord som många väljer.',
  hintPersonal: 'Undvik ditt eget namn och din e-postadress.',
  hintSequence: 'Undvik följder av bokstäver, siffror eller tangenter, som abc eller qwerty.',
  hintRepeat: 'Undvik att upprepa samma sak.',
  hintDate: 'Undvik datum och årtal.',
  hintLonger: 'Gör det längre: några få ord är lätta att komma ihåg.',
}

/** Swedish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'sv',
  dir: 'ltr',

  resetSubject: 'Välj ett nytt lösenord för {shop}',
  resetTitle: 'Välj ett nytt lösenord',
  reset: 'Någon, troligtvis du, har begärt ett nytt lösenord till ditt konto hos {shop}.',
  resetButton: 'Välj ett nytt lösenord',
  resetAddress: 'Öppna den här adressen i din webbläsare:',
  resetExpires: 'Länken fungerar bara en gång och går ut den {time}.',
  resetIgnore:
    'Om du inte har begärt det kan du bortse från det här mejlet: ingenting har ändrats.',

  changedSubject: 'Ditt lösenord för {shop} har ändrats',
  changedTitle: 'Ditt lösenord har ändrats',
  changed: 'Lösenordet till ditt konto hos {shop} ändrades den {time}.',
  changedIgnore: 'Om det var du behöver du inte göra något.',
  changedWarning: 'Om det inte var du ska du genast välja ett nytt lösenord och meddela oss.',
  changedButton: 'Välj ett nytt lösenord',

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
