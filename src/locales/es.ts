/** Spanish of Spain, in the register of most shops there (tú). */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Spanish (Spain): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'es',
  dir: 'ltr',

  title: 'Elige una nueva contraseña',
  username: 'Correo electrónico',
  password: 'Nueva contraseña',
  confirmation: 'Confirma la nueva contraseña',
  submit: 'Guardar nueva contraseña',
  submitting: 'Guardando tu nueva contraseña…',
  show: 'Mostrar',
  hide: 'Ocultar',
  showPassword: 'Mostrar contraseña',
  hidePassword: 'Ocultar contraseña',
  showConfirmation: 'Mostrar la confirmación de la contraseña',
  hideConfirmation: 'Ocultar la confirmación de la contraseña',
  passwordVisible: 'Tu contraseña está visible.',
  passwordHidden: 'Tu contraseña está oculta.',

  hint: {
    one: 'Usa al menos {count}\u00A0carácter.',
    many: 'Usa al menos {count}\u00A0caracteres.',
    other: 'Usa al menos {count}\u00A0caracteres.',
  },
  requirements: 'Tu contraseña debe tener:',
  passwordRules: 'Tu contraseña debe tener: {rules}.',
  minLength: {
    one: '{count}\u00A0carácter o más',
    many: '{count}\u00A0caracteres o más',
    other: '{count}\u00A0caracteres o más',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: cumplido',
  requirementUnmet: '{rule}: aún no cumplido',

  passwordBlank: 'Introduce una nueva contraseña.',
  passwordTooShort: {
    one: 'Esta contraseña es demasiado corta. Usa al menos {count}\u00A0carácter.',
    many: 'Esta contraseña es demasiado corta. Usa al menos {count}\u00A0caracteres.',
    other: 'Esta contraseña es demasiado corta. Usa al menos {count}\u00A0caracteres.',
  },
  passwordTooLong: {
    one: 'Esta contraseña es demasiado larga. Usa como máximo {count}\u00A0carácter.',
    many: 'Esta contraseña es demasiado larga. Usa como máximo {count}\u00A0caracteres.',
    other: 'Esta contraseña es demasiado larga. Usa como máximo {count}\u00A0caracteres.',
  },
  passwordRejected: 'Esta contraseña no se puede usar. Elige otra.',
  passwordBreached:
    'Esta contraseña ha aparecido en una filtración de datos. Elige una que no uses en ningún ' +
    'otro sitio.',
  confirmationBlank: 'Introduce otra vez la nueva contraseña.',
  confirmationMismatch:
    'Las contraseñas no coinciden. Introduce la misma contraseña en los dos campos.',

  notChanged: 'Tu contraseña no se ha cambiado.',
  maybeChanged: 'No sabemos si tu contraseña se ha cambiado. Prueba a iniciar sesión con la nueva.',
  offline: 'No tienes conexión a internet. Conéctate e inténtalo de nuevo. {outcome}',
  network: 'Se ha interrumpido la conexión. {outcome}',
  timeout: 'Ha tardado demasiado. {outcome}',
  inFlight: 'Tu nueva contraseña aún se está guardando. Espera un momento.',
  unauthorized: 'Algo falla por nuestra parte. {outcome}',
  rateLimited: 'Demasiados intentos. {outcome}',
  rateLimitedLater: 'Demasiados intentos. Inténtalo más tarde. {outcome}',
  rejected: 'Algo ha salido mal. {outcome}',
  retryIn: {
    one: 'Puedes volver a intentarlo dentro de {count}\u00A0segundo.',
    many: 'Puedes volver a intentarlo dentro de {count}\u00A0segundos.',
    other: 'Puedes volver a intentarlo dentro de {count}\u00A0segundos.',
  },
  retryNow: '{outcome} Ya puedes volver a intentarlo.',

  successTitle: 'Contraseña cambiada',
  success: 'Inicia sesión con tu nueva contraseña.',
  successEdited:
    'Se ha guardado la contraseña que has enviado. Lo que has cambiado después no se ha guardado.',
  signingIn: 'Iniciando sesión…',
  signedIn: 'Has iniciado sesión.',
  missingLinkTitle: 'Abre el enlace que has recibido por correo',
  missingLink:
    'Sin el enlace, esta página no sabe de quién es la contraseña que hay que cambiar. Si no ' +
    'encuentras el correo, solicita un nuevo enlace.',
  rejectedLinkTitle: 'Este enlace no se puede usar',
  rejectedLink:
    'Está incompleto, ha caducado o ya se ha usado. Si acabas de establecer una nueva ' +
    'contraseña, prueba a iniciar sesión con ella. Si no, solicita un nuevo enlace.',
  maybeUsedLinkTitle: 'Puede que tu contraseña ya esté cambiada',
  maybeUsedLink: 'Prueba a iniciar sesión con la nueva. Si no funciona, solicita un nuevo enlace.',

  signIn: 'Iniciar sesión',
  signUp: 'No account yet? Create one',
  continue: 'Continuar',
  requestLink: 'Solicitar un nuevo enlace',
  openRequestLink: 'Solicitar un nuevo enlace',
  sendAgain: 'Enviar de nuevo',
  otherAddress: 'Usar otra dirección',
  openInbox: 'Open {mailbox}',
  back: 'Volver',

  requestLinkTitle: 'Restablece tu contraseña',
  requestLinkMessage:
    'Introduce tu correo electrónico. Te enviaremos un enlace para elegir una nueva contraseña.',
  email: 'Correo electrónico',
  emailInvalid: 'Introduce un correo electrónico como nombre@example.com.',
  requestLinkSubmit: 'Enviar enlace',
  requestLinkSending: 'Enviando…',
  requestLinkSentTitle: 'Revisa tu correo',
  requestLinkSent:
    'Si hay una cuenta con esta dirección, está en camino un enlace para elegir una nueva ' +
    'contraseña.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'No se ha podido enviar el enlace. Inténtalo de nuevo.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'No tienes conexión a internet. Conéctate e inténtalo de nuevo.',
  requestLinkTooMany: 'Demasiados intentos.',
  requestLinkTooManyLater: 'Demasiados intentos. Inténtalo más tarde.',
  requestLinkWait: 'Se acaba de enviar un enlace a esta dirección. Revisa tu correo.',
}

export { messages as default }

/** Spanish (Spain): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'es',
  level: 'Seguridad de la contraseña: {level}.',
  veryWeak: 'muy débil',
  weak: 'débil',
  fair: 'aceptable',
  good: 'buena',
  strong: 'fuerte',
  hintCommon: 'Evita las palabras y contraseñas que elige mucha gente.',
  hintPersonal: 'Evita tu propio nombre y tu correo electrónico.',
  hintSequence: 'Evita las series de letras, cifras o teclas, como abc o qwerty.',
  hintRepeat: 'Evita repetir lo mismo.',
  hintDate: 'Evita las fechas y los años.',
  hintLonger: 'Hazla más larga: unas pocas palabras son fáciles de recordar.',
}

/** Spanish (Spain): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'es',
  dir: 'ltr',

  resetSubject: 'Elige una nueva contraseña para {shop}',
  resetTitle: 'Elige una nueva contraseña',
  reset:
    'Alguien, muy probablemente tú, ha solicitado una nueva contraseña para tu cuenta de {shop}.',
  resetButton: 'Elegir una nueva contraseña',
  resetAddress: 'Abre esta dirección en tu navegador:',
  resetExpires: 'El enlace funciona una sola vez, hasta el {time}.',
  resetIgnore: 'Si no la has solicitado, puedes ignorar este correo: no ha cambiado nada.',

  changedSubject: 'Se ha cambiado tu contraseña de {shop}',
  changedTitle: 'Se ha cambiado tu contraseña',
  changed: 'La contraseña de tu cuenta de {shop} se cambió el {time}.',
  changedIgnore: 'Si has sido tú, no tienes que hacer nada.',
  changedWarning: 'Si no has sido tú, elige una nueva contraseña de inmediato y avísanos.',
  changedButton: 'Elegir una nueva contraseña',

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
