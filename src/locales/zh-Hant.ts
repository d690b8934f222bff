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
  requirements: '密碼要求：',
  passwordRules: '密碼要求：{rules}。',
  minLength: '至少 {count}\u00A0個字元',
  notCommon: '不是常用密碼',
  requirementMet: '{rule}：已符合',
  requirementUnmet: '{rule}：尚未符合',

  passwordBlank: '請輸入新密碼。',
  passwordTooShort: '密碼太短。請至少使用 {count}\u00A0個字元。',
  passwordTooLong: '密碼太長。請勿超過 {count}\u00A0個字元。',
  ruleBroken: '密碼不符合以下要求：{rules}。',
  passwordRejected: '這組密碼無法使用。請選擇其他密碼。',
  passwordBreached: '這組密碼曾出現在外洩的資料中。請改用沒有在其他地方用過的密碼。',
  confirmationBlank: '請再次輸入新密碼。',
  confirmationMismatch: '兩次輸入的密碼不一致。請在兩個欄位輸入相同的密碼。',

  notChanged: '您的密碼並未變更。',
  maybeChanged: '我們無法確定您的密碼是否已變更。請嘗試用新密碼登入。',
  offline: '網路未連線。{outcome}請連上網際網路，然後再試一次。',
  network: '連線已中斷。{outcome}',
  timeout: '儲存逾時。{outcome}',
  inFlight: '您的新密碼仍在儲存中。請稍候。',
  unauthorized: '系統發生問題。{outcome}',
  rateLimited: '嘗試次數過多。{outcome}',
  rateLimitedLater: '嘗試次數過多。{outcome}請稍後再試。',
  rejected: '發生錯誤。{outcome}',
  retryIn: '您可以在 {count}\u00A0秒後再試一次。',
  retryNow: '{outcome}您現在可以再試一次。',

  successTitle: '密碼已變更',
  success: '請使用新密碼登入。',
  successEdited: '您送出的密碼已儲存。您之後所做的變更並未儲存。',
  signingIn: '正在為您登入…',
  signedIn: '您已登入。',
  missingLinkTitle: '請開啟電子郵件中的連結',
  missingLink:
    '請透過密碼重設郵件中的連結開啟此頁面。如果找不到郵件，請查看垃圾郵件資料夾，或索取新的連結。',
  rejectedLinkTitle: '此連結無效',
  rejectedLink:
    '連結不完整、已過期或已使用過。如果您剛剛設定了新密碼，請用新密碼登入。如果沒有設定過或無法登' +
    '入，請索取新的連結。',
  maybeUsedLinkTitle: '您的密碼可能已經變更',
  maybeUsedLink: '請嘗試用新密碼登入。如果無法登入，請索取新的連結。',

  signIn: '登入',
  continue: '繼續',
  requestLink: '索取新的連結',
  openRequestLink: '索取新的連結',
  sendAgain: '重新傳送連結',
  otherAddress: '使用其他電子郵件地址',
  openInbox: '開啟 {mailbox}',
  signUp: '還沒有帳號？立即註冊',
  back: '返回',

  requestLinkTitle: '重設密碼',
  requestLinkMessage: '請輸入您帳號的電子郵件地址。我們會傳送連結給您，讓您設定新密碼。',
  email: '電子郵件地址',
  emailInvalid: '請輸入格式正確的電子郵件地址，例如 name@example.com。',
  requestLinkSubmit: '傳送連結',
  requestLinkSending: '正在傳送…',
  requestLinkSentTitle: '請查看您的電子郵件',
  requestLinkSent:
    '如果此電子郵件地址有對應的帳號，我們已傳送設定新密碼的連結。郵件可能需要幾分鐘才會送達。如果' +
    '沒收到，請查看垃圾郵件資料夾。',
  requestLinkSentTo:
    '如果 {email} 有對應的帳號，我們已傳送設定新密碼的連結。郵件可能需要幾分鐘才會送達。如果沒收' +
    '到，請查看垃圾郵件資料夾。',
  requestLinkFailed: '無法傳送連結。請再試一次。',
  requestLinkOffline: '網路未連線。請連上網際網路，然後再試一次。',
  requestLinkTooMany: '嘗試次數過多。',
  requestLinkTooManyLater: '嘗試次數過多。請稍後再試。',
  requestLinkWait: '您剛剛已為此電子郵件地址索取過連結。請查看您的電子郵件。',
  requestLinkNotConfirmed: '無法確認您不是機器人。請再試一次。',
}

export { messages as default }

/** Chinese (traditional): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'zh-Hant',
  level: '密碼強度：{level}。',
  veryWeak: '非常弱',
  weak: '弱',
  fair: '中等',
  good: '較強',
  strong: '強',
  hintCommon: '請避免使用常見的字詞和密碼。',
  hintPersonal: '請勿使用您的姓名、電子郵件地址或本店名稱。',
  hintSequence: '請避免使用 abc、123 或 qwerty 這類連續字元。',
  hintRepeat: '請避免 aaa 或 abcabc 這類重複。',
  hintDate: '請避免使用日期和年份。',
  hintLonger: '請設定得更長一些。用幾個互不相關的詞組成的密碼既安全又好記。',
}

/** Chinese (traditional): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'zh-Hant',
  dir: 'ltr',

  resetSubject: '重設您的 {shop} 帳號密碼',
  resetTitle: '重設密碼',
  reset: '我們收到了重設您的 {shop} 帳號密碼的要求。',
  resetButton: '設定新密碼',
  resetAddress: '如果按鈕無法使用，請在瀏覽器中開啟此網址：',
  resetExpires: '此連結在 {count}\u00A0小時內有效，只能使用一次。',
  resetIgnore: '如果您沒有提出此要求，請忽略這封郵件。您的密碼維持不變。',

  changedSubject: '您的 {shop} 帳號密碼已變更',
  changedTitle: '您的密碼已變更',
  changed: '您的 {shop} 帳號密碼已於 {time} 變更。',
  changedIgnore: '如果是您本人變更的，則不需要採取任何行動。',
  changedWarning: '如果不是您本人變更的，請立即重設密碼並與我們聯絡。',
  changedButton: '重設密碼',
  changedContact: '聯絡我們：{contact}',

  noAccountSubject: '此電子郵件地址沒有對應的 {shop} 帳號',
  noAccountTitle: '找不到帳號',
  noAccount: '我們收到了為此電子郵件地址重設 {shop} 密碼的要求，但此電子郵件地址沒有對應的帳號。',
  noAccountAdvice: '您可能是用其他電子郵件地址註冊的。如果是這樣，請用那個地址索取連結。',
  noAccountButton: '註冊帳號',
  noAccountShop: '前往 {shop}',
  noAccountIgnore: '如果您沒有提出此要求，請忽略這封郵件。',
}
