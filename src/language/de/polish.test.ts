import { expect, test } from 'vitest'
import { compose } from '../../letter/compose.ts'
import { common, notice, others } from '../../letter/facts.testing.ts'
import { pack } from './pack.ts'
import { polish } from './polish.ts'

test.each([
  ['Guten Tag Frau Vogel,\n\nEs tut mir leid.', 'Guten Tag Frau Vogel,\n\nes tut mir leid.'],
  ['Guten Tag Frau Vogel,\n\nSie haben recht.', 'Guten Tag Frau Vogel,\n\nSie haben recht.'],
  ['Guten Tag Frau Vogel,\n\nTermine ändern sich.', 'Guten Tag Frau Vogel,\n\nTermine ändern sich.'],
  ['Guten Tag Frau Vogel,\n\nGern. Es bleibt dabei.', 'Guten Tag Frau Vogel,\n\nGern. Es bleibt dabei.'],
])('after the comma of the salutation a small word is small: %j', (written, polished) => {
  expect(polish(written)).toBe(polished)
})

test.each(['formal', 'informal'] as const)(
  'no letter opens with a capital that German writes small, %s',
  (register) => {
    const { to } = common('de', { register })
    const letters = [
      notice('de'),
      notice('de', { slip: 2 }),
      notice('de', { today: notice('de').newDate }),
      notice('de', { slip: 2, today: notice('de').newDate }),
      ...others('de').map(([, facts]) => facts),
    ].filter(({ kind }) => kind !== 'voicemail')
    const openings = letters.flatMap((facts) =>
      [0, 1, 2, 3, 5, 8, 13].flatMap((seed) => {
        const result = compose({ ...facts, to }, pack, { seed, used: [] })
        if (!result.ok) throw new Error(result.refusal.fact)
        return result.composed.text.split('\n\n')[1]?.split(/\s/u)[0] ?? ''
      }),
    )
    expect(openings.length).toBeGreaterThan(100)
    expect([...new Set(openings)].filter((word) => !/^(?:\p{Ll}|Sie$)/u.test(word))).toEqual([])
  },
)
