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
  requirements: '您的密码必须包含：',
  passwordRules: '密码要求：{rules}。',
  minLength: '至少 {count}\u00A0个字符',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}：已满足',
  requirementUnmet: '{rule}：尚未满足',

  passwordBlank: '请输入新密码。',
  passwordTooShort: '密码太短。请至少使用 {count}\u00A0个字符。',
  passwordTooLong: '密码太长。请最多使用 {count}\u00A0个字符。',
  passwordRejected: '此密码无法使用。请选择其他密码。',
  passwordBreached: '此密码曾出现在泄露的数据中。请选择您未在其他地方使用的密码。',
  confirmationBlank: '请再次输入新密码。',
  confirmationMismatch: '两次输入的密码不一致。请在两个输入框中输入相同的密码。',

  notChanged: '您的密码未更改。',
  maybeChanged: '我们无法确定您的密码是否已更改。请尝试使用新密码登录。',
  offline: '您已离线。请连接互联网，然后重试。{outcome}',
  network: '连接已中断。{outcome}',
  timeout: '等待时间过长。{outcome}',
  inFlight: '您的新密码仍在保存中。请稍候。',
  unauthorized: '我们这边出现了问题。{outcome}',
  rateLimited: '尝试次数过多。{outcome}',
  rateLimitedLater: '尝试次数过多。请稍后再试。{outcome}',
  rejected: '出现了问题。{outcome}',
  retryIn: '您可以在 {count}\u00A0秒后重试。',
  retryNow: '{outcome}您现在可以重试。',

  successTitle: '密码已更改',
  success: '请使用新密码登录。',
  successEdited: '您提交的密码已保存。您之后所做的更改未保存。',
  signingIn: '正在为您登录…',
  signedIn: '您已登录。',
  missingLinkTitle: '请打开邮件中的链接',
  missingLink: '此页面要通过该链接才能知道要更改谁的密码。如果找不到邮件，请获取新链接。',
  rejectedLinkTitle: '此链接无法使用',
  rejectedLink:
    '链接不完整、已过期或已被使用。如果您刚刚设置了新密码，请尝试用它登录。否则，请获取新链接。',
  maybeUsedLinkTitle: '您的密码可能已经更改',
  maybeUsedLink: '请尝试使用新密码登录。如果无法登录，请获取新链接。',

  signIn: '登录',
  signUp: 'No account yet? Create one',
  continue: '继续',
  requestLink: '获取新链接',
  openRequestLink: '获取新链接',
  sendAgain: '重新发送',
  otherAddress: '使用其他邮箱',
  openInbox: 'Open {mailbox}',
  back: '返回',

  requestLinkTitle: '重置密码',
  requestLinkMessage: '请输入您的电子邮箱。我们会向您发送链接，用于设置新密码。',
  email: '电子邮箱',
  emailInvalid: '请输入电子邮箱，例如 name@example.com。',
  requestLinkSubmit: '发送链接',
  requestLinkSending: '正在发送…',
  requestLinkSentTitle: '请查看您的邮箱',
  requestLinkSent: '如果此邮箱有对应的账号，用于设置新密码的链接很快就会送达。',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: '链接发送失败。请重试。',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: '您已离线。请连接互联网，然后重试。',
  requestLinkTooMany: '尝试次数过多。',
  requestLinkTooManyLater: '尝试次数过多。请稍后再试。',
  requestLinkWait: '刚刚已向此邮箱发送链接。请查看您的邮箱。',
}

export { messages as default }

/** Chinese (simplified): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'zh-Hans',
  level: '密码强度：{level}。',
  veryWeak: '非常弱',
  weak: '弱',
  fair: '一般',
  good: '较好',
  strong: '强',
  hintCommon: '请避免使用很多人都会选择的词语和密码。',
  hintPersonal: '请避免使用您自己的姓名和电子邮箱。',
  hintSequence: '请避免使用连续的字母、数字或按键，例如 abc 或 qwerty。',
  hintRepeat: '请避免重复相同的内容。',
  hintDate: '请避免使用日期和年份。',
  hintLonger: '请设置得更长一些：由几个词组成的密码很容易记住。',
}

/** Chinese (simplified): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'zh-Hans',
  dir: 'ltr',

  resetSubject: '为您的 {shop} 账号设置新密码',
  resetTitle: '设置新密码',
  reset: '有人（很可能是您本人）请求重置您的 {shop} 账号密码。',
  resetButton: '设置新密码',
  resetAddress: '请在浏览器中打开此网址：',
  resetExpires: '此链接只能使用一次，有效期至 {time}。',
  resetIgnore: '如果您没有提出此请求，可以忽略此邮件：您的账号没有任何变化。',

  changedSubject: '您的 {shop} 账号密码已更改',
  changedTitle: '您的密码已更改',
  changed: '您的 {shop} 账号密码已于 {time} 更改。',
  changedIgnore: '如果是您本人更改的，则无需执行任何操作。',
  changedWarning: '如果不是您本人更改的，请立即设置新密码并告知我们。',
  changedButton: '设置新密码',

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
