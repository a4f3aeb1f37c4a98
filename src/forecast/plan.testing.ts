import fc from 'fast-check'
import { defaultCalendar, wall } from '../kit/calendar.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import type { Zone } from '../kit/day.ts'
import { bareTask } from '../plan/plan.ts'
import type { Link, LinkType, Plan, Task } from '../plan/plan.ts'

export const berlin = 'Europe/Berlin' as Zone
export const office = defaultCalendar('office', 'DE', berlin)
export const H = 60
/** An ordinary day of `office`: 09:00 to 17:00. */
export const D = 8 * H

/** Monday 4 January 2027, 09:00. */
export const MONDAY = wall('2027-01-04T09:00')

export function aTask(key: string, days: number, more: Partial<Task> = {}): Task {
  return { ...bareTask(key, `Task ${key}`, Math.round(days * D)), ...more }
}

/** 'A', 'A SS', 'A FF+1d', 'A FS-4h' */
export function after(text: string, lagIn: Link['lagIn'] = 'successor'): Link {
  const found = /^(\w+)(?: (FS|SS|FF|SF)([+-]\d+)?([dh])?)?$/.exec(text)
  if (!found) throw new Error(`not a link: ${text}`)
  const lag = Number(found[3] ?? 0) * (found[4] === 'h' ? H : D)
  return { from: found[1] ?? '', type: (found[2] ?? 'FS') as LinkType, lag, lagIn }
}

export function aPlan(tasks: readonly Task[], more: Partial<Plan> = {}): Plan {
  return { name: 'plan', zone: berlin, calendars: [office], start: MONDAY, statusAt: null, tasks, ...more }
}

export const saturdays: WorkingCalendar = {
  ...office,
  key: 'saturdays',
  week: [[], [], [], [], [], [{ from: 600, to: 840 }], []],
}

const ALL_TYPES: readonly LinkType[] = ['FS', 'SS', 'FF', 'SF']

/** Plans of up to 14 tasks, lags from `leastLag` minutes, all link types and one calendar unless told otherwise. */
export function plans({
  leastLag = 0,
  calendars = [office] as readonly WorkingCalendar[],
  types = ALL_TYPES,
} = {}): fc.Arbitrary<Plan> {
  const one = fc.record({
    minutes: fc.integer({ min: 0, max: 10 * D }),
    links: fc.array(
      fc.record({
        back: fc.integer({ min: 1, max: 6 }),
        type: fc.constantFrom(...types),
        lag: fc.integer({ min: leastLag, max: 3 * D }),
      }),
      {
        maxLength: 3,
      },
    ),
    calendar: fc.constantFrom(...calendars.map((c) => c.key)),
  })
  return fc.array(one, { minLength: 1, maxLength: 14 }).map((drafts) => {
    const tasks = drafts.map(({ minutes, links, calendar }, i) => ({
      ...bareTask(`t${i}`, `Task ${i}`, minutes),
      calendar,
      links: links
        .filter((l) => l.back <= i)
        .map((l): Link => ({ from: `t${i - l.back}`, type: l.type, lag: l.lag, lagIn: 'successor' })),
    }))
    return aPlan(tasks, { calendars })
  })
}
