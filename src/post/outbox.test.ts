import { expect, test } from 'vitest'
import { foldedAt, PLACES } from './outbox.ts'

test('what waits for a person stands open in full; of what has left, the newest', () => {
  const many = Array.from({ length: 31 }, (_, i) => i)
  for (const place of PLACES) {
    const { shown, more } = foldedAt(place, many)
    expect([...shown, ...more]).toEqual(many)
    expect(more.length > 0).toBe(place === 'sent')
  }
  expect(foldedAt('sent', many).shown).toEqual([0, 1, 2, 3, 4, 5])
  expect(foldedAt('sent', many.slice(0, 6)).more).toEqual([])
})
