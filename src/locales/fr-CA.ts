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

  title: 'Créez un nouveau mot de passe',
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
  requirements: 'Exigences du mot de passe\u00A0:',
  passwordRules: 'Exigences du mot de passe\u00A0: {rules}.',
  minLength: {
    one: 'au moins {count}\u00A0caractère',
    many: 'au moins {count}\u00A0caractères',
    other: 'au moins {count}\u00A0caractères',
  },
  notCommon: 'ne pas être un mot de passe courant',
  requirementMet: '{rule}\u00A0: critère respecté',
  requirementUnmet: '{rule}\u00A0: critère pas encore respecté',

  passwordBlank: 'Entrez un nouveau mot de passe.',
  passwordTooShort: {
    one: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractère.',
    many: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractères.',
    other: 'Ce mot de passe est trop court. Utilisez au moins {count}\u00A0caractères.',
  },
  passwordTooLong: {
    one: 'Ce mot de passe est trop long. Utilisez au maximum {count}\u00A0caractère.',
    many: 'Ce mot de passe est trop long. Utilisez au maximum {count}\u00A0caractères.',
    other: 'Ce mot de passe est trop long. Utilisez au maximum {count}\u00A0caractères.',
  },
  ruleBroken: 'Ce mot de passe ne respecte pas une exigence\u00A0: {rules}.',
  passwordRejected: 'Ce mot de passe ne peut pas être utilisé. Choisissez-en un autre.',
  passwordBreached:
    'Ce mot de passe figure dans une fuite de données. Choisissez-en un que vous n’utilisez ' +
    'nulle part ailleurs.',
  confirmationBlank: 'Entrez le nouveau mot de passe une seconde fois.',
  confirmationMismatch:
    'Les mots de passe ne correspondent pas. Entrez le même mot de passe dans les deux champs.',

  notChanged: 'Votre mot de passe n’a pas été modifié.',
  maybeChanged:
    'Nous ne savons pas si votre mot de passe a été modifié. Essayez de vous connecter avec ' +
    'votre nouveau mot de passe.',
  offline: 'Vous êtes hors ligne. {outcome} Connectez-vous à Internet, puis réessayez.',
  network: 'La connexion a été interrompue. {outcome}',
  timeout: 'L’enregistrement a pris trop de temps. {outcome}',
  inFlight: 'Votre nouveau mot de passe est encore en cours d’enregistrement. Attendez un instant.',
  unauthorized: 'Il y a un problème de notre côté. {outcome}',
  rateLimited: 'Trop de tentatives. {outcome}',
  rateLimitedLater: 'Trop de tentatives. {outcome} Réessayez plus tard.',
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
    'Le mot de passe que vous avez envoyé a été enregistré. Ce que vous avez modifié ensuite ' +
    'n’a pas été enregistré.',
  signingIn: 'Connexion en cours…',
  signedIn: 'Connexion réussie.',
  missingLinkTitle: 'Ouvrez le lien reçu par courriel',
  missingLink:
    'Cette page n’est accessible que depuis le lien reçu dans le courriel de réinitialisation. ' +
    'Si vous ne trouvez pas le courriel, vérifiez vos courriels indésirables ou demandez un ' +
    'nouveau lien.',
  rejectedLinkTitle: 'Ce lien ne fonctionne pas',
  rejectedLink:
    'Le lien est incomplet, a expiré ou a déjà été utilisé. Si vous venez de définir un nouveau ' +
    'mot de passe, connectez-vous avec celui-ci. Sinon, ou si cela ne fonctionne pas, demandez ' +
    'un nouveau lien.',
  maybeUsedLinkTitle: 'Votre mot de passe a peut-être déjà été modifié',
  maybeUsedLink:
    'Essayez de vous connecter avec votre nouveau mot de passe. Si cela ne fonctionne pas, ' +
    'demandez un nouveau lien.',

  signIn: 'Se connecter',
  continue: 'Continuer',
  requestLink: 'Demander un nouveau lien',
  openRequestLink: 'Demander un nouveau lien',
  sendAgain: 'Renvoyer le lien',
  otherAddress: 'Utiliser un autre courriel',
  openInbox: 'Ouvrir {mailbox}',
  signUp: 'Pas encore de compte? Créez-en un',
  back: 'Retour',

  requestLinkTitle: 'Réinitialisez votre mot de passe',
  requestLinkMessage:
    'Entrez l’adresse courriel de votre compte. Nous vous enverrons un lien pour créer un ' +
    'nouveau mot de passe.',
  email: 'Adresse courriel',
  emailInvalid: 'Entrez une adresse courriel dans le bon format, par exemple nom@example.com.',
  requestLinkSubmit: 'Envoyer le lien',
  requestLinkSending: 'Envoi en cours…',
  requestLinkSentTitle: 'Consultez vos courriels',
  requestLinkSent:
    'Si un compte est associé à cette adresse courriel, nous vous avons envoyé un lien pour ' +
    'créer un nouveau mot de passe. Cela peut prendre quelques minutes. Vérifiez aussi vos ' +
    'courriels indésirables.',
  requestLinkSentTo:
    'Si un compte est associé à {email}, nous vous avons envoyé un lien pour créer un nouveau ' +
    'mot de passe. Cela peut prendre quelques minutes. Vérifiez aussi vos courriels indésirables.',
  requestLinkFailed: 'Nous n’avons pas pu envoyer le lien. Réessayez.',
  requestLinkOffline: 'Vous êtes hors ligne. Connectez-vous à Internet, puis réessayez.',
  requestLinkTooMany: 'Trop de tentatives.',
  requestLinkTooManyLater: 'Trop de tentatives. Réessayez plus tard.',
  requestLinkWait:
    'Vous venez de demander un lien pour cette adresse courriel. Consultez vos courriels.',
  requestLinkNotConfirmed: 'Nous n’avons pas pu confirmer que vous n’êtes pas un robot. Réessayez.',
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
  hintCommon: 'Évitez les mots et les mots de passe courants.',
  hintPersonal: 'N’utilisez ni votre nom, ni votre adresse courriel, ni le nom de la boutique.',
  hintSequence: 'Évitez les suites comme abc, 123 ou qwerty.',
  hintRepeat: 'Évitez les répétitions comme aaa ou abcabc.',
  hintDate: 'Évitez les dates et les années.',
  hintLonger:
    'Allongez-le. Quelques mots sans rapport entre eux forment un mot de passe robuste et facile ' +
    'à retenir.',
}

/** French (Canada): the messages of the mails. */
export const mail: ResetMailMessages = {
  locale: 'fr-CA',
  dir: 'ltr',

  resetSubject: 'Réinitialisez votre mot de passe {shop}',
  resetTitle: 'Réinitialisez votre mot de passe',
  reset: 'Nous avons reçu une demande de réinitialisation du mot de passe de votre compte {shop}.',
  resetButton: 'Créer un nouveau mot de passe',
  resetAddress: 'Si le bouton ne fonctionne pas, ouvrez cette adresse dans votre navigateur\u00A0:',
  resetExpires: {
    one: 'Vous pouvez utiliser ce lien une seule fois, dans un délai de {count}\u00A0heure.',
    many: 'Vous pouvez utiliser ce lien une seule fois, dans un délai de {count}\u00A0heures.',
    other: 'Vous pouvez utiliser ce lien une seule fois, dans un délai de {count}\u00A0heures.',
  },
  resetIgnore:
    'Si vous n’êtes pas à l’origine de cette demande, ignorez ce courriel. Votre mot de passe ' +
    'reste le même.',

  changedSubject: 'Votre mot de passe {shop} a été modifié',
  changedTitle: 'Votre mot de passe a été modifié',
  changed: 'Le mot de passe de votre compte {shop} a été modifié le {time}.',
  changedIgnore: 'Si vous êtes à l’origine de cette modification, vous n’avez rien à faire.',
  changedWarning:
    'Si vous n’êtes pas à l’origine de cette modification, réinitialisez tout de suite votre mot ' +
    'de passe et communiquez avec nous.',
  changedButton: 'Réinitialiser le mot de passe',
  changedContact: 'Pour nous joindre\u00A0: {contact}',

  noAccountSubject: 'Aucun compte {shop} avec cette adresse courriel',
  noAccountTitle: 'Aucun compte trouvé',
  noAccount:
    'Nous avons reçu une demande de réinitialisation d’un mot de passe {shop} pour cette adresse ' +
    'courriel, mais aucun compte n’y est associé.',
  noAccountAdvice:
    'Votre compte utilise peut-être une autre adresse courriel. Dans ce cas, demandez un lien ' +
    'avec cette adresse.',
  noAccountButton: 'Créer un compte',
  noAccountShop: 'Aller sur {shop}',
  noAccountIgnore: 'Si vous n’êtes pas à l’origine de cette demande, ignorez ce courriel.',
}
