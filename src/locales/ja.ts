/** Japanese, in the polite register (です・ます). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Japanese: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ja',
  dir: 'ltr',

  title: '新しいパスワードを選んでください',
  username: 'メールアドレス',
  password: '新しいパスワード',
  confirmation: '新しいパスワード（確認）',
  submit: '新しいパスワードを設定',
  submitting: '新しいパスワードを保存しています…',
  show: '表示',
  hide: '非表示',
  showPassword: 'パスワードを表示',
  hidePassword: 'パスワードを非表示',
  showConfirmation: '確認用パスワードを表示',
  hideConfirmation: '確認用パスワードを非表示',
  passwordVisible: 'パスワードは表示されています。',
  passwordHidden: 'パスワードは非表示になっています。',

  hint: '{count}文字以上で入力してください。',
  requirements: 'パスワードの条件：',
  passwordRules: 'パスワードの条件：{rules}。',
  minLength: '{count}文字以上',
  notCommon: 'no password that many people use',
  requirementMet: '{rule}：満たしています',
  requirementUnmet: '{rule}：まだ満たしていません',

  passwordBlank: '新しいパスワードを入力してください。',
  passwordTooShort: 'パスワードが短すぎます。{count}文字以上で入力してください。',
  passwordTooLong: 'パスワードが長すぎます。{count}文字以内で入力してください。',
  passwordRejected: 'このパスワードは使用できません。別のパスワードを選んでください。',
  passwordBreached:
    'このパスワードは過去に流出したデータに含まれています。ほかで使っていないパスワードを選んで' +
    'ください。',
  confirmationBlank: '新しいパスワードをもう一度入力してください。',
  confirmationMismatch: 'パスワードが一致しません。両方の欄に同じパスワードを入力してください。',

  notChanged: 'パスワードは変更されていません。',
  maybeChanged:
    'パスワードが変更されたかどうか確認できません。新しいパスワードでログインをお試しください。',
  offline: 'オフラインです。インターネットに接続してから、もう一度お試しください。{outcome}',
  network: '接続が切れました。{outcome}',
  timeout: '時間がかかりすぎました。{outcome}',
  inFlight: '新しいパスワードはまだ保存中です。少々お待ちください。',
  unauthorized: '当店側で問題が発生しています。{outcome}',
  rateLimited: '試行回数が多すぎます。{outcome}',
  rateLimitedLater: '試行回数が多すぎます。しばらくしてからお試しください。{outcome}',
  rejected: '問題が発生しました。{outcome}',
  retryIn: '{count}秒後にもう一度お試しいただけます。',
  retryNow: '{outcome}今すぐもう一度お試しいただけます。',

  successTitle: 'パスワードを変更しました',
  success: '新しいパスワードでログインしてください。',
  successEdited:
    '送信時に入力されていたパスワードを保存しました。その後の変更は保存されていません。',
  signingIn: 'ログインしています…',
  signedIn: 'ログインしました。',
  missingLinkTitle: 'メールのリンクを開いてください',
  missingLink:
    'どなたのパスワードを変更するのかを確認するために、このページにはそのリンクが必要です。メー' +
    'ルが見つからない場合は、新しいリンクをリクエストしてください。',
  rejectedLinkTitle: 'このリンクは使用できません',
  rejectedLink:
    'リンクが不完全か、有効期限が切れているか、すでに使用されています。新しいパスワードを設定し' +
    'たばかりの場合は、そのパスワードでログインをお試しください。そうでない場合は、新しいリンク' +
    'をリクエストしてください。',
  maybeUsedLinkTitle: 'パスワードはすでに変更されている可能性があります',
  maybeUsedLink:
    '新しいパスワードでログインをお試しください。ログインできない場合は、新しいリンクをリクエス' +
    'トしてください。',

  signIn: 'ログイン',
  signUp: 'No account yet? Create one',
  continue: '続ける',
  requestLink: '新しいリンクをリクエスト',
  openRequestLink: '新しいリンクをリクエスト',
  sendAgain: 'もう一度送信',
  otherAddress: '別のアドレスを使う',
  openInbox: 'Open {mailbox}',
  back: '戻る',

  requestLinkTitle: 'パスワードの再設定',
  requestLinkMessage:
    'メールアドレスを入力してください。新しいパスワードを選ぶためのリンクをお送りします。',
  email: 'メールアドレス',
  emailInvalid: 'name@example.com のような形式でメールアドレスを入力してください。',
  requestLinkSubmit: 'リンクを送信',
  requestLinkSending: '送信しています…',
  requestLinkSentTitle: 'メールをご確認ください',
  requestLinkSent:
    'このアドレスのアカウントがある場合は、新しいパスワードを選ぶためのリンクがまもなく届きます。',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'リンクを送信できませんでした。もう一度お試しください。',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'オフラインです。インターネットに接続してから、もう一度お試しください。',
  requestLinkTooMany: '試行回数が多すぎます。',
  requestLinkTooManyLater: '試行回数が多すぎます。しばらくしてからお試しください。',
  requestLinkWait: 'このアドレスにリンクを送信したばかりです。メールをご確認ください。',
}

export { messages as default }

/** Japanese: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ja',
  level: 'パスワードの強度：{level}。',
  veryWeak: '非常に弱い',
  weak: '弱い',
  fair: '普通',
  good: '良い',
  strong: '強い',
  hintCommon: '多くの人が選ぶ単語やパスワードは避けてください。',
  hintPersonal: 'ご自身の名前やメールアドレスは避けてください。',
  hintSequence: 'abc や qwerty のような、文字、数字、キーの並びは避けてください。',
  hintRepeat: '同じものの繰り返しは避けてください。',
  hintDate: '日付や年は避けてください。',
  hintLonger: 'もっと長くしてください。いくつかの単語を組み合わせると覚えやすくなります。',
}

/** Japanese: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ja',
  dir: 'ltr',

  resetSubject: '【{shop}】新しいパスワードを選んでください',
  resetTitle: '新しいパスワードを選んでください',
  reset:
    '「{shop}」でのお客様のアカウントについて、新しいパスワードのリクエストがありました。' +
    'ご本人によるものと思われます。',
  resetButton: '新しいパスワードを選ぶ',
  resetAddress: '次のURLをブラウザで開いてください：',
  resetExpires: 'このリンクは一度だけ使用できます。有効期限は{time}です。',
  resetIgnore:
    'お心当たりがない場合は、このメールを無視していただいてかまいません。何も変更されていません。',

  changedSubject: '【{shop}】パスワードが変更されました',
  changedTitle: 'パスワードが変更されました',
  changed: '{time}に、「{shop}」でのお客様のアカウントのパスワードが変更されました。',
  changedIgnore: 'お客様ご自身が変更された場合は、何もしていただく必要はありません。',
  changedWarning: 'お心当たりがない場合は、すぐに新しいパスワードを選び、当店までご連絡ください。',
  changedButton: '新しいパスワードを選ぶ',

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
