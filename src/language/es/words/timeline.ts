import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/timeline.ts'

export const words = {
  heading: 'Sus fechas',
  title: 'Fechas de {project}',
  offered: '{what}: prometido {promised}, ahora previsto {likely}, como muy tarde {worst}.',
  agreed: '{what}: acordado {day}, antes {promised}.',
  today: 'Hoy',
  range: 'de {from} a {to}',
  likelyBy: 'hasta {day}',
  what: 'Qué',
  promised: 'Prometido',
  earlier: 'Prometido antes',
  likely: 'Previsto ahora',
  done: 'Entregado',
  stake: 'Lo que depende de ello',
} satisfies Like<typeof english>
