/** Chinese in simplified characters, in the polite register (您). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Chinese (simplified): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'zh-Hans',
  dir: 'ltr',

  title: '设置新密码',
  username: '电子邮箱',
  password: '新密码',
  confirmation: '确认新密码',
  submit: '保存新密码',
  submitting: '正在保存您的新密码…',
  show: '显示',
  hide: '隐藏',
  showPassword: '显示密码',
  hidePassword: '隐藏密码',
  showConfirmation: '显示确认密码',
  hideConfirmation: '隐藏确认密码',
  passwordVisible: '您的密码现在可见。',
  passwordHidden: '您的密码已隐藏。',

  hint: '请至少使用 {count}\u00A0个字符。',
  requirements: '密码要求：',
  passwordRules: '密码要求：{rules}。',
  minLength: '至少 {count}\u00A0个字符',
  notCommon: '不是常用密码',
  requirementMet: '{rule}：已满足',
  requirementUnmet: '{rule}：尚未满足',

  passwordBlank: '请输入新密码。',
  passwordTooShort: '密码太短。请至少使用 {count}\u00A0个字符。',
  passwordTooLong: '密码太长。不能超过 {count}\u00A0个字符。',
  ruleBroken: '密码不符合以下要求：{rules}。',
  passwordRejected: '此密码无法使用。请选择其他密码。',
  passwordBreached: '此密码曾出现在泄露的数据中。请换一个没有在其他网站用过的密码。',
  confirmationBlank: '请再次输入新密码。',
  confirmationMismatch: '两次输入的密码不一致。请在两个输入框中输入相同的密码。',

  notChanged: '您的密码未更改。',
  maybeChanged: '我们无法确定您的密码是否已更改。请尝试使用新密码登录。',
  offline: '网络未连接。{outcome}请连接互联网，然后重试。',
  network: '连接已中断。{outcome}',
  timeout: '保存超时。{outcome}',
  inFlight: '您的新密码仍在保存中。请稍候。',
  unauthorized: '系统出现问题。{outcome}',
  rateLimited: '尝试次数过多。{outcome}',
  rateLimitedLater: '尝试次数过多。{outcome}请稍后再试。',
  rejected: '出现了问题。{outcome}',
  retryIn: '您可以在 {count}\u00A0秒后重试。',
  retryNow: '{outcome}您现在可以重试。',

  successTitle: '密码已更改',
  success: '请使用新密码登录。',
  successEdited: '您提交的密码已保存。您之后所做的更改未保存。',
  signingIn: '正在为您登录…',
  signedIn: '您已登录。',
  missingLinkTitle: '请打开邮件中的链接',
  missingLink:
    '请通过密码重置邮件中的链接打开此页面。如果找不到邮件，请查看垃圾邮件文件夹或获取新链接。',
  rejectedLinkTitle: '此链接无效',
  rejectedLink:
    '链接不完整、已过期或已被使用。如果您刚刚设置了新密码，请用新密码登录。如果没有设置过或无法登' +
    '录，请获取新链接。',
  maybeUsedLinkTitle: '您的密码可能已经更改',
  maybeUsedLink: '请尝试使用新密码登录。如果无法登录，请获取新链接。',

  signIn: '登录',
  continue: '继续',
  requestLink: '获取新链接',
  openRequestLink: '获取新链接',
  sendAgain: '重新发送链接',
  otherAddress: '使用其他邮箱',
  openInbox: '打开 {mailbox}',
  signUp: '还没有账号？立即注册',
  back: '返回',

  requestLinkTitle: '重置密码',
  requestLinkMessage: '请输入您账号的电子邮箱。我们会向您发送链接，用于设置新密码。',
  email: '电子邮箱',
  emailInvalid: '请输入格式正确的电子邮箱，例如 name@example.com。',
  requestLinkSubmit: '发送链接',
  requestLinkSending: '正在发送…',
  requestLinkSentTitle: '请查看您的邮箱',
  requestLinkSent:
    '如果此邮箱有对应的账号，我们已发送用于设置新密码的链接。邮件可能需要几分钟才能送达。如未收到' +
    '，请查看垃圾邮件文件夹。',
  requestLinkSentTo:
    '如果 {email} 有对应的账号，我们已发送用于设置新密码的链接。邮件可能需要几分钟才能送达。如未' +
    '收到，请查看垃圾邮件文件夹。',
  requestLinkFailed: '链接发送失败。请重试。',
  requestLinkOffline: '网络未连接。请连接互联网，然后重试。',
  requestLinkTooMany: '尝试次数过多。',
  requestLinkTooManyLater: '尝试次数过多。请稍后再试。',
  requestLinkWait: '您刚刚已为此邮箱请求过链接。请查看您的邮箱。',
  requestLinkNotConfirmed: '无法确认您不是机器人。请重试。',
}

export { messages as default }

/** Chinese (simplified): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'zh-Hans',
  level: '密码强度：{level}。',
  veryWeak: '非常弱',
  weak: '弱',
  fair: '中',
  good: '较强',
  strong: '强',
  hintCommon: '请避免使用常见的词语和密码。',
  hintPersonal: '请勿使用您的姓名、电子邮箱或本店名称。',
  hintSequence: '请避免使用 abc、123 或 qwerty 这样的连续字符。',
  hintRepeat: '请避免 aaa 或 abcabc 这样的重复。',
  hintDate: '请避免使用日期和年份。',
  hintLonger: '请设置得更长一些。几个互不相关的词组成的密码既安全又容易记住。',
}

/** Chinese (simplified): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'zh-Hans',
  dir: 'ltr',

  resetSubject: '重置您的 {shop} 账号密码',
  resetTitle: '重置密码',
  reset: '我们收到了重置您的 {shop} 账号密码的请求。',
  resetButton: '设置新密码',
  resetAddress: '如果按钮无法使用，请在浏览器中打开此网址：',
  resetExpires: '此链接在 {count}\u00A0小时内有效，只能使用一次。',
  resetIgnore: '如果您没有提出此请求，请忽略此邮件。您的密码保持不变。',

  changedSubject: '您的 {shop} 账号密码已更改',
  changedTitle: '您的密码已更改',
  changed: '您的 {shop} 账号密码已于 {time} 更改。',
  changedIgnore: '如果是您本人更改的，则无需执行任何操作。',
  changedWarning: '如果不是您本人更改的，请立即重置密码并与我们联系。',
  changedButton: '重置密码',
  changedContact: '联系我们：{contact}',

  noAccountSubject: '此邮箱没有对应的 {shop} 账号',
  noAccountTitle: '未找到账号',
  noAccount: '我们收到了为此邮箱重置 {shop} 密码的请求，但此邮箱没有对应的账号。',
  noAccountAdvice: '您可能是用其他邮箱注册的。如果是这样，请用那个邮箱获取链接。',
  noAccountButton: '注册账号',
  noAccountShop: '前往 {shop}',
  noAccountIgnore: '如果您没有提出此请求，请忽略此邮件。',
}
