import type { words as english } from '../../en/words/door.ts'
import type { Like } from '../../words.ts'

export const words = {
  email: 'E-mail',
  password: 'Mot de passe',
  name: 'Votre nom',
  zone: 'Fuseau horaire',
  country: 'Pays',
  language: 'Langue',
  newPassword: 'Nouveau mot de passe',
  passwordHint: 'Au moins 12 caractères. Quelques mots sans rapport entre eux conviennent bien.',
  signIn: {
    title: 'Connectez-vous pour voir qui attend de vos nouvelles.',
    act: 'Se connecter',
    busy: 'Connexion',
    brief: 'Me déconnecter à la fermeture du navigateur',
    lost: 'J’ai perdu mon mot de passe',
  },
  code: {
    title: 'Maintenant, le code de votre téléphone.',
    lead: 'Ouvrez l’application que vous avez configurée pour Forthright et tapez les six chiffres affichés.',
    label: 'Code',
    backupTitle: 'Tapez l’un de vos codes de secours.',
    backupLead: 'Vous les avez reçus en configurant la seconde étape. Chacun sert une seule fois.',
    backupLabel: 'Code de secours',
    useBackup: 'Je n’ai pas mon téléphone',
    usePhone: 'J’ai mon téléphone, finalement',
    act: 'Continuer',
    busy: 'Vérification',
  },
  ask: {
    title: 'Nous vous envoyons un lien pour un nouveau mot de passe.',
    lead: 'Il part à l’adresse avec laquelle vous vous connectez et reste valable une heure.',
    act: 'Envoyer le lien',
    busy: 'Envoi',
    back: 'Retour à la connexion',
    askedTitle: 'Regardez dans votre boîte de réception.',
    askedText:
      'Si quelqu’un travaille ici avec l’adresse {email}, un lien est en route. Votre mot de passe reste le même jusqu’à ce que vous en choisissiez un autre.',
    noMail: 'Aucun message après quelques minutes ? La personne qui gère ce serveur peut vous créer un lien.',
  },
  reset: {
    title: 'Choisissez un nouveau mot de passe.',
    lead: 'Toutes vos sessions ouvertes seront fermées.',
    act: 'Enregistrer ce mot de passe',
    busy: 'Enregistrement',
    doneTitle: 'Votre nouveau mot de passe est enregistré.',
    doneText: 'Toutes les sessions sont fermées. Connectez-vous maintenant avec lui.',
  },
  setUp: {
    title: 'Préparez votre espace de travail.',
    lead: 'Ce lien sert une seule fois et fait de vous le propriétaire. Tout ceci pourra être modifié plus tard.',
    workspace: 'Nom de l’espace de travail',
    workspaceHint: 'Celui que vos clients connaissent : votre agence, votre studio, votre propre nom.',
    zoneHint: 'Là où vous travaillez. Chaque client a son propre fuseau horaire.',
    currency: 'Devise',
    you: 'Vous',
    act: 'Le préparer',
    busy: 'Préparation',
  },
  invitation: {
    title: '{by} vous invite à rejoindre {workspace}.',
    lead: 'Choisissez un mot de passe pour {email}, et vous pourrez commencer.',
    act: 'Rejoindre {workspace}',
    busy: 'Un instant',
  },
  spent: {
    title: 'Ce lien ne fonctionne plus.',
    setUp:
      'Il a été utilisé : l’espace de travail est prêt. Connectez-vous, ou demandez une invitation à son propriétaire.',
    invitation:
      'Il a été utilisé, retiré ou remplacé par un plus récent, ou sa semaine est passée. Demandez-en un autre à la personne qui vous a invité.',
    reset: 'Il a été utilisé, ou son heure est passée. Votre mot de passe n’a pas changé. Demandez un nouveau lien.',
    toSignIn: 'Aller à la connexion',
    toAsk: 'Demander un nouveau lien',
  },
} satisfies Like<typeof english>
