import { expect, test } from 'vitest'
import type { Act, Trap } from './pack.ts'
import { examplesOf } from './examples.testing.ts'
import { CODES } from './packs.ts'

const WANTED = 5

/** Marks that have fewer examples than wanted in some language: the least [yes, no] of the five. Only ever raised. */
const SHORT: Partial<Record<Act | Trap, readonly [number, number]>> = {
  CAUSE: [3, 2],
  MEASURE: [5, 4],
  COND: [4, 3],
  HEDGE: [2, 2],
  FEELING: [4, 2],
  REFUSAL: [3, 3],
  GENERIC: [3, 3],
  AGENTLESS: [3, 2],
  BECAUSE: [4, 4],
  FAULT: [4, 3],
  ROLE: [4, 2],
  THIRD: [4, 3],
  CLIENT: [4, 3],
  IMPRECISE: [4, 2],
  FIXED: [4, 4],
  BETTER: [2, 2],
  GROVEL: [4, 4],
  DEFEND: [4, 3],
}

test.each(CODES)('every act and trap in %s has its examples, yes and no', (code) => {
  const examples = examplesOf(code)
  const wrong = [...new Set(examples.map(({ mark }) => mark))].flatMap((mark) => {
    const mine = examples.filter((one) => one.mark === mark)
    const [yes, no] = SHORT[mark] ?? [WANTED, WANTED]
    const has = (side: 'yes' | 'no') => new Set(mine.flatMap((one) => one[side])).size
    return has('yes') >= yes && has('no') >= no ? [] : [`${mark}: ${has('yes')} yes, ${has('no')} no`]
  })
  expect(wrong).toEqual([])
})
