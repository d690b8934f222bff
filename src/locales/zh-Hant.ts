/** Chinese in traditional characters, with the words of Taiwan, in the polite register (您). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Chinese (traditional): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'zh-Hant',
  dir: 'ltr',

  title: '設定新密碼',
  username: '電子郵件地址',
  password: '新密碼',
  confirmation: '確認新密碼',
  submit: '儲存新密碼',
  submitting: '正在儲存您的新密碼…',
  show: '顯示',
  hide: '隱藏',
  showPassword: '顯示密碼',
  hidePassword: '隱藏密碼',
  showConfirmation: '顯示確認密碼',
  hideConfirmation: '隱藏確認密碼',
  passwordVisible: '您的密碼目前可見。',
  passwordHidden: '您的密碼已隱藏。',

  hint: '請至少使用 {count}\u00A0個字元。',
  requirements: '您的密碼必須包含：',
  passwordRules: '密碼要求：{rules}。',
  minLength: '至少 {count}\u00A0個字元',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}：已符合',
  requirementUnmet: '{rule}：尚未符合',

  passwordBlank: '請輸入新密碼。',
  passwordTooShort: '密碼太短。請至少使用 {count}\u00A0個字元。',
  passwordTooLong: '密碼太長。請最多使用 {count}\u00A0個字元。',
  passwordRejected: '這組密碼無法使用。請選擇其他密碼。',
  passwordBreached: '這組密碼曾出現在外洩的資料中。請選擇您未在其他地方使用的密碼。',
  confirmationBlank: '請再次輸入新密碼。',
  confirmationMismatch: '兩次輸入的密碼不一致。請在兩個欄位輸入相同的密碼。',

  notChanged: '您的密碼並未變更。',
  maybeChanged: '我們無法確定您的密碼是否已變更。請嘗試用新密碼登入。',
  offline: '您目前離線。請連上網際網路，然後再試一次。{outcome}',
  network: '連線已中斷。{outcome}',
  timeout: '等候時間過長。{outcome}',
  inFlight: '您的新密碼仍在儲存中。請稍候。',
  unauthorized: '我們這邊發生問題。{outcome}',
  rateLimited: '嘗試次數過多。{outcome}',
  rateLimitedLater: '嘗試次數過多。請稍後再試。{outcome}',
  rejected: '發生錯誤。{outcome}',
  retryIn: '您可以在 {count}\u00A0秒後再試一次。',
  retryNow: '{outcome}您現在可以再試一次。',

  successTitle: '密碼已變更',
  success: '請使用新密碼登入。',
  successEdited: '您送出的密碼已儲存。您之後所做的變更並未儲存。',
  signingIn: '正在為您登入…',
  signedIn: '您已登入。',
  missingLinkTitle: '請開啟電子郵件中的連結',
  missingLink: '此頁面要透過該連結才能知道要變更誰的密碼。如果找不到郵件，請索取新的連結。',
  rejectedLinkTitle: '此連結無法使用',
  rejectedLink:
    '連結不完整、已過期或已使用過。如果您剛剛設定了新密碼，請嘗試用它登入。否則，請索取新的連結。',
  maybeUsedLinkTitle: '您的密碼可能已經變更',
  maybeUsedLink: '請嘗試用新密碼登入。如果無法登入，請索取新的連結。',

  signIn: '登入',
  signUp: 'No account yet? Create one',
  continue: '繼續',
  requestLink: '索取新的連結',
  openRequestLink: '索取新的連結',
  sendAgain: '重新傳送',
  otherAddress: '使用其他電子郵件地址',
  openInbox: 'Open {mailbox}',
  back: '返回',

  requestLinkTitle: '重設密碼',
  requestLinkMessage: '請輸入您的電子郵件地址。我們會傳送連結給您，讓您設定新密碼。',
  email: '電子郵件地址',
  emailInvalid: '請輸入電子郵件地址，例如 name@example.com。',
  requestLinkSubmit: '傳送連結',
  requestLinkSending: '正在傳送…',
  requestLinkSentTitle: '請查看您的電子郵件',
  requestLinkSent: '如果此電子郵件地址有對應的帳號，設定新密碼的連結很快就會送達。',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: '無法傳送連結。請再試一次。',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: '您目前離線。請連上網際網路，然後再試一次。',
  requestLinkTooMany: '嘗試次數過多。',
  requestLinkTooManyLater: '嘗試次數過多。請稍後再試。',
  requestLinkWait: '剛剛已傳送連結到此電子郵件地址。請查看您的電子郵件。',
}

export { messages as default }

/** Chinese (traditional): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'zh-Hant',
  level: '密碼強度：{level}。',
  veryWeak: '非常弱',
  weak: '弱',
  fair: '普通',
  good: '良好',
  strong: '強',
  hintCommon: '請避免使用許多人會選擇的字詞和密碼。',
  hintPersonal: '請避免使用您自己的姓名和電子郵件地址。',
  hintSequence: '請避免使用連續的字母、數字或按鍵，例如 abc 或 qwerty。',
  hintRepeat: '請避免重複相同的內容。',
  hintDate: '請避免使用日期和年份。',
  hintLonger: '請設定得更長一些：由幾個詞組成的密碼很容易記住。',
}

/** Chinese (traditional): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'zh-Hant',
  dir: 'ltr',

  resetSubject: '為您的 {shop} 帳號設定新密碼',
  resetTitle: '設定新密碼',
  reset: '有人（很可能是您本人）要求重設您的 {shop} 帳號密碼。',
  resetButton: '設定新密碼',
  resetAddress: '請在瀏覽器中開啟此網址：',
  resetExpires: '此連結只能使用一次，有效期限至 {time}。',
  resetIgnore: '如果您沒有提出此要求，可以忽略這封郵件：您的帳號沒有任何變更。',

  changedSubject: '您的 {shop} 帳號密碼已變更',
  changedTitle: '您的密碼已變更',
  changed: '您的 {shop} 帳號密碼已於 {time} 變更。',
  changedIgnore: '如果是您本人變更的，則不需要採取任何行動。',
  changedWarning: '如果不是您本人變更的，請立即設定新密碼並通知我們。',
  changedButton: '設定新密碼',

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
