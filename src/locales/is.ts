/** Icelandic, in the usual register (þú). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Icelandic: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'is',
  dir: 'ltr',

  title: 'Búðu til nýtt lykilorð',
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
  requirements: 'Kröfur um lykilorð:',
  passwordRules: 'Kröfur um lykilorð: {rules}.',
  minLength: {
    one: 'minnst {count}\u00A0stafur',
    other: 'minnst {count}\u00A0stafir',
  },
  notCommon: 'ekki algengt lykilorð',
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
  ruleBroken: 'Þetta lykilorð uppfyllir ekki kröfu: {rules}.',
  passwordRejected: 'Ekki er hægt að nota þetta lykilorð. Veldu annað.',
  passwordBreached:
    'Þetta lykilorð hefur komið fram í gagnaleka. Veldu lykilorð sem þú notar hvergi annars ' +
    'staðar.',
  confirmationBlank: 'Sláðu nýja lykilorðið inn aftur.',
  confirmationMismatch: 'Lykilorðin eru ekki eins. Sláðu sama lykilorðið inn í báða reitina.',

  notChanged: 'Lykilorðinu þínu var ekki breytt.',
  maybeChanged:
    'Við vitum ekki hvort lykilorðinu þínu var breytt. Prófaðu að skrá þig inn með nýja ' +
    'lykilorðinu þínu.',
  offline: 'Þú ert ekki í sambandi við netið. {outcome} Tengstu netinu og reyndu aftur.',
  network: 'Sambandið rofnaði. {outcome}',
  timeout: 'Það tók of langan tíma að vista. {outcome}',
  inFlight: 'Enn er verið að vista nýja lykilorðið þitt. Bíddu augnablik.',
  unauthorized: 'Vandamál kom upp hjá okkur. {outcome}',
  rateLimited: 'Of margar tilraunir. {outcome}',
  rateLimitedLater: 'Of margar tilraunir. {outcome} Reyndu aftur síðar.',
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
    'Þessi síða virkar aðeins með tenglinum í tölvupóstinum um endurstillingu lykilorðs. Ef þú ' +
    'finnur ekki tölvupóstinn skaltu athuga ruslpóstmöppuna eða biðja um nýjan tengil.',
  rejectedLinkTitle: 'Þessi tengill virkar ekki',
  rejectedLink:
    'Hluta af tenglinum vantar, tengillinn er útrunninn eða hefur þegar verið notaður. Ef þú ' +
    'valdir nýtt lykilorð rétt í þessu skaltu skrá þig inn með því. Annars, eða ef það tekst ' +
    'ekki, skaltu biðja um nýjan tengil.',
  maybeUsedLinkTitle: 'Lykilorðinu þínu gæti þegar hafa verið breytt',
  maybeUsedLink:
    'Prófaðu að skrá þig inn með nýja lykilorðinu þínu. Ef það tekst ekki skaltu biðja um nýjan ' +
    'tengil.',

  signIn: 'Skrá mig inn',
  continue: 'Halda áfram',
  requestLink: 'Biðja um nýjan tengil',
  openRequestLink: 'Biðja um nýjan tengil',
  sendAgain: 'Senda tengilinn aftur',
  otherAddress: 'Nota annað netfang',
  openInbox: 'Opna {mailbox}',
  signUp: 'Enginn aðgangur enn? Stofnaðu aðgang',
  back: 'Til baka',

  requestLinkTitle: 'Endurstilltu lykilorðið þitt',
  requestLinkMessage:
    'Sláðu inn netfang aðgangsins þíns. Við sendum þér tengil til að búa til nýtt lykilorð.',
  email: 'Netfang',
  emailInvalid: 'Sláðu inn netfang á réttu sniði, til dæmis nafn@example.com.',
  requestLinkSubmit: 'Senda tengil',
  requestLinkSending: 'Verið er að senda…',
  requestLinkSentTitle: 'Skoðaðu tölvupóstinn þinn',
  requestLinkSent:
    'Ef til er aðgangur með þessu netfangi höfum við sent tengil til að búa til nýtt lykilorð. ' +
    'Það getur tekið nokkrar mínútur. Athugaðu líka ruslpóstmöppuna.',
  requestLinkSentTo:
    'Ef til er aðgangur með netfanginu {email} höfum við sent tengil til að búa til nýtt ' +
    'lykilorð. Það getur tekið nokkrar mínútur. Athugaðu líka ruslpóstmöppuna.',
  requestLinkFailed: 'Okkur tókst ekki að senda tengilinn. Reyndu aftur.',
  requestLinkOffline: 'Þú ert ekki í sambandi við netið. Tengstu netinu og reyndu aftur.',
  requestLinkTooMany: 'Of margar tilraunir.',
  requestLinkTooManyLater: 'Of margar tilraunir. Reyndu aftur síðar.',
  requestLinkWait:
    'Þú baðst um tengil fyrir þetta netfang rétt í þessu. Skoðaðu tölvupóstinn þinn.',
  requestLinkNotConfirmed: 'Okkur tókst ekki að staðfesta að þú sért ekki vélmenni. Reyndu aftur.',
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
  hintCommon: 'Forðastu algeng orð og lykilorð.',
  hintPersonal: 'Ekki nota nafnið þitt, netfangið þitt eða nafn verslunarinnar.',
  hintSequence: 'Forðastu raðir eins og abc, 123 eða qwerty.',
  hintRepeat: 'Forðastu endurtekningar eins og aaa eða abcabc.',
  hintDate: 'Forðastu dagsetningar og ártöl.',
  hintLonger: 'Hafðu það lengra. Nokkur ótengd orð mynda sterkt lykilorð sem auðvelt er að muna.',
}

/** Icelandic: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'is',
  dir: 'ltr',

  resetSubject: '{shop}: endurstilltu lykilorðið þitt',
  resetTitle: 'Endurstilltu lykilorðið þitt',
  reset:
    'Okkur barst beiðni um að endurstilla lykilorðið fyrir aðganginn þinn í vefversluninni {shop}.',
  resetButton: 'Búa til nýtt lykilorð',
  resetAddress: 'Ef hnappurinn virkar ekki skaltu opna þessa slóð í vafranum þínum:',
  resetExpires: {
    one: 'Þú getur notað tengilinn einu sinni, innan {count}\u00A0klukkustundar.',
    other: 'Þú getur notað tengilinn einu sinni, innan {count}\u00A0klukkustunda.',
  },
  resetIgnore:
    'Ef þú baðst ekki um þetta skaltu hunsa þennan tölvupóst. Lykilorðið þitt helst óbreytt.',

  changedSubject: '{shop}: lykilorðinu þínu var breytt',
  changedTitle: 'Lykilorðinu þínu var breytt',
  changed: 'Lykilorðinu fyrir aðganginn þinn í vefversluninni {shop} var breytt {time}.',
  changedIgnore: 'Ef það varst þú þarftu ekkert að gera.',
  changedWarning:
    'Ef það varst ekki þú skaltu strax endurstilla lykilorðið þitt og hafa samband við okkur.',
  changedButton: 'Endurstilla lykilorðið',
  changedContact: 'Hafðu samband: {contact}',

  noAccountSubject: '{shop}: enginn aðgangur með þessu netfangi',
  noAccountTitle: 'Enginn aðgangur fannst',
  noAccount:
    'Okkur barst beiðni um að endurstilla lykilorð í vefversluninni {shop} fyrir þetta netfang, ' +
    'en enginn aðgangur er skráður á það netfang.',
  noAccountAdvice:
    'Kannski er aðgangurinn þinn með öðru netfangi. Biddu þá um tengil fyrir það netfang.',
  noAccountButton: 'Stofna aðgang',
  noAccountShop: 'Fara á {shop}',
  noAccountIgnore: 'Ef þú baðst ekki um þetta skaltu hunsa þennan tölvupóst.',
}
