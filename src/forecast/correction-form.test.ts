import { expect, test } from 'vitest'
import type { Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import type { Code } from '../language/packs.ts'
import { correctionOf, formOf } from './correction-form.page.tsx'
import { aTask, D } from './plan.testing.ts'

const voiceIn = (code: Code) => ({ dayMinutes: D, formats: formatsFor(code, { zone: 'UTC' as Zone }) })
const task = aTask('copy', 4, { estimate: { low: 2 * D, likely: 4 * D, high: 7.5 * D } })

test('the form opens with what the reason says is left, else with what the plan says', () => {
  expect(formOf(task, 6.2 * D, voiceIn('en')).left).toBe('6.2')
  expect(formOf(task, null, voiceIn('en'))).toMatchObject({ left: '4', low: '2', likely: '4', high: '7.5' })
})

test.each(['en', 'de', 'fr', 'bn'] as const)(
  'numbers written for a reader of %s are read back as they were',
  (code) => {
    const form = { ...formOf(task, 6.5 * D, voiceIn(code)), because: 'asked' }

    expect(correctionOf(form, null, D)).toEqual({ kind: 'remaining', minutes: 6.5 * D })
    expect(correctionOf({ ...form, kind: 'estimate' }, null, D)).toEqual({ kind: 'estimate', ...task.estimate })
  },
)

test('numbers out of order, and a wait that is none, are no correction', () => {
  const form = formOf(task, null, voiceIn('en'))

  expect(correctionOf({ ...form, kind: 'estimate', low: '9' }, null, D)).toBeNull()
  expect(correctionOf({ ...form, left: '-1' }, null, D)).toBeNull()
  expect(correctionOf({ ...form, kind: 'no-dependency' }, null, D)).toBeNull()
  expect(correctionOf({ ...form, kind: 'no-dependency' }, 'layout', D)).toEqual({ kind: 'no-dependency', on: 'layout' })
})
