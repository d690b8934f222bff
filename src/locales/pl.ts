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

  title: 'Ustaw nowe hasło',
  username: 'Adres e-mail',
  password: 'Nowe hasło',
  confirmation: 'Potwierdź nowe hasło',
  submit: 'Zapisz nowe hasło',
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
  requirements: 'Wymagania dotyczące hasła:',
  passwordRules: 'Wymagania dotyczące hasła: {rules}.',
  minLength: {
    one: 'co najmniej {count}\u00A0znak',
    few: 'co najmniej {count}\u00A0znaki',
    many: 'co najmniej {count}\u00A0znaków',
    other: 'co najmniej {count}\u00A0znaku',
  },
  notCommon: 'nie może być hasłem często używanym',
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
    one: 'To hasło jest za długie. Użyj maksymalnie {count}\u00A0znaku.',
    few: 'To hasło jest za długie. Użyj maksymalnie {count}\u00A0znaków.',
    many: 'To hasło jest za długie. Użyj maksymalnie {count}\u00A0znaków.',
    other: 'To hasło jest za długie. Użyj maksymalnie {count}\u00A0znaku.',
  },
  ruleBroken: 'To hasło nie spełnia wymagania: {rules}.',
  passwordRejected: 'Tego hasła nie można użyć. Wybierz inne.',
  passwordBreached:
    'To hasło pojawiło się w wycieku danych. Wybierz takie, którego nie używasz nigdzie indziej.',
  confirmationBlank: 'Wpisz nowe hasło jeszcze raz.',
  confirmationMismatch: 'Hasła nie są takie same. Wpisz to samo hasło w obu polach.',

  notChanged: 'Twoje hasło nie zostało zmienione.',
  maybeChanged: 'Nie wiemy, czy Twoje hasło zostało zmienione. Spróbuj zalogować się nowym hasłem.',
  offline: 'Nie masz połączenia z internetem. {outcome} Połącz się i spróbuj ponownie.',
  network: 'Połączenie zostało przerwane. {outcome}',
  timeout: 'Zapisywanie trwało zbyt długo. {outcome}',
  inFlight: 'Nadal zapisujemy Twoje nowe hasło. Poczekaj chwilę.',
  unauthorized: 'Mamy problem po naszej stronie. {outcome}',
  rateLimited: 'Zbyt wiele prób. {outcome}',
  rateLimitedLater: 'Zbyt wiele prób. {outcome} Spróbuj ponownie później.',
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
    'Ta strona działa tylko po otwarciu linku z wiadomości o resetowaniu hasła. Jeśli nie możesz ' +
    'znaleźć wiadomości, sprawdź folder ze spamem albo wyślij nowy link.',
  rejectedLinkTitle: 'Ten link nie działa',
  rejectedLink:
    'Link jest niekompletny, wygasł albo został już użyty. Jeśli przed chwilą udało Ci się ' +
    'ustawić nowe hasło, zaloguj się nim. W przeciwnym razie lub jeśli to się nie uda, wyślij ' +
    'nowy link.',
  maybeUsedLinkTitle: 'Twoje hasło mogło już zostać zmienione',
  maybeUsedLink: 'Spróbuj zalogować się nowym hasłem. Jeśli to się nie uda, wyślij nowy link.',

  signIn: 'Zaloguj się',
  continue: 'Dalej',
  requestLink: 'Wyślij nowy link',
  openRequestLink: 'Wyślij nowy link',
  sendAgain: 'Wyślij link ponownie',
  otherAddress: 'Użyj innego adresu e-mail',
  openInbox: 'Otwórz {mailbox}',
  signUp: 'Nie masz jeszcze konta? Załóż je',
  back: 'Wstecz',

  requestLinkTitle: 'Zresetuj hasło',
  requestLinkMessage:
    'Wpisz adres e-mail swojego konta. Wyślemy Ci link do ustawienia nowego hasła.',
  email: 'Adres e-mail',
  emailInvalid: 'Wpisz adres e-mail w poprawnym formacie, na przykład imie@example.com.',
  requestLinkSubmit: 'Wyślij link',
  requestLinkSending: 'Wysyłanie…',
  requestLinkSentTitle: 'Sprawdź pocztę',
  requestLinkSent:
    'Jeśli istnieje konto z tym adresem e-mail, wysłaliśmy link do ustawienia nowego hasła. Może ' +
    'to potrwać kilka minut. Sprawdź też folder ze spamem.',
  requestLinkSentTo:
    'Jeśli istnieje konto z adresem {email}, wysłaliśmy link do ustawienia nowego hasła. Może to ' +
    'potrwać kilka minut. Sprawdź też folder ze spamem.',
  requestLinkFailed: 'Nie udało się wysłać linku. Spróbuj ponownie.',
  requestLinkOffline: 'Nie masz połączenia z internetem. Połącz się i spróbuj ponownie.',
  requestLinkTooMany: 'Zbyt wiele prób.',
  requestLinkTooManyLater: 'Zbyt wiele prób. Spróbuj ponownie później.',
  requestLinkWait: 'Przed chwilą wysłano już prośbę o link dla tego adresu e-mail. Sprawdź pocztę.',
  requestLinkNotConfirmed: 'Nie udało się potwierdzić, że nie jesteś robotem. Spróbuj ponownie.',
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
  hintCommon: 'Unikaj popularnych słów i haseł.',
  hintPersonal: 'Nie używaj swojego imienia ani nazwiska, adresu e-mail ani nazwy sklepu.',
  hintSequence: 'Unikaj ciągów takich jak abc, 123 albo qwerty.',
  hintRepeat: 'Unikaj powtórzeń takich jak aaa albo abcabc.',
  hintDate: 'Unikaj dat i lat.',
  hintLonger: 'Wydłuż je. Kilka niepowiązanych słów daje silne hasło, które łatwo zapamiętać.',
}

/** Polish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pl',
  dir: 'ltr',

  resetSubject: 'Zresetuj hasło do konta {shop}',
  resetTitle: 'Zresetuj hasło',
  reset: 'Otrzymaliśmy prośbę o zresetowanie hasła do Twojego konta w sklepie {shop}.',
  resetButton: 'Ustaw nowe hasło',
  resetAddress: 'Jeśli przycisk nie działa, otwórz ten adres w przeglądarce:',
  resetExpires: {
    one: 'Linku można użyć tylko raz, w ciągu {count}\u00A0godziny.',
    few: 'Linku można użyć tylko raz, w ciągu {count}\u00A0godzin.',
    many: 'Linku można użyć tylko raz, w ciągu {count}\u00A0godzin.',
    other: 'Linku można użyć tylko raz, w ciągu {count}\u00A0godziny.',
  },
  resetIgnore: 'Jeśli to nie Twoja prośba, zignoruj tę wiadomość. Twoje hasło pozostaje bez zmian.',

  changedSubject: 'Twoje hasło do konta {shop} zostało zmienione',
  changedTitle: 'Twoje hasło zostało zmienione',
  changed:
    'Hasło do Twojego konta w sklepie {shop} zostało zmienione. Data i godzina zmiany: {time}.',
  changedIgnore: 'Jeśli to Twoja zmiana, nie musisz nic robić.',
  changedWarning: 'Jeśli to nie Twoja zmiana, natychmiast zresetuj hasło i skontaktuj się z nami.',
  changedButton: 'Zresetuj hasło',
  changedContact: 'Kontakt: {contact}',

  noAccountSubject: 'Brak konta {shop} z tym adresem e-mail',
  noAccountTitle: 'Nie znaleziono konta',
  noAccount:
    'Otrzymaliśmy prośbę o zresetowanie hasła w sklepie {shop} dla tego adresu e-mail, ale nie ' +
    'ma konta z tym adresem.',
  noAccountAdvice:
    'Być może Twoje konto ma inny adres e-mail. Jeśli tak, poproś o link, podając tamten adres.',
  noAccountButton: 'Załóż konto',
  noAccountShop: 'Przejdź do {shop}',
  noAccountIgnore: 'Jeśli to nie Twoja prośba, zignoruj tę wiadomość.',
}
