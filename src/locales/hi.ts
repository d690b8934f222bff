/** Hindi, in the polite register (आप), with 0 to 9 as digits, as shops write them. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Hindi: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'hi',
  dir: 'ltr',

  title: 'नया पासवर्ड बनाएँ',
  username: 'ईमेल पता',
  password: 'नया पासवर्ड',
  confirmation: 'नए पासवर्ड की पुष्टि करें',
  submit: 'नया पासवर्ड सहेजें',
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
  requirements: 'पासवर्ड की शर्तें:',
  passwordRules: 'पासवर्ड की शर्तें: {rules}।',
  minLength: {
    one: 'कम से कम {count}\u00A0वर्ण',
    other: 'कम से कम {count}\u00A0वर्ण',
  },
  notCommon: 'आम तौर पर इस्तेमाल होने वाला पासवर्ड न हो',
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
  ruleBroken: 'यह पासवर्ड इस शर्त को पूरा नहीं करता: {rules}।',
  passwordRejected: 'इस पासवर्ड का इस्तेमाल नहीं किया जा सकता। कोई दूसरा चुनें।',
  passwordBreached: 'यह पासवर्ड एक डेटा लीक में मिला है। ऐसा पासवर्ड चुनें जिसका इस्तेमाल आप और कहीं नहीं करते।',
  confirmationBlank: 'नया पासवर्ड दोबारा डालें।',
  confirmationMismatch: 'पासवर्ड मेल नहीं खाते। दोनों जगह एक ही पासवर्ड डालें।',

  notChanged: 'आपका पासवर्ड नहीं बदला गया।',
  maybeChanged: 'हमें नहीं पता कि आपका पासवर्ड बदला गया या नहीं। अपने नए पासवर्ड से साइन इन करके देखें।',
  offline: 'आप ऑफ़लाइन हैं। {outcome} इंटरनेट से जुड़ें, फिर दोबारा कोशिश करें।',
  network: 'कनेक्शन टूट गया। {outcome}',
  timeout: 'सहेजने में बहुत समय लग गया। {outcome}',
  inFlight: 'आपका नया पासवर्ड अब भी सहेजा जा रहा है। थोड़ा इंतज़ार करें।',
  unauthorized: 'हमारी ओर से कोई समस्या है। {outcome}',
  rateLimited: 'बहुत ज़्यादा बार कोशिश की गई। {outcome}',
  rateLimitedLater: 'बहुत ज़्यादा बार कोशिश की गई। {outcome} बाद में फिर से कोशिश करें।',
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
    'यह पेज सिर्फ़ पासवर्ड रीसेट वाले ईमेल के लिंक से काम करता है। अगर आपको ईमेल नहीं मिल रहा, तो स्पैम फ़ोल्डर देखें या नया लिंक माँगें।',
  rejectedLinkTitle: 'यह लिंक काम नहीं करता',
  rejectedLink:
    'लिंक अधूरा है, इसकी समय सीमा खत्म हो गई है या इसका इस्तेमाल पहले ही हो चुका है। अगर आपने अभी-अभी नया पासवर्ड सेट किया है, तो ' +
    'उससे साइन इन करें। अगर नहीं किया है या साइन इन न हो पाए, तो नया लिंक माँगें।',
  maybeUsedLinkTitle: 'हो सकता है कि आपका पासवर्ड बदल चुका हो',
  maybeUsedLink: 'अपने नए पासवर्ड से साइन इन करके देखें। अगर ऐसा न हो पाए, तो नया लिंक माँगें।',

  signIn: 'साइन इन करें',
  continue: 'जारी रखें',
  requestLink: 'नया लिंक माँगें',
  openRequestLink: 'नया लिंक माँगें',
  sendAgain: 'लिंक फिर से भेजें',
  otherAddress: 'दूसरा ईमेल इस्तेमाल करें',
  openInbox: '{mailbox} खोलें',
  signUp: 'खाता नहीं है? नया बनाएँ',
  back: 'वापस जाएँ',

  requestLinkTitle: 'अपना पासवर्ड रीसेट करें',
  requestLinkMessage: 'अपने खाते का ईमेल पता डालें। हम आपको नया पासवर्ड बनाने के लिए एक लिंक भेजेंगे।',
  email: 'ईमेल पता',
  emailInvalid: 'ईमेल पता सही फ़ॉर्मैट में डालें, जैसे name@example.com।',
  requestLinkSubmit: 'लिंक भेजें',
  requestLinkSending: 'भेजा जा रहा है…',
  requestLinkSentTitle: 'अपना ईमेल देखें',
  requestLinkSent:
    'अगर इस ईमेल पते का कोई खाता है, तो हमने नया पासवर्ड बनाने का लिंक भेज दिया है। इसमें कुछ मिनट लग सकते हैं। अपना स्पैम फ़ोल्डर ' +
    'भी देखें।',
  requestLinkSentTo:
    'अगर {email} का कोई खाता है, तो हमने नया पासवर्ड बनाने का लिंक भेज दिया है। इसमें कुछ मिनट लग सकते हैं। अपना स्पैम फ़ोल्डर भी ' +
    'देखें।',
  requestLinkFailed: 'हम लिंक नहीं भेज सके। फिर से कोशिश करें।',
  requestLinkOffline: 'आप ऑफ़लाइन हैं। इंटरनेट से जुड़ें, फिर दोबारा कोशिश करें।',
  requestLinkTooMany: 'बहुत ज़्यादा बार कोशिश की गई।',
  requestLinkTooManyLater: 'बहुत ज़्यादा बार कोशिश की गई। बाद में फिर से कोशिश करें।',
  requestLinkWait: 'आपने अभी-अभी इस ईमेल पते के लिए लिंक माँगा था। अपना ईमेल देखें।',
  requestLinkNotConfirmed: 'हम पुष्टि नहीं कर सके कि आप रोबोट नहीं हैं। फिर से कोशिश करें।',
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
  hintCommon: 'आम शब्दों और पासवर्ड से बचें।',
  hintPersonal: 'अपना नाम, अपना ईमेल पता या दुकान का नाम इस्तेमाल न करें।',
  hintSequence: 'abc, 123 या qwerty जैसे क्रम से बचें।',
  hintRepeat: 'aaa या abcabc जैसे दोहराव से बचें।',
  hintDate: 'तारीखों और सालों का इस्तेमाल न करें।',
  hintLonger: 'इसे और लंबा बनाएँ। आपस में असंबद्ध कुछ शब्दों से मज़बूत पासवर्ड बनता है जो आसानी से याद रहता है।',
}

/** Hindi: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'hi',
  dir: 'ltr',

  resetSubject: '{shop} पर अपना पासवर्ड रीसेट करें',
  resetTitle: 'अपना पासवर्ड रीसेट करें',
  reset: 'हमें {shop} पर आपके खाते का पासवर्ड रीसेट करने का अनुरोध मिला है।',
  resetButton: 'नया पासवर्ड बनाएँ',
  resetAddress: 'अगर बटन काम न करे, तो यह पता अपने ब्राउज़र में खोलें:',
  resetExpires: {
    one: 'आप इस लिंक का इस्तेमाल सिर्फ़ एक बार, {count}\u00A0घंटे के अंदर कर सकते हैं।',
    other: 'आप इस लिंक का इस्तेमाल सिर्फ़ एक बार, {count}\u00A0घंटे के अंदर कर सकते हैं।',
  },
  resetIgnore: 'अगर आपने यह अनुरोध नहीं किया है, तो इस ईमेल को अनदेखा करें। आपका पासवर्ड वही रहेगा।',

  changedSubject: '{shop} पर आपका पासवर्ड बदल दिया गया है',
  changedTitle: 'आपका पासवर्ड बदल दिया गया है',
  changed: '{shop} पर आपके खाते का पासवर्ड {time} बदला गया।',
  changedIgnore: 'अगर यह आपने किया है, तो कुछ करने की ज़रूरत नहीं है।',
  changedWarning: 'अगर यह आपने नहीं किया है, तो तुरंत अपना पासवर्ड रीसेट करें और हमसे संपर्क करें।',
  changedButton: 'अपना पासवर्ड रीसेट करें',
  changedContact: 'हमसे संपर्क करें: {contact}',

  noAccountSubject: '{shop} पर इस ईमेल पते का कोई खाता नहीं है',
  noAccountTitle: 'कोई खाता नहीं मिला',
  noAccount:
    'हमें इस ईमेल पते के लिए {shop} पर पासवर्ड रीसेट करने का अनुरोध मिला है, लेकिन इस पते का कोई खाता नहीं है।',
  noAccountAdvice:
    'हो सकता है कि आपने किसी दूसरे ईमेल पते से साइन अप किया हो। ऐसा है, तो उसी पते के लिए लिंक माँगें।',
  noAccountButton: 'खाता बनाएँ',
  noAccountShop: '{shop} पर जाएँ',
  noAccountIgnore: 'अगर आपने यह अनुरोध नहीं किया है, तो इस ईमेल को अनदेखा करें।',
}
