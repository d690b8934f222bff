/**
 * German, in the formal register (Sie), for Germany, Austria and Switzerland. The spelling is
 * Germany’s.
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** German: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'de',
  dir: 'ltr',

  title: 'Neues Passwort wählen',
  username: 'E-Mail-Adresse',
  password: 'Neues Passwort',
  confirmation: 'Neues Passwort wiederholen',
  submit: 'Neues Passwort speichern',
  submitting: 'Ihr neues Passwort wird gespeichert\u00A0…',
  show: 'Anzeigen',
  hide: 'Verbergen',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  showConfirmation: 'Wiederholtes Passwort anzeigen',
  hideConfirmation: 'Wiederholtes Passwort verbergen',
  passwordVisible: 'Ihr Passwort ist sichtbar.',
  passwordHidden: 'Ihr Passwort ist verborgen.',

  hint: {
    one: 'Verwenden Sie mindestens {count}\u00A0Zeichen.',
    other: 'Verwenden Sie mindestens {count}\u00A0Zeichen.',
  },
  requirements: 'Ihr Passwort muss enthalten:',
  passwordRules: 'Ihr Passwort muss enthalten: {rules}.',
  minLength: {
    one: 'mindestens {count}\u00A0Zeichen',
    other: 'mindestens {count}\u00A0Zeichen',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: erfüllt',
  requirementUnmet: '{rule}: noch nicht erfüllt',

  passwordBlank: 'Geben Sie ein neues Passwort ein.',
  passwordTooShort: {
    one: 'Dieses Passwort ist zu kurz. Verwenden Sie mindestens {count}\u00A0Zeichen.',
    other: 'Dieses Passwort ist zu kurz. Verwenden Sie mindestens {count}\u00A0Zeichen.',
  },
  passwordTooLong: {
    one: 'Dieses Passwort ist zu lang. Verwenden Sie höchstens {count}\u00A0Zeichen.',
    other: 'Dieses Passwort ist zu lang. Verwenden Sie höchstens {count}\u00A0Zeichen.',
  },
  passwordRejected: 'Dieses Passwort kann nicht verwendet werden. Wählen Sie ein anderes.',
  passwordBreached:
    'Dieses Passwort ist in einem Datenleck aufgetaucht. Wählen Sie eines, das Sie nirgendwo ' +
    'sonst verwenden.',
  confirmationBlank: 'Geben Sie das neue Passwort noch einmal ein.',
  confirmationMismatch:
    'Die Passwörter stimmen nicht überein. Geben Sie in beiden Feldern dasselbe Passwort ein.',

  notChanged: 'Ihr Passwort wurde nicht geändert.',
  maybeChanged:
    'Wir wissen nicht, ob Ihr Passwort geändert wurde. Versuchen Sie, sich mit dem neuen ' +
    'anzumelden.',
  offline:
    'Sie sind offline. Stellen Sie eine Internetverbindung her und versuchen Sie es noch ' +
    'einmal. {outcome}',
  network: 'Die Verbindung wurde unterbrochen. {outcome}',
  timeout: 'Es hat zu lange gedauert. {outcome}',
  inFlight: 'Ihr neues Passwort wird noch gespeichert. Bitte warten Sie einen Moment.',
  unauthorized: 'Bei uns stimmt etwas nicht. {outcome}',
  rateLimited: 'Zu viele Versuche. {outcome}',
  rateLimitedLater: 'Zu viele Versuche. Versuchen Sie es später noch einmal. {outcome}',
  rejected: 'Etwas ist schiefgegangen. {outcome}',
  retryIn: {
    one: 'Sie können es in {count}\u00A0Sekunde noch einmal versuchen.',
    other: 'Sie können es in {count}\u00A0Sekunden noch einmal versuchen.',
  },
  retryNow: '{outcome} Sie können es jetzt noch einmal versuchen.',

  successTitle: 'Passwort geändert',
  success: 'Melden Sie sich mit Ihrem neuen Passwort an.',
  successEdited:
    'Das Passwort, das Sie abgeschickt haben, wurde gespeichert. Was Sie danach geändert haben, ' +
    'nicht.',
  signingIn: 'Sie werden angemeldet\u00A0…',
  signedIn: 'Sie sind angemeldet.',
  missingLinkTitle: 'Öffnen Sie den Link in Ihrer E-Mail',
  missingLink:
    'Nur durch ihn weiß diese Seite, wessen Passwort geändert werden soll. Wenn Sie die E-Mail ' +
    'nicht finden, fordern Sie einen neuen Link an.',
  rejectedLinkTitle: 'Dieser Link kann nicht verwendet werden',
  rejectedLink:
    'Er ist unvollständig, abgelaufen oder wurde schon verwendet. Wenn Sie gerade ein neues ' +
    'Passwort festgelegt haben, versuchen Sie, sich damit anzumelden. Wenn nicht, fordern Sie ' +
    'einen neuen Link an.',
  maybeUsedLinkTitle: 'Ihr Passwort ist vielleicht schon geändert',
  maybeUsedLink:
    'Versuchen Sie, sich mit dem neuen anzumelden. Wenn das nicht gelingt, fordern Sie einen ' +
    'neuen Link an.',

  signIn: 'Anmelden',
  signUp: 'No account yet? Create one',
  continue: 'Weiter',
  requestLink: 'Neuen Link anfordern',
  openRequestLink: 'Neuen Link anfordern',
  sendAgain: 'Erneut senden',
  otherAddress: 'Andere Adresse verwenden',
  openInbox: 'Open {mailbox}',
  back: 'Zurück',

  requestLinkTitle: 'Passwort zurücksetzen',
  requestLinkMessage:
    'Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues ' +
    'Passwort wählen können.',
  email: 'E-Mail-Adresse',
  emailInvalid: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  requestLinkSubmit: 'Link senden',
  requestLinkSending: 'Wird gesendet\u00A0…',
  requestLinkSentTitle: 'Sehen Sie in Ihren E-Mails nach',
  requestLinkSent:
    'Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs, mit dem Sie ein neues ' +
    'Passwort wählen können.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Der Link konnte nicht gesendet werden. Versuchen Sie es noch einmal.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline:
    'Sie sind offline. Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal.',
  requestLinkTooMany: 'Zu viele Versuche.',
  requestLinkTooManyLater: 'Zu viele Versuche. Versuchen Sie es später noch einmal.',
  requestLinkWait:
    'An diese Adresse wurde gerade ein Link gesendet. Sehen Sie in Ihren E-Mails nach.',
}

export { messages as default }

/** German: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'de',
  level: 'Passwortstärke: {level}.',
  veryWeak: 'sehr schwach',
  weak: 'schwach',
  fair: 'mittel',
  good: 'gut',
  strong: 'stark',
  hintCommon: 'Vermeiden Sie Wörter und Passwörter, die viele wählen.',
  hintPersonal: 'Vermeiden Sie Ihren eigenen Namen und Ihre E-Mail-Adresse.',
  hintSequence: 'Vermeiden Sie Reihen von Buchstaben, Ziffern oder Tasten wie abc oder qwertz.',
  hintRepeat: 'Vermeiden Sie Wiederholungen.',
  hintDate: 'Vermeiden Sie Datumsangaben und Jahreszahlen.',
  hintLonger: 'Machen Sie es länger: Ein paar Wörter sind leicht zu merken.',
}

/** German: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'de',
  dir: 'ltr',

  resetSubject: 'Neues Passwort für {shop} wählen',
  resetTitle: 'Neues Passwort wählen',
  reset:
    'Jemand, höchstwahrscheinlich Sie selbst, hat ein neues Passwort für Ihr Konto bei {shop} ' +
    'angefordert.',
  resetButton: 'Neues Passwort wählen',
  resetAddress: 'Öffnen Sie diese Adresse in Ihrem Browser:',
  resetExpires: 'Der Link funktioniert nur einmal und läuft am {time} ab.',
  resetIgnore:
    'Wenn Sie das nicht angefordert haben, können Sie diese E-Mail ignorieren: Es wurde nichts ' +
    'geändert.',

  changedSubject: 'Ihr Passwort für {shop} wurde geändert',
  changedTitle: 'Ihr Passwort wurde geändert',
  changed: 'Das Passwort Ihres Kontos bei {shop} wurde am {time} geändert.',
  changedIgnore: 'Wenn Sie das waren, müssen Sie nichts tun.',
  changedWarning:
    'Wenn Sie das nicht waren, wählen Sie sofort ein neues Passwort und geben Sie uns Bescheid.',
  changedButton: 'Neues Passwort wählen',

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
