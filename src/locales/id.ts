/** Indonesian, in the polite register (Anda). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Indonesian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'id',
  dir: 'ltr',

  title: 'Pilih kata sandi baru',
  username: 'Alamat email',
  password: 'Kata sandi baru',
  confirmation: 'Konfirmasi kata sandi baru',
  submit: 'Simpan kata sandi baru',
  submitting: 'Menyimpan kata sandi baru Anda…',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  showPassword: 'Tampilkan kata sandi',
  hidePassword: 'Sembunyikan kata sandi',
  showConfirmation: 'Tampilkan konfirmasi kata sandi',
  hideConfirmation: 'Sembunyikan konfirmasi kata sandi',
  passwordVisible: 'Kata sandi Anda terlihat.',
  passwordHidden: 'Kata sandi Anda tersembunyi.',

  hint: 'Gunakan minimal {count}\u00A0karakter.',
  requirements: 'Kata sandi Anda harus memiliki:',
  passwordRules: 'Kata sandi Anda harus memiliki: {rules}.',
  minLength: '{count}\u00A0karakter atau lebih',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: terpenuhi',
  requirementUnmet: '{rule}: belum terpenuhi',

  passwordBlank: 'Masukkan kata sandi baru.',
  passwordTooShort: 'Kata sandi ini terlalu pendek. Gunakan minimal {count}\u00A0karakter.',
  passwordTooLong: 'Kata sandi ini terlalu panjang. Gunakan maksimal {count}\u00A0karakter.',
  passwordRejected: 'Kata sandi ini tidak dapat digunakan. Pilih yang lain.',
  passwordBreached:
    'Kata sandi ini pernah muncul dalam kebocoran data. Pilih yang tidak Anda gunakan di tempat ' +
    'lain.',
  confirmationBlank: 'Masukkan kata sandi baru sekali lagi.',
  confirmationMismatch: 'Kata sandi tidak cocok. Masukkan kata sandi yang sama di kedua kolom.',

  notChanged: 'Kata sandi Anda tidak berubah.',
  maybeChanged: 'Kami tidak tahu apakah kata sandi Anda sudah diubah. Coba masuk dengan yang baru.',
  offline: 'Anda sedang offline. Sambungkan ke internet, lalu coba lagi. {outcome}',
  network: 'Koneksi terputus. {outcome}',
  timeout: 'Prosesnya terlalu lama. {outcome}',
  inFlight: 'Kata sandi baru Anda masih sedang disimpan. Tunggu sebentar.',
  unauthorized: 'Ada masalah di pihak kami. {outcome}',
  rateLimited: 'Terlalu banyak percobaan. {outcome}',
  rateLimitedLater: 'Terlalu banyak percobaan. Coba lagi nanti. {outcome}',
  rejected: 'Terjadi kesalahan. {outcome}',
  retryIn: 'Anda dapat mencoba lagi dalam {count}\u00A0detik.',
  retryNow: '{outcome} Anda dapat mencoba lagi sekarang.',

  successTitle: 'Kata sandi telah diubah',
  success: 'Masuk dengan kata sandi baru Anda.',
  successEdited:
    'Kata sandi yang Anda kirim telah disimpan. Perubahan yang Anda buat setelah itu tidak ' +
    'tersimpan.',
  signingIn: 'Sedang masuk ke akun Anda…',
  signedIn: 'Anda sudah masuk.',
  missingLinkTitle: 'Buka tautan di email Anda',
  missingLink:
    'Halaman ini memerlukan tautan itu untuk mengetahui kata sandi siapa yang akan diubah. Jika ' +
    'Anda tidak menemukan emailnya, minta tautan baru.',
  rejectedLinkTitle: 'Tautan ini tidak dapat digunakan',
  rejectedLink:
    'Tautan ini tidak lengkap, sudah kedaluwarsa, atau sudah digunakan. Jika Anda baru saja ' +
    'membuat kata sandi baru, coba masuk dengan kata sandi itu. Jika tidak, minta tautan baru.',
  maybeUsedLinkTitle: 'Kata sandi Anda mungkin sudah diubah',
  maybeUsedLink: 'Coba masuk dengan yang baru. Jika gagal, minta tautan baru.',

  signIn: 'Masuk',
  signUp: 'No account yet? Create one',
  continue: 'Lanjutkan',
  requestLink: 'Minta tautan baru',
  openRequestLink: 'Minta tautan baru',
  sendAgain: 'Kirim lagi',
  otherAddress: 'Gunakan alamat lain',
  openInbox: 'Open {mailbox}',
  back: 'Kembali',

  requestLinkTitle: 'Atur ulang kata sandi Anda',
  requestLinkMessage:
    'Masukkan alamat email Anda. Kami akan mengirim tautan untuk memilih kata sandi baru.',
  email: 'Alamat email',
  emailInvalid: 'Masukkan alamat email seperti nama@example.com.',
  requestLinkSubmit: 'Kirim tautan',
  requestLinkSending: 'Mengirim…',
  requestLinkSentTitle: 'Periksa email Anda',
  requestLinkSent:
    'Jika ada akun dengan alamat ini, tautan untuk memilih kata sandi baru sedang dikirim.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Tautan tidak dapat dikirim. Coba lagi.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Anda sedang offline. Sambungkan ke internet, lalu coba lagi.',
  requestLinkTooMany: 'Terlalu banyak percobaan.',
  requestLinkTooManyLater: 'Terlalu banyak percobaan. Coba lagi nanti.',
  requestLinkWait: 'Tautan baru saja dikirim ke alamat ini. Periksa email Anda.',
}

export { messages as default }

/** Indonesian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'id',
  level: 'Kekuatan kata sandi: {level}.',
  veryWeak: 'sangat lemah',
  weak: 'lemah',
  fair: 'cukup',
  good: 'baik',
  strong: 'kuat',
  hintCommon: 'Hindari kata dan kata sandi yang dipilih banyak orang.',
  hintPersonal: 'Hindari nama dan alamat email Anda sendiri.',
  hintSequence: 'Hindari deretan huruf, angka, atau tombol, seperti abc atau qwerty.',
  hintRepeat: 'Hindari mengulang hal yang sama.',
  hintDate: 'Hindari tanggal dan tahun.',
  hintLonger: 'Buat lebih panjang: beberapa kata mudah diingat.',
}

/** Indonesian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'id',
  dir: 'ltr',

  resetSubject: 'Pilih kata sandi baru untuk {shop}',
  resetTitle: 'Pilih kata sandi baru',
  reset:
    'Seseorang, kemungkinan besar Anda sendiri, meminta kata sandi baru untuk akun Anda di {shop}.',
  resetButton: 'Pilih kata sandi baru',
  resetAddress: 'Buka alamat ini di browser Anda:',
  resetExpires: 'Tautan ini hanya dapat digunakan satu kali, hingga {time}.',
  resetIgnore:
    'Jika Anda tidak memintanya, Anda dapat mengabaikan email ini: tidak ada yang berubah.',

  changedSubject: 'Kata sandi Anda untuk {shop} telah diubah',
  changedTitle: 'Kata sandi Anda telah diubah',
  changed: 'Kata sandi akun Anda di {shop} telah diubah pada {time}.',
  changedIgnore: 'Jika Anda yang mengubahnya, tidak ada yang perlu dilakukan.',
  changedWarning:
    'Jika bukan Anda yang mengubahnya, segera pilih kata sandi baru dan beri tahu kami.',
  changedButton: 'Pilih kata sandi baru',

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
