/** Greek, in the polite register (second person plural). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Greek: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'el',
  dir: 'ltr',

  title: 'Επιλέξτε νέο κωδικό πρόσβασης',
  username: 'Διεύθυνση email',
  password: 'Νέος κωδικός πρόσβασης',
  confirmation: 'Επιβεβαίωση νέου κωδικού',
  submit: 'Αποθήκευση νέου κωδικού',
  submitting: 'Ο νέος σας κωδικός αποθηκεύεται…',
  show: 'Εμφάνιση',
  hide: 'Απόκρυψη',
  showPassword: 'Εμφάνιση κωδικού',
  hidePassword: 'Απόκρυψη κωδικού',
  showConfirmation: 'Εμφάνιση επιβεβαίωσης κωδικού',
  hideConfirmation: 'Απόκρυψη επιβεβαίωσης κωδικού',
  passwordVisible: 'Ο κωδικός σας είναι ορατός.',
  passwordHidden: 'Ο κωδικός σας είναι κρυμμένος.',

  hint: {
    one: 'Χρησιμοποιήστε τουλάχιστον {count}\u00A0χαρακτήρα.',
    other: 'Χρησιμοποιήστε τουλάχιστον {count}\u00A0χαρακτήρες.',
  },
  requirements: 'Ο κωδικός σας πρέπει να έχει:',
  passwordRules: 'Ο κωδικός σας πρέπει να έχει: {rules}.',
  minLength: {
    one: 'τουλάχιστον {count}\u00A0χαρακτήρα',
    other: 'τουλάχιστον {count}\u00A0χαρακτήρες',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: πληρείται',
  requirementUnmet: '{rule}: δεν πληρείται ακόμη',

  passwordBlank: 'Πληκτρολογήστε νέο κωδικό πρόσβασης.',
  passwordTooShort: {
    one: 'Αυτός ο κωδικός είναι πολύ σύντομος. Χρησιμοποιήστε τουλάχιστον {count}\u00A0χαρακτήρα.',
    other:
      'Αυτός ο κωδικός είναι πολύ σύντομος. Χρησιμοποιήστε τουλάχιστον {count}\u00A0χαρακτήρες.',
  },
  passwordTooLong: {
    one: 'Αυτός ο κωδικός είναι πολύ μεγάλος. Χρησιμοποιήστε το πολύ {count}\u00A0χαρακτήρα.',
    other: 'Αυτός ο κωδικός είναι πολύ μεγάλος. Χρησιμοποιήστε το πολύ {count}\u00A0χαρακτήρες.',
  },
  passwordRejected: 'Αυτός ο κωδικός δεν μπορεί να χρησιμοποιηθεί. Επιλέξτε άλλον.',
  passwordBreached:
    'Αυτός ο κωδικός έχει εμφανιστεί σε διαρροή δεδομένων. Επιλέξτε έναν που δεν χρησιμοποιείτε ' +
    'πουθενά αλλού.',
  confirmationBlank: 'Πληκτρολογήστε ξανά τον νέο κωδικό.',
  confirmationMismatch:
    'Οι κωδικοί δεν ταιριάζουν. Πληκτρολογήστε τον ίδιο κωδικό και στα δύο πεδία.',

  notChanged: 'Ο κωδικός σας δεν άλλαξε.',
  maybeChanged: 'Δεν γνωρίζουμε αν ο κωδικός σας άλλαξε. Δοκιμάστε να συνδεθείτε με τον νέο.',
  offline:
    'Δεν έχετε σύνδεση στο διαδίκτυο. Συνδεθείτε σε ένα δίκτυο και δοκιμάστε ξανά. {outcome}',
  network: 'Η σύνδεση διακόπηκε. {outcome}',
  timeout: 'Πήρε υπερβολικά πολλή ώρα. {outcome}',
  inFlight: 'Ο νέος σας κωδικός αποθηκεύεται ακόμη. Περιμένετε λίγο.',
  unauthorized: 'Κάτι δεν πάει καλά από την πλευρά μας. {outcome}',
  rateLimited: 'Πάρα πολλές προσπάθειες. {outcome}',
  rateLimitedLater: 'Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά αργότερα. {outcome}',
  rejected: 'Κάτι πήγε στραβά. {outcome}',
  retryIn: {
    one: 'Μπορείτε να δοκιμάσετε ξανά σε {count}\u00A0δευτερόλεπτο.',
    other: 'Μπορείτε να δοκιμάσετε ξανά σε {count}\u00A0δευτερόλεπτα.',
  },
  retryNow: '{outcome} Μπορείτε τώρα να δοκιμάσετε ξανά.',

  successTitle: 'Ο κωδικός άλλαξε',
  success: 'Συνδεθείτε με τον νέο σας κωδικό.',
  successEdited: 'Ο κωδικός που υποβάλατε αποθηκεύτηκε. Ό,τι αλλάξατε μετά δεν αποθηκεύτηκε.',
  signingIn: 'Γίνεται σύνδεση στον λογαριασμό σας…',
  signedIn: 'Συνδεθήκατε στον λογαριασμό σας.',
  missingLinkTitle: 'Ανοίξτε τον σύνδεσμο στο email σας',
  missingLink:
    'Η σελίδα χρειάζεται τον σύνδεσμο για να γνωρίζει σε ποιον ανήκει ο κωδικός που θα αλλάξει. ' +
    'Αν δεν βρίσκετε το email, ζητήστε νέο σύνδεσμο.',
  rejectedLinkTitle: 'Αυτός ο σύνδεσμος δεν μπορεί να χρησιμοποιηθεί',
  rejectedLink:
    'Δεν είναι πλήρης, έχει λήξει ή έχει ήδη χρησιμοποιηθεί. Αν μόλις ορίσατε νέο κωδικό, ' +
    'δοκιμάστε να συνδεθείτε με αυτόν. Διαφορετικά, ζητήστε νέο σύνδεσμο.',
  maybeUsedLinkTitle: 'Ο κωδικός σας ίσως έχει ήδη αλλάξει',
  maybeUsedLink: 'Δοκιμάστε να συνδεθείτε με τον νέο. Αν δεν τα καταφέρετε, ζητήστε νέο σύνδεσμο.',

  signIn: 'Σύνδεση',
  signUp: 'No account yet? Create one',
  continue: 'Συνέχεια',
  requestLink: 'Αίτημα για νέο σύνδεσμο',
  openRequestLink: 'Αίτημα για νέο σύνδεσμο',
  sendAgain: 'Αποστολή ξανά',
  otherAddress: 'Χρήση άλλης διεύθυνσης',
  openInbox: 'Open {mailbox}',
  back: 'Πίσω',

  requestLinkTitle: 'Επαναφέρετε τον κωδικό σας',
  requestLinkMessage:
    'Πληκτρολογήστε τη διεύθυνση email σας. Θα σας στείλουμε έναν σύνδεσμο για να επιλέξετε νέο ' +
    'κωδικό.',
  email: 'Διεύθυνση email',
  emailInvalid: 'Πληκτρολογήστε μια διεύθυνση email όπως onoma@example.com.',
  requestLinkSubmit: 'Αποστολή συνδέσμου',
  requestLinkSending: 'Γίνεται αποστολή…',
  requestLinkSentTitle: 'Ελέγξτε το email σας',
  requestLinkSent:
    'Αν υπάρχει λογαριασμός με αυτή τη διεύθυνση, ένας σύνδεσμος για την επιλογή νέου κωδικού ' +
    'είναι καθ’ οδόν.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Δεν ήταν δυνατή η αποστολή του συνδέσμου. Δοκιμάστε ξανά.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline:
    'Δεν έχετε σύνδεση στο διαδίκτυο. Συνδεθείτε σε ένα δίκτυο και δοκιμάστε ξανά.',
  requestLinkTooMany: 'Πάρα πολλές προσπάθειες.',
  requestLinkTooManyLater: 'Πάρα πολλές προσπάθειες. Δοκιμάστε ξανά αργότερα.',
  requestLinkWait: 'Μόλις στάλθηκε ένας σύνδεσμος σε αυτή τη διεύθυνση. Ελέγξτε το email σας.',
}

export { messages as default }

/** Greek: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'el',
  level: 'Ισχύς κωδικού: {level}.',
  veryWeak: 'πολύ αδύναμος',
  weak: 'αδύναμος',
  fair: 'μέτριος',
  good: 'καλός',
  strong: 'ισχυρός',
  hintCommon: 'Αποφύγετε λέξεις και κωδικούς που επιλέγουν πολλοί.',
  hintPersonal: 'Αποφύγετε το όνομά σας και τη διεύθυνση email σας.',
  hintSequence: 'Αποφύγετε σειρές από γράμματα, ψηφία ή πλήκτρα, όπως abc ή qwerty.',
  hintRepeat: 'Αποφύγετε τις επαναλήψεις.',
  hintDate: 'Αποφύγετε ημερομηνίες και έτη.',
  hintLonger: 'Κάντε τον μεγαλύτερο: μερικές λέξεις απομνημονεύονται εύκολα.',
}

/** Greek: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'el',
  dir: 'ltr',

  resetSubject: 'Επιλέξτε νέο κωδικό για το κατάστημα {shop}',
  resetTitle: 'Επιλέξτε νέο κωδικό πρόσβασης',
  reset:
    'Κάποιος, πιθανότατα εσείς, ζήτησε νέο κωδικό για τον λογαριασμό σας στο κατάστημα {shop}.',
  resetButton: 'Επιλογή νέου κωδικού',
  resetAddress: 'Ανοίξτε αυτή τη διεύθυνση στο πρόγραμμα περιήγησής σας:',
  resetExpires: 'Ο σύνδεσμος λειτουργεί μόνο μία φορά. Λήξη: {time}.',
  resetIgnore:
    'Αν δεν ζητήσατε εσείς νέο κωδικό, μπορείτε να αγνοήσετε αυτό το email: τίποτα δεν έχει ' +
    'αλλάξει.',

  changedSubject: 'Ο κωδικός σας για το κατάστημα {shop} άλλαξε',
  changedTitle: 'Ο κωδικός σας άλλαξε',
  changed:
    'Ο κωδικός του λογαριασμού σας στο κατάστημα {shop} άλλαξε. Ημερομηνία και ώρα αλλαγής: ' +
    '{time}.',
  changedIgnore: 'Αν τον αλλάξατε εσείς, δεν χρειάζεται να κάνετε τίποτα.',
  changedWarning: 'Αν δεν τον αλλάξατε εσείς, επιλέξτε αμέσως νέο κωδικό και ενημερώστε μας.',
  changedButton: 'Επιλογή νέου κωδικού',

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
