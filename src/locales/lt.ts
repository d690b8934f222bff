/** Lithuanian, in the polite register (jūs). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Lithuanian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'lt',
  dir: 'ltr',

  title: 'Pasirinkite naują slaptažodį',
  username: 'El. pašto adresas',
  password: 'Naujas slaptažodis',
  confirmation: 'Pakartokite naują slaptažodį',
  submit: 'Nustatyti naują slaptažodį',
  submitting: 'Išsaugomas jūsų naujasis slaptažodis…',
  show: 'Rodyti',
  hide: 'Slėpti',
  showPassword: 'Rodyti slaptažodį',
  hidePassword: 'Slėpti slaptažodį',
  showConfirmation: 'Rodyti pakartotą slaptažodį',
  hideConfirmation: 'Slėpti pakartotą slaptažodį',
  passwordVisible: 'Jūsų slaptažodis matomas.',
  passwordHidden: 'Jūsų slaptažodis paslėptas.',

  hint: {
    one: 'Naudokite bent {count}\u00A0simbolį.',
    few: 'Naudokite bent {count}\u00A0simbolius.',
    many: 'Naudokite bent {count}\u00A0simbolio.',
    other: 'Naudokite bent {count}\u00A0simbolių.',
  },
  requirements: 'Jūsų slaptažodyje turi būti:',
  passwordRules: 'Jūsų slaptažodyje turi būti: {rules}.',
  minLength: {
    one: 'bent {count}\u00A0simbolis',
    few: 'bent {count}\u00A0simboliai',
    many: 'bent {count}\u00A0simbolio',
    other: 'bent {count}\u00A0simbolių',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: įvykdyta',
  requirementUnmet: '{rule}: dar neįvykdyta',

  passwordBlank: 'Įveskite naują slaptažodį.',
  passwordTooShort: {
    one: 'Šis slaptažodis per trumpas. Naudokite bent {count}\u00A0simbolį.',
    few: 'Šis slaptažodis per trumpas. Naudokite bent {count}\u00A0simbolius.',
    many: 'Šis slaptažodis per trumpas. Naudokite bent {count}\u00A0simbolio.',
    other: 'Šis slaptažodis per trumpas. Naudokite bent {count}\u00A0simbolių.',
  },
  passwordTooLong: {
    one: 'Šis slaptažodis per ilgas. Naudokite ne daugiau kaip {count}\u00A0simbolį.',
    few: 'Šis slaptažodis per ilgas. Naudokite ne daugiau kaip {count}\u00A0simbolius.',
    many: 'Šis slaptažodis per ilgas. Naudokite ne daugiau kaip {count}\u00A0simbolio.',
    other: 'Šis slaptažodis per ilgas. Naudokite ne daugiau kaip {count}\u00A0simbolių.',
  },
  passwordRejected: 'Šio slaptažodžio naudoti negalima. Pasirinkite kitą.',
  passwordBreached:
    'Šis slaptažodis pasirodė nutekintuose duomenyse. Pasirinkite tokį, kurio niekur kitur ' +
    'nenaudojate.',
  confirmationBlank: 'Dar kartą įveskite naują slaptažodį.',
  confirmationMismatch: 'Slaptažodžiai nesutampa. Abiejuose laukuose įveskite tą patį slaptažodį.',

  notChanged: 'Jūsų slaptažodis nebuvo pakeistas.',
  maybeChanged:
    'Nežinome, ar jūsų slaptažodis buvo pakeistas. Pabandykite prisijungti naujuoju slaptažodžiu.',
  offline: 'Nėra interneto ryšio. Prisijunkite prie interneto ir bandykite dar kartą. {outcome}',
  network: 'Ryšys nutrūko. {outcome}',
  timeout: 'Tai užtruko per ilgai. {outcome}',
  inFlight: 'Jūsų naujasis slaptažodis vis dar išsaugomas. Šiek tiek palaukite.',
  unauthorized: 'Mūsų sistemoje kažkas negerai. {outcome}',
  rateLimited: 'Per daug bandymų. {outcome}',
  rateLimitedLater: 'Per daug bandymų. Bandykite vėliau. {outcome}',
  rejected: 'Įvyko klaida. {outcome}',
  retryIn: {
    one: 'Galėsite bandyti dar kartą po {count}\u00A0sekundės.',
    few: 'Galėsite bandyti dar kartą po {count}\u00A0sekundžių.',
    many: 'Galėsite bandyti dar kartą po {count}\u00A0sekundės.',
    other: 'Galėsite bandyti dar kartą po {count}\u00A0sekundžių.',
  },
  retryNow: '{outcome} Dabar galite bandyti dar kartą.',

  successTitle: 'Slaptažodis pakeistas',
  success: 'Prisijunkite naujuoju slaptažodžiu.',
  successEdited: 'Jūsų pateiktas slaptažodis buvo išsaugotas. Vėlesni pakeitimai nebuvo išsaugoti.',
  signingIn: 'Prisijungiama…',
  signedIn: 'Jūs prisijungėte.',
  missingLinkTitle: 'Atidarykite nuorodą el. laiške',
  missingLink:
    'Jos reikia šiam puslapiui, kad jis žinotų, kieno slaptažodį keisti. Jei nerandate el. ' +
    'laiško, paprašykite naujos nuorodos.',
  rejectedLinkTitle: 'Šios nuorodos naudoti negalima',
  rejectedLink:
    'Trūksta nuorodos dalies, nuoroda nebegalioja arba jau panaudota. Jei ką tik nustatėte naują ' +
    'slaptažodį, pabandykite juo prisijungti. Jei ne, paprašykite naujos nuorodos.',
  maybeUsedLinkTitle: 'Jūsų slaptažodis galbūt jau pakeistas',
  maybeUsedLink:
    'Pabandykite prisijungti naujuoju slaptažodžiu. Jei nepavyks, paprašykite naujos nuorodos.',

  signIn: 'Prisijungti',
  signUp: 'No account yet? Create one',
  continue: 'Tęsti',
  requestLink: 'Prašyti naujos nuorodos',
  openRequestLink: 'Prašyti naujos nuorodos',
  sendAgain: 'Siųsti dar kartą',
  otherAddress: 'Naudoti kitą adresą',
  openInbox: 'Open {mailbox}',
  back: 'Atgal',

  requestLinkTitle: 'Nustatykite slaptažodį iš naujo',
  requestLinkMessage:
    'Įveskite savo el. pašto adresą. Atsiųsime jums nuorodą naujam slaptažodžiui pasirinkti.',
  email: 'El. pašto adresas',
  emailInvalid: 'Įveskite el. pašto adresą, pavyzdžiui, vardas@example.com.',
  requestLinkSubmit: 'Siųsti nuorodą',
  requestLinkSending: 'Siunčiama…',
  requestLinkSentTitle: 'Patikrinkite el. paštą',
  requestLinkSent:
    'Jei yra paskyra su šiuo adresu, nuoroda naujam slaptažodžiui pasirinkti jau pakeliui.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Nuorodos išsiųsti nepavyko. Bandykite dar kartą.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Nėra interneto ryšio. Prisijunkite prie interneto ir bandykite dar kartą.',
  requestLinkTooMany: 'Per daug bandymų.',
  requestLinkTooManyLater: 'Per daug bandymų. Bandykite vėliau.',
  requestLinkWait: 'Šiuo adresu ką tik išsiųsta nuoroda. Patikrinkite el. paštą.',
}

export { messages as default }

/** Lithuanian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'lt',
  level: 'Slaptažodžio stiprumas: {level}.',
  veryWeak: 'labai silpnas',
  weak: 'silpnas',
  fair: 'vidutinis',
  good: 'geras',
  strong: 'stiprus',
  hintCommon: 'Venkite žodžių ir slaptažodžių, kuriuos renkasi daug žmonių.',
  hintPersonal: 'Venkite savo vardo ir el. pašto adreso.',
  hintSequence: 'Venkite raidžių, skaitmenų ar klavišų sekų, tokių kaip abc ar qwerty.',
  hintRepeat: 'Venkite kartoti tą patį.',
  hintDate: 'Venkite datų ir metų.',
  hintLonger: 'Pailginkite jį: kelis žodžius lengva įsiminti.',
}

/** Lithuanian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'lt',
  dir: 'ltr',

  resetSubject: '{shop}: pasirinkite naują slaptažodį',
  resetTitle: 'Pasirinkite naują slaptažodį',
  reset: 'Kažkas, greičiausiai jūs, paprašė naujo slaptažodžio jūsų paskyrai parduotuvėje {shop}.',
  resetButton: 'Pasirinkti naują slaptažodį',
  resetAddress: 'Atverkite šį adresą savo naršyklėje:',
  resetExpires: 'Nuoroda veikia tik vieną kartą, iki {time}.',
  resetIgnore: 'Jei jo neprašėte, galite nekreipti dėmesio į šį el. laišką: niekas nepasikeitė.',

  changedSubject: '{shop}: jūsų slaptažodis pakeistas',
  changedTitle: 'Jūsų slaptažodis pakeistas',
  changed: 'Jūsų paskyros parduotuvėje {shop} slaptažodis buvo pakeistas {time}.',
  changedIgnore: 'Jei tai padarėte jūs, nieko daryti nereikia.',
  changedWarning:
    'Jei tai padarėte ne jūs, nedelsdami pasirinkite naują slaptažodį ir praneškite mums.',
  changedButton: 'Pasirinkti naują slaptažodį',

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
