import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/updates.ts'

export const words = {
  title: 'Points hebdomadaires de {house}',
  lead: 'Faut-il les arrêter ? Les lettres sur vos dates, quand l’une change ou se confirme, vous parviendront toujours.',
  stop: 'Arrêter les points hebdomadaires',
  stopped: 'Vous ne recevrez plus de points hebdomadaires de {house}',
  stoppedText: 'Les lettres sur vos dates, quand l’une change ou se confirme, vous parviennent toujours.',
  slip: 'Était-ce une erreur ? Pendant un jour, un clic suffit pour les recevoir de nouveau.',
  again: 'Recevoir de nouveau les points hebdomadaires',
  tellThem:
    'Si vous souhaitez recevoir de nouveau les points hebdomadaires, dites-le simplement à votre interlocuteur, ou répondez à l’une de ses lettres.',
  wanted: 'Vous recevez de nouveau les points hebdomadaires de {house}',
  wantedText: 'Le prochain arrivera à l’heure habituelle.',
  stopAfterAll: 'Les arrêter tout de même',
  unknown: 'Ce lien ne mène nulle part',
  unknownText:
    'Il est incomplet, ou il appartient à quelqu’un qui n’est plus ici. Prenez le lien de votre dernière lettre.',
} satisfies Like<typeof english>
