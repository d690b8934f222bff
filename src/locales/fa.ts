/** Persian, in the polite register (شما). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Persian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'fa',
  dir: 'rtl',

  title: 'رمز عبور جدیدی انتخاب کنید',
  username: 'نشانی ایمیل',
  password: 'رمز عبور جدید',
  confirmation: 'تکرار رمز عبور جدید',
  submit: 'ثبت رمز عبور جدید',
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
  requirements: 'رمز عبور شما باید شامل این موارد باشد:',
  passwordRules: 'شرط رمز عبور: {rules}.',
  minLength: {
    one: '{count}\u00A0کاراکتر یا بیشتر',
    other: '{count}\u00A0کاراکتر یا بیشتر',
  },
  notCommon: 'no password that many people use',
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
  passwordRejected: 'از این رمز عبور نمی‌توان استفاده کرد. رمز دیگری انتخاب کنید.',
  passwordBreached:
    'این رمز عبور در یک نشت داده دیده شده است. رمزی انتخاب کنید که جای دیگری از آن استفاده ' +
    'نمی‌کنید.',
  confirmationBlank: 'رمز عبور جدید را دوباره وارد کنید.',
  confirmationMismatch: 'رمزهای عبور یکسان نیستند. در هر دو کادر رمز عبور یکسانی وارد کنید.',

  notChanged: 'رمز عبور شما تغییر نکرد.',
  maybeChanged: 'نمی‌دانیم رمز عبور شما تغییر کرده است یا نه. سعی کنید با رمز جدید وارد شوید.',
  offline: 'به اینترنت متصل نیستید. به اینترنت متصل شوید و دوباره تلاش کنید. {outcome}',
  network: 'اتصال قطع شد. {outcome}',
  timeout: 'بیش از حد طول کشید. {outcome}',
  inFlight: 'رمز عبور جدید شما هنوز در حال ذخیره شدن است. کمی صبر کنید.',
  unauthorized: 'مشکلی از سمت ما پیش آمده است. {outcome}',
  rateLimited: 'تعداد تلاش‌ها بیش از حد است. {outcome}',
  rateLimitedLater: 'تعداد تلاش‌ها بیش از حد است. بعداً دوباره تلاش کنید. {outcome}',
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
    'این صفحه به لینک نیاز دارد تا بداند رمز عبور چه کسی باید تغییر کند. اگر ایمیل را پیدا ' +
    'نمی‌کنید، لینک جدیدی درخواست کنید.',
  rejectedLinkTitle: 'این لینک قابل استفاده نیست',
  rejectedLink:
    'لینک ناقص است، منقضی شده یا قبلاً از آن استفاده شده است. اگر همین حالا رمز عبور جدیدی تعیین ' +
    'کرده‌اید، سعی کنید با آن وارد شوید. در غیر این صورت، لینک جدیدی درخواست کنید.',
  maybeUsedLinkTitle: 'شاید رمز عبور شما پیش‌تر تغییر کرده باشد',
  maybeUsedLink: 'سعی کنید با رمز جدید وارد شوید. اگر نشد، لینک جدیدی درخواست کنید.',

  signIn: 'ورود',
  signUp: 'No account yet? Create one',
  continue: 'ادامه',
  requestLink: 'درخواست لینک جدید',
  openRequestLink: 'درخواست لینک جدید',
  sendAgain: 'ارسال دوباره',
  otherAddress: 'استفاده از نشانی دیگر',
  openInbox: 'Open {mailbox}',
  back: 'بازگشت',

  requestLinkTitle: 'بازنشانی رمز عبور',
  requestLinkMessage:
    'نشانی ایمیل خود را وارد کنید. لینکی برای انتخاب رمز عبور جدید برایتان می‌فرستیم.',
  email: 'نشانی ایمیل',
  emailInvalid: 'نشانی ایمیلی مانند name@example.com وارد کنید.',
  requestLinkSubmit: 'ارسال لینک',
  requestLinkSending: 'در حال ارسال…',
  requestLinkSentTitle: 'ایمیل خود را بررسی کنید',
  requestLinkSent:
    'اگر حسابی با این نشانی وجود داشته باشد، لینکی برای انتخاب رمز عبور جدید در راه است.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'لینک ارسال نشد. دوباره تلاش کنید.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'به اینترنت متصل نیستید. به اینترنت متصل شوید و دوباره تلاش کنید.',
  requestLinkTooMany: 'تعداد تلاش‌ها بیش از حد است.',
  requestLinkTooManyLater: 'تعداد تلاش‌ها بیش از حد است. بعداً دوباره تلاش کنید.',
  requestLinkWait: 'همین حالا لینکی به این نشانی فرستاده شد. ایمیل خود را بررسی کنید.',
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
  hintCommon: 'از واژه‌ها و رمزهایی که بسیاری از افراد انتخاب می‌کنند استفاده نکنید.',
  hintPersonal: 'از نام و نشانی ایمیل خودتان استفاده نکنید.',
  hintSequence: 'از حروف، ارقام یا کلیدهای پشت‌سرهم، مانند abc یا qwerty، استفاده نکنید.',
  hintRepeat: 'از تکرار یک چیز پرهیز کنید.',
  hintDate: 'از تاریخ‌ها و سال‌ها استفاده نکنید.',
  hintLonger: 'طولانی‌ترش کنید: چند واژه را آسان می‌توان به خاطر سپرد.',
}

/** Persian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fa',
  dir: 'rtl',

  resetSubject: 'رمز عبور جدیدی برای {shop} انتخاب کنید',
  resetTitle: 'رمز عبور جدیدی انتخاب کنید',
  reset:
    'شخصی، به احتمال زیاد خود شما، برای حسابتان در فروشگاه {shop} رمز عبور جدیدی درخواست کرده است.',
  resetButton: 'انتخاب رمز عبور جدید',
  resetAddress: 'این نشانی را در مرورگر خود باز کنید:',
  resetExpires: 'لینک فقط یک بار و تا {time} کار می‌کند.',
  resetIgnore:
    'اگر شما رمز عبور جدیدی درخواست نکرده‌اید، می‌توانید این ایمیل را نادیده بگیرید: چیزی تغییر ' +
    'نکرده است.',

  changedSubject: 'رمز عبور شما برای {shop} تغییر کرد',
  changedTitle: 'رمز عبور شما تغییر کرد',
  changed: 'رمز عبور حساب شما در فروشگاه {shop} در تاریخ {time} تغییر کرد.',
  changedIgnore: 'اگر این کار را خودتان کرده‌اید، لازم نیست کاری انجام دهید.',
  changedWarning: 'اگر این کار را شما نکرده‌اید، فوراً رمز عبور جدیدی انتخاب کنید و به ما خبر دهید.',
  changedButton: 'انتخاب رمز عبور جدید',

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
