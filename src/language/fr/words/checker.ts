import type { words as english } from '../../en/words/checker.ts'
import type { Like } from '../../words.ts'

export const words = {
  severity: { block: 'bloque', warn: 'avertissement', hint: 'suggestion' },
  count:
    '{blocks, plural, =0 {Rien ne bloque} one {# point bloque} other {# points bloquent}}, {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}, {hints, plural, =0 {aucune suggestion} one {# suggestion} other {# suggestions}} ; {length, plural, one {# mot} other {# mots}}.',
  skipped: 'Non vérifié, faute d’informations : {rules}.',
  principle: {
    p1: 'De vraies excuses',
    p2: 'Ce que cela change pour eux',
    p3: 'Nous assumons la responsabilité',
    p4: 'Personne n’est mis en cause',
    p5: 'Un jour précis',
    p6: 'Un plan',
    p7: 'Pas de répétition, si c’est mérité',
    p8: 'Le geste commercial tel qu’approuvé',
    p9: 'Rien d’interne, rien d’absolu',
    p10: 'Prochaine nouvelle, téléphone, questions',
    p11: 'Nom, tutoiement ou vouvoiement, langue',
    p12: 'Ton et longueur',
  },
} satisfies Like<typeof english>
