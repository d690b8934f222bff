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

  title: 'Crea una nueva contraseña',
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
  requirements: 'Requisitos de la contraseña:',
  passwordRules: 'Requisitos de la contraseña: {rules}.',
  minLength: {
    one: '{count}\u00A0carácter o más',
    many: '{count}\u00A0caracteres o más',
    other: '{count}\u00A0caracteres o más',
  },
  notCommon: 'que no sea una contraseña común',
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
  ruleBroken: 'Esta contraseña no cumple un requisito: {rules}.',
  passwordRejected: 'Esta contraseña no se puede usar. Elige otra.',
  passwordBreached:
    'Esta contraseña apareció en una filtración de datos. Elige una que no uses en ningún otro ' +
    'lugar.',
  confirmationBlank: 'Ingresa la nueva contraseña otra vez.',
  confirmationMismatch:
    'Las contraseñas no coinciden. Ingresa la misma contraseña en los dos campos.',

  notChanged: 'Tu contraseña no se cambió.',
  maybeChanged:
    'No sabemos si tu contraseña se cambió. Intenta iniciar sesión con tu nueva contraseña.',
  offline: 'No tienes conexión a internet. {outcome} Conéctate e inténtalo de nuevo.',
  network: 'Se interrumpió la conexión. {outcome}',
  timeout: 'La operación tardó demasiado. {outcome}',
  inFlight: 'Tu nueva contraseña aún se está guardando. Espera un momento.',
  unauthorized: 'Hay un problema de nuestro lado. {outcome}',
  rateLimited: 'Demasiados intentos. {outcome}',
  rateLimitedLater: 'Demasiados intentos. {outcome} Inténtalo más tarde.',
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
    'Esta página solo funciona desde el enlace del correo para restablecer la contraseña. Si no ' +
    'encuentras el correo, revisa la carpeta de spam o solicita un nuevo enlace.',
  rejectedLinkTitle: 'Este enlace no funciona',
  rejectedLink:
    'El enlace está incompleto, venció o ya se usó. Si acabas de crear una nueva contraseña, ' +
    'inicia sesión con ella. De lo contrario, o si no funciona, solicita un nuevo enlace.',
  maybeUsedLinkTitle: 'Es posible que tu contraseña ya se haya cambiado',
  maybeUsedLink:
    'Intenta iniciar sesión con tu nueva contraseña. Si no funciona, solicita un nuevo enlace.',

  signIn: 'Iniciar sesión',
  continue: 'Continuar',
  requestLink: 'Solicitar un nuevo enlace',
  openRequestLink: 'Solicitar un nuevo enlace',
  sendAgain: 'Volver a enviar el enlace',
  otherAddress: 'Usar otro correo electrónico',
  openInbox: 'Abrir {mailbox}',
  signUp: '¿Aún no tienes cuenta? Crea una',
  back: 'Volver',

  requestLinkTitle: 'Restablece tu contraseña',
  requestLinkMessage:
    'Ingresa el correo electrónico de tu cuenta. Te enviaremos un enlace para crear una nueva ' +
    'contraseña.',
  email: 'Correo electrónico',
  emailInvalid: 'Ingresa una dirección de correo con el formato correcto, como nombre@example.com.',
  requestLinkSubmit: 'Enviar enlace',
  requestLinkSending: 'Enviando…',
  requestLinkSentTitle: 'Revisa tu correo',
  requestLinkSent:
    'Si existe una cuenta con este correo electrónico, ya te enviamos un enlace para crear una ' +
    'nueva contraseña. Puede tardar unos minutos. Revisa también la carpeta de spam.',
  requestLinkSentTo:
    'Si existe una cuenta con el correo {email}, ya te enviamos un enlace para crear una nueva ' +
    'contraseña. Puede tardar unos minutos. Revisa también la carpeta de spam.',
  requestLinkFailed: 'No pudimos enviar el enlace. Inténtalo de nuevo.',
  requestLinkOffline: 'No tienes conexión a internet. Conéctate e inténtalo de nuevo.',
  requestLinkTooMany: 'Demasiados intentos.',
  requestLinkTooManyLater: 'Demasiados intentos. Inténtalo más tarde.',
  requestLinkWait: 'Acabas de solicitar un enlace para este correo electrónico. Revisa tu correo.',
  requestLinkNotConfirmed: 'No pudimos confirmar que no eres un robot. Inténtalo de nuevo.',
}

export { messages as default }

/** Spanish (Latin America): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'es-419',
  level: 'Seguridad de la contraseña: {level}.',
  veryWeak: 'muy baja',
  weak: 'baja',
  fair: 'media',
  good: 'buena',
  strong: 'alta',
  hintCommon: 'Evita las palabras y contraseñas comunes.',
  hintPersonal: 'No uses tu nombre, tu correo electrónico ni el nombre de la tienda.',
  hintSequence: 'Evita las secuencias como abc, 123 o qwerty.',
  hintRepeat: 'Evita las repeticiones como aaa o abcabc.',
  hintDate: 'Evita las fechas y los años.',
  hintLonger:
    'Hazla más larga. Unas pocas palabras sin relación entre sí forman una contraseña segura y ' +
    'fácil de recordar.',
}

/** Spanish (Latin America): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'es-419',
  dir: 'ltr',

  resetSubject: 'Restablece tu contraseña de {shop}',
  resetTitle: 'Restablece tu contraseña',
  reset: 'Recibimos una solicitud para restablecer la contraseña de tu cuenta de {shop}.',
  resetButton: 'Crear una nueva contraseña',
  resetAddress: 'Si el botón no funciona, abre esta dirección en tu navegador:',
  resetExpires: {
    one: 'Puedes usar el enlace una sola vez, en un plazo de {count}\u00A0hora.',
    many: 'Puedes usar el enlace una sola vez, en un plazo de {count}\u00A0horas.',
    other: 'Puedes usar el enlace una sola vez, en un plazo de {count}\u00A0horas.',
  },
  resetIgnore: 'Si no lo solicitaste, ignora este correo. Tu contraseña seguirá siendo la misma.',

  changedSubject: 'Se cambió tu contraseña de {shop}',
  changedTitle: 'Se cambió tu contraseña',
  changed: 'La contraseña de tu cuenta de {shop} se cambió el {time}.',
  changedIgnore: 'Si fuiste tú, no tienes que hacer nada.',
  changedWarning: 'Si no fuiste tú, restablece tu contraseña ahora mismo y contáctanos.',
  changedButton: 'Restablecer la contraseña',
  changedContact: 'Contáctanos: {contact}',

  noAccountSubject: 'No hay ninguna cuenta de {shop} con este correo electrónico',
  noAccountTitle: 'No se encontró ninguna cuenta',
  noAccount:
    'Recibimos una solicitud para restablecer una contraseña de {shop} con este correo ' +
    'electrónico, pero no hay ninguna cuenta asociada a él.',
  noAccountAdvice:
    'Es posible que te hayas registrado con otro correo electrónico. Si es así, solicita un ' +
    'enlace con ese correo.',
  noAccountButton: 'Crear una cuenta',
  noAccountShop: 'Ir a {shop}',
  noAccountIgnore: 'Si no lo solicitaste, ignora este correo.',
}
