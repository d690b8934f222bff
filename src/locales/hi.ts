/** Hindi, in the polite register (आप), with 0 to 9 as digits, as shops write them. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hindi: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hi',
  dir: 'ltr',

  title: 'नया पासवर्ड चुनें',
  username: 'ईमेल पता',
  password: 'नया पासवर्ड',
  confirmation: 'नए पासवर्ड की पुष्टि करें',
  submit: 'नया पासवर्ड सेट करें',
  submitting: 'आपका नया पासवर्ड सहेजा जा रहा है…',
  show: 'दिखाएँ',
  hide: 'छिपाएँ',
  showPassword: 'पासवर्ड दिखाएँ',
  hidePassword: 'पासवर्ड छिपाएँ',
  showConfirmation: 'दोबारा डाला गया पासवर्ड दिखाएँ',
  hideConfirmation: 'दोबारा डाला गया पासवर्ड छिपाएँ',
  passwordVisible: 'आपका पासवर्ड दिख रहा है।',
  passwordHidden: 'आपका पासवर्ड छिपा हुआ है।',

  hint: {
    one: 'कम से कम {count}\u00A0वर्ण का इस्तेमाल करें।',
    other: 'कम से कम {count}\u00A0वर्णों का इस्तेमाल करें।',
  },
  requirements: 'आपके पासवर्ड में ये होने चाहिए:',
  passwordRules: 'पासवर्ड का नियम: {rules}।',
  minLength: {
    one: '{count}\u00A0वर्ण या अधिक',
    other: '{count}\u00A0वर्ण या अधिक',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: पूरा हुआ',
  requirementUnmet: '{rule}: अभी तक पूरा नहीं हुआ',

  passwordBlank: 'नया पासवर्ड डालें।',
  passwordTooShort: {
    one: 'यह पासवर्ड बहुत छोटा है। कम से कम {count}\u00A0वर्ण का इस्तेमाल करें।',
    other: 'यह पासवर्ड बहुत छोटा है। कम से कम {count}\u00A0वर्णों का इस्तेमाल करें।',
  },
  passwordTooLong: {
    one: 'यह पासवर्ड बहुत लंबा है। ज़्यादा से ज़्यादा {count}\u00A0वर्ण का इस्तेमाल करें।',
    other: 'यह पासवर्ड बहुत लंबा है। ज़्यादा से ज़्यादा {count}\u00A0वर्णों का इस्तेमाल करें।',
  },
  passwordRejected: 'इस पासवर्ड का इस्तेमाल नहीं किया जा सकता। कोई दूसरा चुनें।',
  passwordBreached: 'यह पासवर्ड एक डेटा लीक में मिला है। ऐसा पासवर्ड चुनें जिसका इस्तेमाल आप और कहीं नहीं करते।',
  confirmationBlank: 'नया पासवर्ड दोबारा डालें।',
  confirmationMismatch: 'पासवर्ड मेल नहीं खाते। दोनों जगह एक ही पासवर्ड डालें।',

  notChanged: 'आपका पासवर्ड नहीं बदला गया।',
  maybeChanged: 'हमें नहीं पता कि आपका पासवर्ड बदला गया या नहीं। नए पासवर्ड से साइन इन करके देखें।',
  offline: 'आप ऑफ़लाइन हैं। इंटरनेट से जुड़ें, फिर दोबारा कोशिश करें। {outcome}',
  network: 'कनेक्शन टूट गया। {outcome}',
  timeout: 'इसमें बहुत समय लग गया। {outcome}',
  inFlight: 'आपका नया पासवर्ड अब भी सहेजा जा रहा है। थोड़ा इंतज़ार करें।',
  unauthorized: 'हमारी ओर से कुछ गड़बड़ है। {outcome}',
  rateLimited: 'बहुत ज़्यादा बार कोशिश की गई। {outcome}',
  rateLimitedLater: 'बहुत ज़्यादा बार कोशिश की गई। बाद में फिर से कोशिश करें। {outcome}',
  rejected: 'कुछ गड़बड़ हो गई। {outcome}',
  retryIn: {
    one: 'आप {count}\u00A0सेकंड बाद फिर से कोशिश कर सकते हैं।',
    other: 'आप {count}\u00A0सेकंड बाद फिर से कोशिश कर सकते हैं।',
  },
  retryNow: '{outcome} अब आप फिर से कोशिश कर सकते हैं।',

  successTitle: 'पासवर्ड बदल गया',
  success: 'अपने नए पासवर्ड से साइन इन करें।',
  successEdited: 'आपने जो पासवर्ड सबमिट किया था, वह सहेज लिया गया है। उसके बाद किए गए बदलाव नहीं सहेजे गए।',
  signingIn: 'साइन इन हो रहा है…',
  signedIn: 'आपने साइन इन कर लिया है।',
  missingLinkTitle: 'अपने ईमेल में आया लिंक खोलें',
  missingLink:
    'इसी लिंक से पेज को पता चलता है कि किसका पासवर्ड बदलना है। अगर आपको ईमेल नहीं मिल रहा, तो नया लिंक माँगें।',
  rejectedLinkTitle: 'इस लिंक का इस्तेमाल नहीं किया जा सकता',
  rejectedLink:
    'यह अधूरा है, इसकी समय सीमा खत्म हो गई है या इसका इस्तेमाल पहले ही हो चुका है। अगर आपने अभी-अभी नया पासवर्ड सेट किया है, ' +
    'तो उससे साइन इन करके देखें। नहीं तो नया लिंक माँगें।',
  maybeUsedLinkTitle: 'हो सकता है कि आपका पासवर्ड बदल चुका हो',
  maybeUsedLink: 'नए पासवर्ड से साइन इन करके देखें। अगर ऐसा न हो पाए, तो नया लिंक माँगें।',

  signIn: 'साइन इन करें',
  signUp: 'No account yet? Create one',
  continue: 'जारी रखें',
  requestLink: 'नया लिंक माँगें',
  openRequestLink: 'नया लिंक माँगें',
  sendAgain: 'फिर से भेजें',
  otherAddress: 'दूसरा पता इस्तेमाल करें',
  openInbox: 'Open {mailbox}',
  back: 'वापस जाएँ',

  requestLinkTitle: 'अपना पासवर्ड रीसेट करें',
  requestLinkMessage: 'अपना ईमेल पता डालें। हम आपको नया पासवर्ड चुनने के लिए एक लिंक भेजेंगे।',
  email: 'ईमेल पता',
  emailInvalid: 'name@example.com जैसा ईमेल पता डालें।',
  requestLinkSubmit: 'लिंक भेजें',
  requestLinkSending: 'भेजा जा रहा है…',
  requestLinkSentTitle: 'अपना ईमेल देखें',
  requestLinkSent: 'अगर इस पते का कोई खाता है, तो नया पासवर्ड चुनने का लिंक भेजा जा रहा है।',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'लिंक नहीं भेजा जा सका। फिर से कोशिश करें।',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'आप ऑफ़लाइन हैं। इंटरनेट से जुड़ें, फिर दोबारा कोशिश करें।',
  requestLinkTooMany: 'बहुत ज़्यादा बार कोशिश की गई।',
  requestLinkTooManyLater: 'बहुत ज़्यादा बार कोशिश की गई। बाद में फिर से कोशिश करें।',
  requestLinkWait: 'इस पते पर अभी-अभी एक लिंक भेजा गया है। अपना ईमेल देखें।',
}

export { messages as default }

/** Hindi: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'hi',
  level: 'पासवर्ड की मज़बूती: {level}।',
  veryWeak: 'बहुत कमज़ोर',
  weak: 'कमज़ोर',
  fair: 'ठीक-ठाक',
  good: 'अच्छी',
  strong: 'मज़बूत',
  hintCommon: 'ऐसे शब्दों और पासवर्ड से बचें जिन्हें बहुत लोग चुनते हैं।',
  hintPersonal: 'अपने नाम और ईमेल पते का इस्तेमाल न करें।',
  hintSequence: 'अक्षरों, अंकों या कुंजियों के क्रम से बचें, जैसे abc या qwerty।',
  hintRepeat: 'एक ही चीज़ दोहराने से बचें।',
  hintDate: 'तारीखों और सालों का इस्तेमाल न करें।',
  hintLonger: 'इसे और लंबा बनाएँ: कुछ शब्दों को याद रखना आसान होता है।',
}

/** Hindi: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hi',
  dir: 'ltr',

  resetSubject: '{shop} के लिए नया पासवर्ड चुनें',
  resetTitle: 'नया पासवर्ड चुनें',
  reset: 'किसी ने, संभवतः आपने ही, {shop} पर आपके खाते के लिए नया पासवर्ड माँगा है।',
  resetButton: 'नया पासवर्ड चुनें',
  resetAddress: 'यह पता अपने ब्राउज़र में खोलें:',
  resetExpires: 'यह लिंक सिर्फ़ एक बार, {time} तक काम करेगा।',
  resetIgnore: 'अगर आपने नया पासवर्ड नहीं माँगा है, तो आप इस ईमेल को अनदेखा कर सकते हैं: कुछ भी नहीं बदला है।',

  changedSubject: '{shop} पर आपका पासवर्ड बदल दिया गया है',
  changedTitle: 'आपका पासवर्ड बदल दिया गया है',
  changed: '{shop} पर आपके खाते का पासवर्ड {time} बदला गया।',
  changedIgnore: 'अगर यह आपने किया है, तो कुछ करने की ज़रूरत नहीं है।',
  changedWarning: 'अगर यह आपने नहीं किया है, तो तुरंत नया पासवर्ड चुनें और हमें बताएँ।',
  changedButton: 'नया पासवर्ड चुनें',

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
