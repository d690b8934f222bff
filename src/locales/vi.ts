/** Vietnamese, in the usual register (bạn). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Vietnamese: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'vi',
  dir: 'ltr',

  title: 'Tạo mật khẩu mới',
  username: 'Địa chỉ email',
  password: 'Mật khẩu mới',
  confirmation: 'Xác nhận mật khẩu mới',
  submit: 'Lưu mật khẩu mới',
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
  requirements: 'Yêu cầu đối với mật khẩu:',
  passwordRules: 'Yêu cầu đối với mật khẩu: {rules}.',
  minLength: 'ít nhất {count}\u00A0ký tự',
  notCommon: 'không phải mật khẩu phổ biến',
  requirementMet: '{rule}: đã đạt',
  requirementUnmet: '{rule}: chưa đạt',

  passwordBlank: 'Nhập mật khẩu mới.',
  passwordTooShort: 'Mật khẩu này quá ngắn. Hãy dùng ít nhất {count}\u00A0ký tự.',
  passwordTooLong: 'Mật khẩu này quá dài. Hãy dùng tối đa {count}\u00A0ký tự.',
  ruleBroken: 'Mật khẩu này không đáp ứng yêu cầu: {rules}.',
  passwordRejected: 'Không thể dùng mật khẩu này. Hãy chọn mật khẩu khác.',
  passwordBreached:
    'Mật khẩu này đã xuất hiện trong một vụ rò rỉ dữ liệu. Hãy chọn mật khẩu bạn không dùng ở ' +
    'nơi nào khác.',
  confirmationBlank: 'Nhập lại mật khẩu mới.',
  confirmationMismatch: 'Hai mật khẩu không khớp. Hãy nhập cùng một mật khẩu vào cả hai ô.',

  notChanged: 'Mật khẩu của bạn chưa được đổi.',
  maybeChanged:
    'Chúng tôi không biết mật khẩu của bạn đã được đổi hay chưa. Hãy thử đăng nhập bằng mật khẩu ' +
    'mới của bạn.',
  offline: 'Bạn đang ngoại tuyến. {outcome} Hãy kết nối Internet rồi thử lại.',
  network: 'Kết nối bị gián đoạn. {outcome}',
  timeout: 'Việc lưu mất quá nhiều thời gian. {outcome}',
  inFlight: 'Mật khẩu mới của bạn vẫn đang được lưu. Hãy chờ một chút.',
  unauthorized: 'Phía chúng tôi đang gặp sự cố. {outcome}',
  rateLimited: 'Quá nhiều lần thử. {outcome}',
  rateLimitedLater: 'Quá nhiều lần thử. {outcome} Hãy thử lại sau.',
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
    'Trang này chỉ hoạt động từ liên kết trong email đặt lại mật khẩu. Nếu không tìm thấy email, ' +
    'hãy kiểm tra thư mục thư rác hoặc yêu cầu liên kết mới.',
  rejectedLinkTitle: 'Liên kết này không hoạt động',
  rejectedLink:
    'Liên kết không đầy đủ, đã hết hạn hoặc đã được sử dụng. Nếu bạn vừa đặt mật khẩu mới, hãy ' +
    'đăng nhập bằng mật khẩu đó. Nếu không, hoặc nếu không đăng nhập được, hãy yêu cầu liên kết ' +
    'mới.',
  maybeUsedLinkTitle: 'Mật khẩu của bạn có thể đã được đổi',
  maybeUsedLink:
    'Hãy thử đăng nhập bằng mật khẩu mới của bạn. Nếu không được, hãy yêu cầu liên kết mới.',

  signIn: 'Đăng nhập',
  continue: 'Tiếp tục',
  requestLink: 'Yêu cầu liên kết mới',
  openRequestLink: 'Yêu cầu liên kết mới',
  sendAgain: 'Gửi lại liên kết',
  otherAddress: 'Dùng email khác',
  openInbox: 'Mở {mailbox}',
  signUp: 'Chưa có tài khoản? Tạo tài khoản',
  back: 'Quay lại',

  requestLinkTitle: 'Đặt lại mật khẩu',
  requestLinkMessage:
    'Nhập địa chỉ email của tài khoản. Chúng tôi sẽ gửi cho bạn liên kết để tạo mật khẩu mới.',
  email: 'Địa chỉ email',
  emailInvalid: 'Nhập địa chỉ email đúng định dạng, chẳng hạn ten@example.com.',
  requestLinkSubmit: 'Gửi liên kết',
  requestLinkSending: 'Đang gửi…',
  requestLinkSentTitle: 'Kiểm tra email của bạn',
  requestLinkSent:
    'Nếu có tài khoản dùng địa chỉ email này, chúng tôi đã gửi liên kết để tạo mật khẩu mới. Có ' +
    'thể mất vài phút. Hãy kiểm tra cả thư mục thư rác.',
  requestLinkSentTo:
    'Nếu có tài khoản dùng địa chỉ {email}, chúng tôi đã gửi liên kết để tạo mật khẩu mới. Có ' +
    'thể mất vài phút. Hãy kiểm tra cả thư mục thư rác.',
  requestLinkFailed: 'Chúng tôi không gửi được liên kết. Hãy thử lại.',
  requestLinkOffline: 'Bạn đang ngoại tuyến. Hãy kết nối Internet rồi thử lại.',
  requestLinkTooMany: 'Quá nhiều lần thử.',
  requestLinkTooManyLater: 'Quá nhiều lần thử. Hãy thử lại sau.',
  requestLinkWait: 'Bạn vừa yêu cầu liên kết cho địa chỉ email này. Hãy kiểm tra email của bạn.',
  requestLinkNotConfirmed: 'Chúng tôi không thể xác nhận bạn không phải là rô-bốt. Hãy thử lại.',
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
  hintCommon: 'Tránh những từ và mật khẩu phổ biến.',
  hintPersonal: 'Đừng dùng tên của bạn, địa chỉ email của bạn hoặc tên cửa hàng.',
  hintSequence: 'Tránh các dãy như abc, 123 hoặc qwerty.',
  hintRepeat: 'Tránh lặp lại như aaa hoặc abcabc.',
  hintDate: 'Tránh ngày tháng và năm.',
  hintLonger: 'Hãy đặt dài hơn. Vài từ không liên quan ghép lại sẽ thành mật khẩu mạnh và dễ nhớ.',
}

/** Vietnamese: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'vi',
  dir: 'ltr',

  resetSubject: 'Đặt lại mật khẩu {shop} của bạn',
  resetTitle: 'Đặt lại mật khẩu',
  reset: 'Chúng tôi nhận được yêu cầu đặt lại mật khẩu cho tài khoản {shop} của bạn.',
  resetButton: 'Tạo mật khẩu mới',
  resetAddress: 'Nếu nút không hoạt động, hãy mở địa chỉ này trong trình duyệt của bạn:',
  resetExpires: 'Bạn có thể dùng liên kết một lần, trong vòng {count}\u00A0giờ.',
  resetIgnore:
    'Nếu bạn không yêu cầu việc này, hãy bỏ qua email này. Mật khẩu của bạn vẫn giữ nguyên.',

  changedSubject: 'Mật khẩu của bạn tại {shop} đã được đổi',
  changedTitle: 'Mật khẩu của bạn đã được đổi',
  changed: 'Mật khẩu tài khoản của bạn tại {shop} đã được đổi vào {time}.',
  changedIgnore: 'Nếu đó là bạn, bạn không cần làm gì cả.',
  changedWarning: 'Nếu đó không phải là bạn, hãy đặt lại mật khẩu ngay và liên hệ với chúng tôi.',
  changedButton: 'Đặt lại mật khẩu',
  changedContact: 'Liên hệ với chúng tôi: {contact}',

  noAccountSubject: 'Không có tài khoản {shop} nào dùng địa chỉ email này',
  noAccountTitle: 'Không tìm thấy tài khoản',
  noAccount:
    'Chúng tôi nhận được yêu cầu đặt lại mật khẩu {shop} cho địa chỉ email này, nhưng không có ' +
    'tài khoản nào dùng địa chỉ này.',
  noAccountAdvice:
    'Có thể bạn đã đăng ký bằng địa chỉ email khác. Nếu vậy, hãy yêu cầu liên kết bằng địa chỉ đó.',
  noAccountButton: 'Tạo tài khoản',
  noAccountShop: 'Đến {shop}',
  noAccountIgnore: 'Nếu bạn không yêu cầu việc này, hãy bỏ qua email này.',
}
