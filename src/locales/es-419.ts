/**
 * Spanish of Latin America, in the register that shops for several of its countries share (tú).
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Spanish (Latin America): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'es-419',
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

  passwordBlank: 'Ingresa una nueva contraseña.',
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
    'Esta contraseña apareció en una filtración de datos. Elige una que no uses en ningún otro ' +
    'lugar.',
  confirmationBlank: 'Ingresa la nueva contraseña otra vez.',
  confirmationMismatch:
    'Las contraseñas no coinciden. Ingresa la misma contraseña en los dos campos.',

  notChanged: 'Tu contraseña no se cambió.',
  maybeChanged: 'No sabemos si tu contraseña se cambió. Intenta iniciar sesión con la nueva.',
  offline: 'No tienes conexión a internet. Conéctate e inténtalo de nuevo. {outcome}',
  network: 'Se interrumpió la conexión. {outcome}',
  timeout: 'Tardó demasiado. {outcome}',
  inFlight: 'Tu nueva contraseña aún se está guardando. Espera un momento.',
  unauthorized: 'Hay un problema de nuestro lado. {outcome}',
  rateLimited: 'Demasiados intentos. {outcome}',
  rateLimitedLater: 'Demasiados intentos. Inténtalo más tarde. {outcome}',
  rejected: 'Algo salió mal. {outcome}',
  retryIn: {
    one: 'Puedes volver a intentarlo en {count}\u00A0segundo.',
    many: 'Puedes volver a intentarlo en {count}\u00A0segundos.',
    other: 'Puedes volver a intentarlo en {count}\u00A0segundos.',
  },
  retryNow: '{outcome} Ya puedes volver a intentarlo.',

  successTitle: 'Contraseña cambiada',
  success: 'Inicia sesión con tu nueva contraseña.',
  successEdited: 'Se guardó la contraseña que enviaste. Lo que cambiaste después no se guardó.',
  signingIn: 'Iniciando sesión…',
  signedIn: 'Iniciaste sesión.',
  missingLinkTitle: 'Abre el enlace que recibiste por correo',
  missingLink:
    'Sin el enlace, esta página no sabe de quién es la contraseña que hay que cambiar. Si no ' +
    'encuentras el correo, solicita un nuevo enlace.',
  rejectedLinkTitle: 'Este enlace no se puede usar',
  rejectedLink:
    'Está incompleto, venció o ya se usó. Si acabas de crear una nueva contraseña, intenta ' +
    'iniciar sesión con ella. Si no, solicita un nuevo enlace.',
  maybeUsedLinkTitle: 'Es posible que tu contraseña ya se haya cambiado',
  maybeUsedLink: 'Intenta iniciar sesión con la nueva. Si no funciona, solicita un nuevo enlace.',

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
    'Ingresa tu correo electrónico. Te enviaremos un enlace para elegir una nueva contraseña.',
  email: 'Correo electrónico',
  emailInvalid: 'Ingresa un correo electrónico como nombre@example.com.',
  requestLinkSubmit: 'Enviar enlace',
  requestLinkSending: 'Enviando…',
  requestLinkSentTitle: 'Revisa tu correo',
  requestLinkSent:
    'Si hay una cuenta con esta dirección, va en camino un enlace para elegir una nueva ' +
    'contraseña.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'No se pudo enviar el enlace. Inténtalo de nuevo.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'No tienes conexión a internet. Conéctate e inténtalo de nuevo.',
  requestLinkTooMany: 'Demasiados intentos.',
  requestLinkTooManyLater: 'Demasiados intentos. Inténtalo más tarde.',
  requestLinkWait: 'Se acaba de enviar un enlace a esta dirección. Revisa tu correo.',
}

export { messages as default }

/** Spanish (Latin America): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'es-419',
  level: 'Seguridad de la contraseña: {level}.',
  veryWeak: 'muy débil',
  weak: 'débil',
  fair: 'aceptable',
  good: 'buena',
  strong: 'fuerte',
  hintCommon: 'Evita las palabras y contraseñas que mucha gente elige.',
  hintPersonal: 'Evita tu propio nombre y tu correo electrónico.',
  hintSequence: 'Evita las series de letras, números o teclas, como abc o qwerty.',
  hintRepeat: 'Evita repetir lo mismo.',
  hintDate: 'Evita las fechas y los años.',
  hintLonger: 'Hazla más larga: unas pocas palabras son fáciles de recordar.',
}

/** Spanish (Latin America): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'es-419',
  dir: 'ltr',

  resetSubject: 'Elige una nueva contraseña para {shop}',
  resetTitle: 'Elige una nueva contraseña',
  reset: 'Alguien, muy probablemente tú, solicitó una nueva contraseña para tu cuenta de {shop}.',
  resetButton: 'Elegir una nueva contraseña',
  resetAddress: 'Abre esta dirección en tu navegador:',
  resetExpires: 'El enlace funciona una sola vez, hasta el {time}.',
  resetIgnore: 'Si no la solicitaste, puedes ignorar este correo: no cambió nada.',

  changedSubject: 'Se cambió tu contraseña de {shop}',
  changedTitle: 'Se cambió tu contraseña',
  changed: 'La contraseña de tu cuenta de {shop} se cambió el {time}.',
  changedIgnore: 'Si fuiste tú, no tienes que hacer nada.',
  changedWarning: 'Si no fuiste tú, elige una nueva contraseña de inmediato y avísanos.',
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
