import type { words as english } from '../../en/words/checker.ts'
import type { Like } from '../../words.ts'

export const words = {
  severity: { block: 'bloquea', warn: 'aviso', hint: 'sugerencia' },
  count:
    '{blocks, plural, =0 {Nada bloquea} one {# punto bloquea} other {# puntos bloquean}}, {warnings, plural, =0 {ningún aviso} one {# aviso} other {# avisos}}, {hints, plural, =0 {ninguna sugerencia} one {# sugerencia} other {# sugerencias}}; {length, plural, one {# palabra} other {# palabras}}.',
  skipped: 'Sin comprobar por falta de datos: {rules}.',
  principle: {
    p1: 'Una disculpa de verdad',
    p2: 'Lo que supone para ellos',
    p3: 'Asumimos la responsabilidad',
    p4: 'No se culpa a nadie',
    p5: 'Un día concreto',
    p6: 'Un plan',
    p7: 'No se repetirá, si está justificado',
    p8: 'La compensación tal como se aprobó',
    p9: 'Nada interno, nada absoluto',
    p10: 'Próxima noticia, teléfono, preguntas',
    p11: 'Nombre, tratamiento, idioma',
    p12: 'Tono y extensión',
  },
} satisfies Like<typeof english>
