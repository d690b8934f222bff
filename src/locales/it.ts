/** Italian, in the informal register (tu) that most shops use. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Italian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'it',
  dir: 'ltr',

  title: 'Scegli una nuova password',
  username: 'Indirizzo e-mail',
  password: 'Nuova password',
  confirmation: 'Conferma la nuova password',
  submit: 'Imposta la nuova password',
  submitting: 'Salvataggio della nuova password in corso…',
  show: 'Mostra',
  hide: 'Nascondi',
  showPassword: 'Mostra la password',
  hidePassword: 'Nascondi la password',
  showConfirmation: 'Mostra la conferma della password',
  hideConfirmation: 'Nascondi la conferma della password',
  passwordVisible: 'La password è visibile.',
  passwordHidden: 'La password è nascosta.',

  hint: {
    one: 'Usa almeno {count}\u00A0carattere.',
    many: 'Usa almeno {count}\u00A0caratteri.',
    other: 'Usa almeno {count}\u00A0caratteri.',
  },
  requirements: 'La password deve avere:',
  passwordRules: 'La password deve avere: {rules}.',
  minLength: {
    one: '{count}\u00A0carattere o più',
    many: '{count}\u00A0caratteri o più',
    other: '{count}\u00A0caratteri o più',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}: requisito soddisfatto',
  requirementUnmet: '{rule}: requisito non ancora soddisfatto',

  passwordBlank: 'Inserisci una nuova password.',
  passwordTooShort: {
    one: 'Questa password è troppo corta. Usa almeno {count}\u00A0carattere.',
    many: 'Questa password è troppo corta. Usa almeno {count}\u00A0caratteri.',
    other: 'Questa password è troppo corta. Usa almeno {count}\u00A0caratteri.',
  },
  passwordTooLong: {
    one: 'Questa password è troppo lunga. Usa al massimo {count}\u00A0carattere.',
    many: 'Questa password è troppo lunga. Usa al massimo {count}\u00A0caratteri.',
    other: 'Questa password è troppo lunga. Usa al massimo {count}\u00A0caratteri.',
  },
  passwordRejected: 'Questa password non può essere usata. Scegline un’altra.',
  passwordBreached:
    'Questa password è comparsa in una fuga di dati. Scegline una che non usi da nessun’altra ' +
    'parte.',
  confirmationBlank: 'Inserisci ancora una volta la nuova password.',
  confirmationMismatch:
    'Le password non corrispondono. Inserisci la stessa password in entrambi i campi.',

  notChanged: 'La tua password non è stata cambiata.',
  maybeChanged:
    'Non sappiamo se la tua password sia stata cambiata. Prova ad accedere con quella nuova.',
  offline: 'Sei offline. Connettiti a internet e riprova. {outcome}',
  network: 'La connessione si è interrotta. {outcome}',
  timeout: 'L’operazione ha richiesto troppo tempo. {outcome}',
  inFlight: 'Il salvataggio della nuova password è ancora in corso. Attendi un momento.',
  unauthorized: 'C’è un problema dalla nostra parte. {outcome}',
  rateLimited: 'Troppi tentativi. {outcome}',
  rateLimitedLater: 'Troppi tentativi. Riprova più tardi. {outcome}',
  rejected: 'Qualcosa è andato storto. {outcome}',
  retryIn: {
    one: 'Puoi riprovare tra {count}\u00A0secondo.',
    many: 'Puoi riprovare tra {count}\u00A0secondi.',
    other: 'Puoi riprovare tra {count}\u00A0secondi.',
  },
  retryNow: '{outcome} Ora puoi riprovare.',

  successTitle: 'Password cambiata',
  success: 'Accedi con la tua nuova password.',
  successEdited:
    'La password che hai inviato è stata salvata. Le modifiche successive non sono state salvate.',
  signingIn: 'Accesso in corso…',
  signedIn: 'Accesso effettuato.',
  missingLinkTitle: 'Apri il link nell’e-mail',
  missingLink:
    'Il link serve a questa pagina per sapere di chi è la password da cambiare. Se non trovi ' +
    'l’e-mail, richiedi un nuovo link.',
  rejectedLinkTitle: 'Questo link non può essere usato',
  rejectedLink:
    'È incompleto, è scaduto o è già stato usato. Se hai appena impostato una nuova password, ' +
    'prova ad accedere con quella. Altrimenti richiedi un nuovo link.',
  maybeUsedLinkTitle: 'La tua password potrebbe essere già stata cambiata',
  maybeUsedLink: 'Prova ad accedere con quella nuova. Se non funziona, richiedi un nuovo link.',

  signIn: 'Accedi',
  signUp: 'No account yet? Create one',
  continue: 'Continua',
  requestLink: 'Richiedi un nuovo link',
  openRequestLink: 'Richiedi un nuovo link',
  sendAgain: 'Invia di nuovo',
  otherAddress: 'Usa un altro indirizzo',
  openInbox: 'Open {mailbox}',
  back: 'Indietro',

  requestLinkTitle: 'Reimposta la password',
  requestLinkMessage:
    'Inserisci il tuo indirizzo e-mail. Ti invieremo un link per scegliere una nuova password.',
  email: 'Indirizzo e-mail',
  emailInvalid: 'Inserisci un indirizzo e-mail come nome@example.com.',
  requestLinkSubmit: 'Invia il link',
  requestLinkSending: 'Invio in corso…',
  requestLinkSentTitle: 'Controlla la tua e-mail',
  requestLinkSent:
    'Se esiste un account con questo indirizzo, è in arrivo un link per scegliere una nuova ' +
    'password.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Non è stato possibile inviare il link. Riprova.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Sei offline. Connettiti a internet e riprova.',
  requestLinkTooMany: 'Troppi tentativi.',
  requestLinkTooManyLater: 'Troppi tentativi. Riprova più tardi.',
  requestLinkWait: 'Un link è stato appena inviato a questo indirizzo. Controlla la tua e-mail.',
}

export { messages as default }

/** Italian: the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'it',
  level: 'Sicurezza della password: {level}.',
  veryWeak: 'molto debole',
  weak: 'debole',
  fair: 'discreta',
  good: 'buona',
  strong: 'ottima',
  hintCommon: 'Evita parole e password che scelgono in molti.',
  hintPersonal: 'Evita il tuo nome e il tuo indirizzo e-mail.',
  hintSequence: 'Evita sequenze di lettere, cifre o tasti, come abc o qwerty.',
  hintRepeat: 'Evita di ripetere la stessa cosa.',
  hintDate: 'Evita date e anni.',
  hintLonger: 'Rendila più lunga: alcune parole sono facili da ricordare.',
}

/** Italian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'it',
  dir: 'ltr',

  resetSubject: 'Scegli una nuova password per {shop}',
  resetTitle: 'Scegli una nuova password',
  reset:
    'Qualcuno, molto probabilmente tu, ha richiesto una nuova password per il tuo account {shop}.',
  resetButton: 'Scegli una nuova password',
  resetAddress: 'Apri questo indirizzo nel tuo browser:',
  resetExpires: 'Il link funziona una sola volta. Scadenza: {time}.',
  resetIgnore: 'Se non l’hai richiesta, puoi ignorare questa e-mail: non è cambiato nulla.',

  changedSubject: 'La tua password per {shop} è stata cambiata',
  changedTitle: 'La tua password è stata cambiata',
  changed: 'La password del tuo account {shop} è stata cambiata. Data e ora: {time}.',
  changedIgnore: 'Se l’hai cambiata tu, non devi fare nulla.',
  changedWarning: 'Se non l’hai cambiata tu, scegli subito una nuova password e avvisaci.',
  changedButton: 'Scegli una nuova password',

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
