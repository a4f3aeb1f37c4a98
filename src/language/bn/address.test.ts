import { expect, test } from 'vitest'
import { day } from '../../kit/day.ts'
import { addressOf } from '../address.ts'
import { read } from '../tag.ts'
import { addressPairs } from './address-pairs.testing.ts'
import { pack } from './pack.ts'

const terms = (text: string) => addressOf(read(text, pack, { today: day('2026-06-01'), order: 'dmy' }).address)

test('a hundred pairs tell আপনি from তুমি and তুই; undecided counts as wrong', () => {
  const sides = addressPairs.flatMap(([formal, informal]) => [
    { text: formal, wanted: 'formal' },
    { text: informal, wanted: 'informal' },
  ])
  const wrong = sides.filter(({ text, wanted }) => terms(text) !== wanted).map(({ text }) => `${terms(text)}: ${text}`)
  expect(sides).toHaveLength(200)
  expect(1 - wrong.length / sides.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
})
