import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Ouvrir votre page',
  stopWeekly: 'Vous pouvez arrêter ces points hebdomadaires à tout moment :',
  greeting: 'Bonjour,',
  code: {
    subject: 'Votre code pour {workspace}',
    text: 'Votre code est **{code}**.\n\nSaisissez-le sur la page qui vous l’a demandé. Il sert une seule fois, pendant dix minutes. Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans ce message, personne ne peut s’en servir.',
  },
  link: {
    subject: 'Votre lien vers {workspace}',
    text: 'Voici votre lien personnel vers tout ce que {workspace} vous a dit sur vos dates :\n\n{link}\n\nIl s’ouvre sans mot de passe, merci de le garder pour vous. Les liens précédents ne fonctionnent plus.',
  },
  invitation: {
    subject: '{by} vous invite à rejoindre {workspace}',
    text: '{by} vous a préparé une place chez {workspace}. Suivez ce lien et choisissez un mot de passe :\n\n{link}\n\nSi vous ne savez pas de quoi il s’agit, vous n’avez rien à faire.',
  },
  test: {
    subject: 'Essai de la configuration du courrier',
    text: 'Cette lettre a pris le chemin de toutes les lettres de {workspace}. Si vous la lisez, les lettres partent.\n\nPour savoir ce que d’autres serveurs pensent de votre expéditeur, cherchez dans ses en-têtes « spf=pass », « dkim=pass » et « dmarc=pass ».',
  },
  reset: {
    subject: 'Un nouveau mot de passe pour Forthright',
    text: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte, sans doute vous. Suivez ce lien et choisissez-en un :\n\n{link}\n\nSi ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  },
  call: {
    toClient: {
      booked: {
        subject: 'Notre appel : {when}',
        text: 'Notre appel est fixé : **{when}**. Le rendez-vous pour votre agenda est joint.',
      },
      moved: {
        subject: 'Notre appel est déplacé : {when}',
        text: 'Notre appel a un nouvel horaire : **{when}**. La pièce jointe remplace le rendez-vous dans votre agenda.',
      },
      cancelled: {
        subject: 'Notre appel est annulé : {when}',
        text: 'Notre appel n’aura pas lieu : **{when}**. La pièce jointe le retire de votre agenda.',
      },
      near: { subject: 'Notre appel : {when}', text: 'Un bref rappel de notre appel : **{when}**.' },
      weCall: '{caller} vous appellera au {phone}.',
      youCall: 'Nous n’avons pas votre numéro. À cette heure, vous joindrez {caller} au {phone}.',
      change: 'Sur votre page, vous pouvez choisir un autre horaire ou annuler l’appel :',
      over: 'Vous n’avez rien à faire. Vos dates figurent sur votre page :',
      entry: 'Appel avec {caller} : {project}',
    },
    toUs: {
      booked: {
        subject: 'Appel avec {contact} : {when}',
        text: 'L’appel avec {contact} ({client}) au sujet de {project} est fixé : **{when}**. Le rendez-vous pour votre agenda est joint.',
      },
      moved: {
        subject: 'Déplacé, appel avec {contact} : {when}',
        text: 'L’appel avec {contact} ({client}) au sujet de {project} a un nouvel horaire : **{when}**. La pièce jointe remplace le rendez-vous dans votre agenda.',
      },
      cancelled: {
        subject: 'Annulé, appel avec {contact} : {when}',
        text: 'L’appel avec {contact} ({client}) au sujet de {project} n’aura pas lieu : **{when}**. La pièce jointe le retire de votre agenda.',
      },
      near: {
        subject: 'Bientôt, appel avec {contact} : {when}',
        text: 'Vous appelez bientôt {contact} ({client}) au sujet de {project} : **{when}**.',
      },
      phone: 'Le numéro : {phone}',
      noPhone: 'Aucun numéro : c’est vous que l’on appellera.',
      sheet: 'Que dire, et où noter comment cela s’est passé : {link}',
      over: 'Le dossier est clos : il n’est plus nécessaire d’appeler. {link}',
      entry: 'Appeler {contact} ({client}) : {project}',
    },
  },
} satisfies Like<typeof english>
