import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kit/day.ts'
import { normalise } from '../language/normalise.ts'
import { CODES, packOf } from '../language/packs.ts'
import { segment } from '../language/segment.ts'
import { compose } from './compose.ts'
import { common, delay, notice, onFirstNames, others } from './facts.testing.ts'
import type { LetterFacts, UpdateFacts } from './facts.ts'
import { usedIn } from './used.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))
const WEEKS = Array.from({ length: 52 }, (_, week) => week)

/** The letter of a week: mostly on track, now and then quiet, at risk or late, a notice every quarter. */
function ofWeek(week: number, code: (typeof CODES)[number]): LetterFacts {
  const update = others(code).find(([name]) => name === 'update on track')?.[1] as UpdateFacts
  const { steps, stake, window } = delay(code)
  const today = addDays(day('2026-06-01'), week * 7)
  const ahead = (days: number) => addDays(today, days)
  const common = { today, window: { ...window, on: ahead(1) } }
  if (week % 13 === 12)
    return notice(code, {
      ...common,
      oldDate: ahead(4),
      newDate: ahead(20),
      worstCase: ahead(25),
      nextUpdate: ahead(2),
      slip: Math.ceil(week / 13),
    })
  const on = { ...update, ...common, oldDate: ahead(40), nextUpdate: ahead(7) }
  const trouble = { ...on, newDate: ahead(45), worstCase: ahead(50), steps, stake }
  if (week % 5 === 4) return { ...on, situation: 'quiet', done: [] }
  if (week % 7 === 5) return { ...trouble, situation: 'at-risk' }
  return week % 7 === 6 ? { ...trouble, situation: 'late', oldDate: ahead(-1) } : on
}

describe.each(packs)('a year of letters to one client in $code', ({ code, pack }) => {
  /** Sentences between salutation and farewell, figures masked: a new date makes no new sentence. */
  const sentences = (text: string) => {
    const normal = normalise(text.split('\n\n').slice(1, -1).join('\n\n'))
    return segment(normal, [], pack).map(({ start, end }) =>
      normal.low.slice(start, end).trim().replaceAll(/\d+/gu, '0'),
    )
  }

  test.each(['formal', 'informal'] as const)('says no sentence twice running, %s', (register) => {
    const { to } = common(code, { register })
    const read: string[] = []
    const said = WEEKS.flatMap((week) => {
      const facts = { ...ofWeek(week, code), to }
      const result = compose(register === 'informal' ? onFirstNames(facts) : facts, pack, {
        seed: week * 7919,
        used: usedIn(read.slice(-8), pack, register),
      })
      if (!result.ok) throw new Error(result.refusal.fact)
      const before = sentences(read.at(-1) ?? '')
      read.push(result.composed.text)
      return sentences(result.composed.text).filter((sentence) => before.includes(sentence))
    })
    expect(said).toEqual([])
  })
})
