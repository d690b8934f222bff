/** Hebrew, in the plural that shops use to address everyone. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hebrew: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'he',
  dir: 'rtl',

  title: 'יצירת סיסמה חדשה',
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
    one: 'השתמשו בתו אחד לפחות.',
    two: 'השתמשו ב־{count}\u00A0תווים לפחות.',
    other: 'השתמשו ב־{count}\u00A0תווים לפחות.',
  },
  requirements: 'דרישות לסיסמה:',
  passwordRules: 'דרישות לסיסמה: {rules}.',
  minLength: {
    one: 'תו אחד לפחות',
    two: '{count}\u00A0תווים לפחות',
    other: '{count}\u00A0תווים לפחות',
  },
  notCommon: 'לא סיסמה נפוצה',
  requirementMet: '{rule}: מתקיים',
  requirementUnmet: '{rule}: עדיין לא מתקיים',

  passwordBlank: 'הזינו סיסמה חדשה.',
  passwordTooShort: {
    one: 'הסיסמה הזו קצרה מדי. השתמשו בתו אחד לפחות.',
    two: 'הסיסמה הזו קצרה מדי. השתמשו ב־{count}\u00A0תווים לפחות.',
    other: 'הסיסמה הזו קצרה מדי. השתמשו ב־{count}\u00A0תווים לפחות.',
  },
  passwordTooLong: {
    one: 'הסיסמה הזו ארוכה מדי. השתמשו בתו אחד לכל היותר.',
    two: 'הסיסמה הזו ארוכה מדי. השתמשו ב־{count}\u00A0תווים לכל היותר.',
    other: 'הסיסמה הזו ארוכה מדי. השתמשו ב־{count}\u00A0תווים לכל היותר.',
  },
  ruleBroken: 'הסיסמה הזו אינה עומדת בדרישה: {rules}.',
  passwordRejected: 'אי אפשר להשתמש בסיסמה הזו. בחרו סיסמה אחרת.',
  passwordBreached: 'הסיסמה הזו הופיעה בדליפת נתונים. בחרו סיסמה שאינכם משתמשים בה בשום מקום אחר.',
  confirmationBlank: 'הזינו שוב את הסיסמה החדשה.',
  confirmationMismatch: 'הסיסמאות אינן תואמות. הזינו אותה סיסמה בשני השדות.',

  notChanged: 'הסיסמה שלכם לא שונתה.',
  maybeChanged: 'איננו יודעים אם הסיסמה שלכם שונתה. נסו להתחבר עם הסיסמה החדשה.',
  offline: 'אין חיבור לאינטרנט. {outcome} התחברו לאינטרנט ונסו שוב.',
  network: 'החיבור נקטע. {outcome}',
  timeout: 'השמירה נמשכה יותר מדי זמן. {outcome}',
  inFlight: 'הסיסמה החדשה עדיין נשמרת. המתינו רגע.',
  unauthorized: 'יש בעיה אצלנו. {outcome}',
  rateLimited: 'יותר מדי ניסיונות. {outcome}',
  rateLimitedLater: 'יותר מדי ניסיונות. {outcome} נסו שוב מאוחר יותר.',
  rejected: 'משהו השתבש. {outcome}',
  retryIn: {
    one: 'אפשר לנסות שוב בעוד שנייה אחת.',
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
    'הדף הזה פועל רק מהקישור שבהודעת איפוס הסיסמה. אם אינכם מוצאים את ההודעה, בדקו את תיקיית ' +
    'הספאם או בקשו קישור חדש.',
  rejectedLinkTitle: 'הקישור הזה לא פועל',
  rejectedLink:
    'הקישור אינו שלם, פג תוקפו או שכבר נעשה בו שימוש. אם הגדרתם זה עתה סיסמה חדשה, התחברו איתה. ' +
    'אם לא, או אם זה לא מצליח, בקשו קישור חדש.',
  maybeUsedLinkTitle: 'ייתכן שהסיסמה שלכם כבר שונתה',
  maybeUsedLink: 'נסו להתחבר עם הסיסמה החדשה. אם זה לא מצליח, בקשו קישור חדש.',

  signIn: 'התחברות',
  continue: 'המשך',
  requestLink: 'בקשת קישור חדש',
  openRequestLink: 'בקשת קישור חדש',
  sendAgain: 'שליחת הקישור שוב',
  otherAddress: 'שימוש בדוא״ל אחר',
  openInbox: 'פתיחת \u2068{mailbox}\u2069',
  signUp: 'אין לכם חשבון? צרו חשבון',
  back: 'חזרה',

  requestLinkTitle: 'איפוס הסיסמה',
  requestLinkMessage: 'הזינו את כתובת הדוא״ל של החשבון שלכם. נשלח אליכם קישור ליצירת סיסמה חדשה.',
  email: 'כתובת דוא״ל',
  emailInvalid: 'הזינו כתובת דוא״ל בתבנית הנכונה, כמו name@example.com.',
  requestLinkSubmit: 'שליחת קישור',
  requestLinkSending: 'מתבצעת שליחה…',
  requestLinkSentTitle: 'בדקו את הדוא״ל',
  requestLinkSent:
    'אם יש חשבון עם כתובת הדוא״ל הזו, שלחנו קישור ליצירת סיסמה חדשה. זה עשוי לקחת כמה דקות. בדקו ' +
    'גם את תיקיית הספאם.',
  requestLinkSentTo:
    'אם יש חשבון עם הכתובת {email}, שלחנו קישור ליצירת סיסמה חדשה. זה עשוי לקחת כמה דקות. בדקו ' +
    'גם את תיקיית הספאם.',
  requestLinkFailed: 'לא הצלחנו לשלוח את הקישור. נסו שוב.',
  requestLinkOffline: 'אין חיבור לאינטרנט. התחברו לאינטרנט ונסו שוב.',
  requestLinkTooMany: 'יותר מדי ניסיונות.',
  requestLinkTooManyLater: 'יותר מדי ניסיונות. נסו שוב מאוחר יותר.',
  requestLinkWait: 'ביקשתם לפני רגע קישור לכתובת הדוא״ל הזו. בדקו את הדוא״ל.',
  requestLinkNotConfirmed: 'לא הצלחנו לוודא שאינכם רובוט. נסו שוב.',
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
  hintCommon: 'הימנעו ממילים ומסיסמאות נפוצות.',
  hintPersonal: 'אל תשתמשו בשמכם, בכתובת הדוא״ל שלכם או בשם החנות.',
  hintSequence: 'הימנעו מרצפים כמו abc, 123 או qwerty.',
  hintRepeat: 'הימנעו מחזרות כמו aaa או abcabc.',
  hintDate: 'הימנעו משימוש בתאריכים ובשנים.',
  hintLonger: 'האריכו אותה. כמה מילים שאינן קשורות זו לזו הן סיסמה חזקה וקלה לזכירה.',
}

/** Hebrew: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'he',
  dir: 'rtl',

  resetSubject: 'איפוס הסיסמה שלכם בחנות {shop}',
  resetTitle: 'איפוס הסיסמה',
  reset: 'קיבלנו בקשה לאפס את הסיסמה לחשבון שלכם בחנות {shop}.',
  resetButton: 'יצירת סיסמה חדשה',
  resetAddress: 'אם הכפתור לא פועל, פתחו את הכתובת הזו בדפדפן:',
  resetExpires: {
    one: 'אפשר להשתמש בקישור פעם אחת, בתוך שעה אחת.',
    two: 'אפשר להשתמש בקישור פעם אחת, בתוך שעתיים.',
    other: 'אפשר להשתמש בקישור פעם אחת, בתוך {count}\u00A0שעות.',
  },
  resetIgnore: 'אם לא ביקשתם זאת, התעלמו מההודעה הזו. הסיסמה שלכם נשארת כפי שהיא.',

  changedSubject: 'הסיסמה שלכם בחנות {shop} שונתה',
  changedTitle: 'הסיסמה שלכם שונתה',
  changed: 'הסיסמה לחשבון שלכם בחנות {shop} שונתה בתאריך {time}.',
  changedIgnore: 'אם אתם שיניתם אותה, אין צורך לעשות דבר.',
  changedWarning: 'אם לא אתם שיניתם אותה, אפסו מיד את הסיסמה ופנו אלינו.',
  changedButton: 'איפוס הסיסמה',
  changedContact: 'יצירת קשר: {contact}',

  noAccountSubject: 'אין חשבון בחנות {shop} עם כתובת הדוא״ל הזו',
  noAccountTitle: 'לא נמצא חשבון',
  noAccount:
    'קיבלנו בקשה לאפס סיסמה בחנות {shop} עבור כתובת הדוא״ל הזו, אבל אין חשבון עם הכתובת הזו.',
  noAccountAdvice: 'ייתכן שנרשמתם עם כתובת דוא״ל אחרת. אם כן, בקשו קישור עם הכתובת ההיא.',
  noAccountButton: 'יצירת חשבון',
  noAccountShop: 'מעבר אל {shop}',
  noAccountIgnore: 'אם לא ביקשתם זאת, התעלמו מההודעה הזו.',
}
