/** Turkish, in the polite register (siz). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Turkish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'tr',
  dir: 'ltr',

  title: 'Yeni bir şifre seçin',
  username: 'E-posta adresi',
  password: 'Yeni şifre',
  confirmation: 'Yeni şifreyi onaylayın',
  submit: 'Yeni şifreyi kaydet',
  submitting: 'Yeni şifreniz kaydediliyor…',
  show: 'Göster',
  hide: 'Gizle',
  showPassword: 'Şifreyi göster',
  hidePassword: 'Şifreyi gizle',
  showConfirmation: 'Şifre onayını göster',
  hideConfirmation: 'Şifre onayını gizle',
  passwordVisible: 'Şifreniz görünüyor.',
  passwordHidden: 'Şifreniz gizlendi.',

  hint: {
    one: 'En az {count}\u00A0karakter kullanın.',
    other: 'En az {count}\u00A0karakter kullanın.',
  },
  requirements: 'Şifrenizde şunlar olmalı:',
  passwordRules: 'Şifre kuralı: {rules}.',
  minLength: {
    one: '{count}\u00A0karakter veya daha fazlası',
    other: '{count}\u00A0karakter veya daha fazlası',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: karşılandı',
  requirementUnmet: '{rule}: henüz karşılanmadı',

  passwordBlank: 'Yeni bir şifre girin.',
  passwordTooShort: {
    one: 'Bu şifre çok kısa. En az {count}\u00A0karakter kullanın.',
    other: 'Bu şifre çok kısa. En az {count}\u00A0karakter kullanın.',
  },
  passwordTooLong: {
    one: 'Bu şifre çok uzun. En fazla {count}\u00A0karakter kullanın.',
    other: 'Bu şifre çok uzun. En fazla {count}\u00A0karakter kullanın.',
  },
  passwordRejected: 'Bu şifre kullanılamaz. Başka bir şifre seçin.',
  passwordBreached:
    'Bu şifre bir veri sızıntısında yer almış. Başka hiçbir yerde kullanmadığınız bir şifre seçin.',
  confirmationBlank: 'Yeni şifreyi tekrar girin.',
  confirmationMismatch: 'Şifreler eşleşmiyor. İki alana da aynı şifreyi girin.',

  notChanged: 'Şifreniz değiştirilmedi.',
  maybeChanged: 'Şifrenizin değişip değişmediğini bilmiyoruz. Yeni şifreyle giriş yapmayı deneyin.',
  offline: 'Çevrimdışısınız. İnternete bağlanıp tekrar deneyin. {outcome}',
  network: 'Bağlantı kesildi. {outcome}',
  timeout: 'İşlem çok uzun sürdü. {outcome}',
  inFlight: 'Yeni şifreniz hâlâ kaydediliyor. Biraz bekleyin.',
  unauthorized: 'Bizden kaynaklanan bir sorun var. {outcome}',
  rateLimited: 'Çok fazla deneme yapıldı. {outcome}',
  rateLimitedLater: 'Çok fazla deneme yapıldı. Daha sonra tekrar deneyin. {outcome}',
  rejected: 'Bir şeyler ters gitti. {outcome}',
  retryIn: {
    one: '{count}\u00A0saniye sonra tekrar deneyebilirsiniz.',
    other: '{count}\u00A0saniye sonra tekrar deneyebilirsiniz.',
  },
  retryNow: '{outcome} Şimdi tekrar deneyebilirsiniz.',

  successTitle: 'Şifre değiştirildi',
  success: 'Yeni şifrenizle giriş yapın.',
  successEdited:
    'Gönderdiğiniz şifre kaydedildi. Sonrasında yaptığınız değişiklikler kaydedilmedi.',
  signingIn: 'Giriş yapılıyor…',
  signedIn: 'Giriş yaptınız.',
  missingLinkTitle: 'E-postanızdaki bağlantıyı açın',
  missingLink:
    'Bu sayfa, kimin şifresinin değiştirileceğini bu bağlantıdan öğrenir. E-postayı ' +
    'bulamıyorsanız yeni bir bağlantı isteyin.',
  rejectedLinkTitle: 'Bu bağlantı kullanılamaz',
  rejectedLink:
    'Bağlantı eksik, süresi dolmuş veya daha önce kullanılmış. Az önce yeni bir şifre ' +
    'belirlediyseniz onunla giriş yapmayı deneyin. Belirlemediyseniz yeni bir bağlantı isteyin.',
  maybeUsedLinkTitle: 'Şifreniz zaten değişmiş olabilir',
  maybeUsedLink: 'Yeni şifreyle giriş yapmayı deneyin. Olmazsa yeni bir bağlantı isteyin.',

  signIn: 'Giriş yap',
  signUp: 'No account yet? Create one',
  continue: 'Devam et',
  requestLink: 'Yeni bağlantı iste',
  openRequestLink: 'Yeni bağlantı iste',
  sendAgain: 'Tekrar gönder',
  otherAddress: 'Başka bir adres kullan',
  openInbox: 'Open {mailbox}',
  back: 'Geri',

  requestLinkTitle: 'Şifrenizi sıfırlayın',
  requestLinkMessage:
    'E-posta adresinizi girin. Size yeni bir şifre seçmeniz için bir bağlantı göndereceğiz.',
  email: 'E-posta adresi',
  emailInvalid: 'isim@example.com gibi bir e-posta adresi girin.',
  requestLinkSubmit: 'Bağlantıyı gönder',
  requestLinkSending: 'Gönderiliyor…',
  requestLinkSentTitle: 'E-postanızı kontrol edin',
  requestLinkSent: 'Bu adrese ait bir hesap varsa yeni şifre seçmeniz için bir bağlantı yolda.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Bağlantı gönderilemedi. Tekrar deneyin.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Çevrimdışısınız. İnternete bağlanıp tekrar deneyin.',
  requestLinkTooMany: 'Çok fazla deneme yapıldı.',
  requestLinkTooManyLater: 'Çok fazla deneme yapıldı. Daha sonra tekrar deneyin.',
  requestLinkWait: 'Bu adrese az önce bir bağlantı gönderildi. E-postanızı kontrol edin.',
}

export { messages as default }

/** Turkish: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'tr',
  level: 'Şifre gücü: {level}.',
  veryWeak: 'çok zayıf',
  weak: 'zayıf',
  fair: 'orta',
  good: 'iyi',
  strong: 'güçlü',
  hintCommon: 'Birçok kişinin seçtiği kelimelerden ve şifrelerden kaçının.',
  hintPersonal: 'Kendi adınızdan ve e-posta adresinizden kaçının.',
  hintSequence: 'abc veya qwerty gibi harf, rakam ya da tuş dizilerinden kaçının.',
  hintRepeat: 'Aynı şeyi tekrarlamaktan kaçının.',
  hintDate: 'Tarihlerden ve yıllardan kaçının.',
  hintLonger: 'Daha uzun yapın: Birkaç kelimeyi hatırlamak kolaydır.',
}

/** Turkish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'tr',
  dir: 'ltr',

  resetSubject: '{shop} için yeni bir şifre seçin',
  resetTitle: 'Yeni bir şifre seçin',
  reset: 'Birisi, büyük olasılıkla siz, {shop} hesabınız için yeni bir şifre istedi.',
  resetButton: 'Yeni bir şifre seç',
  resetAddress: 'Bu adresi tarayıcınızda açın:',
  resetExpires: 'Bağlantı yalnızca bir kez, {time} tarihine kadar kullanılabilir.',
  resetIgnore: 'Bunu siz istemediyseniz bu e-postayı göz ardı edebilirsiniz: Hiçbir şey değişmedi.',

  changedSubject: '{shop} şifreniz değiştirildi',
  changedTitle: 'Şifreniz değiştirildi',
  changed: '{shop} hesabınızın şifresi {time} tarihinde değiştirildi.',
  changedIgnore: 'Bunu siz yaptıysanız bir şey yapmanıza gerek yok.',
  changedWarning: 'Bunu siz yapmadıysanız hemen yeni bir şifre seçin ve bize haber verin.',
  changedButton: 'Yeni bir şifre seç',

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
