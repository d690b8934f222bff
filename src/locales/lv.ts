/** Latvian, in the polite register (jūs). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Latvian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'lv',
  dir: 'ltr',

  title: 'Izveidojiet jaunu paroli',
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
  requirements: 'Prasības parolei:',
  passwordRules: 'Prasības parolei: {rules}.',
  minLength: {
    zero: 'vismaz {count}\u00A0rakstzīmju',
    one: 'vismaz {count}\u00A0rakstzīme',
    other: 'vismaz {count}\u00A0rakstzīmes',
  },
  notCommon: 'nav bieži lietota parole',
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
  ruleBroken: 'Šī parole neatbilst prasībai: {rules}.',
  passwordRejected: 'Šo paroli nevar izmantot. Izvēlieties citu.',
  passwordBreached:
    'Šī parole ir parādījusies datu noplūdē. Izvēlieties tādu, ko nekur citur neizmantojat.',
  confirmationBlank: 'Ievadiet jauno paroli vēlreiz.',
  confirmationMismatch: 'Paroles nesakrīt. Ievadiet abos laukos vienu un to pašu paroli.',

  notChanged: 'Jūsu parole netika nomainīta.',
  maybeChanged:
    'Mēs nezinām, vai jūsu parole tika nomainīta. Mēģiniet pieteikties ar savu jauno paroli.',
  offline: 'Jums nav interneta savienojuma. {outcome} Izveidojiet savienojumu un mēģiniet vēlreiz.',
  network: 'Savienojums pārtrūka. {outcome}',
  timeout: 'Saglabāšana aizņēma pārāk ilgu laiku. {outcome}',
  inFlight: 'Jūsu jaunā parole vēl tiek saglabāta. Mazliet uzgaidiet.',
  unauthorized: 'Mūsu pusē ir radusies problēma. {outcome}',
  rateLimited: 'Pārāk daudz mēģinājumu. {outcome}',
  rateLimitedLater: 'Pārāk daudz mēģinājumu. {outcome} Mēģiniet vēlreiz vēlāk.',
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
    'Šī lapa darbojas tikai no saites paroles atiestatīšanas e-pasta vēstulē. Ja nevarat atrast ' +
    'vēstuli, pārbaudiet surogātpasta mapi vai pieprasiet jaunu saiti.',
  rejectedLinkTitle: 'Šī saite nedarbojas',
  rejectedLink:
    'Saite ir nepilnīga, tās derīgums ir beidzies vai tā jau ir izmantota. Ja tikko iestatījāt ' +
    'jaunu paroli, piesakieties ar to. Ja ne vai ja tas neizdodas, pieprasiet jaunu saiti.',
  maybeUsedLinkTitle: 'Jūsu parole, iespējams, jau ir nomainīta',
  maybeUsedLink:
    'Mēģiniet pieteikties ar savu jauno paroli. Ja tas neizdodas, pieprasiet jaunu saiti.',

  signIn: 'Pieteikties',
  continue: 'Turpināt',
  requestLink: 'Pieprasīt jaunu saiti',
  openRequestLink: 'Pieprasīt jaunu saiti',
  sendAgain: 'Sūtīt saiti vēlreiz',
  otherAddress: 'Izmantot citu e-pastu',
  openInbox: 'Atvērt {mailbox}',
  signUp: 'Vēl nav konta? Izveidojiet kontu',
  back: 'Atpakaļ',

  requestLinkTitle: 'Atiestatiet savu paroli',
  requestLinkMessage:
    'Ievadiet sava konta e-pasta adresi. Mēs jums nosūtīsim saiti, ar kuru izveidot jaunu paroli.',
  email: 'E-pasta adrese',
  emailInvalid: 'Ievadiet e-pasta adresi pareizā formātā, piemēram, vards@example.com.',
  requestLinkSubmit: 'Nosūtīt saiti',
  requestLinkSending: 'Notiek sūtīšana…',
  requestLinkSentTitle: 'Pārbaudiet savu e-pastu',
  requestLinkSent:
    'Ja ir konts ar šo e-pasta adresi, esam nosūtījuši saiti jaunas paroles izveidei. Tas var ' +
    'aizņemt dažas minūtes. Pārbaudiet arī surogātpasta mapi.',
  requestLinkSentTo:
    'Ja ir konts ar adresi {email}, esam nosūtījuši saiti jaunas paroles izveidei. Tas var ' +
    'aizņemt dažas minūtes. Pārbaudiet arī surogātpasta mapi.',
  requestLinkFailed: 'Mums neizdevās nosūtīt saiti. Mēģiniet vēlreiz.',
  requestLinkOffline:
    'Jums nav interneta savienojuma. Izveidojiet savienojumu un mēģiniet vēlreiz.',
  requestLinkTooMany: 'Pārāk daudz mēģinājumu.',
  requestLinkTooManyLater: 'Pārāk daudz mēģinājumu. Mēģiniet vēlreiz vēlāk.',
  requestLinkWait: 'Nupat pieprasījāt saiti šai e-pasta adresei. Pārbaudiet savu e-pastu.',
  requestLinkNotConfirmed: 'Mums neizdevās pārliecināties, ka neesat robots. Mēģiniet vēlreiz.',
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
  hintCommon: 'Izvairieties no bieži lietotiem vārdiem un parolēm.',
  hintPersonal: 'Neizmantojiet savu vārdu, e-pasta adresi vai veikala nosaukumu.',
  hintSequence: 'Izvairieties no virknēm, piemēram, abc, 123 vai qwerty.',
  hintRepeat: 'Izvairieties no atkārtojumiem, piemēram, aaa vai abcabc.',
  hintDate: 'Izvairieties no datumiem un gadskaitļiem.',
  hintLonger:
    'Padariet to garāku. No dažiem savstarpēji nesaistītiem vārdiem veidojas droša un viegli ' +
    'iegaumējama parole.',
}

/** Latvian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'lv',
  dir: 'ltr',

  resetSubject: '{shop}: paroles atiestatīšana',
  resetTitle: 'Atiestatiet savu paroli',
  reset: 'Mēs saņēmām pieprasījumu atiestatīt jūsu konta paroli veikalā {shop}.',
  resetButton: 'Izveidot jaunu paroli',
  resetAddress: 'Ja poga nedarbojas, atveriet šo adresi pārlūkprogrammā:',
  resetExpires: {
    zero: 'Saiti varat izmantot vienu reizi {count}\u00A0stundu laikā.',
    one: 'Saiti varat izmantot vienu reizi {count}\u00A0stundas laikā.',
    other: 'Saiti varat izmantot vienu reizi {count}\u00A0stundu laikā.',
  },
  resetIgnore:
    'Ja jūs to nepieprasījāt, neņemiet vērā šo e-pasta vēstuli. Jūsu parole paliek nemainīga.',

  changedSubject: '{shop}: jūsu parole ir nomainīta',
  changedTitle: 'Jūsu parole ir nomainīta',
  changed: 'Jūsu konta parole veikalā {shop} ir nomainīta. Izmaiņu laiks: {time}.',
  changedIgnore: 'Ja to izdarījāt jūs, nekas nav jādara.',
  changedWarning: 'Ja to neizdarījāt jūs, nekavējoties atiestatiet paroli un sazinieties ar mums.',
  changedButton: 'Atiestatīt paroli',
  changedContact: 'Sazinieties ar mums: {contact}',

  noAccountSubject: '{shop}: ar šo e-pasta adresi nav konta',
  noAccountTitle: 'Konts nav atrasts',
  noAccount:
    'Mēs saņēmām pieprasījumu atiestatīt paroli veikalā {shop} šai e-pasta adresei, taču ar šo ' +
    'adresi nav neviena konta.',
  noAccountAdvice:
    'Iespējams, reģistrējāties ar citu e-pasta adresi. Tādā gadījumā pieprasiet saiti tai adresei.',
  noAccountButton: 'Izveidot kontu',
  noAccountShop: 'Doties uz {shop}',
  noAccountIgnore: 'Ja jūs to nepieprasījāt, neņemiet vērā šo e-pasta vēstuli.',
}
