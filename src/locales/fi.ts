/** Finnish, in the usual register (second person singular). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Finnish: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'fi',
  dir: 'ltr',

  title: 'Luo uusi salasana',
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
  requirements: 'Salasanan vaatimukset:',
  passwordRules: 'Salasanan vaatimukset: {rules}.',
  minLength: {
    one: 'vähintään {count}\u00A0merkki',
    other: 'vähintään {count}\u00A0merkkiä',
  },
  notCommon: 'ei yleisesti käytetty salasana',
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
  ruleBroken: 'Tämä salasana ei täytä vaatimusta: {rules}.',
  passwordRejected: 'Tätä salasanaa ei voi käyttää. Valitse toinen salasana.',
  passwordBreached:
    'Tämä salasana on ollut mukana tietovuodossa. Valitse salasana, jota et käytä missään muualla.',
  confirmationBlank: 'Anna uusi salasana uudelleen.',
  confirmationMismatch: 'Salasanat eivät täsmää. Anna sama salasana molempiin kenttiin.',

  notChanged: 'Salasanaasi ei vaihdettu.',
  maybeChanged: 'Emme tiedä, vaihtuiko salasanasi. Yritä kirjautua sisään uudella salasanallasi.',
  offline: 'Sinulla ei ole verkkoyhteyttä. {outcome} Yhdistä internetiin ja yritä uudelleen.',
  network: 'Yhteys katkesi. {outcome}',
  timeout: 'Tallentaminen kesti liian kauan. {outcome}',
  inFlight: 'Uutta salasanaasi tallennetaan vielä. Odota hetki.',
  unauthorized: 'Palvelussamme on ongelma. {outcome}',
  rateLimited: 'Liian monta yritystä. {outcome}',
  rateLimitedLater: 'Liian monta yritystä. {outcome} Yritä myöhemmin uudelleen.',
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
    'Tämä sivu toimii vain salasanan palautusviestissä olevan linkin kautta. Jos et löydä ' +
    'viestiä, tarkista roskapostikansio tai pyydä uusi linkki.',
  rejectedLinkTitle: 'Tämä linkki ei toimi',
  rejectedLink:
    'Linkki on puutteellinen, vanhentunut tai jo käytetty. Jos olet juuri asettanut uuden ' +
    'salasanan, kirjaudu sisään sillä. Jos et ole tai jos se ei onnistu, pyydä uusi linkki.',
  maybeUsedLinkTitle: 'Salasanasi on ehkä jo vaihdettu',
  maybeUsedLink:
    'Yritä kirjautua sisään uudella salasanallasi. Jos se ei onnistu, pyydä uusi linkki.',

  signIn: 'Kirjaudu sisään',
  continue: 'Jatka',
  requestLink: 'Pyydä uusi linkki',
  openRequestLink: 'Pyydä uusi linkki',
  sendAgain: 'Lähetä linkki uudelleen',
  otherAddress: 'Käytä toista sähköpostia',
  openInbox: 'Avaa {mailbox}',
  signUp: 'Eikö sinulla ole tiliä? Luo tili',
  back: 'Takaisin',

  requestLinkTitle: 'Palauta salasanasi',
  requestLinkMessage:
    'Anna tilisi sähköpostiosoite. Lähetämme sinulle linkin, jolla voit luoda uuden salasanan.',
  email: 'Sähköpostiosoite',
  emailInvalid: 'Anna sähköpostiosoite oikeassa muodossa, esimerkiksi nimi@example.com.',
  requestLinkSubmit: 'Lähetä linkki',
  requestLinkSending: 'Lähetetään…',
  requestLinkSentTitle: 'Tarkista sähköpostisi',
  requestLinkSent:
    'Jos tällä sähköpostiosoitteella on tili, lähetimme linkin, jolla voit luoda uuden ' +
    'salasanan. Siinä voi kestää muutama minuutti. Tarkista myös roskapostikansio.',
  requestLinkSentTo:
    'Jos osoitteella {email} on tili, lähetimme linkin, jolla voit luoda uuden salasanan. Siinä ' +
    'voi kestää muutama minuutti. Tarkista myös roskapostikansio.',
  requestLinkFailed: 'Emme voineet lähettää linkkiä. Yritä uudelleen.',
  requestLinkOffline: 'Sinulla ei ole verkkoyhteyttä. Yhdistä internetiin ja yritä uudelleen.',
  requestLinkTooMany: 'Liian monta yritystä.',
  requestLinkTooManyLater: 'Liian monta yritystä. Yritä myöhemmin uudelleen.',
  requestLinkWait: 'Pyysit juuri linkkiä tähän sähköpostiosoitteeseen. Tarkista sähköpostisi.',
  requestLinkNotConfirmed: 'Emme voineet varmistaa, ettet ole robotti. Yritä uudelleen.',
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
  hintCommon: 'Vältä yleisiä sanoja ja salasanoja.',
  hintPersonal: 'Älä käytä nimeäsi, sähköpostiosoitettasi tai kaupan nimeä.',
  hintSequence: 'Vältä sarjoja, kuten abc, 123 tai qwerty.',
  hintRepeat: 'Vältä toistoa, kuten aaa tai abcabc.',
  hintDate: 'Vältä päivämääriä ja vuosilukuja.',
  hintLonger:
    'Tee siitä pidempi. Muutamasta toisiinsa liittymättömästä sanasta syntyy vahva salasana, ' +
    'joka on helppo muistaa.',
}

/** Finnish: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fi',
  dir: 'ltr',

  resetSubject: '{shop}: palauta salasanasi',
  resetTitle: 'Palauta salasanasi',
  reset: 'Saimme pyynnön palauttaa tilisi salasana verkkokaupassa {shop}.',
  resetButton: 'Luo uusi salasana',
  resetAddress: 'Jos painike ei toimi, avaa tämä osoite selaimessasi:',
  resetExpires: {
    one: 'Voit käyttää linkkiä kerran {count}\u00A0tunnin kuluessa.',
    other: 'Voit käyttää linkkiä kerran {count}\u00A0tunnin kuluessa.',
  },
  resetIgnore: 'Jos et pyytänyt tätä, jätä viesti huomiotta. Salasanasi pysyy samana.',

  changedSubject: '{shop}: salasanasi on vaihdettu',
  changedTitle: 'Salasanasi on vaihdettu',
  changed: 'Tilisi salasana verkkokaupassa {shop} vaihdettiin {time}.',
  changedIgnore: 'Jos vaihdoit sen itse, sinun ei tarvitse tehdä mitään.',
  changedWarning: 'Jos et vaihtanut sitä itse, palauta salasanasi heti ja ota meihin yhteyttä.',
  changedButton: 'Palauta salasanasi',
  changedContact: 'Ota yhteyttä: {contact}',

  noAccountSubject: '{shop}: tällä sähköpostiosoitteella ei ole tiliä',
  noAccountTitle: 'Tiliä ei löytynyt',
  noAccount:
    'Saimme pyynnön palauttaa verkkokaupan {shop} salasana tälle sähköpostiosoitteelle, mutta ' +
    'osoitteella ei ole tiliä.',
  noAccountAdvice:
    'Ehkä tililläsi on toinen sähköpostiosoite. Pyydä silloin linkki sillä osoitteella.',
  noAccountButton: 'Luo tili',
  noAccountShop: 'Siirry kauppaan {shop}',
  noAccountIgnore: 'Jos et pyytänyt tätä, jätä viesti huomiotta.',
}
