/** Hebrew, in the plural that shops use to address everyone. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hebrew: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'he',
  dir: 'rtl',

  title: 'בחירת סיסמה חדשה',
  username: 'כתובת דוא״ל',
  password: 'סיסמה חדשה',
  confirmation: 'אימות הסיסמה החדשה',
  submit: 'שמירת הסיסמה החדשה',
  submitting: 'הסיסמה החדשה נשמרת…',
  show: 'הציגו',
  hide: 'הסתירו',
  showPassword: 'הציגו את הסיסמה',
  hidePassword: 'הסתירו את הסיסמה',
  showConfirmation: 'הציגו את אימות הסיסמה',
  hideConfirmation: 'הסתירו את אימות הסיסמה',
  passwordVisible: 'הסיסמה גלויה.',
  passwordHidden: 'הסיסמה מוסתרת.',

  hint: {
    one: 'השתמשו בתו אחד ({count}) לפחות.',
    two: 'השתמשו ב־{count}\u00A0תווים לפחות.',
    other: 'השתמשו ב־{count}\u00A0תווים לפחות.',
  },
  requirements: 'הסיסמה צריכה לכלול:',
  passwordRules: 'הסיסמה צריכה לכלול: {rules}.',
  minLength: {
    one: 'תו אחד ({count}) או יותר',
    two: '{count}\u00A0תווים או יותר',
    other: '{count}\u00A0תווים או יותר',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: מתקיים',
  requirementUnmet: '{rule}: עדיין לא מתקיים',

  passwordBlank: 'הזינו סיסמה חדשה.',
  passwordTooShort: {
    one: 'הסיסמה הזו קצרה מדי. השתמשו בתו אחד ({count}) לפחות.',
    two: 'הסיסמה הזו קצרה מדי. השתמשו ב־{count}\u00A0תווים לפחות.',
    other: 'הסיסמה הזו קצרה מדי. השתמשו ב־{count}\u00A0תווים לפחות.',
  },
  passwordTooLong: {
    one: 'הסיסמה הזו ארוכה מדי. השתמשו בתו אחד ({count}) לכל היותר.',
    two: 'הסיסמה הזו ארוכה מדי. השתמשו ב־{count}\u00A0תווים לכל היותר.',
    other: 'הסיסמה הזו ארוכה מדי. השתמשו ב־{count}\u00A0תווים לכל היותר.',
  },
  passwordRejected: 'אי אפשר להשתמש בסיסמה הזו. בחרו סיסמה אחרת.',
  passwordBreached: 'הסיסמה הזו הופיעה בדליפת נתונים. בחרו סיסמה שאינכם משתמשים בה בשום מקום אחר.',
  confirmationBlank: 'הזינו שוב את הסיסמה החדשה.',
  confirmationMismatch: 'הסיסמאות אינן תואמות. הזינו אותה סיסמה בשני השדות.',

  notChanged: 'הסיסמה שלכם לא שונתה.',
  maybeChanged: 'איננו יודעים אם הסיסמה שלכם שונתה. נסו להתחבר עם הסיסמה החדשה.',
  offline: 'אין חיבור לאינטרנט. התחברו לאינטרנט ונסו שוב. {outcome}',
  network: 'החיבור נקטע. {outcome}',
  timeout: 'זה נמשך יותר מדי זמן. {outcome}',
  inFlight: 'הסיסמה החדשה עדיין נשמרת. המתינו רגע.',
  unauthorized: 'משהו לא תקין אצלנו. {outcome}',
  rateLimited: 'יותר מדי ניסיונות. {outcome}',
  rateLimitedLater: 'יותר מדי ניסיונות. נסו שוב מאוחר יותר. {outcome}',
  rejected: 'משהו השתבש. {outcome}',
  retryIn: {
    one: 'אפשר לנסות שוב בעוד שנייה אחת ({count}).',
    two: 'אפשר לנסות שוב בעוד {count}\u00A0שניות.',
    other: 'אפשר לנסות שוב בעוד {count}\u00A0שניות.',
  },
  retryNow: '{outcome} אפשר לנסות שוב עכשיו.',

  successTitle: 'הסיסמה שונתה',
  success: 'התחברו עם הסיסמה החדשה.',
  successEdited: 'הסיסמה ששלחתם נשמרה. מה ששיניתם אחר כך לא נשמר.',
  signingIn: 'מתבצעת התחברות…',
  signedIn: 'התחברתם לחשבון.',
  missingLinkTitle: 'פתחו את הקישור שבדוא״ל',
  missingLink:
    'בלי הקישור, הדף אינו יודע של מי הסיסמה שיש לשנות. אם אינכם מוצאים את ההודעה, בקשו קישור חדש.',
  rejectedLinkTitle: 'אי אפשר להשתמש בקישור הזה',
  rejectedLink:
    'הקישור אינו שלם, פג תוקפו או שכבר נעשה בו שימוש. אם הגדרתם זה עתה סיסמה חדשה, נסו להתחבר ' +
    'איתה. אם לא, בקשו קישור חדש.',
  maybeUsedLinkTitle: 'ייתכן שהסיסמה שלכם כבר שונתה',
  maybeUsedLink: 'נסו להתחבר עם הסיסמה החדשה. אם ההתחברות תיכשל, בקשו קישור חדש.',

  signIn: 'התחברות',
  signUp: 'No account yet? Create one',
  continue: 'המשך',
  requestLink: 'בקשת קישור חדש',
  openRequestLink: 'בקשת קישור חדש',
  sendAgain: 'שליחה חוזרת',
  otherAddress: 'שימוש בכתובת אחרת',
  openInbox: 'Open {mailbox}',
  back: 'חזרה',

  requestLinkTitle: 'איפוס הסיסמה',
  requestLinkMessage: 'הזינו את כתובת הדוא״ל שלכם. נשלח אליכם קישור לבחירת סיסמה חדשה.',
  email: 'כתובת דוא״ל',
  emailInvalid: 'הזינו כתובת דוא״ל כמו name@example.com.',
  requestLinkSubmit: 'שליחת קישור',
  requestLinkSending: 'מתבצעת שליחה…',
  requestLinkSentTitle: 'בדקו את הדוא״ל',
  requestLinkSent: 'אם יש חשבון עם הכתובת הזו, קישור לבחירת סיסמה חדשה נמצא בדרך.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'לא הצלחנו לשלוח את הקישור. נסו שוב.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'אין חיבור לאינטרנט. התחברו לאינטרנט ונסו שוב.',
  requestLinkTooMany: 'יותר מדי ניסיונות.',
  requestLinkTooManyLater: 'יותר מדי ניסיונות. נסו שוב מאוחר יותר.',
  requestLinkWait: 'קישור נשלח זה עתה לכתובת הזו. בדקו את הדוא״ל.',
}

export { messages as default }

/** Hebrew: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'he',
  level: 'חוזק הסיסמה: {level}.',
  veryWeak: 'חלשה מאוד',
  weak: 'חלשה',
  fair: 'בינונית',
  good: 'טובה',
  strong: 'חזקה',
  hintCommon: 'הימנעו ממילים ומסיסמאות שרבים בוחרים.',
  hintPersonal: 'הימנעו משמכם ומכתובת הדוא״ל שלכם.',
  hintSequence: 'הימנעו מרצפים של אותיות, ספרות או מקשים, כמו abc או qwerty.',
  hintRepeat: 'הימנעו מחזרה על אותו הדבר.',
  hintDate: 'הימנעו משימוש בתאריכים ובשנים.',
  hintLonger: 'האריכו אותה: קל לזכור כמה מילים.',
}

/** Hebrew: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'he',
  dir: 'rtl',

  resetSubject: 'בחירת סיסמה חדשה לחשבון בחנות {shop}',
  resetTitle: 'בחירת סיסמה חדשה',
  reset: 'מישהו, ככל הנראה אתם, ביקש סיסמה חדשה לחשבון שלכם בחנות {shop}.',
  resetButton: 'בחירת סיסמה חדשה',
  resetAddress: 'פתחו את הכתובת הזו בדפדפן:',
  resetExpires: 'הקישור פועל פעם אחת בלבד, עד {time}.',
  resetIgnore: 'אם לא ביקשתם סיסמה חדשה, אפשר להתעלם מההודעה הזו: דבר לא השתנה.',

  changedSubject: 'הסיסמה שלכם בחנות {shop} שונתה',
  changedTitle: 'הסיסמה שלכם שונתה',
  changed: 'הסיסמה לחשבון שלכם בחנות {shop} שונתה בתאריך {time}.',
  changedIgnore: 'אם אתם שיניתם אותה, אין צורך לעשות דבר.',
  changedWarning: 'אם לא אתם שיניתם אותה, בחרו מיד סיסמה חדשה והודיעו לנו.',
  changedButton: 'בחירת סיסמה חדשה',

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
