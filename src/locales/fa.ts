/** Persian, in the polite register (شما). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Persian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'fa',
  dir: 'rtl',

  title: 'رمز عبور جدیدی بسازید',
  username: 'نشانی ایمیل',
  password: 'رمز عبور جدید',
  confirmation: 'تکرار رمز عبور جدید',
  submit: 'ذخیرهٔ رمز عبور جدید',
  submitting: 'در حال ذخیرهٔ رمز عبور جدید شما…',
  show: 'نمایش',
  hide: 'پنهان کردن',
  showPassword: 'نمایش رمز عبور',
  hidePassword: 'پنهان کردن رمز عبور',
  showConfirmation: 'نمایش تکرار رمز عبور',
  hideConfirmation: 'پنهان کردن تکرار رمز عبور',
  passwordVisible: 'رمز عبور شما نمایان است.',
  passwordHidden: 'رمز عبور شما پنهان است.',

  hint: {
    one: 'دست‌کم از {count}\u00A0کاراکتر استفاده کنید.',
    other: 'دست‌کم از {count}\u00A0کاراکتر استفاده کنید.',
  },
  requirements: 'الزامات رمز عبور:',
  passwordRules: 'الزامات رمز عبور: {rules}.',
  minLength: {
    one: 'دست‌کم {count}\u00A0کاراکتر',
    other: 'دست‌کم {count}\u00A0کاراکتر',
  },
  notCommon: 'رمز عبور رایج نباشد',
  requirementMet: '{rule}: رعایت شده',
  requirementUnmet: '{rule}: هنوز رعایت نشده',

  passwordBlank: 'رمز عبور جدید را وارد کنید.',
  passwordTooShort: {
    one: 'این رمز عبور خیلی کوتاه است. دست‌کم از {count}\u00A0کاراکتر استفاده کنید.',
    other: 'این رمز عبور خیلی کوتاه است. دست‌کم از {count}\u00A0کاراکتر استفاده کنید.',
  },
  passwordTooLong: {
    one: 'این رمز عبور خیلی طولانی است. حداکثر از {count}\u00A0کاراکتر استفاده کنید.',
    other: 'این رمز عبور خیلی طولانی است. حداکثر از {count}\u00A0کاراکتر استفاده کنید.',
  },
  ruleBroken: 'این رمز عبور یکی از الزامات را رعایت نمی‌کند: {rules}.',
  passwordRejected: 'از این رمز عبور نمی‌توان استفاده کرد. رمز دیگری انتخاب کنید.',
  passwordBreached:
    'این رمز عبور در یک نشت داده دیده شده است. رمزی انتخاب کنید که جای دیگری از آن استفاده ' +
    'نمی‌کنید.',
  confirmationBlank: 'رمز عبور جدید را دوباره وارد کنید.',
  confirmationMismatch: 'رمزهای عبور یکسان نیستند. در هر دو کادر رمز عبور یکسانی وارد کنید.',

  notChanged: 'رمز عبور شما تغییر نکرد.',
  maybeChanged:
    'نمی‌دانیم رمز عبور شما تغییر کرده است یا نه. سعی کنید با رمز عبور جدید خود وارد شوید.',
  offline: 'به اینترنت متصل نیستید. {outcome} به اینترنت متصل شوید و دوباره تلاش کنید.',
  network: 'اتصال قطع شد. {outcome}',
  timeout: 'ذخیره کردن بیش از حد طول کشید. {outcome}',
  inFlight: 'رمز عبور جدید شما هنوز در حال ذخیره شدن است. کمی صبر کنید.',
  unauthorized: 'مشکلی از سمت ما پیش آمده است. {outcome}',
  rateLimited: 'تعداد تلاش‌ها بیش از حد است. {outcome}',
  rateLimitedLater: 'تعداد تلاش‌ها بیش از حد است. {outcome} بعداً دوباره تلاش کنید.',
  rejected: 'مشکلی پیش آمد. {outcome}',
  retryIn: {
    one: 'می‌توانید {count}\u00A0ثانیهٔ دیگر دوباره تلاش کنید.',
    other: 'می‌توانید {count}\u00A0ثانیهٔ دیگر دوباره تلاش کنید.',
  },
  retryNow: '{outcome} اکنون می‌توانید دوباره تلاش کنید.',

  successTitle: 'رمز عبور تغییر کرد',
  success: 'با رمز عبور جدید خود وارد شوید.',
  successEdited: 'رمز عبوری که ارسال کردید ذخیره شد. تغییراتی که بعد از آن دادید ذخیره نشد.',
  signingIn: 'در حال ورود به حساب شما…',
  signedIn: 'وارد حساب خود شدید.',
  missingLinkTitle: 'لینک موجود در ایمیل خود را باز کنید',
  missingLink:
    'این صفحه فقط از طریق لینک داخل ایمیل بازنشانی رمز عبور کار می‌کند. اگر ایمیل را پیدا ' +
    'نمی‌کنید، پوشهٔ هرزنامه را بررسی کنید یا لینک جدیدی درخواست کنید.',
  rejectedLinkTitle: 'این لینک کار نمی‌کند',
  rejectedLink:
    'لینک ناقص است، منقضی شده یا قبلاً از آن استفاده شده است. اگر همین حالا رمز عبور جدیدی تعیین ' +
    'کرده‌اید، با آن وارد شوید. در غیر این صورت، یا اگر نشد، لینک جدیدی درخواست کنید.',
  maybeUsedLinkTitle: 'شاید رمز عبور شما قبلاً تغییر کرده باشد',
  maybeUsedLink: 'سعی کنید با رمز عبور جدید خود وارد شوید. اگر نشد، لینک جدیدی درخواست کنید.',

  signIn: 'ورود',
  continue: 'ادامه',
  requestLink: 'درخواست لینک جدید',
  openRequestLink: 'درخواست لینک جدید',
  sendAgain: 'ارسال دوبارهٔ لینک',
  otherAddress: 'استفاده از ایمیل دیگر',
  openInbox: 'باز کردن \u2068{mailbox}\u2069',
  signUp: 'هنوز حساب ندارید؟ یکی بسازید',
  back: 'بازگشت',

  requestLinkTitle: 'بازنشانی رمز عبور',
  requestLinkMessage:
    'نشانی ایمیل حساب خود را وارد کنید. لینکی برای ساختن رمز عبور جدید برایتان می‌فرستیم.',
  email: 'نشانی ایمیل',
  emailInvalid: 'نشانی ایمیل را به شکل درست وارد کنید، مانند name@example.com.',
  requestLinkSubmit: 'ارسال لینک',
  requestLinkSending: 'در حال ارسال…',
  requestLinkSentTitle: 'ایمیل خود را بررسی کنید',
  requestLinkSent:
    'اگر حسابی با این نشانی ایمیل وجود داشته باشد، لینکی برای ساختن رمز عبور جدید فرستاده‌ایم. ' +
    'ممکن است چند دقیقه طول بکشد. پوشهٔ هرزنامه را هم بررسی کنید.',
  requestLinkSentTo:
    'اگر حسابی با نشانی {email} وجود داشته باشد، لینکی برای ساختن رمز عبور جدید فرستاده‌ایم. ' +
    'ممکن است چند دقیقه طول بکشد. پوشهٔ هرزنامه را هم بررسی کنید.',
  requestLinkFailed: 'نتوانستیم لینک را بفرستیم. دوباره تلاش کنید.',
  requestLinkOffline: 'به اینترنت متصل نیستید. به اینترنت متصل شوید و دوباره تلاش کنید.',
  requestLinkTooMany: 'تعداد تلاش‌ها بیش از حد است.',
  requestLinkTooManyLater: 'تعداد تلاش‌ها بیش از حد است. بعداً دوباره تلاش کنید.',
  requestLinkWait: 'کمی پیش برای این نشانی ایمیل لینک درخواست کردید. ایمیل خود را بررسی کنید.',
  requestLinkNotConfirmed: 'نتوانستیم تأیید کنیم که ربات نیستید. دوباره تلاش کنید.',
}

export { messages as default }

/** Persian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'fa',
  level: 'قدرت رمز عبور: {level}.',
  veryWeak: 'بسیار ضعیف',
  weak: 'ضعیف',
  fair: 'متوسط',
  good: 'خوب',
  strong: 'قوی',
  hintCommon: 'از واژه‌ها و رمزهای رایج استفاده نکنید.',
  hintPersonal: 'از نام خود، نشانی ایمیل خود یا نام فروشگاه استفاده نکنید.',
  hintSequence: 'از دنباله‌هایی مانند abc، 123 یا qwerty استفاده نکنید.',
  hintRepeat: 'از تکرارهایی مانند aaa یا abcabc استفاده نکنید.',
  hintDate: 'از تاریخ‌ها و سال‌ها استفاده نکنید.',
  hintLonger: 'طولانی‌ترش کنید. چند واژهٔ بی‌ارتباط رمزی قوی می‌سازند که آسان به خاطر می‌ماند.',
}

/** Persian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fa',
  dir: 'rtl',

  resetSubject: 'بازنشانی رمز عبور شما در {shop}',
  resetTitle: 'بازنشانی رمز عبور',
  reset: 'درخواستی برای بازنشانی رمز عبور حساب شما در فروشگاه {shop} دریافت کردیم.',
  resetButton: 'ساختن رمز عبور جدید',
  resetAddress: 'اگر دکمه کار نمی‌کند، این نشانی را در مرورگر خود باز کنید:',
  resetExpires: {
    one: 'می‌توانید یک بار و ظرف {count}\u00A0ساعت از لینک استفاده کنید.',
    other: 'می‌توانید یک بار و ظرف {count}\u00A0ساعت از لینک استفاده کنید.',
  },
  resetIgnore:
    'اگر شما این درخواست را نداده‌اید، این ایمیل را نادیده بگیرید. رمز عبور شما همان می‌ماند.',

  changedSubject: 'رمز عبور شما برای {shop} تغییر کرد',
  changedTitle: 'رمز عبور شما تغییر کرد',
  changed: 'رمز عبور حساب شما در فروشگاه {shop} در تاریخ {time} تغییر کرد.',
  changedIgnore: 'اگر این کار را خودتان کرده‌اید، لازم نیست کاری انجام دهید.',
  changedWarning:
    'اگر این کار را شما نکرده‌اید، فوراً رمز عبور خود را بازنشانی کنید و با ما تماس بگیرید.',
  changedButton: 'بازنشانی رمز عبور',
  changedContact: 'تماس با ما: {contact}',

  noAccountSubject: 'حسابی در {shop} با این نشانی ایمیل وجود ندارد',
  noAccountTitle: 'حسابی پیدا نشد',
  noAccount:
    'درخواستی برای بازنشانی رمز عبور در فروشگاه {shop} با این نشانی ایمیل دریافت کردیم، اما ' +
    'حسابی با این نشانی وجود ندارد.',
  noAccountAdvice:
    'شاید با نشانی ایمیل دیگری ثبت‌نام کرده باشید. در این صورت، با همان نشانی لینک درخواست کنید.',
  noAccountButton: 'ساختن حساب',
  noAccountShop: 'رفتن به {shop}',
  noAccountIgnore: 'اگر شما این درخواست را نداده‌اید، این ایمیل را نادیده بگیرید.',
}
