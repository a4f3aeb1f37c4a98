import { expect, test } from 'vitest'
import { polish } from './polish.ts'

test.each([
  ['ici Anna Weber, de Atelier Moreau.', 'ici Anna Weber, d’Atelier Moreau.'],
  ['plutôt que un acompte', 'plutôt qu’un acompte'],
  ['de Nordlicht Studio', 'de Nordlicht Studio'],
  ['le prix de onze heures', 'le prix de onze heures'],
  ['le monde entier', 'le monde entier'],
])('a slot that begins with a vowel elides the word before it: %s', (written, polished) => {
  expect(polish(written)).toBe(polished)
})

test('high punctuation and quotation marks take the narrow space, addresses and times stay', () => {
  expect(polish('Le projet « Aurore » : prêt ? https://exemple.fr à 10:30 ; oui !')).toBe(
    'Le projet «\u202FAurore\u202F»\u202F: prêt\u202F? https://exemple.fr à 10:30\u202F; oui\u202F!',
  )
})

test('a straight apostrophe becomes a curly one', () => {
  expect(polish("l'avancement d'aujourd'hui")).toBe('l’avancement d’aujourd’hui')
})
