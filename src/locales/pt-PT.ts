/** Portuguese of Portugal, in the polite register (third person, without você). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Portuguese (Portugal): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'pt-PT',
  dir: 'ltr',

  title: 'Escolha uma nova palavra-passe',
  username: 'Endereço de e-mail',
  password: 'Nova palavra-passe',
  confirmation: 'Confirmar nova palavra-passe',
  submit: 'Guardar nova palavra-passe',
  submitting: 'A guardar a sua nova palavra-passe…',
  show: 'Mostrar',
  hide: 'Ocultar',
  showPassword: 'Mostrar palavra-passe',
  hidePassword: 'Ocultar palavra-passe',
  showConfirmation: 'Mostrar confirmação da palavra-passe',
  hideConfirmation: 'Ocultar confirmação da palavra-passe',
  passwordVisible: 'A sua palavra-passe está visível.',
  passwordHidden: 'A sua palavra-passe está oculta.',

  hint: {
    one: 'Utilize pelo menos {count}\u00A0carácter.',
    many: 'Utilize pelo menos {count}\u00A0caracteres.',
    other: 'Utilize pelo menos {count}\u00A0caracteres.',
  },
  requirements: 'A sua palavra-passe deve ter:',
  passwordRules: 'A sua palavra-passe deve ter: {rules}.',
  minLength: {
    one: '{count}\u00A0carácter ou mais',
    many: '{count}\u00A0caracteres ou mais',
    other: '{count}\u00A0caracteres ou mais',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: cumprido',
  requirementUnmet: '{rule}: ainda não cumprido',

  passwordBlank: 'Introduza uma nova palavra-passe.',
  passwordTooShort: {
    one: 'Esta palavra-passe é demasiado curta. Utilize pelo menos {count}\u00A0carácter.',
    many: 'Esta palavra-passe é demasiado curta. Utilize pelo menos {count}\u00A0caracteres.',
    other: 'Esta palavra-passe é demasiado curta. Utilize pelo menos {count}\u00A0caracteres.',
  },
  passwordTooLong: {
    one: 'Esta palavra-passe é demasiado longa. Utilize no máximo {count}\u00A0carácter.',
    many: 'Esta palavra-passe é demasiado longa. Utilize no máximo {count}\u00A0caracteres.',
    other: 'Esta palavra-passe é demasiado longa. Utilize no máximo {count}\u00A0caracteres.',
  },
  passwordRejected: 'Esta palavra-passe não pode ser utilizada. Escolha outra.',
  passwordBreached:
    'Esta palavra-passe apareceu numa fuga de dados. Escolha uma que não utilize em mais lado ' +
    'nenhum.',
  confirmationBlank: 'Introduza novamente a nova palavra-passe.',
  confirmationMismatch:
    'As palavras-passe não coincidem. Introduza a mesma palavra-passe nos dois campos.',

  notChanged: 'A sua palavra-passe não foi alterada.',
  maybeChanged:
    'Não sabemos se a sua palavra-passe foi alterada. Experimente iniciar sessão com a nova.',
  offline: 'Não tem ligação à internet. Ligue-se e tente novamente. {outcome}',
  network: 'A ligação foi interrompida. {outcome}',
  timeout: 'Demorou demasiado tempo. {outcome}',
  inFlight: 'A sua nova palavra-passe ainda está a ser guardada. Aguarde um momento.',
  unauthorized: 'Há um problema do nosso lado. {outcome}',
  rateLimited: 'Demasiadas tentativas. {outcome}',
  rateLimitedLater: 'Demasiadas tentativas. Tente novamente mais tarde. {outcome}',
  rejected: 'Ocorreu um erro. {outcome}',
  retryIn: {
    one: 'Pode tentar novamente daqui a {count}\u00A0segundo.',
    many: 'Pode tentar novamente daqui a {count}\u00A0segundos.',
    other: 'Pode tentar novamente daqui a {count}\u00A0segundos.',
  },
  retryNow: '{outcome} Já pode tentar novamente.',

  successTitle: 'Palavra-passe alterada',
  success: 'Inicie sessão com a sua nova palavra-passe.',
  successEdited: 'A palavra-passe que enviou foi guardada. O que alterou depois não foi guardado.',
  signingIn: 'A iniciar sessão…',
  signedIn: 'Sessão iniciada.',
  missingLinkTitle: 'Abra o link que recebeu por e-mail',
  missingLink:
    'Esta página precisa do link para saber de quem é a palavra-passe a alterar. Se não ' +
    'encontrar o e-mail, peça um novo link.',
  rejectedLinkTitle: 'Este link não pode ser utilizado',
  rejectedLink:
    'Está incompleto, expirou ou já foi utilizado. Se acabou de definir uma nova palavra-passe, ' +
    'experimente iniciar sessão com ela. Caso contrário, peça um novo link.',
  maybeUsedLinkTitle: 'A sua palavra-passe pode já ter sido alterada',
  maybeUsedLink: 'Experimente iniciar sessão com a nova. Se não resultar, peça um novo link.',

  signIn: 'Iniciar sessão',
  signUp: 'No account yet? Create one',
  continue: 'Continuar',
  requestLink: 'Pedir um novo link',
  openRequestLink: 'Pedir um novo link',
  sendAgain: 'Enviar novamente',
  otherAddress: 'Utilizar outro endereço',
  openInbox: 'Open {mailbox}',
  back: 'Voltar',

  requestLinkTitle: 'Reponha a sua palavra-passe',
  requestLinkMessage:
    'Introduza o seu endereço de e-mail. Enviaremos um link para escolher uma nova palavra-passe.',
  email: 'Endereço de e-mail',
  emailInvalid: 'Introduza um endereço de e-mail como nome@example.com.',
  requestLinkSubmit: 'Enviar link',
  requestLinkSending: 'A enviar…',
  requestLinkSentTitle: 'Consulte o seu e-mail',
  requestLinkSent:
    'Se existir uma conta com este endereço, um link para escolher uma nova palavra-passe está ' +
    'a caminho.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Não foi possível enviar o link. Tente novamente.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Não tem ligação à internet. Ligue-se e tente novamente.',
  requestLinkTooMany: 'Demasiadas tentativas.',
  requestLinkTooManyLater: 'Demasiadas tentativas. Tente novamente mais tarde.',
  requestLinkWait: 'Acabou de ser enviado um link para este endereço. Consulte o seu e-mail.',
}

export { messages as default }

/** Portuguese (Portugal): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'pt-PT',
  level: 'Segurança da palavra-passe: {level}.',
  veryWeak: 'muito fraca',
  weak: 'fraca',
  fair: 'razoável',
  good: 'boa',
  strong: 'forte',
  hintCommon: 'Evite palavras e palavras-passe que muitas pessoas escolhem.',
  hintPersonal: 'Evite o seu próprio nome e endereço de e-mail.',
  hintSequence: 'Evite sequências de letras, algarismos ou teclas, como abc ou qwerty.',
  hintRepeat: 'Evite repetir a mesma coisa.',
  hintDate: 'Evite datas e anos.',
  hintLonger: 'Torne-a mais longa: algumas palavras juntas são fáceis de memorizar.',
}

/** Portuguese (Portugal): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pt-PT',
  dir: 'ltr',

  resetSubject: 'Escolha uma nova palavra-passe para {shop}',
  resetTitle: 'Escolha uma nova palavra-passe',
  reset:
    'Recebemos um pedido de uma nova palavra-passe para a sua conta na loja {shop}, muito ' +
    'provavelmente feito por si.',
  resetButton: 'Escolher nova palavra-passe',
  resetAddress: 'Abra este endereço no seu navegador:',
  resetExpires: 'O link funciona uma única vez, até ao dia {time}.',
  resetIgnore: 'Se não fez este pedido, pode ignorar este e-mail: nada foi alterado.',

  changedSubject: 'A sua palavra-passe para {shop} foi alterada',
  changedTitle: 'A sua palavra-passe foi alterada',
  changed: 'A palavra-passe da sua conta na loja {shop} foi alterada no dia {time}.',
  changedIgnore: 'Se fez esta alteração, não precisa de fazer nada.',
  changedWarning:
    'Se não fez esta alteração, escolha de imediato uma nova palavra-passe e avise-nos.',
  changedButton: 'Escolher nova palavra-passe',

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
