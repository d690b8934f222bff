/** Latvian, in the polite register (jūs). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Latvian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'lv',
  dir: 'ltr',

  title: 'Izvēlieties jaunu paroli',
  username: 'E-pasta adrese',
  password: 'Jaunā parole',
  confirmation: 'Apstipriniet jauno paroli',
  submit: 'Saglabāt jauno paroli',
  submitting: 'Saglabājam jūsu jauno paroli…',
  show: 'Rādīt',
  hide: 'Slēpt',
  showPassword: 'Rādīt paroli',
  hidePassword: 'Slēpt paroli',
  showConfirmation: 'Rādīt paroles apstiprinājumu',
  hideConfirmation: 'Slēpt paroles apstiprinājumu',
  passwordVisible: 'Jūsu parole ir redzama.',
  passwordHidden: 'Jūsu parole ir paslēpta.',

  hint: {
    zero: 'Izmantojiet vismaz {count}\u00A0rakstzīmju.',
    one: 'Izmantojiet vismaz {count}\u00A0rakstzīmi.',
    other: 'Izmantojiet vismaz {count}\u00A0rakstzīmes.',
  },
  requirements: 'Jūsu parolē jāiekļauj:',
  passwordRules: 'Jūsu parolē jāiekļauj: {rules}.',
  minLength: {
    zero: 'vismaz {count}\u00A0rakstzīmju',
    one: 'vismaz {count}\u00A0rakstzīme',
    other: 'vismaz {count}\u00A0rakstzīmes',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: izpildīts',
  requirementUnmet: '{rule}: vēl nav izpildīts',

  passwordBlank: 'Ievadiet jaunu paroli.',
  passwordTooShort: {
    zero: 'Šī parole ir pārāk īsa. Izmantojiet vismaz {count}\u00A0rakstzīmju.',
    one: 'Šī parole ir pārāk īsa. Izmantojiet vismaz {count}\u00A0rakstzīmi.',
    other: 'Šī parole ir pārāk īsa. Izmantojiet vismaz {count}\u00A0rakstzīmes.',
  },
  passwordTooLong: {
    zero: 'Šī parole ir pārāk gara. Izmantojiet ne vairāk kā {count}\u00A0rakstzīmju.',
    one: 'Šī parole ir pārāk gara. Izmantojiet ne vairāk kā {count}\u00A0rakstzīmi.',
    other: 'Šī parole ir pārāk gara. Izmantojiet ne vairāk kā {count}\u00A0rakstzīmes.',
  },
  passwordRejected: 'Šo paroli nevar izmantot. Izvēlieties citu.',
  passwordBreached:
    'Šī parole ir parādījusies datu noplūdē. Izvēlieties tādu, ko nekur citur neizmantojat.',
  confirmationBlank: 'Ievadiet jauno paroli vēlreiz.',
  confirmationMismatch: 'Paroles nesakrīt. Ievadiet abos laukos vienu un to pašu paroli.',

  notChanged: 'Jūsu parole netika nomainīta.',
  maybeChanged:
    'Mēs nezinām, vai jūsu parole tika nomainīta. Mēģiniet pieteikties ar jauno paroli.',
  offline: 'Jums nav interneta savienojuma. Izveidojiet savienojumu un mēģiniet vēlreiz. {outcome}',
  network: 'Savienojums pārtrūka. {outcome}',
  timeout: 'Tas aizņēma pārāk ilgu laiku. {outcome}',
  inFlight: 'Jūsu jaunā parole vēl tiek saglabāta. Mazliet uzgaidiet.',
  unauthorized: 'Mūsu pusē kaut kas nav kārtībā. {outcome}',
  rateLimited: 'Pārāk daudz mēģinājumu. {outcome}',
  rateLimitedLater: 'Pārāk daudz mēģinājumu. Mēģiniet vēlreiz vēlāk. {outcome}',
  rejected: 'Kaut kas nogāja greizi. {outcome}',
  retryIn: {
    zero: 'Varēsiet mēģināt vēlreiz pēc {count}\u00A0sekundēm.',
    one: 'Varēsiet mēģināt vēlreiz pēc {count}\u00A0sekundes.',
    other: 'Varēsiet mēģināt vēlreiz pēc {count}\u00A0sekundēm.',
  },
  retryNow: '{outcome} Tagad varat mēģināt vēlreiz.',

  successTitle: 'Parole nomainīta',
  success: 'Piesakieties ar savu jauno paroli.',
  successEdited: 'Parole, ko nosūtījāt, tika saglabāta. Vēlākās izmaiņas netika saglabātas.',
  signingIn: 'Notiek pieteikšanās…',
  signedIn: 'Pieteikšanās izdevās.',
  missingLinkTitle: 'Atveriet saiti e-pasta vēstulē',
  missingLink:
    'Saite šai lapai ir vajadzīga, lai zinātu, kura konta parole jānomaina. Ja nevarat atrast ' +
    'e-pasta vēstuli, pieprasiet jaunu saiti.',
  rejectedLinkTitle: 'Šo saiti nevar izmantot',
  rejectedLink:
    'Tā ir nepilnīga, tās derīgums ir beidzies vai tā jau ir izmantota. Ja tikko iestatījāt ' +
    'jaunu paroli, mēģiniet ar to pieteikties. Ja ne, pieprasiet jaunu saiti.',
  maybeUsedLinkTitle: 'Jūsu parole, iespējams, jau ir nomainīta',
  maybeUsedLink: 'Mēģiniet pieteikties ar jauno paroli. Ja tas neizdodas, pieprasiet jaunu saiti.',

  signIn: 'Pieteikties',
  signUp: 'No account yet? Create one',
  continue: 'Turpināt',
  requestLink: 'Pieprasīt jaunu saiti',
  openRequestLink: 'Pieprasīt jaunu saiti',
  sendAgain: 'Sūtīt vēlreiz',
  otherAddress: 'Izmantot citu adresi',
  openInbox: 'Open {mailbox}',
  back: 'Atpakaļ',

  requestLinkTitle: 'Atiestatiet savu paroli',
  requestLinkMessage:
    'Ievadiet savu e-pasta adresi. Mēs jums nosūtīsim saiti, ar kuru izvēlēties jaunu paroli.',
  email: 'E-pasta adrese',
  emailInvalid: 'Ievadiet e-pasta adresi, piemēram, vards@example.com.',
  requestLinkSubmit: 'Nosūtīt saiti',
  requestLinkSending: 'Notiek sūtīšana…',
  requestLinkSentTitle: 'Pārbaudiet savu e-pastu',
  requestLinkSent: 'Ja ir konts ar šo adresi, saite jaunas paroles izvēlei ir ceļā.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Saiti neizdevās nosūtīt. Mēģiniet vēlreiz.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline:
    'Jums nav interneta savienojuma. Izveidojiet savienojumu un mēģiniet vēlreiz.',
  requestLinkTooMany: 'Pārāk daudz mēģinājumu.',
  requestLinkTooManyLater: 'Pārāk daudz mēģinājumu. Mēģiniet vēlreiz vēlāk.',
  requestLinkWait: 'Uz šo adresi tikko tika nosūtīta saite. Pārbaudiet savu e-pastu.',
}

export { messages as default }

/** Latvian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'lv',
  level: 'Paroles drošība: {level}.',
  veryWeak: 'ļoti vāja',
  weak: 'vāja',
  fair: 'vidēja',
  good: 'laba',
  strong: 'spēcīga',
  hintCommon: 'Izvairieties no vārdiem un parolēm, ko izvēlas daudzi.',
  hintPersonal: 'Izvairieties no sava vārda un e-pasta adreses.',
  hintSequence: 'Izvairieties no burtu, ciparu vai taustiņu virknēm, piemēram, abc vai qwerty.',
  hintRepeat: 'Izvairieties atkārtot vienu un to pašu.',
  hintDate: 'Izvairieties no datumiem un gadskaitļiem.',
  hintLonger: 'Padariet to garāku: dažus vārdus ir viegli atcerēties.',
}

/** Latvian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'lv',
  dir: 'ltr',

  resetSubject: '{shop}: izvēlieties jaunu paroli',
  resetTitle: 'Izvēlieties jaunu paroli',
  reset: 'Kāds (visticamāk, jūs) ir pieprasījis jaunu paroli jūsu kontam veikalā {shop}.',
  resetButton: 'Izvēlēties jaunu paroli',
  resetAddress: 'Atveriet šo adresi pārlūkprogrammā:',
  resetExpires: 'Saite darbojas tikai vienu reizi. Derīguma termiņš: {time}.',
  resetIgnore:
    'Ja nepieprasījāt jaunu paroli, varat neņemt vērā šo e-pasta vēstuli: nekas nav mainījies.',

  changedSubject: '{shop}: jūsu parole ir nomainīta',
  changedTitle: 'Jūsu parole ir nomainīta',
  changed: 'Jūsu konta parole veikalā {shop} ir nomainīta. Maiņas laiks: {time}.',
  changedIgnore: 'Ja to izdarījāt jūs, nekas nav jādara.',
  changedWarning:
    'Ja to neizdarījāt jūs, nekavējoties izvēlieties jaunu paroli un informējiet mūs.',
  changedButton: 'Izvēlēties jaunu paroli',

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
