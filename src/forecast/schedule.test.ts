import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wall, withDaysOff } from '../kit/calendar.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { chainTo, lastOf, wallsOf } from './chain.ts'
import { nearCritical } from './near-critical.ts'
import { DEFAULT_SCHEDULE, networkOf } from './network.ts'
import type { ScheduleRule } from './network.ts'
import { aPlan, after, aTask, D, H, MONDAY, office, plans, saturdays } from './plan.testing.ts'
import { schedule } from './schedule.ts'

function datesOf(plan: Plan, rule: Partial<ScheduleRule> = {}) {
  const s = schedule(networkOf(plan, { ...DEFAULT_SCHEDULE, ...rule }))
  return Object.fromEntries(s.net.tasks.map((t, i) => [t.key, wallsOf(s, i)]))
}

function floatsOf(plan: Plan) {
  const s = schedule(networkOf(plan))
  return Object.fromEntries(
    s.net.tasks.map((t, i) => [t.key, [(s.totalFloat[i] as number) / D, (s.freeFloat[i] as number) / D]]),
  )
}

describe('the four links, worked by hand', () => {
  // A runs from Monday 4 to Wednesday 6 January (3 days); B takes 2 days.
  test.each([
    ['A FS', '2027-01-07T09:00', '2027-01-08T17:00'],
    ['A FS+2d', '2027-01-11T09:00', '2027-01-12T17:00'],
    ['A FS-1d', '2027-01-06T09:00', '2027-01-07T17:00'],
    ['A SS', '2027-01-04T09:00', '2027-01-05T17:00'],
    ['A SS+1d', '2027-01-05T09:00', '2027-01-06T17:00'],
    ['A FF', '2027-01-05T09:00', '2027-01-06T17:00'],
    ['A FF+4h', '2027-01-05T13:00', '2027-01-07T13:00'],
    ['A SF+4d', '2027-01-06T09:00', '2027-01-07T17:00'],
  ])('%s', (link, start, finish) => {
    const dates = datesOf(aPlan([aTask('A', 3), aTask('B', 2, { links: [after(link)] })]))
    expect(dates['B']).toEqual({ start, finish })
  })

  test('a weekend inside a lag is skipped, an elapsed lag runs through it', () => {
    const plan = (lagIn: 'successor' | 'elapsed') =>
      aPlan([aTask('A', 5), aTask('B', 1, { links: [after('A FS+1d', lagIn)] })])
    expect(datesOf(plan('successor'))['B']?.start).toBe('2027-01-12T09:00')
    expect(datesOf(plan('elapsed'))['B']?.start).toBe('2027-01-11T09:00')
  })

  test('work in another calendar starts when that calendar opens', () => {
    const tasks = [aTask('A', 5), aTask('B', 0.5, { calendar: 'saturdays', links: [after('A')] })]
    const dates = datesOf(aPlan(tasks, { calendars: [office, saturdays] }))
    expect(dates['B']).toEqual({ start: '2027-01-09T10:00', finish: '2027-01-09T14:00' })
  })

  test('a lag passes in the calendar it is said to pass in', () => {
    const dates = (lagIn: 'successor' | 'predecessor' | 'project') =>
      datesOf(
        aPlan([aTask('A', 5), aTask('B', 0.25, { calendar: 'saturdays', links: [after('A FS+4h', lagIn)] })], {
          calendars: [office, saturdays],
        }),
      )['B']?.start
    expect(dates('successor')).toBe('2027-01-16T10:00')
    expect(dates('predecessor')).toBe('2027-01-16T10:00')
    expect(datesOf(aPlan([aTask('A', 1), aTask('B', 1, { links: [after('A FS+4h', 'project')] })]))['B']?.start).toBe(
      '2027-01-05T13:00',
    )
  })
})

describe('constraints', () => {
  const late = wall('2027-01-08T09:00')

  test('start no earlier holds work back', () => {
    const dates = datesOf(aPlan([aTask('A', 1, { constraint: { kind: 'start-no-earlier', at: late } })]))
    expect(dates['A']).toEqual({ start: '2027-01-08T09:00', finish: '2027-01-08T17:00' })
  })

  test('finish no earlier moves the start back by the duration', () => {
    const at = wall('2027-01-08T17:00')
    const dates = datesOf(aPlan([aTask('A', 2, { constraint: { kind: 'finish-no-earlier', at } })]))
    expect(dates['A']).toEqual({ start: '2027-01-07T09:00', finish: '2027-01-08T17:00' })
  })

  test('a must-start that its predecessor overruns shows negative float and does not pretend', () => {
    const plan = aPlan([
      aTask('A', 5),
      aTask('B', 1, { links: [after('A')], constraint: { kind: 'must-start', at: wall('2027-01-06T09:00') } }),
    ])
    expect(datesOf(plan)['B']?.start).toBe('2027-01-11T09:00')
    expect(floatsOf(plan)).toEqual({ A: [-3, 0], B: [-3, 0] })
  })

  test('a deadline moves nothing and is judged', () => {
    const plan = aPlan([aTask('A', 5, { deadline: day('2027-01-06') })])
    expect(datesOf(plan)['A']?.finish).toBe('2027-01-08T17:00')
    expect(floatsOf(plan)['A']?.[0]).toBe(-2)
  })

  test('as late as possible uses up the float and no more', () => {
    const plan = aPlan([
      aTask('A', 5),
      aTask('B', 2, { constraint: { kind: 'as-late-as-possible' } }),
      aTask('C', 1, { links: [after('A'), after('B')] }),
    ])
    expect(datesOf(plan)['B']).toEqual({ start: '2027-01-07T09:00', finish: '2027-01-08T17:00' })
    expect(datesOf(plan)['C']?.start).toBe('2027-01-11T09:00')
  })

  test('a must-finish ends on its day, and one that its predecessor overruns shows negative float', () => {
    const held = (on: string) =>
      aPlan([
        aTask('A', 3),
        aTask('B', 2, { links: [after('A')], constraint: { kind: 'must-finish', at: wall(`${on}T17:00`) } }),
      ])
    expect(datesOf(held('2027-01-13'))['B']).toEqual({ start: '2027-01-12T09:00', finish: '2027-01-13T17:00' })
    expect(datesOf(held('2027-01-06'))['B']?.finish).toBe('2027-01-08T17:00')
    expect(floatsOf(held('2027-01-06'))).toEqual({ A: [-2, 0], B: [-2, 0] })
  })

  test.each(['start-no-later', 'finish-no-later'] as const)('%s moves nothing and is judged', (kind) => {
    const plan = aPlan([
      aTask('A', 4),
      aTask('B', 1, { links: [after('A')], constraint: { kind, at: wall('2027-01-06T09:00') } }),
    ])
    expect(datesOf(plan)['B']).toEqual({ start: '2027-01-08T09:00', finish: '2027-01-08T17:00' })
    expect(floatsOf(plan)['B']?.[0]).toBe(kind === 'start-no-later' ? -2 : -3)
  })

  test('a milestone held to a Monday stands on that Monday', () => {
    const plan = aPlan([aTask('M', 0, { constraint: { kind: 'start-no-earlier', at: wall('2027-01-11T09:00') } })])
    expect(datesOf(plan)['M']?.finish).toBe('2027-01-11T09:00')
  })

  test('a milestone after work stands where the work ended', () => {
    expect(datesOf(aPlan([aTask('A', 5), aTask('M', 0, { links: [after('A')] })]))['M']?.finish).toBe(
      '2027-01-08T17:00',
    )
  })
})

test('work that waits keeps to its planned start, unless that is ignored', () => {
  const baseline = { start: wall('2027-01-06T09:00'), finish: null }
  const plan = aPlan([aTask('A', 1), aTask('B', 1, { links: [after('A')], baseline })])
  expect(datesOf(plan)['B']?.start).toBe('2027-01-06T09:00')
  expect(datesOf(plan, { plannedStarts: 'ignored' })['B']?.start).toBe('2027-01-05T09:00')
})

test('float is what a task can slip: before the end, and before another task moves', () => {
  const plan = aPlan([
    aTask('A', 5),
    aTask('B', 1),
    aTask('C', 1, { links: [after('B')] }),
    aTask('E', 2, { links: [after('A'), after('C')] }),
  ])
  expect(floatsOf(plan)).toEqual({ A: [0, 0], B: [3, 0], C: [3, 3], E: [0, 0] })
})

test('tasks close behind the driving chain are listed with their floats, the tightest first; what is done is not', () => {
  const done = { actualStart: MONDAY, actualFinish: MONDAY, remaining: null, percent: 1 }
  const s = schedule(
    networkOf(
      aPlan([
        aTask('A', 5),
        aTask('B', 4),
        aTask('C', 1),
        aTask('E', 1, { links: [after('A'), after('B'), after('C')] }),
        aTask('Z', 9, { progress: done }),
      ]),
    ),
  )
  expect(nearCritical(s, D).map((x) => [x.task, x.total / D, x.free / D])).toEqual([
    ['A', 0, 0],
    ['E', 0, 0],
    ['B', 1, 1],
  ])
})

describe('at a status date', () => {
  const statusAt = wall('2027-01-11T09:00')

  test('what is done keeps its dates, what runs needs its rest from now, what waits does not begin in the past', () => {
    const dates = datesOf(
      aPlan(
        [
          aTask('A', 3, {
            progress: { actualStart: MONDAY, actualFinish: wall('2027-01-07T12:00'), remaining: null, percent: 1 },
          }),
          aTask('B', 4, {
            links: [after('A')],
            progress: { actualStart: wall('2027-01-08T09:00'), actualFinish: null, remaining: 3 * D, percent: null },
          }),
          aTask('C', 1),
        ],
        { statusAt },
      ),
    )
    expect(dates['A']?.finish).toBe('2027-01-07T12:00')
    expect(dates['B']).toEqual({ start: '2027-01-08T09:00', finish: '2027-01-13T17:00' })
    expect(dates['C']?.start).toBe('2027-01-11T09:00')
  })

  test('work begun out of sequence still waits for its predecessor, unless progress overrides', () => {
    const plan = aPlan(
      [
        aTask('A', 3, { progress: { actualStart: MONDAY, actualFinish: null, remaining: 2 * D, percent: null } }),
        aTask('B', 4, {
          links: [after('A')],
          progress: { actualStart: MONDAY, actualFinish: null, remaining: D, percent: null },
        }),
      ],
      { statusAt },
    )
    expect(datesOf(plan)['B']?.finish).toBe('2027-01-13T17:00')
    expect(datesOf(plan, { outOfSequence: 'override' })['B']?.finish).toBe('2027-01-11T17:00')
  })

  test('a task past its estimate never ends today, even at a typed ninety per cent', () => {
    const running = (percent: number | null) =>
      datesOf(
        aPlan([aTask('A', 2, { progress: { actualStart: MONDAY, actualFinish: null, remaining: null, percent } })], {
          statusAt,
        }),
      )['A']?.finish
    expect(running(0.9)).toBe(running(null))
    expect(running(0.9)?.slice(0, 10) ?? '').toSatisfy((d: string) => d >= '2027-01-12')
  })
})

test('the driving chain names the link, the constraint and the days without work', () => {
  const s = schedule(
    networkOf(aPlan([aTask('A', 5), aTask('X', 1), aTask('B', 2, { links: [after('A FS+1d'), after('X')] })])),
  )
  const chain = chainTo(s, lastOf(s, [0, 1, 2]), { criticality: new Float64Array(3), before: new Map() })
  expect(chain.map((c) => c.task)).toEqual(['A', 'B'])
  expect(chain[0]?.driver).toEqual({ kind: 'plan-start' })
  expect(chain[1]).toMatchObject({ driver: { kind: 'link', from: 'A', type: 'FS', lag: D }, daysOff: 2 })
})

describe('for any plan', () => {
  // A finish-side link pulls the start of a longer task back; a link from that start then rightly moves earlier.
  const straight = (more: { leastLag?: number; calendars?: readonly WorkingCalendar[] }) =>
    fc.oneof(plans({ ...more, types: ['FS', 'SS'] }), plans({ ...more, types: ['FS', 'FF'] }))
  const finishWalls = (plan: Plan) => Object.entries(datesOf(plan)).map(([key, { finish }]) => [key, finish] as const)

  test('a holiday never moves a finish earlier', () => {
    fc.assert(
      fc.property(
        fc.oneof(plans(), straight({ calendars: [office, saturdays] })),
        fc.integer({ min: 0, max: 90 }),
        (plan, n) => {
          const more = {
            ...plan,
            calendars: plan.calendars.map((c) => withDaysOff(c, [addDays(day('2027-01-04'), n)])),
          }
          const before = new Map(finishWalls(plan))
          for (const [key, finish] of finishWalls(more)) expect(finish >= (before.get(key) ?? '')).toBe(true)
        },
      ),
    )
  })

  test('a longer task and an added link never move a finish earlier, leads or not', () => {
    fc.assert(
      fc.property(straight({ leastLag: -3 * D }), fc.nat(), fc.integer({ min: 1, max: 5 * D }), (plan, pick, more) => {
        const at = pick % plan.tasks.length
        const longer = plan.tasks.map((t, i) =>
          i === at ? { ...t, estimate: { ...t.estimate, likely: t.estimate.likely + more } } : t,
        )
        const linked = plan.tasks.map((t, i) =>
          i === at && i > 0 ? { ...t, links: [...t.links, after('t0 FS+1d')] } : t,
        )
        const before = new Map(finishWalls(plan))
        for (const tasks of [longer, linked]) {
          for (const [key, finish] of finishWalls({ ...plan, tasks }))
            expect(finish >= (before.get(key) ?? '')).toBe(true)
        }
      }),
    )
  })

  test('the order of the tasks changes nothing', () => {
    fc.assert(
      fc.property(plans({ leastLag: -D }), fc.nat(), (plan, n) => {
        const tasks = plan.tasks.toSorted(
          (a, b) => ((a.key.charCodeAt(1) * (n + 7)) % 11) - ((b.key.charCodeAt(1) * (n + 7)) % 11),
        )
        expect(datesOf({ ...plan, tasks })).toEqual(datesOf(plan))
      }),
    )
  })

  test('the time zone and its clock changes alter no date', () => {
    fc.assert(
      fc.property(
        plans(),
        fc.constantFrom('America/New_York', 'Asia/Dhaka', 'Pacific/Auckland', 'UTC'),
        (plan, name) => {
          const zone = name as Zone
          const summer = { ...plan, start: wall('2027-03-24T09:00') }
          const moved = { ...summer, zone, calendars: plan.calendars.map((c) => ({ ...c, zone })) }
          expect(datesOf(moved)).toEqual(datesOf(summer))
        },
      ),
    )
  })

  test('early dates never lie after late ones, and free float never exceeds total float', () => {
    fc.assert(
      fc.property(plans({ leastLag: -2 * D, calendars: [office, saturdays] }), (plan) => {
        const s = schedule(networkOf(plan))
        s.net.tasks.forEach((_, i) => {
          expect(s.totalFloat[i]).toBeGreaterThanOrEqual(-1)
          expect(s.freeFloat[i]).toBeLessThanOrEqual(Math.max(0, s.totalFloat[i] as number))
        })
      }),
    )
  })
})

test('hours are hours: four of them fill a morning and an hour', () => {
  expect(datesOf(aPlan([aTask('A', 0.5)]))['A']?.finish).toBe('2027-01-04T13:00')
  expect(H * 8).toBe(D)
})
