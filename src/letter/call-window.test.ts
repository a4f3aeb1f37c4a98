import { describe, expect, test } from 'vitest'
import { defaultCalendar } from '../kit/calendar.ts'
import { day, instant, instantAt, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES, packOf } from '../language/packs.ts'
import { windowAfter } from './call-window.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { common, delay, others } from './facts.testing.ts'
import type { CallWindow } from './facts.ts'
import { contextOf } from './record.ts'

const AUCKLAND = 'Pacific/Auckland' as Zone
const DHAKA = 'Asia/Dhaka' as Zone
const BERLIN = 'Europe/Berlin' as Zone
const caller = defaultCalendar('caller', 'DE', BERLIN)
const house = { roster: [], thirdParties: [], internalTerms: [] }

describe('when a letter says that we can be reached', () => {
  test('is on the clock of its reader, which it marks where ours shows another time', () => {
    const from = instant('2026-11-22T08:20:00Z')
    const hours = defaultCalendar('contact', 'BD', DHAKA)
    const there = windowAfter({ hours, caller }, from)
    expect(there).toEqual({ on: '2026-11-23', from: '14:00', to: '16:00', zone: DHAKA, abroad: true })
    expect(windowAfter({ hours: { ...caller, zone: 'Europe/Madrid' as Zone }, caller }, from)).not.toHaveProperty(
      'abroad',
    )
  })

  test.each(CODES)('names the zone in %s for each time of a request for ten minutes', async (code) => {
    const pack = await packOf(code)
    for (const [, facts] of others(code)) {
      if (facts.kind !== 'can-we-talk') continue
      const composed = compose(facts, pack, { seed: 0, used: [] })
      if (!composed.ok) throw new Error(composed.refusal.fact)
      const { zone, on, from } = facts.windows[0] as CallWindow
      const name = formatsFor(code, { zone }).zoneName(instantAt(zone, on, from))
      expect(composed.composed.text.split(`(${name})`)).toHaveLength(facts.windows.length + 1)
    }
  })

  test.each(CODES)('names the zone of that clock in %s, and the checker has nothing against it', async (code) => {
    const pack = await packOf(code)
    for (const zone of [AUCKLAND, DHAKA]) {
      const on = day('2026-06-02')
      const window = { on, from: '14:00', to: '16:00', zone, abroad: true } as const
      const facts = { ...delay(code), kind: 'notice', to: common(code, { zone }).to, window } as const
      const name = formatsFor(code, { zone }).zoneName(instantAt(zone, on, '14:00'))
      for (const seed of [0, 1]) {
        const composed = compose(facts, pack, { seed, used: [] })
        if (!composed.ok) throw new Error(composed.refusal.fact)
        const { text } = composed.composed
        expect(text).toContain(`(${name})`)
        expect(check(text, contextOf(facts, house), pack)).toEqual([])
      }
    }
  })
})
