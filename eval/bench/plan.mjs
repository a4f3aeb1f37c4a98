/** The generated plan that every engine forecasts: seeded, 1,000 tasks, about 1,900 links, one common factor, up to three calendars. */
import { seeded } from './measure.mjs'

export const TASKS = 1_000
export const START = '2027-01-04T09:00:00Z'
// Half of a typed range in standard deviations, as `src/forecast/estimate.ts` reads it.
const RANGE_SD = 0.9346

const office = [{ from: 540, to: 1020 }]
const early = [
  { from: 420, to: 720 },
  { from: 780, to: 960 },
]
const long = [{ from: 480, to: 1080 }]

/** Mondays first. Office hours; early shifts with a break; four long days. */
export const WEEKS = [
  [office, office, office, office, office, [], []],
  [early, early, early, early, early, [], []],
  [long, long, long, long, [], [], []],
]

/** Forty chains side by side, each task after its own chain and mostly after one other; some links with a lag. */
export function drafts(calendars = 1) {
  const { unit, below } = seeded(20_260_101)
  return Array.from({ length: TASKS }, (_, i) => {
    const likely = 60 * (4 + below(60))
    const from = new Set()
    if (i >= 40) {
      from.add(i - 40)
      if (unit() < 0.98) from.add(i - 1 - below(39))
    }
    const links = [...from].map((j) => ({ from: `t${j}`, lag: unit() < 0.1 ? 60 * below(16) : 0 }))
    const wide = 1.2 + unit() * 0.8
    const [low, high] = [Math.round(likely / wide), Math.round(likely * wide)]
    return { key: `t${i}`, likely, low, high, links, calendar: i % calendars }
  })
}

/** The drafts as the product reads them. */
export function planOf(engines, made) {
  const calendars = WEEKS.map((week, c) => ({ ...engines.office, key: `calendar ${c}`, week }))
  const used = 1 + Math.max(...made.map(({ calendar }) => calendar))
  const tasks = made.map(({ key, likely, low, high, links, calendar }) =>
    engines.aTask(key, 0, {
      estimate: { low, likely, high },
      calendar: `calendar ${calendar}`,
      links: links.map(({ from, lag }) => ({ from, type: 'FS', lag, lagIn: 'successor' })),
    }),
  )
  return engines.aPlan(tasks, { calendars: calendars.slice(0, used) })
}

/** The drafts as `naiveForecast` reads them. */
export function naiveTasks(made) {
  const walked = made.some(({ calendar }) => calendar > 0)
  return made.map(({ key, likely, low, high, links, calendar }) => ({
    key,
    median: likely,
    logSd: Math.log(high / low) / (2 * RANGE_SD),
    links,
    ...(walked ? { week: WEEKS[calendar] } : {}),
  }))
}
