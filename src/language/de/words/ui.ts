import type { words as english } from '../../en/words/ui.ts'
import type { Like } from '../../words.ts'

export const words = {
  close: 'Schließen',
  cancel: 'Zurück',
  optional: '(freiwillig)',
  loading: 'Wird gelesen',
  messages: 'Meldungen',
  secondsLeft: '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  wasDate: 'statt',
  state: { holds: 'hält', watch: 'beobachten', trouble: 'in Gefahr', kept: 'gehalten', quiet: 'noch keine Prognose' },
  step: { done: 'erledigt', now: 'jetzt', later: 'später' },
  weight: { block: 'Muss geändert werden', warn: 'Bitte noch einmal ansehen', hint: 'Ein Gedanke' },
  mark: { there: 'vorhanden', missing: 'fehlt', wrong: 'falsch', notAsked: 'hier nicht nötig' },
  grid: {
    help: 'Pfeiltasten bewegen, Eingabe öffnet die Zelle, Escape lässt sie, wie sie war. Zeilen aus einer Tabelle lassen sich einfügen.',
    empty: 'leer',
  },
  dayUnread: 'Das ist kein Kalendertag. Schreiben Sie ihn so: {example}.',
  numberUnread: 'Das ist keine Zahl. Schreiben Sie sie so: {example}.',
} satisfies Like<typeof english>
