/** Vietnamese, in the usual register (bạn). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Vietnamese: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'vi',
  dir: 'ltr',

  title: 'Chọn mật khẩu mới',
  username: 'Địa chỉ email',
  password: 'Mật khẩu mới',
  confirmation: 'Xác nhận mật khẩu mới',
  submit: 'Đặt mật khẩu mới',
  submitting: 'Đang lưu mật khẩu mới của bạn…',
  show: 'Hiện',
  hide: 'Ẩn',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  showConfirmation: 'Hiện mật khẩu xác nhận',
  hideConfirmation: 'Ẩn mật khẩu xác nhận',
  passwordVisible: 'Mật khẩu của bạn đang hiện.',
  passwordHidden: 'Mật khẩu của bạn đang ẩn.',

  hint: 'Dùng ít nhất {count}\u00A0ký tự.',
  requirements: 'Mật khẩu của bạn phải có:',
  passwordRules: 'Mật khẩu của bạn phải có: {rules}.',
  minLength: '{count}\u00A0ký tự trở lên',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: đã đạt',
  requirementUnmet: '{rule}: chưa đạt',

  passwordBlank: 'Nhập mật khẩu mới.',
  passwordTooShort: 'Mật khẩu này quá ngắn. Hãy dùng ít nhất {count}\u00A0ký tự.',
  passwordTooLong: 'Mật khẩu này quá dài. Hãy dùng tối đa {count}\u00A0ký tự.',
  passwordRejected: 'Không thể dùng mật khẩu này. Hãy chọn mật khẩu khác.',
  passwordBreached:
    'Mật khẩu này đã xuất hiện trong một vụ rò rỉ dữ liệu. Hãy chọn mật khẩu bạn không dùng ở ' +
    'nơi nào khác.',
  confirmationBlank: 'Nhập lại mật khẩu mới.',
  confirmationMismatch: 'Hai mật khẩu không khớp. Hãy nhập cùng một mật khẩu vào cả hai ô.',

  notChanged: 'Mật khẩu của bạn chưa được đổi.',
  maybeChanged:
    'Chúng tôi không biết mật khẩu của bạn đã được đổi hay chưa. Hãy thử đăng nhập bằng mật ' +
    'khẩu mới.',
  offline: 'Bạn đang ngoại tuyến. Hãy kết nối Internet rồi thử lại. {outcome}',
  network: 'Kết nối bị gián đoạn. {outcome}',
  timeout: 'Quá trình mất quá nhiều thời gian. {outcome}',
  inFlight: 'Mật khẩu mới của bạn vẫn đang được lưu. Hãy chờ một chút.',
  unauthorized: 'Phía chúng tôi đang gặp sự cố. {outcome}',
  rateLimited: 'Quá nhiều lần thử. {outcome}',
  rateLimitedLater: 'Quá nhiều lần thử. Hãy thử lại sau. {outcome}',
  rejected: 'Đã xảy ra lỗi. {outcome}',
  retryIn: 'Bạn có thể thử lại sau {count}\u00A0giây.',
  retryNow: '{outcome} Bạn có thể thử lại ngay bây giờ.',

  successTitle: 'Đã đổi mật khẩu',
  success: 'Hãy đăng nhập bằng mật khẩu mới.',
  successEdited: 'Mật khẩu bạn gửi đã được lưu. Những thay đổi bạn thực hiện sau đó thì không.',
  signingIn: 'Đang đăng nhập…',
  signedIn: 'Bạn đã đăng nhập.',
  missingLinkTitle: 'Mở liên kết trong email của bạn',
  missingLink:
    'Trang này cần liên kết đó để biết phải đổi mật khẩu của ai. Nếu không tìm thấy email, hãy ' +
    'yêu cầu liên kết mới.',
  rejectedLinkTitle: 'Không thể dùng liên kết này',
  rejectedLink:
    'Liên kết không đầy đủ, đã hết hạn hoặc đã được sử dụng. Nếu bạn vừa đặt mật khẩu mới, hãy ' +
    'thử đăng nhập bằng mật khẩu đó. Nếu không, hãy yêu cầu liên kết mới.',
  maybeUsedLinkTitle: 'Mật khẩu của bạn có thể đã được đổi',
  maybeUsedLink: 'Hãy thử đăng nhập bằng mật khẩu mới. Nếu không được, hãy yêu cầu liên kết mới.',

  signIn: 'Đăng nhập',
  signUp: 'No account yet? Create one',
  continue: 'Tiếp tục',
  requestLink: 'Yêu cầu liên kết mới',
  openRequestLink: 'Yêu cầu liên kết mới',
  sendAgain: 'Gửi lại',
  otherAddress: 'Dùng địa chỉ khác',
  openInbox: 'Open {mailbox}',
  back: 'Quay lại',

  requestLinkTitle: 'Đặt lại mật khẩu',
  requestLinkMessage:
    'Nhập địa chỉ email của bạn. Chúng tôi sẽ gửi cho bạn liên kết để chọn mật khẩu mới.',
  email: 'Địa chỉ email',
  emailInvalid: 'Nhập địa chỉ email, chẳng hạn ten@example.com.',
  requestLinkSubmit: 'Gửi liên kết',
  requestLinkSending: 'Đang gửi…',
  requestLinkSentTitle: 'Kiểm tra email của bạn',
  requestLinkSent:
    'Nếu có tài khoản dùng địa chỉ này, liên kết để chọn mật khẩu mới đang được gửi đến bạn.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Không gửi được liên kết. Hãy thử lại.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Bạn đang ngoại tuyến. Hãy kết nối Internet rồi thử lại.',
  requestLinkTooMany: 'Quá nhiều lần thử.',
  requestLinkTooManyLater: 'Quá nhiều lần thử. Hãy thử lại sau.',
  requestLinkWait: 'Liên kết vừa được gửi đến địa chỉ này. Hãy kiểm tra email của bạn.',
}

export { messages as default }

/** Vietnamese: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'vi',
  level: 'Độ mạnh của mật khẩu: {level}.',
  veryWeak: 'rất yếu',
  weak: 'yếu',
  fair: 'trung bình',
  good: 'tốt',
  strong: 'mạnh',
  hintCommon: 'Tránh những từ và mật khẩu mà nhiều người chọn.',
  hintPersonal: 'Tránh tên và địa chỉ email của chính bạn.',
  hintSequence: 'Tránh các dãy chữ cái, chữ số hoặc phím, như abc hoặc qwerty.',
  hintRepeat: 'Tránh lặp lại cùng một thứ.',
  hintDate: 'Tránh ngày tháng và năm.',
  hintLonger: 'Hãy đặt dài hơn: vài từ ghép lại sẽ dễ nhớ.',
}

/** Vietnamese: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'vi',
  dir: 'ltr',

  resetSubject: 'Chọn mật khẩu mới cho {shop}',
  resetTitle: 'Chọn mật khẩu mới',
  reset: 'Có người, rất có thể là bạn, đã yêu cầu mật khẩu mới cho tài khoản của bạn tại {shop}.',
  resetButton: 'Chọn mật khẩu mới',
  resetAddress: 'Mở địa chỉ này trong trình duyệt của bạn:',
  resetExpires: 'Liên kết chỉ dùng được một lần và có hiệu lực đến {time}.',
  resetIgnore: 'Nếu không yêu cầu mật khẩu mới, bạn có thể bỏ qua email này: không có gì thay đổi.',

  changedSubject: 'Mật khẩu của bạn tại {shop} đã được đổi',
  changedTitle: 'Mật khẩu của bạn đã được đổi',
  changed: 'Mật khẩu tài khoản của bạn tại {shop} đã được đổi vào {time}.',
  changedIgnore: 'Nếu đó là bạn, bạn không cần làm gì cả.',
  changedWarning: 'Nếu đó không phải là bạn, hãy chọn mật khẩu mới ngay và báo cho chúng tôi.',
  changedButton: 'Chọn mật khẩu mới',

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
