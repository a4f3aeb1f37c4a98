import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/timeline.ts'

export const words = {
  heading: 'Ihre Termine',
  title: 'Termine für {project}',
  offered: '{what}: zugesagt {promised}, jetzt erwartet {likely}, spätestens {worst}.',
  agreed: '{what}: vereinbart {day}, vorher {promised}.',
  today: 'Heute',
  range: '{from} bis {to}',
  likelyBy: 'bis {day}',
  what: 'Was',
  promised: 'Zugesagt',
  earlier: 'Früher zugesagt',
  likely: 'Jetzt erwartet',
  done: 'Geliefert',
  stake: 'Was daran hängt',
} satisfies Like<typeof english>
