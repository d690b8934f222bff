import type { ResetPasswordMessages } from 'commercelayer-password-reset'
import type { PasswordStrengthMessages } from 'commercelayer-password-reset/strength'

/** The words in Arabic, which has six plural forms, and is written from right to left. */
export const arabic: ResetPasswordMessages = {
  locale: 'ar',
  dir: 'rtl',

  title: 'اختر كلمة مرور جديدة',
  username: 'البريد الإلكتروني',
  password: 'كلمة المرور الجديدة',
  confirmation: 'تأكيد كلمة المرور الجديدة',
  submit: 'حفظ كلمة المرور الجديدة',
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
    few: 'استخدم {count} أحرف على الأقل.',
    many: 'استخدم {count} حرفًا على الأقل.',
    other: 'استخدم {count} حرف على الأقل.',
  },
  requirements: 'يجب أن تحتوي كلمة المرور على:',
  minLength: {
    few: '{count} أحرف أو أكثر',
    many: '{count} حرفًا أو أكثر',
    other: '{count} حرف أو أكثر',
  },
  requirementMet: '{rule}: تم',
  requirementUnmet: '{rule}: لم يتم بعد',

  passwordBlank: 'أدخل كلمة مرور جديدة.',
  passwordTooShort: {
    few: 'كلمة المرور قصيرة جدًا. استخدم {count} أحرف على الأقل.',
    many: 'كلمة المرور قصيرة جدًا. استخدم {count} حرفًا على الأقل.',
    other: 'كلمة المرور قصيرة جدًا. استخدم {count} حرف على الأقل.',
  },
  passwordTooLong: {
    few: 'كلمة المرور طويلة جدًا. استخدم {count} أحرف على الأكثر.',
    many: 'كلمة المرور طويلة جدًا. استخدم {count} حرفًا على الأكثر.',
    other: 'كلمة المرور طويلة جدًا. استخدم {count} حرف على الأكثر.',
  },
  passwordRejected: 'لا يمكن استخدام كلمة المرور هذه. اختر كلمة أخرى.',
  passwordBreached: 'ظهرت كلمة المرور هذه في تسريب بيانات. اختر كلمة لا تستخدمها في أي مكان آخر.',
  confirmationBlank: 'أدخل كلمة المرور الجديدة مرة أخرى.',
  confirmationMismatch: 'كلمتا المرور غير متطابقتين. أدخل كلمة المرور نفسها في الحقلين.',

  notChanged: 'لم تتغير كلمة المرور.',
  maybeChanged: 'لا نعرف إن كانت كلمة المرور قد تغيرت. جرّب تسجيل الدخول بالكلمة الجديدة.',
  offline: 'أنت غير متصل بالإنترنت. {outcome}',
  network: 'انقطع الاتصال. {outcome}',
  timeout: 'استغرق الأمر وقتًا طويلًا. {outcome}',
  inFlight: 'ما زال حفظ كلمة المرور الجديدة جاريًا. انتظر لحظة.',
  unauthorized: 'حدث خطأ من جهتنا. {outcome}',
  rateLimited: 'محاولات كثيرة جدًا. {outcome}',
  rejected: 'حدث خطأ ما. {outcome}',
  retryIn: {
    one: 'يمكنك المحاولة مرة أخرى بعد ثانية واحدة.',
    two: 'يمكنك المحاولة مرة أخرى بعد ثانيتين.',
    few: 'يمكنك المحاولة مرة أخرى بعد {count} ثوانٍ.',
    many: 'يمكنك المحاولة مرة أخرى بعد {count} ثانية.',
    other: 'يمكنك المحاولة مرة أخرى بعد {count} ثانية.',
  },
  retryNow: '{outcome} يمكنك المحاولة مرة أخرى الآن.',

  successTitle: 'تم تغيير كلمة المرور',
  success: 'سجّل الدخول بكلمة المرور الجديدة.',
  signingIn: 'جارٍ تسجيل الدخول…',
  signedIn: 'تم تسجيل دخولك.',
  missingLinkTitle: 'افتح الرابط المرسل إلى بريدك',
  missingLink: 'تحتاجه هذه الصفحة لتعرف صاحب كلمة المرور. إن لم تجد الرسالة فاطلب رابطًا جديدًا.',
  rejectedLinkTitle: 'لا يمكن استخدام هذا الرابط',
  rejectedLink:
    'الرابط غير مكتمل أو انتهت صلاحيته أو استُخدم من قبل. إن كنت قد غيّرت كلمة المرور قبل قليل ' +
    'فجرّب تسجيل الدخول بها، وإلا فاطلب رابطًا جديدًا.',
  maybeUsedLinkTitle: 'ربما تغيرت كلمة المرور بالفعل',
  maybeUsedLink: 'جرّب تسجيل الدخول بالكلمة الجديدة. إن لم ينجح ذلك فاطلب رابطًا جديدًا.',

  signIn: 'تسجيل الدخول',
  continue: 'متابعة',
  requestLink: 'طلب رابط جديد',
  openRequestLink: 'طلب رابط جديد',
  sendAgain: 'إرسال مرة أخرى',
  otherAddress: 'استخدام عنوان آخر',
  back: 'رجوع',

  requestLinkTitle: 'إعادة تعيين كلمة المرور',
  requestLinkMessage: 'أدخل بريدك الإلكتروني وسنرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
  email: 'البريد الإلكتروني',
  emailInvalid: 'أدخل بريدًا إلكترونيًا مثل name@example.com.',
  requestLinkSubmit: 'إرسال الرابط',
  requestLinkSending: 'جارٍ الإرسال…',
  requestLinkSentTitle: 'تحقق من بريدك',
  requestLinkSent: 'إن كان لهذا العنوان حساب فسيصل إليه رابط لاختيار كلمة مرور جديدة.',
  requestLinkFailed: 'تعذر إرسال الرابط. حاول مرة أخرى.',
  requestLinkOffline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت ثم حاول مرة أخرى.',
  requestLinkTooMany: 'محاولات كثيرة جدًا. حاول لاحقًا.',
  requestLinkWait: 'أُرسل رابط إلى هذا العنوان قبل قليل. تحقق من بريدك.',
}

/** The strength meter's words in Arabic. */
export const arabicStrength: PasswordStrengthMessages = {
  locale: 'ar',
  level: 'قوة كلمة المرور: {level}.',
  veryWeak: 'ضعيفة جدًا',
  weak: 'ضعيفة',
  fair: 'متوسطة',
  good: 'جيدة',
  strong: 'قوية',
  hintCommon: 'تجنب الكلمات التي يختارها كثيرون.',
  hintPersonal: 'تجنب اسمك وبريدك الإلكتروني.',
  hintSequence: 'تجنب تسلسل الحروف والأرقام مثل abc أو qwerty.',
  hintRepeat: 'تجنب التكرار.',
  hintDate: 'تجنب التواريخ والسنوات.',
  hintLonger: 'اجعلها أطول: بضع كلمات يسهل تذكرها.',
}
