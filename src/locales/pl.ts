/**
 * Polish, in the direct register of most shops (second person singular, without gendered forms).
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Polish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'pl',
  dir: 'ltr',

  title: 'Wybierz nowe hasło',
  username: 'Adres e-mail',
  password: 'Nowe hasło',
  confirmation: 'Potwierdź nowe hasło',
  submit: 'Ustaw nowe hasło',
  submitting: 'Zapisujemy Twoje nowe hasło…',
  show: 'Pokaż',
  hide: 'Ukryj',
  showPassword: 'Pokaż hasło',
  hidePassword: 'Ukryj hasło',
  showConfirmation: 'Pokaż potwierdzenie hasła',
  hideConfirmation: 'Ukryj potwierdzenie hasła',
  passwordVisible: 'Twoje hasło jest widoczne.',
  passwordHidden: 'Twoje hasło jest ukryte.',

  hint: {
    one: 'Użyj co najmniej {count}\u00A0znaku.',
    few: 'Użyj co najmniej {count}\u00A0znaków.',
    many: 'Użyj co najmniej {count}\u00A0znaków.',
    other: 'Użyj co najmniej {count}\u00A0znaku.',
  },
  requirements: 'Twoje hasło musi mieć:',
  passwordRules: 'Twoje hasło musi mieć: {rules}.',
  minLength: {
    one: 'co najmniej {count}\u00A0znak',
    few: 'co najmniej {count}\u00A0znaki',
    many: 'co najmniej {count}\u00A0znaków',
    other: 'co najmniej {count}\u00A0znaku',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: spełnione',
  requirementUnmet: '{rule}: jeszcze niespełnione',

  passwordBlank: 'Wpisz nowe hasło.',
  passwordTooShort: {
    one: 'To hasło jest za krótkie. Użyj co najmniej {count}\u00A0znaku.',
    few: 'To hasło jest za krótkie. Użyj co najmniej {count}\u00A0znaków.',
    many: 'To hasło jest za krótkie. Użyj co najmniej {count}\u00A0znaków.',
    other: 'To hasło jest za krótkie. Użyj co najmniej {count}\u00A0znaku.',
  },
  passwordTooLong: {
    one: 'To hasło jest za długie. Użyj co najwyżej {count}\u00A0znaku.',
    few: 'To hasło jest za długie. Użyj co najwyżej {count}\u00A0znaków.',
    many: 'To hasło jest za długie. Użyj co najwyżej {count}\u00A0znaków.',
    other: 'To hasło jest za długie. Użyj co najwyżej {count}\u00A0znaku.',
  },
  passwordRejected: 'Tego hasła nie można użyć. Wybierz inne.',
  passwordBreached:
    'To hasło pojawiło się w wycieku danych. Wybierz takie, którego nie używasz nigdzie indziej.',
  confirmationBlank: 'Wpisz nowe hasło jeszcze raz.',
  confirmationMismatch: 'Hasła nie są takie same. Wpisz to samo hasło w obu polach.',

  notChanged: 'Twoje hasło nie zostało zmienione.',
  maybeChanged: 'Nie wiemy, czy Twoje hasło zostało zmienione. Spróbuj zalogować się nowym hasłem.',
  offline: 'Nie masz połączenia z internetem. Połącz się i spróbuj ponownie. {outcome}',
  network: 'Połączenie zostało przerwane. {outcome}',
  timeout: 'Trwało to zbyt długo. {outcome}',
  inFlight: 'Twoje nowe hasło jest jeszcze zapisywane. Poczekaj chwilę.',
  unauthorized: 'Mamy problem po naszej stronie. {outcome}',
  rateLimited: 'Zbyt wiele prób. {outcome}',
  rateLimitedLater: 'Zbyt wiele prób. Spróbuj ponownie później. {outcome}',
  rejected: 'Coś poszło nie tak. {outcome}',
  retryIn: {
    one: 'Możesz spróbować ponownie za {count}\u00A0sekundę.',
    few: 'Możesz spróbować ponownie za {count}\u00A0sekundy.',
    many: 'Możesz spróbować ponownie za {count}\u00A0sekund.',
    other: 'Możesz spróbować ponownie za {count}\u00A0sekundy.',
  },
  retryNow: '{outcome} Możesz teraz spróbować ponownie.',

  successTitle: 'Hasło zmienione',
  success: 'Zaloguj się nowym hasłem.',
  successEdited:
    'Hasło wysłane przez Ciebie zostało zapisane. Późniejsze zmiany nie zostały zapisane.',
  signingIn: 'Trwa logowanie…',
  signedIn: 'Logowanie powiodło się.',
  missingLinkTitle: 'Otwórz link z wiadomości e-mail',
  missingLink:
    'Bez niego ta strona nie wie, czyje hasło ma zmienić. Jeśli nie możesz znaleźć wiadomości, ' +
    'poproś o nowy link.',
  rejectedLinkTitle: 'Tego linku nie można użyć',
  rejectedLink:
    'Jest niekompletny, wygasł albo został już użyty. Jeśli przed chwilą udało Ci się ustawić ' +
    'nowe hasło, spróbuj się nim zalogować. Jeśli nie, poproś o nowy link.',
  maybeUsedLinkTitle: 'Twoje hasło mogło już zostać zmienione',
  maybeUsedLink: 'Spróbuj zalogować się nowym hasłem. Jeśli to się nie uda, poproś o nowy link.',

  signIn: 'Zaloguj się',
  signUp: 'No account yet? Create one',
  continue: 'Dalej',
  requestLink: 'Poproś o nowy link',
  openRequestLink: 'Poproś o nowy link',
  sendAgain: 'Wyślij ponownie',
  otherAddress: 'Użyj innego adresu',
  openInbox: 'Open {mailbox}',
  back: 'Wstecz',

  requestLinkTitle: 'Zresetuj hasło',
  requestLinkMessage: 'Wpisz swój adres e-mail. Wyślemy Ci link do ustawienia nowego hasła.',
  email: 'Adres e-mail',
  emailInvalid: 'Wpisz adres e-mail, na przykład imie@example.com.',
  requestLinkSubmit: 'Wyślij link',
  requestLinkSending: 'Wysyłanie…',
  requestLinkSentTitle: 'Sprawdź pocztę',
  requestLinkSent:
    'Jeśli istnieje konto z tym adresem, link do ustawienia nowego hasła jest już w drodze.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Nie udało się wysłać linku. Spróbuj ponownie.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Nie masz połączenia z internetem. Połącz się i spróbuj ponownie.',
  requestLinkTooMany: 'Zbyt wiele prób.',
  requestLinkTooManyLater: 'Zbyt wiele prób. Spróbuj ponownie później.',
  requestLinkWait: 'Przed chwilą wysłaliśmy link na ten adres. Sprawdź pocztę.',
}

export { messages as default }

/** Polish: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'pl',
  level: 'Siła hasła: {level}.',
  veryWeak: 'bardzo słabe',
  weak: 'słabe',
  fair: 'średnie',
  good: 'dobre',
  strong: 'silne',
  hintCommon: 'Unikaj słów i haseł, które wybiera wiele osób.',
  hintPersonal: 'Unikaj własnego imienia, nazwiska i adresu e-mail.',
  hintSequence: 'Unikaj ciągów liter, cyfr lub klawiszy, takich jak abc albo qwerty.',
  hintRepeat: 'Unikaj powtarzania tego samego.',
  hintDate: 'Unikaj dat i lat.',
  hintLonger: 'Wydłuż je: kilka słów łatwo zapamiętać.',
}

/** Polish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pl',
  dir: 'ltr',

  resetSubject: 'Wybierz nowe hasło do konta {shop}',
  resetTitle: 'Wybierz nowe hasło',
  reset: 'Ktoś, najprawdopodobniej Ty, poprosił o nowe hasło do Twojego konta w sklepie {shop}.',
  resetButton: 'Wybierz nowe hasło',
  resetAddress: 'Otwórz ten adres w przeglądarce:',
  resetExpires: 'Link działa tylko raz i jest ważny do {time}.',
  resetIgnore:
    'Jeśli ta prośba nie pochodzi od Ciebie, możesz zignorować tę wiadomość: nic się nie zmieniło.',

  changedSubject: 'Twoje hasło do konta {shop} zostało zmienione',
  changedTitle: 'Twoje hasło zostało zmienione',
  changed:
    'Hasło do Twojego konta w sklepie {shop} zostało zmienione. Data i godzina zmiany: {time}.',
  changedIgnore: 'Jeśli to Ty, nie musisz nic robić.',
  changedWarning: 'Jeśli to nie Ty, natychmiast wybierz nowe hasło i powiadom nas.',
  changedButton: 'Wybierz nowe hasło',

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
