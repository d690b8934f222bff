/**
 * Modern Standard Arabic, in the register of most shops (masculine singular imperatives, which
 * stand for everyone).
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Arabic: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ar',
  dir: 'rtl',

  title: 'اختر كلمة مرور جديدة',
  username: 'البريد الإلكتروني',
  password: 'كلمة المرور الجديدة',
  confirmation: 'تأكيد كلمة المرور الجديدة',
  submit: 'تعيين كلمة المرور الجديدة',
  submitting: 'جارٍ حفظ كلمة المرور الجديدة…',
  show: 'إظهار',
  hide: 'إخفاء',
  showPassword: 'إظهار كلمة المرور',
  hidePassword: 'إخفاء كلمة المرور',
  showConfirmation: 'إظهار تأكيد كلمة المرور',
  hideConfirmation: 'إخفاء تأكيد كلمة المرور',
  passwordVisible: 'كلمة المرور ظاهرة.',
  passwordHidden: 'كلمة المرور مخفية.',

  hint: {
    zero: 'استخدم ما لا يقل عن {count}\u00A0حرف.',
    one: 'استخدم ما لا يقل عن حرف واحد ({count}).',
    two: 'استخدم ما لا يقل عن حرفين ({count}).',
    few: 'استخدم ما لا يقل عن {count}\u00A0أحرف.',
    many: 'استخدم ما لا يقل عن {count}\u00A0حرفًا.',
    other: 'استخدم ما لا يقل عن {count}\u00A0حرف.',
  },
  requirements: 'يجب أن تحتوي كلمة المرور على:',
  passwordRules: 'يجب أن تحتوي كلمة المرور على: {rules}.',
  minLength: {
    zero: '{count}\u00A0حرف أو أكثر',
    one: 'حرف واحد ({count}) أو أكثر',
    two: 'حرفين ({count}) أو أكثر',
    few: '{count}\u00A0أحرف أو أكثر',
    many: '{count}\u00A0حرفًا أو أكثر',
    other: '{count}\u00A0حرف أو أكثر',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: مستوفى',
  requirementUnmet: '{rule}: غير مستوفى بعد',

  passwordBlank: 'أدخل كلمة مرور جديدة.',
  passwordTooShort: {
    zero: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرف.',
    one: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن حرف واحد ({count}).',
    two: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن حرفين ({count}).',
    few: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0أحرف.',
    many: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرفًا.',
    other: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرف.',
  },
  passwordTooLong: {
    zero: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرف.',
    one: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على حرف واحد ({count}).',
    two: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على حرفين ({count}).',
    few: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0أحرف.',
    many: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرفًا.',
    other: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرف.',
  },
  passwordRejected: 'لا يمكن استخدام كلمة المرور هذه. اختر كلمة مرور أخرى.',
  passwordBreached:
    'ظهرت كلمة المرور هذه في تسريب بيانات. اختر كلمة مرور لا تستخدمها في أي مكان آخر.',
  confirmationBlank: 'أدخل كلمة المرور الجديدة مرة أخرى.',
  confirmationMismatch: 'كلمتا المرور غير متطابقتين. أدخل كلمة المرور نفسها في الحقلين.',

  notChanged: 'لم يتم تغيير كلمة المرور.',
  maybeChanged:
    'لا نعرف ما إذا كان قد تم تغيير كلمة المرور. حاول تسجيل الدخول بكلمة المرور الجديدة.',
  offline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت ثم حاول مرة أخرى. {outcome}',
  network: 'انقطع الاتصال. {outcome}',
  timeout: 'استغرق الأمر وقتًا أطول من اللازم. {outcome}',
  inFlight: 'ما زال حفظ كلمة المرور الجديدة جاريًا. انتظر لحظة.',
  unauthorized: 'هناك خلل من جانبنا. {outcome}',
  rateLimited: 'محاولات كثيرة جدًا. {outcome}',
  rateLimitedLater: 'محاولات كثيرة جدًا. حاول لاحقًا. {outcome}',
  rejected: 'حدث خطأ ما. {outcome}',
  retryIn: {
    zero: 'يمكنك المحاولة مرة أخرى بعد {count}\u00A0ثانية.',
    one: 'يمكنك المحاولة مرة أخرى بعد ثانية واحدة ({count}).',
    two: 'يمكنك المحاولة مرة أخرى بعد ثانيتين ({count}).',
    few: 'يمكنك المحاولة مرة أخرى بعد {count}\u00A0ثوانٍ.',
    many: 'يمكنك المحاولة مرة أخرى بعد {count}\u00A0ثانية.',
    other: 'يمكنك المحاولة مرة أخرى بعد {count}\u00A0ثانية.',
  },
  retryNow: '{outcome} يمكنك المحاولة مرة أخرى الآن.',

  successTitle: 'تم تغيير كلمة المرور',
  success: 'سجّل الدخول بكلمة المرور الجديدة.',
  successEdited: 'تم حفظ كلمة المرور التي أرسلتها. أما ما غيّرته بعد ذلك فلم يتم حفظه.',
  signingIn: 'جارٍ تسجيل دخولك…',
  signedIn: 'تم تسجيل دخولك.',
  missingLinkTitle: 'افتح الرابط في بريدك الإلكتروني',
  missingLink:
    'تحتاج هذه الصفحة إلى الرابط لتعرف صاحب كلمة المرور التي يجب تغييرها. إذا لم تجد الرسالة، ' +
    'فاطلب رابطًا جديدًا.',
  rejectedLinkTitle: 'لا يمكن استخدام هذا الرابط',
  rejectedLink:
    'إنه غير كامل أو انتهت صلاحيته أو سبق استخدامه. إذا كنت قد عيّنت كلمة مرور جديدة للتو، فحاول ' +
    'تسجيل الدخول بها. وإلا فاطلب رابطًا جديدًا.',
  maybeUsedLinkTitle: 'ربما تم تغيير كلمة المرور بالفعل',
  maybeUsedLink: 'حاول تسجيل الدخول بكلمة المرور الجديدة. إذا لم ينجح ذلك، فاطلب رابطًا جديدًا.',

  signIn: 'تسجيل الدخول',
  signUp: 'No account yet? Create one',
  continue: 'متابعة',
  requestLink: 'طلب رابط جديد',
  openRequestLink: 'طلب رابط جديد',
  sendAgain: 'إعادة الإرسال',
  otherAddress: 'استخدام بريد إلكتروني آخر',
  openInbox: 'Open {mailbox}',
  back: 'رجوع',

  requestLinkTitle: 'إعادة تعيين كلمة المرور',
  requestLinkMessage: 'أدخل بريدك الإلكتروني. سنرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
  email: 'البريد الإلكتروني',
  emailInvalid: 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  requestLinkSubmit: 'إرسال الرابط',
  requestLinkSending: 'جارٍ الإرسال…',
  requestLinkSentTitle: 'تحقّق من بريدك الإلكتروني',
  requestLinkSent: 'إذا كان هناك حساب بهذا البريد، فإن رابط اختيار كلمة مرور جديدة في طريقه إليك.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'تعذّر إرسال الرابط. حاول مرة أخرى.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت ثم حاول مرة أخرى.',
  requestLinkTooMany: 'محاولات كثيرة جدًا.',
  requestLinkTooManyLater: 'محاولات كثيرة جدًا. حاول لاحقًا.',
  requestLinkWait: 'أُرسل للتو رابط إلى هذا العنوان. تحقّق من بريدك الإلكتروني.',
}

export { messages as default }

/** Arabic: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ar',
  level: 'قوة كلمة المرور: {level}.',
  veryWeak: 'ضعيفة جدًا',
  weak: 'ضعيفة',
  fair: 'متوسطة',
  good: 'جيدة',
  strong: 'قوية',
  hintCommon: 'تجنّب الكلمات وكلمات المرور التي يختارها كثيرون.',
  hintPersonal: 'تجنّب اسمك وبريدك الإلكتروني.',
  hintSequence: 'تجنّب تسلسل الحروف أو الأرقام أو المفاتيح، مثل abc أو qwerty.',
  hintRepeat: 'تجنّب تكرار الشيء نفسه.',
  hintDate: 'تجنّب التواريخ والسنوات.',
  hintLonger: 'اجعلها أطول: من السهل تذكّر بضع كلمات.',
}

/** Arabic: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ar',
  dir: 'rtl',

  resetSubject: 'اختر كلمة مرور جديدة لحسابك في متجر {shop}',
  resetTitle: 'اختر كلمة مرور جديدة',
  reset: 'طلب شخص ما، وهو أنت على الأرجح، كلمة مرور جديدة لحسابك في متجر {shop}.',
  resetButton: 'اختيار كلمة مرور جديدة',
  resetAddress: 'افتح هذا العنوان في متصفحك:',
  resetExpires: 'يعمل الرابط مرة واحدة فقط، حتى {time}.',
  resetIgnore: 'إذا لم تطلب ذلك، فيمكنك تجاهل هذه الرسالة: لم يتغير شيء.',

  changedSubject: 'تم تغيير كلمة مرور حسابك في متجر {shop}',
  changedTitle: 'تم تغيير كلمة المرور',
  changed: 'تم تغيير كلمة مرور حسابك في متجر {shop} بتاريخ {time}.',
  changedIgnore: 'إذا كنت أنت من غيّرها، فلا داعي لفعل أي شيء.',
  changedWarning: 'إذا لم تكن أنت من غيّرها، فاختر كلمة مرور جديدة فورًا وأبلغنا بذلك.',
  changedButton: 'اختيار كلمة مرور جديدة',

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
