/** Portuguese of Brazil, in the register of shops there (você). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Portuguese (Brazil): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'pt-BR',
  dir: 'ltr',

  title: 'Crie uma nova senha',
  username: 'E-mail',
  password: 'Nova senha',
  confirmation: 'Confirme a nova senha',
  submit: 'Salvar nova senha',
  submitting: 'Salvando sua nova senha…',
  show: 'Mostrar',
  hide: 'Ocultar',
  showPassword: 'Mostrar senha',
  hidePassword: 'Ocultar senha',
  showConfirmation: 'Mostrar a confirmação da senha',
  hideConfirmation: 'Ocultar a confirmação da senha',
  passwordVisible: 'Sua senha está visível.',
  passwordHidden: 'Sua senha está oculta.',

  hint: {
    one: 'Use pelo menos {count}\u00A0caractere.',
    many: 'Use pelo menos {count}\u00A0caracteres.',
    other: 'Use pelo menos {count}\u00A0caracteres.',
  },
  requirements: 'Requisitos da senha:',
  passwordRules: 'Requisitos da senha: {rules}.',
  minLength: {
    one: 'pelo menos {count}\u00A0caractere',
    many: 'pelo menos {count}\u00A0caracteres',
    other: 'pelo menos {count}\u00A0caracteres',
  },
  notCommon: 'não ser uma senha comum',
  requirementMet: '{rule}: atendido',
  requirementUnmet: '{rule}: ainda não atendido',

  passwordBlank: 'Digite uma nova senha.',
  passwordTooShort: {
    one: 'Esta senha é muito curta. Use pelo menos {count}\u00A0caractere.',
    many: 'Esta senha é muito curta. Use pelo menos {count}\u00A0caracteres.',
    other: 'Esta senha é muito curta. Use pelo menos {count}\u00A0caracteres.',
  },
  passwordTooLong: {
    one: 'Esta senha é muito longa. Use no máximo {count}\u00A0caractere.',
    many: 'Esta senha é muito longa. Use no máximo {count}\u00A0caracteres.',
    other: 'Esta senha é muito longa. Use no máximo {count}\u00A0caracteres.',
  },
  ruleBroken: 'Esta senha não atende a um requisito: {rules}.',
  passwordRejected: 'Esta senha não pode ser usada. Escolha outra.',
  passwordBreached:
    'Esta senha apareceu em um vazamento de dados. Escolha uma que você não use em nenhum outro ' +
    'lugar.',
  confirmationBlank: 'Digite a nova senha novamente.',
  confirmationMismatch: 'As senhas não são iguais. Digite a mesma senha nos dois campos.',

  notChanged: 'Sua senha não foi alterada.',
  maybeChanged: 'Não sabemos se sua senha foi alterada. Tente entrar com sua nova senha.',
  offline: 'Você está sem conexão com a internet. {outcome} Conecte-se e tente novamente.',
  network: 'A conexão caiu. {outcome}',
  timeout: 'A operação demorou demais. {outcome}',
  inFlight: 'Sua nova senha ainda está sendo salva. Aguarde um momento.',
  unauthorized: 'Há um problema do nosso lado. {outcome}',
  rateLimited: 'Muitas tentativas. {outcome}',
  rateLimitedLater: 'Muitas tentativas. {outcome} Tente novamente mais tarde.',
  rejected: 'Algo deu errado. {outcome}',
  retryIn: {
    one: 'Você pode tentar novamente em {count}\u00A0segundo.',
    many: 'Você pode tentar novamente em {count}\u00A0segundos.',
    other: 'Você pode tentar novamente em {count}\u00A0segundos.',
  },
  retryNow: '{outcome} Você já pode tentar novamente.',

  successTitle: 'Senha alterada',
  success: 'Entre com sua nova senha.',
  successEdited: 'A senha que você enviou foi salva. O que você alterou depois não foi salvo.',
  signingIn: 'Entrando na sua conta…',
  signedIn: 'Você entrou na sua conta.',
  missingLinkTitle: 'Abra o link no seu e-mail',
  missingLink:
    'Esta página só funciona a partir do link do e-mail de redefinição de senha. Se não ' +
    'encontrar o e-mail, confira a caixa de spam ou solicite um novo link.',
  rejectedLinkTitle: 'Este link não funciona',
  rejectedLink:
    'O link está incompleto, expirou ou já foi usado. Se você acabou de definir uma nova senha, ' +
    'entre com ela. Caso contrário, ou se não funcionar, solicite um novo link.',
  maybeUsedLinkTitle: 'Sua senha talvez já tenha sido alterada',
  maybeUsedLink: 'Tente entrar com sua nova senha. Se não funcionar, solicite um novo link.',

  signIn: 'Entrar',
  continue: 'Continuar',
  requestLink: 'Solicitar um novo link',
  openRequestLink: 'Solicitar um novo link',
  sendAgain: 'Enviar o link novamente',
  otherAddress: 'Usar outro e-mail',
  openInbox: 'Abrir {mailbox}',
  signUp: 'Ainda não tem conta? Crie uma',
  back: 'Voltar',

  requestLinkTitle: 'Redefina sua senha',
  requestLinkMessage:
    'Digite o e-mail da sua conta. Enviaremos um link para você criar uma nova senha.',
  email: 'E-mail',
  emailInvalid: 'Digite um e-mail no formato correto, como nome@example.com.',
  requestLinkSubmit: 'Enviar link',
  requestLinkSending: 'Enviando…',
  requestLinkSentTitle: 'Confira seu e-mail',
  requestLinkSent:
    'Se houver uma conta com este e-mail, enviamos um link para você criar uma nova senha. Pode ' +
    'levar alguns minutos. Confira também a caixa de spam.',
  requestLinkSentTo:
    'Se houver uma conta com o e-mail {email}, enviamos um link para você criar uma nova senha. ' +
    'Pode levar alguns minutos. Confira também a caixa de spam.',
  requestLinkFailed: 'Não conseguimos enviar o link. Tente novamente.',
  requestLinkOffline: 'Você está sem conexão com a internet. Conecte-se e tente novamente.',
  requestLinkTooMany: 'Muitas tentativas.',
  requestLinkTooManyLater: 'Muitas tentativas. Tente novamente mais tarde.',
  requestLinkWait: 'Você acabou de solicitar um link para este e-mail. Confira seu e-mail.',
  requestLinkNotConfirmed: 'Não conseguimos confirmar que você não é um robô. Tente novamente.',
}

export { messages as default }

/** Portuguese (Brazil): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'pt-BR',
  level: 'Força da senha: {level}.',
  veryWeak: 'muito fraca',
  weak: 'fraca',
  fair: 'razoável',
  good: 'boa',
  strong: 'forte',
  hintCommon: 'Evite palavras e senhas comuns.',
  hintPersonal: 'Não use seu nome, seu e-mail nem o nome da loja.',
  hintSequence: 'Evite sequências como abc, 123 ou qwerty.',
  hintRepeat: 'Evite repetições como aaa ou abcabc.',
  hintDate: 'Evite datas e anos.',
  hintLonger:
    'Deixe-a mais longa. Algumas palavras sem relação entre si formam uma senha segura e fácil ' +
    'de lembrar.',
}

/** Portuguese (Brazil): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pt-BR',
  dir: 'ltr',

  resetSubject: 'Redefina sua senha {shop}',
  resetTitle: 'Redefina sua senha',
  reset: 'Recebemos uma solicitação para redefinir a senha da sua conta {shop}.',
  resetButton: 'Criar uma nova senha',
  resetAddress: 'Se o botão não funcionar, abra este endereço no seu navegador:',
  resetExpires: {
    one: 'Você pode usar o link uma única vez, no prazo de {count}\u00A0hora.',
    many: 'Você pode usar o link uma única vez, no prazo de {count}\u00A0horas.',
    other: 'Você pode usar o link uma única vez, no prazo de {count}\u00A0horas.',
  },
  resetIgnore: 'Se você não fez esta solicitação, ignore este e-mail. Sua senha continua a mesma.',

  changedSubject: 'Sua senha {shop} foi alterada',
  changedTitle: 'Sua senha foi alterada',
  changed: 'A senha da sua conta {shop} foi alterada em {time}.',
  changedIgnore: 'Se foi você, não é preciso fazer nada.',
  changedWarning: 'Se não foi você, redefina sua senha agora e fale com a gente.',
  changedButton: 'Redefinir a senha',
  changedContact: 'Fale com a gente: {contact}',

  noAccountSubject: 'Nenhuma conta {shop} com este e-mail',
  noAccountTitle: 'Nenhuma conta encontrada',
  noAccount:
    'Recebemos uma solicitação para redefinir uma senha {shop} para este e-mail, mas não há ' +
    'nenhuma conta associada a ele.',
  noAccountAdvice:
    'Talvez você tenha se cadastrado com outro e-mail. Nesse caso, solicite um link com esse ' +
    'e-mail.',
  noAccountButton: 'Criar uma conta',
  noAccountShop: 'Ir para {shop}',
  noAccountIgnore: 'Se você não fez esta solicitação, ignore este e-mail.',
}
