/** Bulgarian, in the polite register (Вие). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Bulgarian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'bg',
  dir: 'ltr',

  title: 'Създайте нова парола',
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
  requirements: 'Изисквания към паролата:',
  passwordRules: 'Изисквания към паролата: {rules}.',
  minLength: {
    one: 'поне {count}\u00A0знак',
    other: 'поне {count}\u00A0знака',
  },
  notCommon: 'да не е често използвана парола',
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
  ruleBroken: 'Тази парола не отговаря на изискване: {rules}.',
  passwordRejected: 'Тази парола не може да се използва. Изберете друга.',
  passwordBreached:
    'Тази парола се е появила при изтичане на данни. Изберете такава, която не използвате никъде ' +
    'другаде.',
  confirmationBlank: 'Въведете отново новата парола.',
  confirmationMismatch: 'Паролите не съвпадат. Въведете една и съща парола в двете полета.',

  notChanged: 'Паролата Ви не беше променена.',
  maybeChanged: 'Не знаем дали паролата Ви беше променена. Опитайте да влезете с новата си парола.',
  offline: 'Нямате връзка с интернет. {outcome} Свържете се и опитайте отново.',
  network: 'Връзката прекъсна. {outcome}',
  timeout: 'Запазването отне твърде много време. {outcome}',
  inFlight: 'Новата Ви парола все още се запазва. Изчакайте малко.',
  unauthorized: 'Има проблем при нас. {outcome}',
  rateLimited: 'Твърде много опити. {outcome}',
  rateLimitedLater: 'Твърде много опити. {outcome} Опитайте отново по-късно.',
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
    'Тази страница работи само през линка от имейла за нулиране на паролата. Ако не намирате ' +
    'имейла, проверете папката за спам или заявете нов линк.',
  rejectedLinkTitle: 'Този линк не работи',
  rejectedLink:
    'Линкът е непълен, изтекъл или вече използван. Ако току-що сте задали нова парола, влезте с ' +
    'нея. В противен случай или ако не успеете, заявете нов линк.',
  maybeUsedLinkTitle: 'Паролата Ви може вече да е променена',
  maybeUsedLink: 'Опитайте да влезете с новата си парола. Ако не успеете, заявете нов линк.',

  signIn: 'Вход',
  continue: 'Продължаване',
  requestLink: 'Заявяване на нов линк',
  openRequestLink: 'Заявяване на нов линк',
  sendAgain: 'Изпращане на линка отново',
  otherAddress: 'Използване на друг имейл',
  openInbox: 'Отваряне на {mailbox}',
  signUp: 'Още нямате профил? Създайте си',
  back: 'Назад',

  requestLinkTitle: 'Нулиране на паролата',
  requestLinkMessage:
    'Въведете имейл адреса на профила си. Ще Ви изпратим линк, с който да създадете нова парола.',
  email: 'Имейл адрес',
  emailInvalid: 'Въведете имейл адрес в правилен формат, например ime@example.com.',
  requestLinkSubmit: 'Изпращане на линк',
  requestLinkSending: 'Изпраща се…',
  requestLinkSentTitle: 'Проверете имейла си',
  requestLinkSent:
    'Ако има профил с този имейл адрес, изпратихме линк за създаване на нова парола. Може да ' +
    'отнеме няколко минути. Проверете и папката за спам.',
  requestLinkSentTo:
    'Ако има профил с адрес {email}, изпратихме линк за създаване на нова парола. Може да отнеме ' +
    'няколко минути. Проверете и папката за спам.',
  requestLinkFailed: 'Не успяхме да изпратим линка. Опитайте отново.',
  requestLinkOffline: 'Нямате връзка с интернет. Свържете се и опитайте отново.',
  requestLinkTooMany: 'Твърде много опити.',
  requestLinkTooManyLater: 'Твърде много опити. Опитайте отново по-късно.',
  requestLinkWait: 'Преди малко заявихте линк за този имейл адрес. Проверете имейла си.',
  requestLinkNotConfirmed: 'Не успяхме да потвърдим, че не сте робот. Опитайте отново.',
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
  hintCommon: 'Избягвайте често използвани думи и пароли.',
  hintPersonal: 'Не използвайте името си, имейл адреса си или името на магазина.',
  hintSequence: 'Избягвайте поредици като abc, 123 или qwerty.',
  hintRepeat: 'Избягвайте повторения като aaa или abcabc.',
  hintDate: 'Избягвайте дати и години.',
  hintLonger:
    'Направете я по-дълга. Няколко несвързани думи правят силна парола, която се помни лесно.',
}

/** Bulgarian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'bg',
  dir: 'ltr',

  resetSubject: 'Нулиране на паролата Ви за {shop}',
  resetTitle: 'Нулиране на паролата',
  reset: 'Получихме заявка за нулиране на паролата за профила Ви в магазина {shop}.',
  resetButton: 'Създаване на нова парола',
  resetAddress: 'Ако бутонът не работи, отворете този адрес в браузъра си:',
  resetExpires: {
    one: 'Можете да използвате линка веднъж, в рамките на {count}\u00A0час.',
    other: 'Можете да използвате линка веднъж, в рамките на {count}\u00A0часа.',
  },
  resetIgnore: 'Ако не сте заявили това, пренебрегнете този имейл. Паролата Ви остава същата.',

  changedSubject: 'Паролата Ви за {shop} беше променена',
  changedTitle: 'Паролата Ви беше променена',
  changed: 'Паролата за профила Ви в магазина {shop} беше променена на {time}.',
  changedIgnore: 'Ако сте били Вие, не е нужно да правите нищо.',
  changedWarning: 'Ако не сте били Вие, веднага нулирайте паролата си и се свържете с нас.',
  changedButton: 'Нулиране на паролата',
  changedContact: 'Свържете се с нас: {contact}',

  noAccountSubject: 'Няма профил в {shop} с този имейл адрес',
  noAccountTitle: 'Не е намерен профил',
  noAccount:
    'Получихме заявка за нулиране на парола в магазина {shop} за този имейл адрес, но няма ' +
    'профил с него.',
  noAccountAdvice:
    'Възможно е да сте се регистрирали с друг имейл адрес. В такъв случай заявете линк с него.',
  noAccountButton: 'Създаване на профил',
  noAccountShop: 'Към {shop}',
  noAccountIgnore: 'Ако не сте заявили това, пренебрегнете този имейл.',
}
