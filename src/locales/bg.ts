/** Bulgarian, in the polite register (Вие). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Bulgarian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'bg',
  dir: 'ltr',

  title: 'Изберете нова парола',
  username: 'Имейл адрес',
  password: 'Нова парола',
  confirmation: 'Потвърдете новата парола',
  submit: 'Запазване на новата парола',
  submitting: 'Новата Ви парола се запазва…',
  show: 'Показване',
  hide: 'Скриване',
  showPassword: 'Показване на паролата',
  hidePassword: 'Скриване на паролата',
  showConfirmation: 'Показване на потвърждението на паролата',
  hideConfirmation: 'Скриване на потвърждението на паролата',
  passwordVisible: 'Паролата Ви се вижда.',
  passwordHidden: 'Паролата Ви е скрита.',

  hint: {
    one: 'Използвайте поне {count}\u00A0знак.',
    other: 'Използвайте поне {count}\u00A0знака.',
  },
  requirements: 'Паролата Ви трябва да има:',
  passwordRules: 'Паролата Ви трябва да има: {rules}.',
  minLength: {
    one: '{count}\u00A0знак или повече',
    other: '{count}\u00A0знака или повече',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: изпълнено',
  requirementUnmet: '{rule}: все още не е изпълнено',

  passwordBlank: 'Въведете нова парола.',
  passwordTooShort: {
    one: 'Тази парола е твърде кратка. Използвайте поне {count}\u00A0знак.',
    other: 'Тази парола е твърде кратка. Използвайте поне {count}\u00A0знака.',
  },
  passwordTooLong: {
    one: 'Тази парола е твърде дълга. Използвайте най-много {count}\u00A0знак.',
    other: 'Тази парола е твърде дълга. Използвайте най-много {count}\u00A0знака.',
  },
  passwordRejected: 'Тази парола не може да се използва. Изберете друга.',
  passwordBreached:
    'Тази парола се е появила при изтичане на данни. Изберете такава, която не използвате ' +
    'никъде другаде.',
  confirmationBlank: 'Въведете отново новата парола.',
  confirmationMismatch: 'Паролите не съвпадат. Въведете една и съща парола в двете полета.',

  notChanged: 'Паролата Ви не беше променена.',
  maybeChanged: 'Не знаем дали паролата Ви беше променена. Опитайте да влезете с новата.',
  offline: 'Нямате връзка с интернет. Свържете се и опитайте отново. {outcome}',
  network: 'Връзката прекъсна. {outcome}',
  timeout: 'Отне твърде много време. {outcome}',
  inFlight: 'Новата Ви парола все още се запазва. Изчакайте малко.',
  unauthorized: 'Има проблем при нас. {outcome}',
  rateLimited: 'Твърде много опити. {outcome}',
  rateLimitedLater: 'Твърде много опити. Опитайте отново по-късно. {outcome}',
  rejected: 'Нещо се обърка. {outcome}',
  retryIn: {
    one: 'Можете да опитате отново след {count}\u00A0секунда.',
    other: 'Можете да опитате отново след {count}\u00A0секунди.',
  },
  retryNow: '{outcome} Вече можете да опитате отново.',

  successTitle: 'Паролата е променена',
  success: 'Влезте с новата си парола.',
  successEdited: 'Паролата, която изпратихте, беше запазена. По-късните промени не бяха запазени.',
  signingIn: 'Влизане в профила Ви…',
  signedIn: 'Влязохте в профила си.',
  missingLinkTitle: 'Отворете линка в имейла си',
  missingLink:
    'Тази страница има нужда от линка, за да знае чия парола да промени. Ако не намирате имейла, ' +
    'заявете нов линк.',
  rejectedLinkTitle: 'Този линк не може да се използва',
  rejectedLink:
    'Той е непълен, изтекъл или вече използван. Ако току-що сте задали нова парола, опитайте да ' +
    'влезете с нея. Ако не сте, заявете нов линк.',
  maybeUsedLinkTitle: 'Паролата Ви може вече да е променена',
  maybeUsedLink: 'Опитайте да влезете с новата парола. Ако не успеете, заявете нов линк.',

  signIn: 'Вход',
  signUp: 'No account yet? Create one',
  continue: 'Продължаване',
  requestLink: 'Заявяване на нов линк',
  openRequestLink: 'Заявяване на нов линк',
  sendAgain: 'Изпращане отново',
  otherAddress: 'Използване на друг адрес',
  openInbox: 'Open {mailbox}',
  back: 'Назад',

  requestLinkTitle: 'Нулиране на паролата',
  requestLinkMessage:
    'Въведете имейл адреса си. Ще Ви изпратим линк, с който да изберете нова парола.',
  email: 'Имейл адрес',
  emailInvalid: 'Въведете имейл адрес като ime@example.com.',
  requestLinkSubmit: 'Изпращане на линк',
  requestLinkSending: 'Изпраща се…',
  requestLinkSentTitle: 'Проверете имейла си',
  requestLinkSent: 'Ако има профил с този адрес, линк за избор на нова парола е на път.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Линкът не можа да бъде изпратен. Опитайте отново.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Нямате връзка с интернет. Свържете се и опитайте отново.',
  requestLinkTooMany: 'Твърде много опити.',
  requestLinkTooManyLater: 'Твърде много опити. Опитайте отново по-късно.',
  requestLinkWait: 'Току-що беше изпратен линк на този адрес. Проверете имейла си.',
}

export { messages as default }

/** Bulgarian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'bg',
  level: 'Сила на паролата: {level}.',
  veryWeak: 'много слаба',
  weak: 'слаба',
  fair: 'средна',
  good: 'добра',
  strong: 'силна',
  hintCommon: 'Избягвайте думи и пароли, които много хора избират.',
  hintPersonal: 'Избягвайте собственото си име и имейл адрес.',
  hintSequence: 'Избягвайте поредици от букви, цифри или клавиши, като abc или qwerty.',
  hintRepeat: 'Избягвайте повторения.',
  hintDate: 'Избягвайте дати и години.',
  hintLonger: 'Направете я по-дълга: няколко думи се помнят лесно.',
}

/** Bulgarian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'bg',
  dir: 'ltr',

  resetSubject: 'Изберете нова парола за {shop}',
  resetTitle: 'Изберете нова парола',
  reset: 'Някой, най-вероятно Вие, е поискал нова парола за профила Ви в магазина {shop}.',
  resetButton: 'Избиране на нова парола',
  resetAddress: 'Отворете този адрес в браузъра си:',
  resetExpires: 'Линкът може да се използва само веднъж, до {time}.',
  resetIgnore:
    'Ако не сте я поискали Вие, можете да пренебрегнете този имейл: нищо не е променено.',

  changedSubject: 'Паролата Ви за {shop} беше променена',
  changedTitle: 'Паролата Ви беше променена',
  changed: 'Паролата за профила Ви в магазина {shop} беше променена на {time}.',
  changedIgnore: 'Ако сте били Вие, не е нужно да правите нищо.',
  changedWarning: 'Ако не сте били Вие, веднага изберете нова парола и ни уведомете.',
  changedButton: 'Избиране на нова парола',

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
