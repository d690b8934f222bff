/** Ukrainian, in the polite register (ви). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Ukrainian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'uk',
  dir: 'ltr',

  title: 'Виберіть новий пароль',
  username: 'Електронна адреса',
  password: 'Новий пароль',
  confirmation: 'Підтвердьте новий пароль',
  submit: 'Встановити новий пароль',
  submitting: 'Зберігаємо ваш новий пароль…',
  show: 'Показати',
  hide: 'Сховати',
  showPassword: 'Показати пароль',
  hidePassword: 'Сховати пароль',
  showConfirmation: 'Показати підтвердження пароля',
  hideConfirmation: 'Сховати підтвердження пароля',
  passwordVisible: 'Ваш пароль видно.',
  passwordHidden: 'Ваш пароль приховано.',

  hint: {
    one: 'Використайте щонайменше {count}\u00A0символ.',
    few: 'Використайте щонайменше {count}\u00A0символи.',
    many: 'Використайте щонайменше {count}\u00A0символів.',
    other: 'Використайте щонайменше {count}\u00A0символу.',
  },
  requirements: 'Ваш пароль має містити:',
  passwordRules: 'Ваш пароль має містити: {rules}.',
  minLength: {
    one: 'щонайменше {count}\u00A0символ',
    few: 'щонайменше {count}\u00A0символи',
    many: 'щонайменше {count}\u00A0символів',
    other: 'щонайменше {count}\u00A0символу',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: виконано',
  requirementUnmet: '{rule}: ще не виконано',

  passwordBlank: 'Введіть новий пароль.',
  passwordTooShort: {
    one: 'Цей пароль закороткий. Використайте щонайменше {count}\u00A0символ.',
    few: 'Цей пароль закороткий. Використайте щонайменше {count}\u00A0символи.',
    many: 'Цей пароль закороткий. Використайте щонайменше {count}\u00A0символів.',
    other: 'Цей пароль закороткий. Використайте щонайменше {count}\u00A0символу.',
  },
  passwordTooLong: {
    one: 'Цей пароль задовгий. Використайте щонайбільше {count}\u00A0символ.',
    few: 'Цей пароль задовгий. Використайте щонайбільше {count}\u00A0символи.',
    many: 'Цей пароль задовгий. Використайте щонайбільше {count}\u00A0символів.',
    other: 'Цей пароль задовгий. Використайте щонайбільше {count}\u00A0символу.',
  },
  passwordRejected: 'Цей пароль не можна використати. Виберіть інший.',
  passwordBreached:
    'Цей пароль виявлено у витоку даних. Виберіть такий, який ви ніде інде не використовуєте.',
  confirmationBlank: 'Введіть новий пароль ще раз.',
  confirmationMismatch: 'Паролі не збігаються. Введіть той самий пароль в обох полях.',

  notChanged: 'Ваш пароль не змінено.',
  maybeChanged: 'Ми не знаємо, чи змінено ваш пароль. Спробуйте увійти з новим паролем.',
  offline: 'Немає з’єднання з інтернетом. Під’єднайтеся до інтернету й спробуйте ще раз. {outcome}',
  network: 'З’єднання перервалося. {outcome}',
  timeout: 'Це тривало надто довго. {outcome}',
  inFlight: 'Ваш новий пароль ще зберігається. Зачекайте трохи.',
  unauthorized: 'З нашого боку виникла проблема. {outcome}',
  rateLimited: 'Забагато спроб. {outcome}',
  rateLimitedLater: 'Забагато спроб. Спробуйте пізніше. {outcome}',
  rejected: 'Щось пішло не так. {outcome}',
  retryIn: {
    one: 'Ви зможете спробувати ще раз через {count}\u00A0секунду.',
    few: 'Ви зможете спробувати ще раз через {count}\u00A0секунди.',
    many: 'Ви зможете спробувати ще раз через {count}\u00A0секунд.',
    other: 'Ви зможете спробувати ще раз через {count}\u00A0секунди.',
  },
  retryNow: '{outcome} Тепер ви можете спробувати ще раз.',

  successTitle: 'Пароль змінено',
  success: 'Увійдіть із новим паролем.',
  successEdited: 'Пароль, який ви надіслали, збережено. Зміни, внесені після цього, не збережено.',
  signingIn: 'Виконуємо вхід…',
  signedIn: 'Ви увійшли до облікового запису.',
  missingLinkTitle: 'Відкрийте посилання з листа',
  missingLink:
    'Це посилання потрібне сторінці, щоб знати, чий пароль змінити. Якщо ви не можете знайти ' +
    'лист, отримайте нове посилання.',
  rejectedLinkTitle: 'Це посилання не можна використати',
  rejectedLink:
    'Воно неповне, термін його дії минув або його вже використано. Якщо ви щойно встановили ' +
    'новий пароль, спробуйте увійти з ним. Якщо ні, отримайте нове посилання.',
  maybeUsedLinkTitle: 'Можливо, ваш пароль уже змінено',
  maybeUsedLink: 'Спробуйте увійти з новим паролем. Якщо не вдасться, отримайте нове посилання.',

  signIn: 'Увійти',
  signUp: 'No account yet? Create one',
  continue: 'Продовжити',
  requestLink: 'Отримати нове посилання',
  openRequestLink: 'Отримати нове посилання',
  sendAgain: 'Надіслати ще раз',
  otherAddress: 'Вказати іншу адресу',
  openInbox: 'Open {mailbox}',
  back: 'Назад',

  requestLinkTitle: 'Скидання пароля',
  requestLinkMessage:
    'Введіть свою електронну адресу. Ми надішлемо вам посилання для вибору нового пароля.',
  email: 'Електронна адреса',
  emailInvalid: 'Введіть електронну адресу на зразок name@example.com.',
  requestLinkSubmit: 'Надіслати посилання',
  requestLinkSending: 'Надсилаємо…',
  requestLinkSentTitle: 'Перевірте пошту',
  requestLinkSent:
    'Якщо існує обліковий запис із цією адресою, посилання для вибору нового пароля скоро ' +
    'надійде.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Не вдалося надіслати посилання. Спробуйте ще раз.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline:
    'Немає з’єднання з інтернетом. Під’єднайтеся до інтернету й спробуйте ще раз.',
  requestLinkTooMany: 'Забагато спроб.',
  requestLinkTooManyLater: 'Забагато спроб. Спробуйте пізніше.',
  requestLinkWait: 'На цю адресу щойно надіслано посилання. Перевірте пошту.',
}

export { messages as default }

/** Ukrainian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'uk',
  level: 'Надійність пароля: {level}.',
  veryWeak: 'дуже низька',
  weak: 'низька',
  fair: 'прийнятна',
  good: 'добра',
  strong: 'висока',
  hintCommon: 'Уникайте слів і паролів, які вибирає багато людей.',
  hintPersonal: 'Уникайте власного імені та електронної адреси.',
  hintSequence: 'Уникайте послідовностей літер, цифр або клавіш, як-от abc чи qwerty.',
  hintRepeat: 'Уникайте повторення того самого.',
  hintDate: 'Уникайте дат і років.',
  hintLonger: 'Зробіть його довшим: кілька слів легко запам’ятати.',
}

/** Ukrainian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'uk',
  dir: 'ltr',

  resetSubject: 'Виберіть новий пароль для магазину {shop}',
  resetTitle: 'Виберіть новий пароль',
  reset:
    'Хтось, найімовірніше ви, надіслав запит на новий пароль для вашого облікового запису в ' +
    'магазині {shop}.',
  resetButton: 'Вибрати новий пароль',
  resetAddress: 'Відкрийте цю адресу у своєму браузері:',
  resetExpires: 'Посилання спрацює лише один раз. Термін його дії спливає {time}.',
  resetIgnore: 'Якщо ви не надсилали запиту, можете проігнорувати цей лист: нічого не змінилося.',

  changedSubject: 'Ваш пароль для магазину {shop} змінено',
  changedTitle: 'Ваш пароль змінено',
  changed: 'Пароль вашого облікового запису в магазині {shop} змінено {time}.',
  changedIgnore: 'Якщо це зробили ви, нічого робити не потрібно.',
  changedWarning: 'Якщо це зробили не ви, негайно виберіть новий пароль і повідомте нас.',
  changedButton: 'Вибрати новий пароль',

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
