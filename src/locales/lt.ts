/** Lithuanian, in the polite register (jūs). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Lithuanian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'lt',
  dir: 'ltr',

  title: 'Susikurkite naują slaptažodį',
  username: 'El. pašto adresas',
  password: 'Naujas slaptažodis',
  confirmation: 'Pakartokite naują slaptažodį',
  submit: 'Išsaugoti naują slaptažodį',
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
  requirements: 'Reikalavimai slaptažodžiui:',
  passwordRules: 'Reikalavimai slaptažodžiui: {rules}.',
  minLength: {
    one: 'bent {count}\u00A0simbolis',
    few: 'bent {count}\u00A0simboliai',
    many: 'bent {count}\u00A0simbolio',
    other: 'bent {count}\u00A0simbolių',
  },
  notCommon: 'ne dažnai naudojamas slaptažodis',
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
  ruleBroken: 'Šis slaptažodis neatitinka reikalavimo: {rules}.',
  passwordRejected: 'Šio slaptažodžio naudoti negalima. Pasirinkite kitą.',
  passwordBreached:
    'Šis slaptažodis pasirodė nutekintuose duomenyse. Pasirinkite tokį, kurio niekur kitur ' +
    'nenaudojate.',
  confirmationBlank: 'Dar kartą įveskite naują slaptažodį.',
  confirmationMismatch: 'Slaptažodžiai nesutampa. Abiejuose laukuose įveskite tą patį slaptažodį.',

  notChanged: 'Jūsų slaptažodis nebuvo pakeistas.',
  maybeChanged:
    'Nežinome, ar jūsų slaptažodis buvo pakeistas. Pabandykite prisijungti savo naujuoju ' +
    'slaptažodžiu.',
  offline: 'Nėra interneto ryšio. {outcome} Prisijunkite prie interneto ir bandykite dar kartą.',
  network: 'Ryšys nutrūko. {outcome}',
  timeout: 'Išsaugojimas užtruko per ilgai. {outcome}',
  inFlight: 'Jūsų naujasis slaptažodis vis dar išsaugomas. Šiek tiek palaukite.',
  unauthorized: 'Mūsų sistemoje iškilo problema. {outcome}',
  rateLimited: 'Per daug bandymų. {outcome}',
  rateLimitedLater: 'Per daug bandymų. {outcome} Bandykite vėliau.',
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
    'Šis puslapis veikia tik per nuorodą iš slaptažodžio atkūrimo el. laiško. Jei nerandate el. ' +
    'laiško, patikrinkite šlamšto aplanką arba paprašykite naujos nuorodos.',
  rejectedLinkTitle: 'Ši nuoroda neveikia',
  rejectedLink:
    'Trūksta nuorodos dalies, nuoroda nebegalioja arba jau panaudota. Jei ką tik nustatėte naują ' +
    'slaptažodį, prisijunkite juo. Jei ne arba jei nepavyksta, paprašykite naujos nuorodos.',
  maybeUsedLinkTitle: 'Jūsų slaptažodis galbūt jau pakeistas',
  maybeUsedLink:
    'Pabandykite prisijungti savo naujuoju slaptažodžiu. Jei nepavyks, paprašykite naujos ' +
    'nuorodos.',

  signIn: 'Prisijungti',
  continue: 'Tęsti',
  requestLink: 'Prašyti naujos nuorodos',
  openRequestLink: 'Prašyti naujos nuorodos',
  sendAgain: 'Siųsti nuorodą dar kartą',
  otherAddress: 'Naudoti kitą el. paštą',
  openInbox: 'Atidaryti {mailbox}',
  signUp: 'Dar neturite paskyros? Susikurkite',
  back: 'Atgal',

  requestLinkTitle: 'Atkurkite slaptažodį',
  requestLinkMessage:
    'Įveskite savo paskyros el. pašto adresą. Atsiųsime jums nuorodą naujam slaptažodžiui ' +
    'susikurti.',
  email: 'El. pašto adresas',
  emailInvalid: 'Įveskite tinkamo formato el. pašto adresą, pavyzdžiui, vardas@example.com.',
  requestLinkSubmit: 'Siųsti nuorodą',
  requestLinkSending: 'Siunčiama…',
  requestLinkSentTitle: 'Patikrinkite el. paštą',
  requestLinkSent:
    'Jei yra paskyra su šiuo el. pašto adresu, išsiuntėme nuorodą naujam slaptažodžiui ' +
    'susikurti. Tai gali užtrukti kelias minutes. Patikrinkite ir šlamšto aplanką.',
  requestLinkSentTo:
    'Jei yra paskyra su adresu {email}, išsiuntėme nuorodą naujam slaptažodžiui susikurti. Tai ' +
    'gali užtrukti kelias minutes. Patikrinkite ir šlamšto aplanką.',
  requestLinkFailed: 'Mums nepavyko išsiųsti nuorodos. Bandykite dar kartą.',
  requestLinkOffline: 'Nėra interneto ryšio. Prisijunkite prie interneto ir bandykite dar kartą.',
  requestLinkTooMany: 'Per daug bandymų.',
  requestLinkTooManyLater: 'Per daug bandymų. Bandykite vėliau.',
  requestLinkWait: 'Ką tik prašėte nuorodos šiam el. pašto adresui. Patikrinkite el. paštą.',
  requestLinkNotConfirmed: 'Nepavyko patvirtinti, kad nesate robotas. Bandykite dar kartą.',
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
  hintCommon: 'Venkite dažnų žodžių ir slaptažodžių.',
  hintPersonal: 'Nenaudokite savo vardo, el. pašto adreso ar parduotuvės pavadinimo.',
  hintSequence: 'Venkite sekų, tokių kaip abc, 123 ar qwerty.',
  hintRepeat: 'Venkite pasikartojimų, tokių kaip aaa ar abcabc.',
  hintDate: 'Venkite datų ir metų.',
  hintLonger:
    'Pailginkite jį. Iš kelių tarpusavyje nesusijusių žodžių gaunamas saugus ir lengvai ' +
    'įsimenamas slaptažodis.',
}

/** Lithuanian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'lt',
  dir: 'ltr',

  resetSubject: '{shop}: slaptažodžio atkūrimas',
  resetTitle: 'Slaptažodžio atkūrimas',
  reset: 'Gavome prašymą atkurti jūsų paskyros parduotuvėje {shop} slaptažodį.',
  resetButton: 'Susikurti naują slaptažodį',
  resetAddress: 'Jei mygtukas neveikia, atverkite šį adresą savo naršyklėje:',
  resetExpires: {
    one: 'Nuorodą galite panaudoti vieną kartą, per {count}\u00A0valandą.',
    few: 'Nuorodą galite panaudoti vieną kartą, per {count}\u00A0valandas.',
    many: 'Nuorodą galite panaudoti vieną kartą, per {count}\u00A0valandos.',
    other: 'Nuorodą galite panaudoti vieną kartą, per {count}\u00A0valandų.',
  },
  resetIgnore:
    'Jei to neprašėte, nekreipkite dėmesio į šį el. laišką. Jūsų slaptažodis lieka toks pats.',

  changedSubject: '{shop}: jūsų slaptažodis pakeistas',
  changedTitle: 'Jūsų slaptažodis pakeistas',
  changed: 'Jūsų paskyros parduotuvėje {shop} slaptažodis buvo pakeistas {time}.',
  changedIgnore: 'Jei tai padarėte jūs, nieko daryti nereikia.',
  changedWarning:
    'Jei tai padarėte ne jūs, nedelsdami atkurkite slaptažodį ir susisiekite su mumis.',
  changedButton: 'Atkurti slaptažodį',
  changedContact: 'Susisiekite su mumis: {contact}',

  noAccountSubject: '{shop}: paskyros su šiuo el. pašto adresu nėra',
  noAccountTitle: 'Paskyra nerasta',
  noAccount:
    'Gavome prašymą atkurti slaptažodį parduotuvėje {shop} šiam el. pašto adresui, tačiau ' +
    'paskyros su šiuo adresu nėra.',
  noAccountAdvice:
    'Galbūt užsiregistravote kitu el. pašto adresu. Tokiu atveju paprašykite nuorodos tam adresui.',
  noAccountButton: 'Susikurti paskyrą',
  noAccountShop: 'Eiti į {shop}',
  noAccountIgnore: 'Jei to neprašėte, nekreipkite dėmesio į šį el. laišką.',
}
