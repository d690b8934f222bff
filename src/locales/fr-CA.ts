/**
 * French of Canada, in the polite register (vous), with the words used there (courriel). A
 * no-break space stands before a colon.
 */
import type { PasswordStrengthMessages } from '../messages/PasswordStrengthMessages.js'
import type { ResetMailMessages } from '../messages/ResetMailMessages.js'
import type { ResetPasswordMessages } from '../messages/ResetPasswordMessages.js'

/** French (Canada): the form’s messages. */
export const messages: ResetPasswordMessages = {
  locale: 'fr-CA',
  dir: 'ltr',

  title: 'Choisissez un nouveau mot de passe',
  username: 'Adresse courriel',
  password: 'Nouveau mot de passe',
  confirmation: 'Confirmation du mot de passe',
  submit: 'Enregistrer le mot de passe',
  submitting: 'Enregistrement de votre nouveau mot de passe…',
  show: 'Afficher',
  hide: 'Masquer',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  showConfirmation: 'Afficher la confirmation du mot de passe',
  hideConfirmation: 'Masquer la confirmation du mot de passe',
  passwordVisible: 'Votre mot de passe est visible.',
  passwordHidden: 'Votre mot de passe est masqué.',

  hint: {
    one: 'Utilisez au moins {count}\u00A0caractère.',
    many: 'Utilisez au moins {count}\u00A0caractères.',
    other: 'Utilisez au moins {count}\u00A0caractères.',
  },
  requirements: 'Votre mot de passe doit contenir\u00A0:',
  passwordRules: 'Votre mot de passe doit contenir\u00A0: {rules}.',
  minLength: {
    one: '{count}\u00A0caractère ou plus',
    many: '{count}\u00A0caractères ou plus',
    other: '{count}\u00A0caractères ou plus',
  },
  notCommon: 'no password that many people use',
  requirementMet: '{rule}\u00A0: respecté',
  requirementUnmet: '{rule}\u00A0: pas encore respecté',

  passwordBlank: 'Entrez un nouveau mot de passe.',
  passwordTooShort: {
    one: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractère.',
    many: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractères.',
    other: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractères.',
  },
  passwordTooLong: {
    one: 'Ce mot de passe est trop long. Utilisez au plus {count}\u00A0caractère.',
    many: 'Ce mot de passe est trop long. Utilisez au plus {count}\u00A0caractères.',
    other: 'Ce mot de passe est trop long. Utilisez au plus {count}\u00A0caractères.',
  },
  passwordRejected: 'Ce mot de passe ne peut pas être utilisé. Choisissez-en un autre.',
  passwordBreached:
    'Ce mot de passe figure dans une fuite de données. Choisissez-en un que vous n’utilisez ' +
    'nulle part ailleurs.',
  confirmationBlank: 'Entrez le nouveau mot de passe une seconde fois.',
  confirmationMismatch:
    'Les mots de passe ne correspondent pas. Entrez le même mot de passe dans les deux champs.',

  notChanged: 'Votre mot de passe n’a pas été modifié.',
  maybeChanged:
    'Nous ne savons pas si votre mot de passe a été modifié. Essayez de vous connecter avec le ' +
    'nouveau.',
  offline: 'Vous êtes hors ligne. Connectez-vous à Internet, puis réessayez. {outcome}',
  network: 'La connexion a été interrompue. {outcome}',
  timeout: 'L’opération a pris trop de temps. {outcome}',
  inFlight: 'Votre nouveau mot de passe est encore en cours d’enregistrement. Attendez un instant.',
  unauthorized: 'Nous éprouvons un problème de notre côté. {outcome}',
  rateLimited: 'Trop de tentatives. {outcome}',
  rateLimitedLater: 'Trop de tentatives. Réessayez plus tard. {outcome}',
  rejected: 'Une erreur s’est produite. {outcome}',
  retryIn: {
    one: 'Vous pourrez réessayer dans {count}\u00A0seconde.',
    many: 'Vous pourrez réessayer dans {count}\u00A0secondes.',
    other: 'Vous pourrez réessayer dans {count}\u00A0secondes.',
  },
  retryNow: '{outcome} Vous pouvez maintenant réessayer.',

  successTitle: 'Mot de passe modifié',
  success: 'Connectez-vous avec votre nouveau mot de passe.',
  successEdited:
    'Le mot de passe que vous avez envoyé a été enregistré. Ce que vous avez modifié ensuite ne ' +
    'l’a pas été.',
  signingIn: 'Connexion en cours…',
  signedIn: 'Connexion réussie.',
  missingLinkTitle: 'Ouvrez le lien reçu par courriel',
  missingLink:
    'Sans ce lien, cette page ne peut pas savoir à qui appartient le mot de passe à modifier. ' +
    'Si vous ne trouvez pas le courriel, demandez un nouveau lien.',
  rejectedLinkTitle: 'Ce lien ne peut pas être utilisé',
  rejectedLink:
    'Il est incomplet, a expiré ou a déjà été utilisé. Si vous venez de définir un nouveau mot ' +
    'de passe, essayez de vous connecter avec celui-ci. Sinon, demandez un nouveau lien.',
  maybeUsedLinkTitle: 'Votre mot de passe a peut-être déjà été modifié',
  maybeUsedLink:
    'Essayez de vous connecter avec le nouveau. Si cela ne fonctionne pas, demandez un nouveau ' +
    'lien.',

  signIn: 'Se connecter',
  signUp: 'No account yet? Create one',
  continue: 'Continuer',
  requestLink: 'Demander un nouveau lien',
  openRequestLink: 'Demander un nouveau lien',
  sendAgain: 'Renvoyer',
  otherAddress: 'Utiliser une autre adresse',
  openInbox: 'Open {mailbox}',
  back: 'Retour',

  requestLinkTitle: 'Réinitialisez votre mot de passe',
  requestLinkMessage:
    'Entrez votre adresse courriel. Nous vous enverrons un lien pour choisir un nouveau mot de ' +
    'passe.',
  email: 'Adresse courriel',
  emailInvalid: 'Entrez une adresse courriel comme nom@example.com.',
  requestLinkSubmit: 'Envoyer le lien',
  requestLinkSending: 'Envoi en cours…',
  requestLinkSentTitle: 'Consultez vos courriels',
  requestLinkSent:
    'S’il existe un compte avec cette adresse, vous allez recevoir un lien pour choisir un ' +
    'nouveau mot de passe.',
  requestLinkSentTo:
    'If there’s an account for {email}, we’ve sent a link to create a new password. ' +
    'It can take a few minutes. Check your spam folder too.',
  requestLinkFailed: 'Le lien n’a pas pu être envoyé. Réessayez.',
  requestLinkNotConfirmed: 'We couldn’t confirm that you’re not a robot. Try again.',
  requestLinkOffline: 'Vous êtes hors ligne. Connectez-vous à Internet, puis réessayez.',
  requestLinkTooMany: 'Trop de tentatives.',
  requestLinkTooManyLater: 'Trop de tentatives. Réessayez plus tard.',
  requestLinkWait: 'Un lien vient d’être envoyé à cette adresse. Consultez vos courriels.',
}

export { messages as default }

/** French (Canada): the messages of the strength meter. */
export const strength: PasswordStrengthMessages = {
  locale: 'fr-CA',
  level: 'Robustesse du mot de passe\u00A0: {level}.',
  veryWeak: 'très faible',
  weak: 'faible',
  fair: 'moyenne',
  good: 'bonne',
  strong: 'élevée',
  hintCommon: 'Évitez les mots et les mots de passe que beaucoup de gens choisissent.',
  hintPersonal: 'Évitez votre propre nom et votre adresse courriel.',
  hintSequence: 'Évitez les suites de lettres, de chiffres ou de touches, comme abc ou qwerty.',
  hintRepeat: 'Évitez de répéter la même chose.',
  hintDate: 'Évitez les dates et les années.',
  hintLonger: 'Allongez-le\u00A0: quelques mots sont faciles à retenir.',
}

/** French (Canada): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fr-CA',
  dir: 'ltr',

  resetSubject: 'Choisissez un nouveau mot de passe pour {shop}',
  resetTitle: 'Choisissez un nouveau mot de passe',
  reset:
    'Quelqu’un, très probablement vous, a demandé un nouveau mot de passe pour votre compte ' +
    '{shop}.',
  resetButton: 'Créer un nouveau mot de passe',
  resetAddress: 'Ouvrez cette adresse dans votre navigateur\u00A0:',
  resetExpires: 'Le lien fonctionne une seule fois, jusqu’au {time}.',
  resetIgnore:
    'Si vous n’en avez pas fait la demande, vous pouvez ignorer ce courriel\u00A0: rien n’a ' +
    'changé.',

  changedSubject: 'Votre mot de passe pour {shop} a été modifié',
  changedTitle: 'Votre mot de passe a été modifié',
  changed: 'Le mot de passe de votre compte {shop} a été modifié le {time}.',
  changedIgnore: 'Si c’était vous, vous n’avez rien à faire.',
  changedWarning:
    'Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe et avisez-nous.',
  changedButton: 'Créer un nouveau mot de passe',

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
