import type { words as english } from '../../en/words/ui.ts'
import type { Like } from '../../words.ts'

export const words = {
  close: 'Cerrar',
  cancel: 'Volver',
  optional: '(opcional)',
  loading: 'Leyendo',
  messages: 'Avisos',
  secondsLeft: '{seconds, plural, one {# segundo} other {# segundos}}',
  wasDate: 'en lugar del',
  state: { holds: 'se cumple', watch: 'vigilar', trouble: 'en peligro', kept: 'cumplida', quiet: 'aún sin pronóstico' },
  step: { done: 'hecho', now: 'ahora', later: 'después' },
  weight: { block: 'Hay que corregirlo', warn: 'Conviene revisarlo', hint: 'Una sugerencia' },
  mark: { there: 'está', missing: 'falta', wrong: 'mal', notAsked: 'aquí no hace falta' },
  grid: {
    help: 'Con las flechas se mueve, Intro edita, Escape deja la celda como estaba. Se pueden pegar filas de una hoja de cálculo.',
    empty: 'vacía',
  },
  dayUnread: 'Esto no es un día del calendario. Escríbalo así: {example}.',
  numberUnread: 'Esto no es un número. Escríbalo así: {example}.',
} satisfies Like<typeof english>
