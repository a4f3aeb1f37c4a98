import { DEFAULT_WATCH, lightFor, watch } from '../../src/forecast/watch.ts'
import { groupFigure } from './bootstrap.ts'
import { median } from './point-scores.ts'
import type { Figure, HowToRun } from './set.ts'

/** A promise of the planned duration, watched status date by status date. */
export interface Watched {
  readonly group: string
  readonly held: boolean
  /** Working hours. */
  readonly planned: number
  readonly chanceWhenMade: number
  /** `slip` of the driving chain against the plan, `over`: log of the middle total over the planned one. */
  readonly sightings: readonly {
    readonly t: number
    readonly chance: number
    readonly slip: number
    readonly over: number
  }[]
}

/** The index of the status date at which a rule goes off; -1 = never. */
type Rule = (watched: Watched) => number

/** Bounded alarm at the shares fixed beforehand, the rule by which a case opens, and two sums of slips as rivals. */
const RULES: Readonly<Record<string, Rule>> = {
  '10': (w) => firstRed(w, 0.1),
  '20': (w) => firstRed(w, 0.2),
  case: ({ sightings, chanceWhenMade }) =>
    sightings.findIndex((now, i) => watch(seen(now), sightings.slice(0, i).map(seen), chanceWhenMade).opens),
  cusum_middle: (w) => firstSum(w, (s) => s.over, { drift: 0.02, limit: 0.1 }),
  cusum_chain: (w) => firstSum(w, (s) => s.slip, { drift: 0.02, limit: 0.1 }),
}

// Status dates in order of time: text of one length compares as numbers do.
function seen({ t, chance }: Watched['sightings'][number]) {
  return { at: t.toFixed(2).padStart(12, '0'), chance }
}

function firstRed({ chanceWhenMade, sightings }: Watched, redShare: number): number {
  return sightings.findIndex((s) => lightFor(s.chance, chanceWhenMade, { ...DEFAULT_WATCH, redShare }) === 'red')
}

/** Page's cumulative sum (1954) of what goes beyond the drift. */
function firstSum(
  { sightings }: Watched,
  slipOf: (s: Watched['sightings'][number]) => number,
  { drift, limit }: { readonly drift: number; readonly limit: number },
): number {
  let sum = 0
  return sightings.findIndex((s) => {
    sum = Math.max(0, sum + slipOf(s) - drift)
    return sum > limit
  })
}

/** Lead of the first alarm before the planned end, as a share of the planned duration; null = none before it. */
function leadOf(watched: Watched, rule: Rule): number | null {
  const at = watched.sightings[rule(watched)]?.t
  return at === undefined || at >= watched.planned ? null : (watched.planned - at) / watched.planned
}

/** Alarms found and false as shares of late and kept projects, and the median lead of those found. */
export function alarmFigures(projects: readonly Watched[], how: HowToRun) {
  const figures: Record<string, Figure | null> = {}
  const lines: string[] = []
  const late = projects.filter((p) => !p.held)
  const kept = projects.filter((p) => p.held)
  for (const [name, rule] of Object.entries(RULES)) {
    const lead = new Map(projects.map((p) => [p, leadOf(p, rule)]))
    const alarmed = (of: readonly Watched[]) => of.filter((p) => lead.get(p) !== null)
    const rate = (of: readonly Watched[]) => (of.length === 0 ? NaN : alarmed(of).length / of.length)
    figures[`alarms_found_${name}`] = groupFigure(late, how, rate)
    figures[`alarms_false_${name}`] = groupFigure(kept, how, rate)
    figures[`alarm_lead_${name}`] = groupFigure(alarmed(late), how, (of) =>
      median(of.map((p) => lead.get(p) as number)),
    )
    lines.push(
      `alarm ${name}: found ${alarmed(late).length} of ${late.length} late, false ${alarmed(kept).length} of ${kept.length} kept`,
    )
  }
  return { figures, lines }
}
