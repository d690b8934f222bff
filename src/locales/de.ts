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

  title: 'Neues Passwort erstellen',
  username: 'E-Mail-Adresse',
  password: 'Neues Passwort',
  confirmation: 'Neues Passwort wiederholen',
  submit: 'Neues Passwort speichern',
  submitting: 'Ihr neues Passwort wird gespeichert\u00A0…',
  show: 'Anzeigen',
  hide: 'Verbergen',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  showConfirmation: 'Passwort-Wiederholung anzeigen',
  hideConfirmation: 'Passwort-Wiederholung verbergen',
  passwordVisible: 'Ihr Passwort ist sichtbar.',
  passwordHidden: 'Ihr Passwort ist verborgen.',

  hint: {
    one: 'Verwenden Sie mindestens {count}\u00A0Zeichen.',
    other: 'Verwenden Sie mindestens {count}\u00A0Zeichen.',
  },
  requirements: 'Anforderungen an Ihr Passwort:',
  passwordRules: 'Anforderungen an Ihr Passwort: {rules}.',
  minLength: {
    one: 'mindestens {count}\u00A0Zeichen',
    other: 'mindestens {count}\u00A0Zeichen',
  },
  notCommon: 'kein häufig verwendetes Passwort',
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
  ruleBroken: 'Dieses Passwort erfüllt eine Anforderung nicht: {rules}.',
  passwordRejected: 'Dieses Passwort kann nicht verwendet werden. Wählen Sie ein anderes.',
  passwordBreached:
    'Dieses Passwort ist in einem Datenleck aufgetaucht. Wählen Sie eines, das Sie nirgendwo ' +
    'sonst verwenden.',
  confirmationBlank: 'Geben Sie das neue Passwort noch einmal ein.',
  confirmationMismatch:
    'Die Passwörter stimmen nicht überein. Geben Sie in beiden Feldern dasselbe Passwort ein.',

  notChanged: 'Ihr Passwort wurde nicht geändert.',
  maybeChanged:
    'Wir wissen nicht, ob Ihr Passwort geändert wurde. Versuchen Sie, sich mit Ihrem neuen ' +
    'Passwort anzumelden.',
  offline:
    'Sie sind offline. {outcome} Stellen Sie eine Internetverbindung her und versuchen Sie es ' +
    'noch einmal.',
  network: 'Die Verbindung wurde unterbrochen. {outcome}',
  timeout: 'Das Speichern hat zu lange gedauert. {outcome}',
  inFlight: 'Ihr neues Passwort wird noch gespeichert. Bitte warten Sie einen Moment.',
  unauthorized: 'Bei uns ist ein Fehler aufgetreten. {outcome}',
  rateLimited: 'Zu viele Versuche. {outcome}',
  rateLimitedLater: 'Zu viele Versuche. {outcome} Versuchen Sie es später noch einmal.',
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
    'Diese Seite funktioniert nur über den Link aus der E-Mail zum Zurücksetzen des Passworts. ' +
    'Wenn Sie die E-Mail nicht finden, sehen Sie im Spam-Ordner nach oder fordern Sie einen ' +
    'neuen Link an.',
  rejectedLinkTitle: 'Dieser Link funktioniert nicht',
  rejectedLink:
    'Der Link ist unvollständig, abgelaufen oder wurde schon verwendet. Wenn Sie gerade ein ' +
    'neues Passwort festgelegt haben, melden Sie sich damit an. Andernfalls oder wenn das nicht ' +
    'gelingt, fordern Sie einen neuen Link an.',
  maybeUsedLinkTitle: 'Ihr Passwort wurde möglicherweise schon geändert',
  maybeUsedLink:
    'Versuchen Sie, sich mit Ihrem neuen Passwort anzumelden. Wenn das nicht gelingt, fordern ' +
    'Sie einen neuen Link an.',

  signIn: 'Anmelden',
  continue: 'Weiter',
  requestLink: 'Neuen Link anfordern',
  openRequestLink: 'Neuen Link anfordern',
  sendAgain: 'Link erneut senden',
  otherAddress: 'Andere E-Mail-Adresse nutzen',
  openInbox: '{mailbox} öffnen',
  signUp: 'Noch kein Konto? Jetzt erstellen',
  back: 'Zurück',

  requestLinkTitle: 'Passwort zurücksetzen',
  requestLinkMessage:
    'Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen einen Link, mit dem Sie ein ' +
    'neues Passwort erstellen können.',
  email: 'E-Mail-Adresse',
  emailInvalid:
    'Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com.',
  requestLinkSubmit: 'Link senden',
  requestLinkSending: 'Wird gesendet\u00A0…',
  requestLinkSentTitle: 'Prüfen Sie Ihren Posteingang',
  requestLinkSent:
    'Wenn zu dieser E-Mail-Adresse ein Konto gehört, haben wir Ihnen einen Link gesendet, mit ' +
    'dem Sie ein neues Passwort erstellen können. Das kann einige Minuten dauern. Sehen Sie auch ' +
    'im Spam-Ordner nach.',
  requestLinkSentTo:
    'Wenn zu {email} ein Konto gehört, haben wir Ihnen einen Link gesendet, mit dem Sie ein ' +
    'neues Passwort erstellen können. Das kann einige Minuten dauern. Sehen Sie auch im ' +
    'Spam-Ordner nach.',
  requestLinkFailed: 'Wir konnten den Link nicht senden. Versuchen Sie es noch einmal.',
  requestLinkOffline:
    'Sie sind offline. Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal.',
  requestLinkTooMany: 'Zu viele Versuche.',
  requestLinkTooManyLater: 'Zu viele Versuche. Versuchen Sie es später noch einmal.',
  requestLinkWait:
    'Für diese E-Mail-Adresse haben Sie gerade erst einen Link angefordert. Prüfen Sie Ihren ' +
    'Posteingang.',
  requestLinkNotConfirmed:
    'Wir konnten nicht bestätigen, dass Sie kein Roboter sind. Versuchen Sie es noch einmal.',
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
  hintCommon: 'Vermeiden Sie häufig verwendete Wörter und Passwörter.',
  hintPersonal:
    'Verwenden Sie weder Ihren Namen noch Ihre E-Mail-Adresse noch den Namen des Shops.',
  hintSequence: 'Vermeiden Sie Folgen wie abc, 123 oder qwertz.',
  hintRepeat: 'Vermeiden Sie Wiederholungen wie aaa oder abcabc.',
  hintDate: 'Vermeiden Sie Datumsangaben und Jahreszahlen.',
  hintLonger:
    'Wählen Sie ein längeres Passwort. Ein paar Wörter ohne Zusammenhang sind sicher und leicht ' +
    'zu merken.',
}

/** German: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'de',
  dir: 'ltr',

  resetSubject: 'Passwort für {shop} zurücksetzen',
  resetTitle: 'Passwort zurücksetzen',
  reset: 'Wir haben eine Anfrage erhalten, das Passwort für Ihr Konto bei {shop} zurückzusetzen.',
  resetButton: 'Neues Passwort erstellen',
  resetAddress:
    'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse in Ihrem Browser:',
  resetExpires: {
    one: 'Sie können den Link innerhalb von {count}\u00A0Stunde einmal verwenden.',
    other: 'Sie können den Link innerhalb von {count}\u00A0Stunden einmal verwenden.',
  },
  resetIgnore:
    'Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail. Ihr Passwort bleibt ' +
    'unverändert.',

  changedSubject: 'Ihr Passwort für {shop} wurde geändert',
  changedTitle: 'Ihr Passwort wurde geändert',
  changed: 'Das Passwort Ihres Kontos bei {shop} wurde am {time} geändert.',
  changedIgnore: 'Wenn Sie das waren, müssen Sie nichts tun.',
  changedWarning:
    'Wenn Sie das nicht waren, setzen Sie Ihr Passwort sofort zurück und wenden Sie sich an uns.',
  changedButton: 'Passwort zurücksetzen',
  changedContact: 'So erreichen Sie uns: {contact}',

  noAccountSubject: 'Kein Konto bei {shop} mit dieser E-Mail-Adresse',
  noAccountTitle: 'Kein Konto gefunden',
  noAccount:
    'Wir haben eine Anfrage erhalten, das Passwort für diese E-Mail-Adresse bei {shop} ' +
    'zurückzusetzen. Es gibt dort aber kein Konto mit dieser Adresse.',
  noAccountAdvice:
    'Vielleicht haben Sie sich mit einer anderen E-Mail-Adresse registriert. Fordern Sie dann ' +
    'mit dieser einen Link an.',
  noAccountButton: 'Konto erstellen',
  noAccountShop: 'Zu {shop}',
  noAccountIgnore: 'Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail.',
}
