import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Ouvrir votre page',
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
  reset: {
    subject: 'Un nouveau mot de passe pour Forthright',
    text: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte, sans doute vous. Suivez ce lien et choisissez-en un :\n\n{link}\n\nSi ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  },
} satisfies Like<typeof english>
