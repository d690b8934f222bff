/** Portuguese of Brazil, in the register of shops there (você). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Portuguese (Brazil): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'pt-BR',
  dir: 'ltr',

  title: 'Escolha uma nova senha',
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
  requirements: 'Sua senha deve ter:',
  passwordRules: 'Sua senha deve ter: {rules}.',
  minLength: {
    one: '{count}\u00A0caractere ou mais',
    many: '{count}\u00A0caracteres ou mais',
    other: '{count}\u00A0caracteres ou mais',
  },
  notCommon: 'no password that many people use',
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
  passwordRejected: 'Esta senha não pode ser usada. Escolha outra.',
  passwordBreached:
    'Esta senha apareceu em um vazamento de dados. Escolha uma que você não use em nenhum outro ' +
    'lugar.',
  confirmationBlank: 'Digite a nova senha novamente.',
  confirmationMismatch: 'As senhas não são iguais. Digite a mesma senha nos dois campos.',

  notChanged: 'Sua senha não foi alterada.',
  maybeChanged: 'Não sabemos se sua senha foi alterada. Tente entrar com a nova.',
  offline: 'Você está sem conexão com a internet. Conecte-se e tente novamente. {outcome}',
  network: 'A conexão caiu. {outcome}',
  timeout: 'Demorou demais. {outcome}',
  inFlight: 'Sua nova senha ainda está sendo salva. Aguarde um momento.',
  unauthorized: 'Há um problema do nosso lado. {outcome}',
  rateLimited: 'Tentativas demais. {outcome}',
  rateLimitedLater: 'Tentativas demais. Tente novamente mais tarde. {outcome}',
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
    'Esta página precisa do link para saber de quem é a senha a ser alterada. Se você não ' +
    'encontrar o e-mail, solicite um novo link.',
  rejectedLinkTitle: 'Este link não pode ser usado',
  rejectedLink:
    'Ele está incompleto, expirou ou já foi usado. Se você acabou de definir uma nova senha, ' +
    'tente entrar com ela. Caso contrário, solicite um novo link.',
  maybeUsedLinkTitle: 'Sua senha talvez já tenha sido alterada',
  maybeUsedLink: 'Tente entrar com a nova. Se não funcionar, solicite um novo link.',

  signIn: 'Entrar',
  signUp: 'No account yet? Create one',
  continue: 'Continuar',
  requestLink: 'Solicitar um novo link',
  openRequestLink: 'Solicitar um novo link',
  sendAgain: 'Enviar novamente',
  otherAddress: 'Usar outro e-mail',
  openInbox: 'Open {mailbox}',
  back: 'Voltar',

  requestLinkTitle: 'Redefina sua senha',
  requestLinkMessage: 'Digite seu e-mail. Enviaremos um link para você escolher uma nova senha.',
  email: 'E-mail',
  emailInvalid: 'Digite um e-mail como nome@example.com.',
  requestLinkSubmit: 'Enviar link',
  requestLinkSending: 'Enviando…',
  requestLinkSentTitle: 'Verifique seu e-mail',
  requestLinkSent:
    'Se houver uma conta com este endereço, um link para escolher uma nova senha está a caminho.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Não foi possível enviar o link. Tente novamente.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Você está sem conexão com a internet. Conecte-se e tente novamente.',
  requestLinkTooMany: 'Tentativas demais.',
  requestLinkTooManyLater: 'Tentativas demais. Tente novamente mais tarde.',
  requestLinkWait: 'Um link acabou de ser enviado para este endereço. Verifique seu e-mail.',
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
  hintCommon: 'Evite palavras e senhas que muita gente escolhe.',
  hintPersonal: 'Evite seu próprio nome e seu e-mail.',
  hintSequence: 'Evite sequências de letras, números ou teclas, como abc ou qwerty.',
  hintRepeat: 'Evite repetir a mesma coisa.',
  hintDate: 'Evite datas e anos.',
  hintLonger: 'Deixe-a mais longa: algumas palavras juntas são fáceis de lembrar.',
}

/** Portuguese (Brazil): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'pt-BR',
  dir: 'ltr',

  resetSubject: 'Escolha uma nova senha para {shop}',
  resetTitle: 'Escolha uma nova senha',
  reset:
    'Alguém, muito provavelmente você, solicitou uma nova senha para sua conta na loja {shop}.',
  resetButton: 'Escolher uma nova senha',
  resetAddress: 'Abra este endereço no seu navegador:',
  resetExpires: 'O link funciona uma única vez, até {time}.',
  resetIgnore: 'Se você não fez esta solicitação, pode ignorar este e-mail: nada foi alterado.',

  changedSubject: 'Sua senha para {shop} foi alterada',
  changedTitle: 'Sua senha foi alterada',
  changed: 'A senha da sua conta na loja {shop} foi alterada em {time}.',
  changedIgnore: 'Se foi você, não é preciso fazer nada.',
  changedWarning: 'Se não foi você, escolha uma nova senha imediatamente e nos avise.',
  changedButton: 'Escolher uma nova senha',

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
