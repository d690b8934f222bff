/** Icelandic, in the usual register (þú). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Icelandic: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'is',
  dir: 'ltr',

  title: 'Veldu nýtt lykilorð',
  username: 'Netfang',
  password: 'Nýtt lykilorð',
  confirmation: 'Staðfestu nýja lykilorðið',
  submit: 'Vista nýtt lykilorð',
  submitting: 'Verið er að vista nýja lykilorðið þitt…',
  show: 'Sýna',
  hide: 'Fela',
  showPassword: 'Sýna lykilorð',
  hidePassword: 'Fela lykilorð',
  showConfirmation: 'Sýna staðfestingu lykilorðs',
  hideConfirmation: 'Fela staðfestingu lykilorðs',
  passwordVisible: 'Lykilorðið þitt er sýnilegt.',
  passwordHidden: 'Lykilorðið þitt er falið.',

  hint: {
    one: 'Notaðu minnst {count}\u00A0staf.',
    other: 'Notaðu minnst {count}\u00A0stafi.',
  },
  requirements: 'Lykilorðið þitt þarf að hafa:',
  passwordRules: 'Lykilorðið þitt þarf að hafa: {rules}.',
  minLength: {
    one: '{count}\u00A0staf eða fleiri',
    other: '{count}\u00A0stafi eða fleiri',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: uppfyllt',
  requirementUnmet: '{rule}: ekki uppfyllt enn',

  passwordBlank: 'Sláðu inn nýtt lykilorð.',
  passwordTooShort: {
    one: 'Þetta lykilorð er of stutt. Notaðu minnst {count}\u00A0staf.',
    other: 'Þetta lykilorð er of stutt. Notaðu minnst {count}\u00A0stafi.',
  },
  passwordTooLong: {
    one: 'Þetta lykilorð er of langt. Notaðu í mesta lagi {count}\u00A0staf.',
    other: 'Þetta lykilorð er of langt. Notaðu í mesta lagi {count}\u00A0stafi.',
  },
  passwordRejected: 'Ekki er hægt að nota þetta lykilorð. Veldu annað.',
  passwordBreached:
    'Þetta lykilorð hefur komið fram í gagnaleka. Veldu lykilorð sem þú notar hvergi annars ' +
    'staðar.',
  confirmationBlank: 'Sláðu nýja lykilorðið inn aftur.',
  confirmationMismatch: 'Lykilorðin eru ekki eins. Sláðu sama lykilorðið inn í báða reitina.',

  notChanged: 'Lykilorðinu þínu var ekki breytt.',
  maybeChanged:
    'Við vitum ekki hvort lykilorðinu þínu var breytt. Prófaðu að skrá þig inn með því nýja.',
  offline: 'Þú ert ekki í sambandi við netið. Tengstu netinu og reyndu aftur. {outcome}',
  network: 'Sambandið rofnaði. {outcome}',
  timeout: 'Þetta tók of langan tíma. {outcome}',
  inFlight: 'Enn er verið að vista nýja lykilorðið þitt. Bíddu augnablik.',
  unauthorized: 'Eitthvað er að hjá okkur. {outcome}',
  rateLimited: 'Of margar tilraunir. {outcome}',
  rateLimitedLater: 'Of margar tilraunir. Reyndu aftur síðar. {outcome}',
  rejected: 'Eitthvað fór úrskeiðis. {outcome}',
  retryIn: {
    one: 'Þú getur reynt aftur eftir {count}\u00A0sekúndu.',
    other: 'Þú getur reynt aftur eftir {count}\u00A0sekúndur.',
  },
  retryNow: '{outcome} Þú getur reynt aftur núna.',

  successTitle: 'Lykilorði breytt',
  success: 'Skráðu þig inn með nýja lykilorðinu þínu.',
  successEdited:
    'Lykilorðið sem þú sendir inn var vistað. Breytingar sem þú gerðir eftir það voru ekki ' +
    'vistaðar.',
  signingIn: 'Verið er að skrá þig inn…',
  signedIn: 'Innskráning tókst.',
  missingLinkTitle: 'Opnaðu tengilinn í tölvupóstinum',
  missingLink:
    'Þessi síða þarf tengilinn til að vita hvers lykilorði á að breyta. Ef þú finnur ekki ' +
    'tölvupóstinn skaltu biðja um nýjan tengil.',
  rejectedLinkTitle: 'Ekki er hægt að nota þennan tengil',
  rejectedLink:
    'Hluta af tenglinum vantar, tengillinn er útrunninn eða hefur þegar verið notaður. Ef þú ' +
    'valdir nýtt lykilorð rétt í þessu skaltu prófa að skrá þig inn með því. Ef ekki skaltu ' +
    'biðja um nýjan tengil.',
  maybeUsedLinkTitle: 'Lykilorðinu þínu gæti þegar hafa verið breytt',
  maybeUsedLink:
    'Prófaðu að skrá þig inn með því nýja. Ef það tekst ekki skaltu biðja um nýjan tengil.',

  signIn: 'Skrá mig inn',
  signUp: 'No account yet? Create one',
  continue: 'Halda áfram',
  requestLink: 'Biðja um nýjan tengil',
  openRequestLink: 'Biðja um nýjan tengil',
  sendAgain: 'Senda aftur',
  otherAddress: 'Nota annað netfang',
  openInbox: 'Open {mailbox}',
  back: 'Til baka',

  requestLinkTitle: 'Endurstilltu lykilorðið þitt',
  requestLinkMessage: 'Sláðu inn netfangið þitt. Við sendum þér tengil til að velja nýtt lykilorð.',
  email: 'Netfang',
  emailInvalid: 'Sláðu inn netfang eins og nafn@example.com.',
  requestLinkSubmit: 'Senda tengil',
  requestLinkSending: 'Verið er að senda…',
  requestLinkSentTitle: 'Skoðaðu tölvupóstinn þinn',
  requestLinkSent:
    'Ef til er aðgangur með þessu netfangi er tengill til að velja nýtt lykilorð á leiðinni.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Ekki tókst að senda tengilinn. Reyndu aftur.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Þú ert ekki í sambandi við netið. Tengstu netinu og reyndu aftur.',
  requestLinkTooMany: 'Of margar tilraunir.',
  requestLinkTooManyLater: 'Of margar tilraunir. Reyndu aftur síðar.',
  requestLinkWait: 'Tengill var rétt í þessu sendur á þetta netfang. Skoðaðu tölvupóstinn þinn.',
}

export { messages as default }

/** Icelandic: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'is',
  level: 'Styrkur lykilorðs: {level}.',
  veryWeak: 'mjög veikt',
  weak: 'veikt',
  fair: 'sæmilegt',
  good: 'gott',
  strong: 'sterkt',
  hintCommon: 'Forðastu orð og lykilorð sem margir velja.',
  hintPersonal: 'Forðastu þitt eigið nafn og netfang.',
  hintSequence: 'Forðastu raðir bókstafa, tölustafa eða lykla, eins og abc eða qwerty.',
  hintRepeat: 'Forðastu að endurtaka það sama.',
  hintDate: 'Forðastu dagsetningar og ártöl.',
  hintLonger: 'Hafðu það lengra: auðvelt er að muna nokkur orð.',
}

/** Icelandic: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'is',
  dir: 'ltr',

  resetSubject: '{shop}: veldu nýtt lykilorð',
  resetTitle: 'Veldu nýtt lykilorð',
  reset:
    'Einhver, líklegast þú, hefur beðið um nýtt lykilorð fyrir aðganginn þinn í vefversluninni ' +
    '{shop}.',
  resetButton: 'Velja nýtt lykilorð',
  resetAddress: 'Opnaðu þessa slóð í vafranum þínum:',
  resetExpires: 'Tengillinn virkar aðeins einu sinni og rennur út {time}.',
  resetIgnore: 'Ef þú baðst ekki um það geturðu hunsað þennan tölvupóst: ekkert hefur breyst.',

  changedSubject: '{shop}: lykilorðinu þínu var breytt',
  changedTitle: 'Lykilorðinu þínu var breytt',
  changed: 'Lykilorðinu fyrir aðganginn þinn í vefversluninni {shop} var breytt {time}.',
  changedIgnore: 'Ef það varst þú þarftu ekkert að gera.',
  changedWarning: 'Ef það varst ekki þú skaltu strax velja nýtt lykilorð og láta okkur vita.',
  changedButton: 'Velja nýtt lykilorð',

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
