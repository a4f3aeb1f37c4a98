import type { words as english } from '../../en/words/ui.ts'
import type { Like } from '../../words.ts'

export const words = {
  close: 'Fermer',
  cancel: 'Revenir',
  optional: '(facultatif)',
  loading: 'Lecture en cours',
  messages: 'Messages',
  secondsLeft: '{seconds, plural, one {# seconde} other {# secondes}}',
  wasDate: 'au lieu du',
  state: {
    holds: 'tient',
    watch: 'à surveiller',
    trouble: 'en péril',
    kept: 'tenue',
    quiet: 'pas encore de prévision',
  },
  step: { done: 'fait', now: 'maintenant', later: 'ensuite' },
  weight: { block: 'À corriger', warn: 'À relire', hint: 'Une suggestion' },
  mark: { there: 'présent', missing: 'manque', wrong: 'faux', notAsked: 'pas nécessaire ici' },
  grid: {
    help: 'Les flèches servent à se déplacer, Entrée modifie, Échap laisse la cellule comme elle était. On peut coller des lignes d’un tableur.',
    empty: 'vide',
  },
  dayUnread: 'Ce n’est pas un jour du calendrier. Écrivez-le ainsi : {example}.',
  numberUnread: 'Ce n’est pas un nombre. Écrivez-le ainsi : {example}.',
} satisfies Like<typeof english>
