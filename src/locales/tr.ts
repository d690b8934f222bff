/** Turkish, in the polite register (siz). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Turkish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'tr',
  dir: 'ltr',

  title: 'Yeni bir şifre belirleyin',
  username: 'E-posta adresi',
  password: 'Yeni şifre',
  confirmation: 'Yeni şifre (tekrar)',
  submit: 'Yeni şifreyi kaydet',
  submitting: 'Yeni şifreniz kaydediliyor…',
  show: 'Göster',
  hide: 'Gizle',
  showPassword: 'Şifreyi göster',
  hidePassword: 'Şifreyi gizle',
  showConfirmation: 'Tekrar girilen şifreyi göster',
  hideConfirmation: 'Tekrar girilen şifreyi gizle',
  passwordVisible: 'Şifreniz görünüyor.',
  passwordHidden: 'Şifreniz gizlendi.',

  hint: {
    one: 'En az {count}\u00A0karakter kullanın.',
    other: 'En az {count}\u00A0karakter kullanın.',
  },
  requirements: 'Şifre kuralları:',
  passwordRules: 'Şifre kuralları: {rules}.',
  minLength: {
    one: 'en az {count}\u00A0karakter',
    other: 'en az {count}\u00A0karakter',
  },
  notCommon: 'yaygın kullanılan bir şifre olmamalı',
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
  ruleBroken: 'Bu şifre bir kurala uymuyor: {rules}.',
  passwordRejected: 'Bu şifre kullanılamaz. Başka bir şifre belirleyin.',
  passwordBreached:
    'Bu şifre bir veri sızıntısında yer almış. Başka hiçbir yerde kullanmadığınız bir şifre ' +
    'belirleyin.',
  confirmationBlank: 'Yeni şifreyi tekrar girin.',
  confirmationMismatch: 'Şifreler eşleşmiyor. İki alana da aynı şifreyi girin.',

  notChanged: 'Şifreniz değiştirilmedi.',
  maybeChanged:
    'Şifrenizin değişip değişmediğini bilmiyoruz. Yeni şifrenizle giriş yapmayı deneyin.',
  offline: 'Çevrimdışısınız. {outcome} İnternete bağlanıp tekrar deneyin.',
  network: 'Bağlantı kesildi. {outcome}',
  timeout: 'Kaydetme işlemi çok uzun sürdü. {outcome}',
  inFlight: 'Yeni şifreniz hâlâ kaydediliyor. Biraz bekleyin.',
  unauthorized: 'Bizden kaynaklanan bir sorun var. {outcome}',
  rateLimited: 'Çok fazla deneme yapıldı. {outcome}',
  rateLimitedLater: 'Çok fazla deneme yapıldı. {outcome} Daha sonra tekrar deneyin.',
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
    'Bu sayfa yalnızca şifre sıfırlama e-postasındaki bağlantıyla açılır. E-postayı ' +
    'bulamıyorsanız spam klasörünüzü kontrol edin veya yeni bir bağlantı isteyin.',
  rejectedLinkTitle: 'Bu bağlantı çalışmıyor',
  rejectedLink:
    'Bağlantı eksik, süresi dolmuş veya daha önce kullanılmış. Az önce yeni bir şifre ' +
    'belirlediyseniz onunla giriş yapın. Belirlemediyseniz veya giriş yapamıyorsanız yeni bir ' +
    'bağlantı isteyin.',
  maybeUsedLinkTitle: 'Şifreniz zaten değişmiş olabilir',
  maybeUsedLink:
    'Yeni şifrenizle giriş yapmayı deneyin. Giriş yapamıyorsanız yeni bir bağlantı isteyin.',

  signIn: 'Giriş yap',
  continue: 'Devam et',
  requestLink: 'Yeni bağlantı iste',
  openRequestLink: 'Yeni bağlantı iste',
  sendAgain: 'Bağlantıyı tekrar gönder',
  otherAddress: 'Başka bir e-posta kullan',
  openInbox: '{mailbox} posta kutusunu aç',
  signUp: 'Hesabınız yok mu? Hesap oluşturun',
  back: 'Geri',

  requestLinkTitle: 'Şifrenizi sıfırlayın',
  requestLinkMessage:
    'Hesabınızın e-posta adresini girin. Size yeni bir şifre belirlemeniz için bir bağlantı ' +
    'göndereceğiz.',
  email: 'E-posta adresi',
  emailInvalid: 'isim@example.com gibi doğru biçimde bir e-posta adresi girin.',
  requestLinkSubmit: 'Bağlantıyı gönder',
  requestLinkSending: 'Gönderiliyor…',
  requestLinkSentTitle: 'E-postanızı kontrol edin',
  requestLinkSent:
    'Bu e-posta adresine ait bir hesap varsa yeni şifre belirlemeniz için bir bağlantı ' +
    'gönderdik. Ulaşması birkaç dakika sürebilir. Spam klasörünüzü de kontrol edin.',
  requestLinkSentTo:
    '{email} adresine ait bir hesap varsa yeni şifre belirlemeniz için bir bağlantı gönderdik. ' +
    'Ulaşması birkaç dakika sürebilir. Spam klasörünüzü de kontrol edin.',
  requestLinkFailed: 'Bağlantıyı gönderemedik. Tekrar deneyin.',
  requestLinkOffline: 'Çevrimdışısınız. İnternete bağlanıp tekrar deneyin.',
  requestLinkTooMany: 'Çok fazla deneme yapıldı.',
  requestLinkTooManyLater: 'Çok fazla deneme yapıldı. Daha sonra tekrar deneyin.',
  requestLinkWait:
    'Bu e-posta adresi için az önce bir bağlantı istediniz. E-postanızı kontrol edin.',
  requestLinkNotConfirmed: 'Robot olmadığınızı doğrulayamadık. Tekrar deneyin.',
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
  hintCommon: 'Yaygın sözcük ve şifrelerden kaçının.',
  hintPersonal: 'Adınızı, e-posta adresinizi veya mağazanın adını kullanmayın.',
  hintSequence: 'abc, 123 veya qwerty gibi dizilerden kaçının.',
  hintRepeat: 'aaa veya abcabc gibi tekrarlardan kaçının.',
  hintDate: 'Tarihlerden ve yıllardan kaçının.',
  hintLonger:
    'Daha uzun bir şifre belirleyin. Birbiriyle ilgisiz birkaç sözcük, hatırlaması kolay ve ' +
    'güçlü bir şifre oluşturur.',
}

/** Turkish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'tr',
  dir: 'ltr',

  resetSubject: '{shop} şifrenizi sıfırlayın',
  resetTitle: 'Şifrenizi sıfırlayın',
  reset: '{shop} hesabınızın şifresini sıfırlamak için bir istek aldık.',
  resetButton: 'Yeni bir şifre belirle',
  resetAddress: 'Düğme çalışmıyorsa bu adresi tarayıcınızda açın:',
  resetExpires: {
    one: 'Bağlantıyı {count}\u00A0saat içinde bir kez kullanabilirsiniz.',
    other: 'Bağlantıyı {count}\u00A0saat içinde bir kez kullanabilirsiniz.',
  },
  resetIgnore: 'Bunu siz istemediyseniz bu e-postayı dikkate almayın. Şifreniz aynı kalır.',

  changedSubject: '{shop} şifreniz değiştirildi',
  changedTitle: 'Şifreniz değiştirildi',
  changed: '{shop} hesabınızın şifresi {time} tarihinde değiştirildi.',
  changedIgnore: 'Bunu siz yaptıysanız bir şey yapmanıza gerek yok.',
  changedWarning: 'Bunu siz yapmadıysanız hemen şifrenizi sıfırlayın ve bizimle iletişime geçin.',
  changedButton: 'Şifreyi sıfırla',
  changedContact: 'Bize ulaşın: {contact}',

  noAccountSubject: 'Bu e-posta adresiyle bir {shop} hesabı yok',
  noAccountTitle: 'Hesap bulunamadı',
  noAccount:
    'Bu e-posta adresi için {shop} şifresini sıfırlama isteği aldık ancak bu adrese ait bir ' +
    'hesap yok.',
  noAccountAdvice:
    'Başka bir e-posta adresiyle kaydolmuş olabilirsiniz. Öyleyse o adresle bir bağlantı isteyin.',
  noAccountButton: 'Hesap oluştur',
  noAccountShop: '{shop} sitesine git',
  noAccountIgnore: 'Bunu siz istemediyseniz bu e-postayı dikkate almayın.',
}
