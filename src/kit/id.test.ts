import { expect, test } from 'vitest'
import { chanceFrom } from './chance.ts'
import { idMaker, isId } from './id.ts'

const NOON = Date.parse('2027-02-03T12:00:00Z')

test('of two ids the later one sorts after the earlier, also in one millisecond and after a clock was set back', () => {
  const chance = chanceFrom(3)
  let now = NOON
  const make = idMaker(
    () => now,
    (n) => chance.bytes(n),
  )
  const made = Array.from({ length: 1_000 }, (_, n) => {
    if (n % 100 === 99) now += n % 200 === 99 ? 1 : -3_600_000
    return make()
  })
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.filter((id) => !isId(id))).toEqual([])
})

test('the same is so where every letter that counts is the last one', () => {
  const make = idMaker(
    () => NOON,
    (n) => new Uint8Array(n).fill(31),
  )
  const made = [make(), make(), make()]
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(3)
  expect(made[1]?.slice(10, 18)).toBe('00000000')
})
