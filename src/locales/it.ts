/** Italian, in the informal register (tu) that most shops use. */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** Italian: the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'it',
  dir: 'ltr',

  title: 'Crea una nuova password',
  username: 'Indirizzo e-mail',
  password: 'Nuova password',
  confirmation: 'Conferma la nuova password',
  submit: 'Salva la nuova password',
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
  requirements: 'Requisiti della password:',
  passwordRules: 'Requisiti della password: {rules}.',
  minLength: {
    one: 'almeno {count}\u00A0carattere',
    many: 'almeno {count}\u00A0caratteri',
    other: 'almeno {count}\u00A0caratteri',
  },
  notCommon: 'non deve essere una password comune',
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
  ruleBroken: 'Questa password non rispetta un requisito: {rules}.',
  passwordRejected: 'Questa password non può essere usata. Scegline un’altra.',
  passwordBreached:
    'Questa password è comparsa in una fuga di dati. Scegline una che non usi da nessun’altra ' +
    'parte.',
  confirmationBlank: 'Inserisci di nuovo la nuova password.',
  confirmationMismatch:
    'Le password non corrispondono. Inserisci la stessa password in entrambi i campi.',

  notChanged: 'La tua password non è stata cambiata.',
  maybeChanged:
    'Non sappiamo se la tua password sia stata cambiata. Prova ad accedere con la nuova password.',
  offline: 'Sei offline. {outcome} Connettiti a internet e riprova.',
  network: 'La connessione si è interrotta. {outcome}',
  timeout: 'Il salvataggio ha richiesto troppo tempo. {outcome}',
  inFlight: 'Il salvataggio della nuova password è ancora in corso. Attendi un momento.',
  unauthorized: 'C’è un problema da parte nostra. {outcome}',
  rateLimited: 'Troppi tentativi. {outcome}',
  rateLimitedLater: 'Troppi tentativi. {outcome} Riprova più tardi.',
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
    'Questa pagina funziona solo dal link ricevuto nell’e-mail per reimpostare la password. Se ' +
    'non trovi l’e-mail, controlla la posta indesiderata o richiedi un nuovo link.',
  rejectedLinkTitle: 'Questo link non funziona',
  rejectedLink:
    'Il link è incompleto, è scaduto o è già stato usato. Se hai appena impostato una nuova ' +
    'password, accedi con quella. Altrimenti, o se non funziona, richiedi un nuovo link.',
  maybeUsedLinkTitle: 'La tua password potrebbe essere già stata cambiata',
  maybeUsedLink:
    'Prova ad accedere con la nuova password. Se non funziona, richiedi un nuovo link.',

  signIn: 'Accedi',
  continue: 'Continua',
  requestLink: 'Richiedi un nuovo link',
  openRequestLink: 'Richiedi un nuovo link',
  sendAgain: 'Invia di nuovo il link',
  otherAddress: 'Usa un’altra e-mail',
  openInbox: 'Apri {mailbox}',
  signUp: 'Non hai un account? Creane uno',
  back: 'Indietro',

  requestLinkTitle: 'Reimposta la password',
  requestLinkMessage:
    'Inserisci l’indirizzo e-mail del tuo account. Ti invieremo un link per creare una nuova ' +
    'password.',
  email: 'Indirizzo e-mail',
  emailInvalid: 'Inserisci un indirizzo e-mail nel formato corretto, ad esempio nome@example.com.',
  requestLinkSubmit: 'Invia il link',
  requestLinkSending: 'Invio in corso…',
  requestLinkSentTitle: 'Controlla la posta',
  requestLinkSent:
    'Se esiste un account con questo indirizzo e-mail, ti abbiamo inviato un link per creare una ' +
    'nuova password. Potrebbero volerci alcuni minuti. Controlla anche la posta indesiderata.',
  requestLinkSentTo:
    'Se esiste un account con l’indirizzo {email}, ti abbiamo inviato un link per creare una ' +
    'nuova password. Potrebbero volerci alcuni minuti. Controlla anche la posta indesiderata.',
  requestLinkFailed: 'Non siamo riusciti a inviare il link. Riprova.',
  requestLinkOffline: 'Sei offline. Connettiti a internet e riprova.',
  requestLinkTooMany: 'Troppi tentativi.',
  requestLinkTooManyLater: 'Troppi tentativi. Riprova più tardi.',
  requestLinkWait: 'Hai appena richiesto un link per questo indirizzo e-mail. Controlla la posta.',
  requestLinkNotConfirmed: 'Non siamo riusciti a verificare che non sei un robot. Riprova.',
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
  hintCommon: 'Evita parole e password comuni.',
  hintPersonal: 'Non usare il tuo nome, il tuo indirizzo e-mail o il nome del negozio.',
  hintSequence: 'Evita sequenze come abc, 123 o qwerty.',
  hintRepeat: 'Evita ripetizioni come aaa o abcabc.',
  hintDate: 'Evita date e anni.',
  hintLonger:
    'Rendila più lunga. Alcune parole senza legami tra loro formano una password sicura e facile ' +
    'da ricordare.',
}

/** Italian: the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'it',
  dir: 'ltr',

  resetSubject: 'Reimposta la tua password {shop}',
  resetTitle: 'Reimposta la password',
  reset: 'Abbiamo ricevuto una richiesta di reimpostare la password del tuo account {shop}.',
  resetButton: 'Crea una nuova password',
  resetAddress: 'Se il pulsante non funziona, apri questo indirizzo nel tuo browser:',
  resetExpires: {
    one: 'Puoi usare il link una sola volta, entro {count}\u00A0ora.',
    many: 'Puoi usare il link una sola volta, entro {count}\u00A0ore.',
    other: 'Puoi usare il link una sola volta, entro {count}\u00A0ore.',
  },
  resetIgnore: 'Se non l’hai richiesto tu, ignora questa e-mail. La tua password resta la stessa.',

  changedSubject: 'La tua password {shop} è stata cambiata',
  changedTitle: 'La tua password è stata cambiata',
  changed: 'La password del tuo account {shop} è stata cambiata. Data e ora: {time}.',
  changedIgnore: 'Se l’hai cambiata tu, non devi fare nulla.',
  changedWarning: 'Se non l’hai cambiata tu, reimposta subito la password e contattaci.',
  changedButton: 'Reimposta la password',
  changedContact: 'Contattaci: {contact}',

  noAccountSubject: 'Nessun account {shop} con questo indirizzo e-mail',
  noAccountTitle: 'Nessun account trovato',
  noAccount:
    'Abbiamo ricevuto una richiesta di reimpostare una password {shop} per questo indirizzo ' +
    'e-mail, ma non esiste alcun account con questo indirizzo.',
  noAccountAdvice:
    'Forse il tuo account usa un altro indirizzo e-mail. In tal caso, richiedi un link con ' +
    'quell’indirizzo.',
  noAccountButton: 'Crea un account',
  noAccountShop: 'Vai a {shop}',
  noAccountIgnore: 'Se non l’hai richiesto tu, ignora questa e-mail.',
}
