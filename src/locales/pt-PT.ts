/** Portuguese of Portugal, in the polite register (third person, without você). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Portuguese (Portugal): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'pt-PT',
  dir: 'ltr',

  title: 'Crie uma nova palavra-passe',
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
  requirements: 'Requisitos da palavra-passe:',
  passwordRules: 'Requisitos da palavra-passe: {rules}.',
  minLength: {
    one: 'pelo menos {count}\u00A0carácter',
    many: 'pelo menos {count}\u00A0caracteres',
    other: 'pelo menos {count}\u00A0caracteres',
  },
  notCommon: 'não ser uma palavra-passe comum',
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
  ruleBroken: 'Esta palavra-passe não cumpre um requisito: {rules}.',
  passwordRejected: 'Esta palavra-passe não pode ser utilizada. Escolha outra.',
  passwordBreached:
    'Esta palavra-passe apareceu numa fuga de dados. Escolha uma que não utilize em mais lado ' +
    'nenhum.',
  confirmationBlank: 'Introduza novamente a nova palavra-passe.',
  confirmationMismatch:
    'As palavras-passe não coincidem. Introduza a mesma palavra-passe nos dois campos.',

  notChanged: 'A sua palavra-passe não foi alterada.',
  maybeChanged:
    'Não sabemos se a sua palavra-passe foi alterada. Experimente iniciar sessão com a sua nova ' +
    'palavra-passe.',
  offline: 'Não tem ligação à internet. {outcome} Ligue-se e tente novamente.',
  network: 'A ligação foi interrompida. {outcome}',
  timeout: 'A operação demorou demasiado tempo. {outcome}',
  inFlight: 'A sua nova palavra-passe ainda está a ser guardada. Aguarde um momento.',
  unauthorized: 'Há um problema do nosso lado. {outcome}',
  rateLimited: 'Demasiadas tentativas. {outcome}',
  rateLimitedLater: 'Demasiadas tentativas. {outcome} Tente novamente mais tarde.',
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
    'Esta página só funciona a partir do link do e-mail de reposição da palavra-passe. Se não ' +
    'encontrar o e-mail, verifique a pasta de spam ou peça um novo link.',
  rejectedLinkTitle: 'Este link não funciona',
  rejectedLink:
    'O link está incompleto, expirou ou já foi utilizado. Se acabou de definir uma nova ' +
    'palavra-passe, inicie sessão com ela. Caso contrário, ou se não resultar, peça um novo link.',
  maybeUsedLinkTitle: 'A sua palavra-passe pode já ter sido alterada',
  maybeUsedLink:
    'Experimente iniciar sessão com a sua nova palavra-passe. Se não resultar, peça um novo link.',

  signIn: 'Iniciar sessão',
  continue: 'Continuar',
  requestLink: 'Pedir um novo link',
  openRequestLink: 'Pedir um novo link',
  sendAgain: 'Enviar o link novamente',
  otherAddress: 'Utilizar outro e-mail',
  openInbox: 'Abrir o {mailbox}',
  signUp: 'Ainda não tem conta? Crie uma',
  back: 'Voltar',

  requestLinkTitle: 'Reponha a sua palavra-passe',
  requestLinkMessage:
    'Introduza o endereço de e-mail da sua conta. Enviaremos um link para criar uma nova ' +
    'palavra-passe.',
  email: 'Endereço de e-mail',
  emailInvalid: 'Introduza um endereço de e-mail no formato correto, como nome@example.com.',
  requestLinkSubmit: 'Enviar link',
  requestLinkSending: 'A enviar…',
  requestLinkSentTitle: 'Consulte o seu e-mail',
  requestLinkSent:
    'Se existir uma conta com este endereço de e-mail, enviámos um link para criar uma nova ' +
    'palavra-passe. Pode demorar alguns minutos. Verifique também a pasta de spam.',
  requestLinkSentTo:
    'Se existir uma conta com o endereço {email}, enviámos um link para criar uma nova ' +
    'palavra-passe. Pode demorar alguns minutos. Verifique também a pasta de spam.',
  requestLinkFailed: 'Não conseguimos enviar o link. Tente novamente.',
  requestLinkOffline: 'Não tem ligação à internet. Ligue-se e tente novamente.',
  requestLinkTooMany: 'Demasiadas tentativas.',
  requestLinkTooManyLater: 'Demasiadas tentativas. Tente novamente mais tarde.',
  requestLinkWait: 'Acabou de pedir um link para este endereço de e-mail. Consulte o seu e-mail.',
  requestLinkNotConfirmed: 'Não conseguimos confirmar que não é um robô. Tente novamente.',
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
  hintCommon: 'Evite palavras e palavras-passe comuns.',
  hintPersonal: 'Não utilize o seu nome, o seu endereço de e-mail nem o nome da loja.',
  hintSequence: 'Evite sequências como abc, 123 ou qwerty.',
  hintRepeat: 'Evite repetições como aaa ou abcabc.',
  hintDate: 'Evite datas e anos.',
  hintLonger:
    'Torne-a mais longa. Algumas palavras sem relação entre si formam uma palavra-passe segura e ' +
    'fácil de memorizar.',
}

/** Portuguese (Portugal): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pt-PT',
  dir: 'ltr',

  resetSubject: 'Reponha a sua palavra-passe de {shop}',
  resetTitle: 'Reponha a sua palavra-passe',
  reset: 'Recebemos um pedido de reposição da palavra-passe da sua conta na loja {shop}.',
  resetButton: 'Criar nova palavra-passe',
  resetAddress: 'Se o botão não funcionar, abra este endereço no seu navegador:',
  resetExpires: {
    one: 'Pode utilizar o link uma única vez, no prazo de {count}\u00A0hora.',
    many: 'Pode utilizar o link uma única vez, no prazo de {count}\u00A0horas.',
    other: 'Pode utilizar o link uma única vez, no prazo de {count}\u00A0horas.',
  },
  resetIgnore:
    'Se não fez este pedido, ignore este e-mail. A sua palavra-passe continua a ser a mesma.',

  changedSubject: 'A sua palavra-passe para {shop} foi alterada',
  changedTitle: 'A sua palavra-passe foi alterada',
  changed: 'A palavra-passe da sua conta na loja {shop} foi alterada no dia {time}.',
  changedIgnore: 'Se fez esta alteração, não precisa de fazer nada.',
  changedWarning:
    'Se não fez esta alteração, reponha de imediato a sua palavra-passe e contacte-nos.',
  changedButton: 'Repor palavra-passe',
  changedContact: 'Contacte-nos: {contact}',

  noAccountSubject: 'Não há nenhuma conta {shop} com este endereço de e-mail',
  noAccountTitle: 'Nenhuma conta encontrada',
  noAccount:
    'Recebemos um pedido de reposição de uma palavra-passe na loja {shop} para este endereço de ' +
    'e-mail, mas não existe nenhuma conta com esse endereço.',
  noAccountAdvice:
    'Talvez se tenha registado com outro endereço de e-mail. Nesse caso, peça um link com esse ' +
    'endereço.',
  noAccountButton: 'Criar uma conta',
  noAccountShop: 'Ir para {shop}',
  noAccountIgnore: 'Se não fez este pedido, ignore este e-mail.',
}
