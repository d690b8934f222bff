/** Indonesian, in the polite register (Anda). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Indonesian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'id',
  dir: 'ltr',

  title: 'Buat kata sandi baru',
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
  requirements: 'Persyaratan kata sandi:',
  passwordRules: 'Persyaratan kata sandi: {rules}.',
  minLength: 'minimal {count}\u00A0karakter',
  notCommon: 'bukan kata sandi yang umum',
  requirementMet: '{rule}: terpenuhi',
  requirementUnmet: '{rule}: belum terpenuhi',

  passwordBlank: 'Masukkan kata sandi baru.',
  passwordTooShort: 'Kata sandi ini terlalu pendek. Gunakan minimal {count}\u00A0karakter.',
  passwordTooLong: 'Kata sandi ini terlalu panjang. Gunakan maksimal {count}\u00A0karakter.',
  ruleBroken: 'Kata sandi ini tidak memenuhi persyaratan: {rules}.',
  passwordRejected: 'Kata sandi ini tidak dapat digunakan. Pilih kata sandi lain.',
  passwordBreached:
    'Kata sandi ini pernah muncul dalam kebocoran data. Pilih kata sandi yang tidak Anda gunakan ' +
    'di tempat lain.',
  confirmationBlank: 'Masukkan kata sandi baru sekali lagi.',
  confirmationMismatch: 'Kata sandi tidak cocok. Masukkan kata sandi yang sama di kedua kolom.',

  notChanged: 'Kata sandi Anda tidak berubah.',
  maybeChanged:
    'Kami tidak tahu apakah kata sandi Anda sudah diubah. Coba masuk dengan kata sandi baru Anda.',
  offline: 'Anda sedang offline. {outcome} Sambungkan ke internet, lalu coba lagi.',
  network: 'Koneksi terputus. {outcome}',
  timeout: 'Penyimpanan memakan waktu terlalu lama. {outcome}',
  inFlight: 'Kata sandi baru Anda masih sedang disimpan. Tunggu sebentar.',
  unauthorized: 'Ada masalah di pihak kami. {outcome}',
  rateLimited: 'Terlalu banyak percobaan. {outcome}',
  rateLimitedLater: 'Terlalu banyak percobaan. {outcome} Coba lagi nanti.',
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
    'Halaman ini hanya dapat dibuka dari tautan di email atur ulang kata sandi. Jika Anda tidak ' +
    'menemukan emailnya, periksa folder spam atau minta tautan baru.',
  rejectedLinkTitle: 'Tautan ini tidak berfungsi',
  rejectedLink:
    'Tautan ini tidak lengkap, sudah kedaluwarsa, atau sudah digunakan. Jika Anda baru saja ' +
    'membuat kata sandi baru, masuk dengan kata sandi itu. Jika tidak, atau jika gagal, minta ' +
    'tautan baru.',
  maybeUsedLinkTitle: 'Kata sandi Anda mungkin sudah diubah',
  maybeUsedLink: 'Coba masuk dengan kata sandi baru Anda. Jika gagal, minta tautan baru.',

  signIn: 'Masuk',
  continue: 'Lanjutkan',
  requestLink: 'Minta tautan baru',
  openRequestLink: 'Minta tautan baru',
  sendAgain: 'Kirim ulang tautan',
  otherAddress: 'Gunakan email lain',
  openInbox: 'Buka {mailbox}',
  signUp: 'Belum punya akun? Buat akun',
  back: 'Kembali',

  requestLinkTitle: 'Atur ulang kata sandi Anda',
  requestLinkMessage:
    'Masukkan alamat email akun Anda. Kami akan mengirim tautan untuk membuat kata sandi baru.',
  email: 'Alamat email',
  emailInvalid: 'Masukkan alamat email dengan format yang benar, seperti nama@example.com.',
  requestLinkSubmit: 'Kirim tautan',
  requestLinkSending: 'Mengirim…',
  requestLinkSentTitle: 'Periksa email Anda',
  requestLinkSent:
    'Jika ada akun dengan alamat email ini, kami telah mengirim tautan untuk membuat kata sandi ' +
    'baru. Mungkin perlu beberapa menit. Periksa juga folder spam Anda.',
  requestLinkSentTo:
    'Jika ada akun dengan alamat {email}, kami telah mengirim tautan untuk membuat kata sandi ' +
    'baru. Mungkin perlu beberapa menit. Periksa juga folder spam Anda.',
  requestLinkFailed: 'Kami tidak dapat mengirim tautan. Coba lagi.',
  requestLinkOffline: 'Anda sedang offline. Sambungkan ke internet, lalu coba lagi.',
  requestLinkTooMany: 'Terlalu banyak percobaan.',
  requestLinkTooManyLater: 'Terlalu banyak percobaan. Coba lagi nanti.',
  requestLinkWait: 'Anda baru saja meminta tautan untuk alamat email ini. Periksa email Anda.',
  requestLinkNotConfirmed: 'Kami tidak dapat memastikan bahwa Anda bukan robot. Coba lagi.',
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
  hintCommon: 'Hindari kata dan kata sandi yang umum.',
  hintPersonal: 'Jangan gunakan nama Anda, alamat email Anda, atau nama toko.',
  hintSequence: 'Hindari urutan seperti abc, 123, atau qwerty.',
  hintRepeat: 'Hindari pengulangan seperti aaa atau abcabc.',
  hintDate: 'Hindari tanggal dan tahun.',
  hintLonger:
    'Buat lebih panjang. Beberapa kata yang tidak berkaitan membentuk kata sandi yang kuat dan ' +
    'mudah diingat.',
}

/** Indonesian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'id',
  dir: 'ltr',

  resetSubject: 'Atur ulang kata sandi {shop} Anda',
  resetTitle: 'Atur ulang kata sandi Anda',
  reset: 'Kami menerima permintaan untuk mengatur ulang kata sandi akun {shop} Anda.',
  resetButton: 'Buat kata sandi baru',
  resetAddress: 'Jika tombol tidak berfungsi, buka alamat ini di browser Anda:',
  resetExpires: 'Anda dapat menggunakan tautan ini satu kali, dalam waktu {count}\u00A0jam.',
  resetIgnore: 'Jika Anda tidak memintanya, abaikan email ini. Kata sandi Anda tetap sama.',

  changedSubject: 'Kata sandi Anda untuk {shop} telah diubah',
  changedTitle: 'Kata sandi Anda telah diubah',
  changed: 'Kata sandi akun Anda di {shop} telah diubah pada {time}.',
  changedIgnore: 'Jika Anda yang mengubahnya, tidak ada yang perlu dilakukan.',
  changedWarning:
    'Jika bukan Anda yang mengubahnya, segera atur ulang kata sandi Anda dan hubungi kami.',
  changedButton: 'Atur ulang kata sandi',
  changedContact: 'Hubungi kami: {contact}',

  noAccountSubject: 'Tidak ada akun {shop} dengan alamat email ini',
  noAccountTitle: 'Akun tidak ditemukan',
  noAccount:
    'Kami menerima permintaan untuk mengatur ulang kata sandi {shop} untuk alamat email ini, ' +
    'tetapi tidak ada akun dengan alamat ini.',
  noAccountAdvice:
    'Mungkin Anda mendaftar dengan alamat email lain. Jika ya, minta tautan dengan alamat itu.',
  noAccountButton: 'Buat akun',
  noAccountShop: 'Buka {shop}',
  noAccountIgnore: 'Jika Anda tidak memintanya, abaikan email ini.',
}
