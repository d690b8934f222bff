/** Finnish, in the usual register (second person singular). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Finnish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'fi',
  dir: 'ltr',

  title: 'Valitse uusi salasana',
  username: 'Sähköpostiosoite',
  password: 'Uusi salasana',
  confirmation: 'Vahvista uusi salasana',
  submit: 'Tallenna uusi salasana',
  submitting: 'Uutta salasanaasi tallennetaan…',
  show: 'Näytä',
  hide: 'Piilota',
  showPassword: 'Näytä salasana',
  hidePassword: 'Piilota salasana',
  showConfirmation: 'Näytä salasanan vahvistus',
  hideConfirmation: 'Piilota salasanan vahvistus',
  passwordVisible: 'Salasanasi on näkyvissä.',
  passwordHidden: 'Salasanasi on piilotettu.',

  hint: {
    one: 'Käytä vähintään {count}\u00A0merkkiä.',
    other: 'Käytä vähintään {count}\u00A0merkkiä.',
  },
  requirements: 'Salasanassa on oltava:',
  passwordRules: 'Salasanassa on oltava: {rules}.',
  minLength: {
    one: '{count}\u00A0merkki tai enemmän',
    other: '{count}\u00A0merkkiä tai enemmän',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: täyttyy',
  requirementUnmet: '{rule}: ei täyty vielä',

  passwordBlank: 'Anna uusi salasana.',
  passwordTooShort: {
    one: 'Tämä salasana on liian lyhyt. Käytä vähintään {count}\u00A0merkkiä.',
    other: 'Tämä salasana on liian lyhyt. Käytä vähintään {count}\u00A0merkkiä.',
  },
  passwordTooLong: {
    one: 'Tämä salasana on liian pitkä. Käytä enintään {count}\u00A0merkkiä.',
    other: 'Tämä salasana on liian pitkä. Käytä enintään {count}\u00A0merkkiä.',
  },
  passwordRejected: 'Tätä salasanaa ei voi käyttää. Valitse toinen.',
  passwordBreached:
    'Tämä salasana on ollut mukana tietovuodossa. Valitse salasana, jota et käytä missään muualla.',
  confirmationBlank: 'Anna uusi salasana uudelleen.',
  confirmationMismatch: 'Salasanat eivät täsmää. Anna sama salasana molempiin kenttiin.',

  notChanged: 'Salasanaasi ei vaihdettu.',
  maybeChanged: 'Emme tiedä, vaihtuiko salasanasi. Yritä kirjautua sisään uudella salasanalla.',
  offline: 'Sinulla ei ole verkkoyhteyttä. Yhdistä internetiin ja yritä uudelleen. {outcome}',
  network: 'Yhteys katkesi. {outcome}',
  timeout: 'Se kesti liian kauan. {outcome}',
  inFlight: 'Uutta salasanaasi tallennetaan vielä. Odota hetki.',
  unauthorized: 'Meidän päässämme on jokin vika. {outcome}',
  rateLimited: 'Liian monta yritystä. {outcome}',
  rateLimitedLater: 'Liian monta yritystä. Yritä myöhemmin uudelleen. {outcome}',
  rejected: 'Jokin meni vikaan. {outcome}',
  retryIn: {
    one: 'Voit yrittää uudelleen {count}\u00A0sekunnin kuluttua.',
    other: 'Voit yrittää uudelleen {count}\u00A0sekunnin kuluttua.',
  },
  retryNow: '{outcome} Voit nyt yrittää uudelleen.',

  successTitle: 'Salasana vaihdettu',
  success: 'Kirjaudu sisään uudella salasanallasi.',
  successEdited:
    'Lähettämäsi salasana tallennettiin. Sen jälkeen tekemiäsi muutoksia ei tallennettu.',
  signingIn: 'Kirjaudutaan sisään…',
  signedIn: 'Olet kirjautunut sisään.',
  missingLinkTitle: 'Avaa sähköpostissasi oleva linkki',
  missingLink:
    'Tämä sivu tarvitsee linkin tietääkseen, kenen salasana vaihdetaan. Jos et löydä viestiä, ' +
    'pyydä uusi linkki.',
  rejectedLinkTitle: 'Tätä linkkiä ei voi käyttää',
  rejectedLink:
    'Se on puutteellinen, vanhentunut tai jo käytetty. Jos olet juuri asettanut uuden ' +
    'salasanan, yritä kirjautua sisään sillä. Jos et, pyydä uusi linkki.',
  maybeUsedLinkTitle: 'Salasanasi on ehkä jo vaihdettu',
  maybeUsedLink:
    'Yritä kirjautua sisään uudella salasanalla. Jos se ei onnistu, pyydä uusi linkki.',

  signIn: 'Kirjaudu sisään',
  signUp: 'No account yet? Create one',
  continue: 'Jatka',
  requestLink: 'Pyydä uusi linkki',
  openRequestLink: 'Pyydä uusi linkki',
  sendAgain: 'Lähetä uudelleen',
  otherAddress: 'Käytä toista osoitetta',
  openInbox: 'Open {mailbox}',
  back: 'Takaisin',

  requestLinkTitle: 'Palauta salasanasi',
  requestLinkMessage:
    'Anna sähköpostiosoitteesi. Lähetämme sinulle linkin, jolla voit valita uuden salasanan.',
  email: 'Sähköpostiosoite',
  emailInvalid: 'Anna sähköpostiosoite muodossa nimi@example.com.',
  requestLinkSubmit: 'Lähetä linkki',
  requestLinkSending: 'Lähetetään…',
  requestLinkSentTitle: 'Tarkista sähköpostisi',
  requestLinkSent:
    'Jos tällä osoitteella on tili, linkki uuden salasanan valitsemiseen on matkalla.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Linkkiä ei voitu lähettää. Yritä uudelleen.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Sinulla ei ole verkkoyhteyttä. Yhdistä internetiin ja yritä uudelleen.',
  requestLinkTooMany: 'Liian monta yritystä.',
  requestLinkTooManyLater: 'Liian monta yritystä. Yritä myöhemmin uudelleen.',
  requestLinkWait: 'Tähän osoitteeseen on juuri lähetetty linkki. Tarkista sähköpostisi.',
}

export { messages as default }

/** Finnish: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'fi',
  level: 'Salasanan vahvuus: {level}.',
  veryWeak: 'erittäin heikko',
  weak: 'heikko',
  fair: 'kohtalainen',
  good: 'hyvä',
  strong: 'vahva',
  hintCommon: 'Vältä sanoja ja salasanoja, joita moni valitsee.',
  hintPersonal: 'Vältä omaa nimeäsi ja sähköpostiosoitettasi.',
  hintSequence: 'Vältä kirjainten, numeroiden tai näppäinten sarjoja, kuten abc tai qwerty.',
  hintRepeat: 'Vältä saman asian toistamista.',
  hintDate: 'Vältä päivämääriä ja vuosilukuja.',
  hintLonger: 'Tee siitä pidempi: muutama sana on helppo muistaa.',
}

/** Finnish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fi',
  dir: 'ltr',

  resetSubject: '{shop}: valitse uusi salasana',
  resetTitle: 'Valitse uusi salasana',
  reset:
    'Joku, todennäköisesti sinä itse, on pyytänyt uutta salasanaa tilillesi verkkokaupassa {shop}.',
  resetButton: 'Valitse uusi salasana',
  resetAddress: 'Avaa tämä osoite selaimessasi:',
  resetExpires: 'Linkki toimii vain kerran ja vanhenee {time}.',
  resetIgnore:
    'Jos et pyytänyt uutta salasanaa, voit jättää tämän sähköpostin huomiotta: mikään ei ole ' +
    'muuttunut.',

  changedSubject: '{shop}: salasanasi on vaihdettu',
  changedTitle: 'Salasanasi on vaihdettu',
  changed: 'Tilisi salasana verkkokaupassa {shop} vaihdettiin {time}.',
  changedIgnore: 'Jos vaihdoit sen itse, sinun ei tarvitse tehdä mitään.',
  changedWarning: 'Jos et vaihtanut sitä itse, valitse heti uusi salasana ja kerro asiasta meille.',
  changedButton: 'Valitse uusi salasana',

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
