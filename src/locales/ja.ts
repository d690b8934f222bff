/** Japanese, in the polite register (です・ます). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Japanese: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'ja',
  dir: 'ltr',

  title: '新しいパスワードを設定してください',
  username: 'メールアドレス',
  password: '新しいパスワード',
  confirmation: '新しいパスワード（確認）',
  submit: '新しいパスワードを保存',
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
  notCommon: 'よく使われるパスワードではないこと',
  requirementMet: '{rule}：満たしています',
  requirementUnmet: '{rule}：まだ満たしていません',

  passwordBlank: '新しいパスワードを入力してください。',
  passwordTooShort: 'パスワードが短すぎます。{count}文字以上で入力してください。',
  passwordTooLong: 'パスワードが長すぎます。{count}文字以内で入力してください。',
  ruleBroken: 'パスワードが次の条件を満たしていません：{rules}。',
  passwordRejected: 'このパスワードは使用できません。別のパスワードを入力してください。',
  passwordBreached:
    'このパスワードは過去に流出したデータに含まれています。ほかで使っていないパスワードを入力して' +
    'ください。',
  confirmationBlank: '新しいパスワードをもう一度入力してください。',
  confirmationMismatch: 'パスワードが一致しません。両方の欄に同じパスワードを入力してください。',

  notChanged: 'パスワードは変更されていません。',
  maybeChanged:
    'パスワードが変更されたかどうか確認できません。新しいパスワードでログインをお試しください。',
  offline: 'オフラインです。{outcome}インターネットに接続してから、もう一度お試しください。',
  network: '接続が切れました。{outcome}',
  timeout: '保存に時間がかかりすぎました。{outcome}',
  inFlight: '新しいパスワードはまだ保存中です。少々お待ちください。',
  unauthorized: 'システムに問題が発生しています。{outcome}',
  rateLimited: '試行回数が多すぎます。{outcome}',
  rateLimitedLater: '試行回数が多すぎます。{outcome}しばらくしてからお試しください。',
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
    'このページは、パスワード再設定メールのリンクから開いてください。メールが見つからない場合は、' +
    '迷惑メールフォルダをご確認いただくか、新しいリンクをリクエストしてください。',
  rejectedLinkTitle: 'このリンクは無効です',
  rejectedLink:
    'リンクが不完全か、有効期限が切れているか、すでに使用されています。新しいパスワードを設定した' +
    'ばかりの場合は、そのパスワードでログインしてください。そうでない場合、またはログインできない' +
    '場合は、新しいリンクをリクエストしてください。',
  maybeUsedLinkTitle: 'パスワードはすでに変更されている可能性があります',
  maybeUsedLink:
    '新しいパスワードでログインをお試しください。ログインできない場合は、新しいリンクをリクエスト' +
    'してください。',

  signIn: 'ログイン',
  continue: '続ける',
  requestLink: '新しいリンクをリクエスト',
  openRequestLink: '新しいリンクをリクエスト',
  sendAgain: 'リンクを再送信',
  otherAddress: '別のメールアドレスを使う',
  openInbox: '{mailbox}を開く',
  signUp: 'アカウントをお持ちでない方は新規登録',
  back: '戻る',

  requestLinkTitle: 'パスワードの再設定',
  requestLinkMessage:
    'アカウントのメールアドレスを入力してください。パスワード再設定用のリンクをお送りします。',
  email: 'メールアドレス',
  emailInvalid: 'name@example.com のような正しい形式でメールアドレスを入力してください。',
  requestLinkSubmit: 'リンクを送信',
  requestLinkSending: '送信しています…',
  requestLinkSentTitle: 'メールをご確認ください',
  requestLinkSent:
    'このメールアドレスで登録されたアカウントがある場合は、パスワード再設定用のリンクをお送りしま' +
    'した。届くまで数分かかることがあります。迷惑メールフォルダもご確認ください。',
  requestLinkSentTo:
    '{email} で登録されたアカウントがある場合は、パスワード再設定用のリンクをお送りしました。届く' +
    'まで数分かかることがあります。迷惑メールフォルダもご確認ください。',
  requestLinkFailed: 'リンクを送信できませんでした。もう一度お試しください。',
  requestLinkOffline: 'オフラインです。インターネットに接続してから、もう一度お試しください。',
  requestLinkTooMany: '試行回数が多すぎます。',
  requestLinkTooManyLater: '試行回数が多すぎます。しばらくしてからお試しください。',
  requestLinkWait:
    'このメールアドレスについては、先ほどリンクがリクエストされました。メールをご確認ください。',
  requestLinkNotConfirmed: 'ロボットではないことを確認できませんでした。もう一度お試しください。',
}

export { messages as default }

/** Japanese: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'ja',
  level: 'パスワードの強度：{level}。',
  veryWeak: '非常に弱い',
  weak: '弱い',
  fair: '普通',
  good: 'やや強い',
  strong: '強い',
  hintCommon: 'よく使われる単語やパスワードは避けてください。',
  hintPersonal: 'お名前、メールアドレス、ショップ名は使わないでください。',
  hintSequence: 'abc、123、qwerty のような並びは避けてください。',
  hintRepeat: 'aaa や abcabc のような繰り返しは避けてください。',
  hintDate: '日付や年は避けてください。',
  hintLonger:
    'より長いパスワードにしてください。関連のない単語をいくつか組み合わせると、強くて覚えやすくな' +
    'ります。',
}

/** Japanese: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'ja',
  dir: 'ltr',

  resetSubject: '【{shop}】パスワード再設定のご案内',
  resetTitle: 'パスワード再設定のご案内',
  reset: '「{shop}」アカウントのパスワード再設定のご依頼を受け付けました。',
  resetButton: '新しいパスワードを設定',
  resetAddress: 'ボタンが機能しない場合は、次のURLをブラウザで開いてください：',
  resetExpires: 'このリンクの有効期限は{count}時間です。一度だけ使用できます。',
  resetIgnore: 'お心当たりがない場合は、このメールを破棄してください。パスワードは変更されません。',

  changedSubject: '【{shop}】パスワードが変更されました',
  changedTitle: 'パスワードが変更されました',
  changed: '{time}に、お客様の「{shop}」アカウントのパスワードが変更されました。',
  changedIgnore: 'お客様ご自身で変更された場合は、お手続きは不要です。',
  changedWarning: 'お心当たりがない場合は、すぐにパスワードを再設定し、当店までご連絡ください。',
  changedButton: 'パスワードを再設定',
  changedContact: 'お問い合わせ先：{contact}',

  noAccountSubject: '【{shop}】このメールアドレスのアカウントはありません',
  noAccountTitle: 'アカウントが見つかりませんでした',
  noAccount:
    '「{shop}」のパスワード再設定のご依頼を受け付けましたが、このメールアドレスで登録されたアカウン' +
    'トはありません。',
  noAccountAdvice:
    '別のメールアドレスで登録されている可能性があります。その場合は、そのメールアドレスでリンクを' +
    'リクエストしてください。',
  noAccountButton: 'アカウントを作成',
  noAccountShop: '{shop}のサイトへ',
  noAccountIgnore: 'お心当たりがない場合は、このメールを破棄してください。',
}
