import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/timeline.ts'

export const words = {
  heading: 'Vos dates',
  title: 'Dates pour {project}',
  offered: '{what} : promis {promised}, désormais prévu {likely}, au plus tard {worst}.',
  agreed: '{what} : convenu {day}, auparavant {promised}.',
  today: 'Aujourd’hui',
  range: 'de {from} à {to}',
  likelyBy: 'd’ici {day}',
  what: 'Quoi',
  promised: 'Promis',
  earlier: 'Promis auparavant',
  likely: 'Désormais prévu',
  done: 'Livré',
  stake: 'Ce qui en dépend',
} satisfies Like<typeof english>
