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

  title: 'إنشاء كلمة مرور جديدة',
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
    zero: 'استخدم ما لا يقل عن {count}\u00A0حرف.',
    one: 'استخدم ما لا يقل عن حرف واحد.',
    two: 'استخدم ما لا يقل عن حرفين.',
    few: 'استخدم ما لا يقل عن {count}\u00A0أحرف.',
    many: 'استخدم ما لا يقل عن {count}\u00A0حرفًا.',
    other: 'استخدم ما لا يقل عن {count}\u00A0حرف.',
  },
  requirements: 'متطلبات كلمة المرور:',
  passwordRules: 'متطلبات كلمة المرور: {rules}.',
  minLength: {
    zero: '{count}\u00A0حرف على الأقل',
    one: 'حرف واحد على الأقل',
    two: 'حرفان على الأقل',
    few: '{count}\u00A0أحرف على الأقل',
    many: '{count}\u00A0حرفًا على الأقل',
    other: '{count}\u00A0حرف على الأقل',
  },
  notCommon: 'ألّا تكون كلمة مرور شائعة',
  requirementMet: '{rule}: مستوفى',
  requirementUnmet: '{rule}: غير مستوفى بعد',

  passwordBlank: 'أدخل كلمة مرور جديدة.',
  passwordTooShort: {
    zero: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرف.',
    one: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن حرف واحد.',
    two: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن حرفين.',
    few: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0أحرف.',
    many: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرفًا.',
    other: 'كلمة المرور هذه قصيرة جدًا. استخدم ما لا يقل عن {count}\u00A0حرف.',
  },
  passwordTooLong: {
    zero: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرف.',
    one: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على حرف واحد.',
    two: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على حرفين.',
    few: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0أحرف.',
    many: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرفًا.',
    other: 'كلمة المرور هذه طويلة جدًا. استخدم ما لا يزيد على {count}\u00A0حرف.',
  },
  ruleBroken: 'كلمة المرور هذه لا تستوفي أحد المتطلبات: {rules}.',
  passwordRejected: 'لا يمكن استخدام كلمة المرور هذه. اختر كلمة مرور أخرى.',
  passwordBreached:
    'ظهرت كلمة المرور هذه في تسريب بيانات. اختر كلمة مرور لا تستخدمها في أي مكان آخر.',
  confirmationBlank: 'أدخل كلمة المرور الجديدة مرة أخرى.',
  confirmationMismatch: 'كلمتا المرور غير متطابقتين. أدخل كلمة المرور نفسها في الحقلين.',

  notChanged: 'لم يتم تغيير كلمة المرور.',
  maybeChanged: 'لسنا متأكدين من تغيير كلمة المرور. حاول تسجيل الدخول بكلمة المرور الجديدة.',
  offline: 'أنت غير متصل بالإنترنت. {outcome} اتصل بالإنترنت ثم حاول مرة أخرى.',
  network: 'انقطع الاتصال. {outcome}',
  timeout: 'استغرق الحفظ وقتًا أطول من اللازم. {outcome}',
  inFlight: 'ما زال حفظ كلمة المرور الجديدة جاريًا. انتظر لحظة.',
  unauthorized: 'هناك مشكلة من جانبنا. {outcome}',
  rateLimited: 'تجاوزت عدد المحاولات المسموح به. {outcome}',
  rateLimitedLater: 'تجاوزت عدد المحاولات المسموح به. {outcome} حاول لاحقًا.',
  rejected: 'حدث خطأ ما. {outcome}',
  retryIn: {
    zero: 'يمكنك المحاولة مرة أخرى بعد {count}\u00A0ثانية.',
    one: 'يمكنك المحاولة مرة أخرى بعد ثانية واحدة.',
    two: 'يمكنك المحاولة مرة أخرى بعد ثانيتين.',
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
    'لا تعمل هذه الصفحة إلا من الرابط الموجود في رسالة إعادة تعيين كلمة المرور. إذا لم تجد ' +
    'الرسالة، فابحث في مجلد الرسائل غير المرغوب فيها أو اطلب رابطًا جديدًا.',
  rejectedLinkTitle: 'هذا الرابط لا يعمل',
  rejectedLink:
    'الرابط غير كامل أو انتهت صلاحيته أو سبق استخدامه. إذا كنت قد عيّنت كلمة مرور جديدة للتو، ' +
    'فسجّل الدخول بها. وإلا، أو إذا لم ينجح ذلك، فاطلب رابطًا جديدًا.',
  maybeUsedLinkTitle: 'ربما سبق تغيير كلمة المرور',
  maybeUsedLink: 'حاول تسجيل الدخول بكلمة المرور الجديدة. إذا لم ينجح ذلك، فاطلب رابطًا جديدًا.',

  signIn: 'تسجيل الدخول',
  continue: 'متابعة',
  requestLink: 'طلب رابط جديد',
  openRequestLink: 'طلب رابط جديد',
  sendAgain: 'إعادة إرسال الرابط',
  otherAddress: 'استخدام بريد إلكتروني آخر',
  openInbox: 'فتح \u2068{mailbox}\u2069',
  signUp: 'ليس لديك حساب؟ أنشئ حسابًا',
  back: 'رجوع',

  requestLinkTitle: 'إعادة تعيين كلمة المرور',
  requestLinkMessage: 'أدخل البريد الإلكتروني لحسابك. سنرسل إليك رابطًا لإنشاء كلمة مرور جديدة.',
  email: 'البريد الإلكتروني',
  emailInvalid: 'أدخل بريدًا إلكترونيًا بالصيغة الصحيحة، مثل name@example.com.',
  requestLinkSubmit: 'إرسال الرابط',
  requestLinkSending: 'جارٍ الإرسال…',
  requestLinkSentTitle: 'راجع بريدك الإلكتروني',
  requestLinkSent:
    'إذا كان هناك حساب بهذا البريد الإلكتروني، فقد أرسلنا إليك رابطًا لإنشاء كلمة مرور جديدة. قد ' +
    'يستغرق وصوله بضع دقائق. ابحث أيضًا في مجلد الرسائل غير المرغوب فيها.',
  requestLinkSentTo:
    'إذا كان هناك حساب بالبريد الإلكتروني {email}، فقد أرسلنا إليك رابطًا لإنشاء كلمة مرور جديدة. ' +
    'قد يستغرق وصوله بضع دقائق. ابحث أيضًا في مجلد الرسائل غير المرغوب فيها.',
  requestLinkFailed: 'تعذّر إرسال الرابط. حاول مرة أخرى.',
  requestLinkOffline: 'أنت غير متصل بالإنترنت. اتصل بالإنترنت ثم حاول مرة أخرى.',
  requestLinkTooMany: 'تجاوزت عدد المحاولات المسموح به.',
  requestLinkTooManyLater: 'تجاوزت عدد المحاولات المسموح به. حاول لاحقًا.',
  requestLinkWait: 'طلبت قبل قليل رابطًا لهذا البريد الإلكتروني. راجع بريدك الإلكتروني.',
  requestLinkNotConfirmed: 'لم نتمكن من التأكد من أنك لست روبوتًا. حاول مرة أخرى.',
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
  hintCommon: 'تجنّب الكلمات وكلمات المرور الشائعة.',
  hintPersonal: 'لا تستخدم اسمك أو بريدك الإلكتروني أو اسم المتجر.',
  hintSequence: 'تجنّب التسلسلات مثل abc أو 123 أو qwerty.',
  hintRepeat: 'تجنّب التكرار مثل aaa أو abcabc.',
  hintDate: 'تجنّب التواريخ والسنوات.',
  hintLonger: 'اجعلها أطول. بضع كلمات لا رابط بينها تصنع كلمة مرور قوية يسهل تذكّرها.',
}

/** Arabic: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ar',
  dir: 'rtl',

  resetSubject: 'إعادة تعيين كلمة مرور حسابك في متجر {shop}',
  resetTitle: 'إعادة تعيين كلمة المرور',
  reset: 'تلقّينا طلبًا لإعادة تعيين كلمة مرور حسابك في متجر {shop}.',
  resetButton: 'إنشاء كلمة مرور جديدة',
  resetAddress: 'إذا لم يعمل الزر، فافتح هذا العنوان في متصفحك:',
  resetExpires: {
    zero: 'يمكنك استخدام الرابط مرة واحدة خلال {count}\u00A0ساعة.',
    one: 'يمكنك استخدام الرابط مرة واحدة خلال ساعة واحدة.',
    two: 'يمكنك استخدام الرابط مرة واحدة خلال ساعتين.',
    few: 'يمكنك استخدام الرابط مرة واحدة خلال {count}\u00A0ساعات.',
    many: 'يمكنك استخدام الرابط مرة واحدة خلال {count}\u00A0ساعة.',
    other: 'يمكنك استخدام الرابط مرة واحدة خلال {count}\u00A0ساعة.',
  },
  resetIgnore: 'إذا لم تطلب ذلك، فتجاهل هذه الرسالة. ستبقى كلمة المرور كما هي.',

  changedSubject: 'تم تغيير كلمة مرور حسابك في متجر {shop}',
  changedTitle: 'تم تغيير كلمة المرور',
  changed: 'تم تغيير كلمة مرور حسابك في متجر {shop} بتاريخ {time}.',
  changedIgnore: 'إذا كنت أنت من غيّرها، فلا داعي لفعل أي شيء.',
  changedWarning: 'إذا لم تكن أنت من غيّرها، فأعد تعيين كلمة المرور فورًا وتواصل معنا.',
  changedButton: 'إعادة تعيين كلمة المرور',
  changedContact: 'للتواصل معنا: {contact}',

  noAccountSubject: 'لا يوجد حساب في متجر {shop} بهذا البريد الإلكتروني',
  noAccountTitle: 'لم نعثر على حساب',
  noAccount:
    'تلقّينا طلبًا لإعادة تعيين كلمة مرور في متجر {shop} لهذا البريد الإلكتروني، ولكن لا يوجد حساب ' +
    'مرتبط به.',
  noAccountAdvice: 'ربما سجّلت ببريد إلكتروني آخر. في هذه الحالة، اطلب رابطًا بذلك البريد.',
  noAccountButton: 'إنشاء حساب',
  noAccountShop: 'الانتقال إلى {shop}',
  noAccountIgnore: 'إذا لم تطلب ذلك، فتجاهل هذه الرسالة.',
}
