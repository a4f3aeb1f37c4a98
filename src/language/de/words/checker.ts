import type { words as english } from '../../en/words/checker.ts'
import type { Like } from '../../words.ts'

export const words = {
  severity: { block: 'verhindert', warn: 'Warnung', hint: 'Hinweis' },
  count:
    '{blocks, plural, =0 {Nichts verhindert die Freigabe} one {# Punkt verhindert die Freigabe} other {# Punkte verhindern die Freigabe}}, {warnings, plural, one {# Warnung} other {# Warnungen}}, {hints, plural, one {# Hinweis} other {# Hinweise}}; {length, plural, one {# Wort} other {# Wörter}}.',
  skipped: 'Ohne die Fakten nicht geprüft: {rules}.',
  principle: {
    p1: 'Echte Entschuldigung',
    p2: 'Was es für den Kunden bedeutet',
    p3: 'Wir übernehmen die Verantwortung',
    p4: 'Niemand beschuldigt',
    p5: 'Ein Tag',
    p6: 'Ein Plan',
    p7: 'Vorbeugung, sobald erledigt',
    p8: 'Ausgleich wie genehmigt',
    p9: 'Nichts Internes, nichts Absolutes',
    p10: 'Nächste Nachricht, Telefon, Fragen',
    p11: 'Name, Anrede, Sprache',
    p12: 'Ton und Länge',
  },
} satisfies Like<typeof english>
