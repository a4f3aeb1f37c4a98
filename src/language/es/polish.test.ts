import { expect, test } from 'vitest'
import { polish } from './polish.ts'

test.each([
  ['la fecha de el informe', 'la fecha del informe'],
  ['sumado a el coste', 'sumado al coste'],
  ['habló de él', 'habló de él'],
  ['vino de El Corte Nuevo', 'vino de El Corte Nuevo'],
  ['desde el lunes', 'desde el lunes'],
])('an article melts with the word before it, a name and a pronoun do not: %s', (written, polished) => {
  expect(polish(written)).toBe(polished)
})
