import { lightFor } from '../../src/forecast/watch.ts'
import { DEFAULT_WATCH } from '../../src/forecast/watch.ts'
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
  readonly sightings: readonly { readonly t: number; readonly chance: number; readonly slip: number }[]
}

/** Shares of the first chance at which the alarm goes off, fixed beforehand. */
const SHARES = [0.1, 0.2]

/** Lead of the first alarm before the planned end, as a share of the planned duration; null = none before it. */
function leadOf({ planned, chanceWhenMade, sightings }: Watched, share: number): number | null {
  const rule = { ...DEFAULT_WATCH, redShare: share }
  const red = sightings.find((s) => s.t < planned && lightFor(s.chance, chanceWhenMade, rule) === 'red')
  return red ? (planned - red.t) / planned : null
}

/** Alarms found and false as shares of late and kept projects, and the median lead of those found. */
export function alarmFigures(projects: readonly Watched[], how: HowToRun) {
  const figures: Record<string, Figure | null> = {}
  const lines: string[] = []
  const late = projects.filter((p) => !p.held)
  const kept = projects.filter((p) => p.held)
  for (const share of SHARES) {
    const lead = new Map(projects.map((p) => [p, leadOf(p, share)]))
    const alarmed = (of: readonly Watched[]) => of.filter((p) => lead.get(p) !== null)
    const rate = (of: readonly Watched[]) => (of.length === 0 ? NaN : alarmed(of).length / of.length)
    const name = Math.round(share * 100)
    figures[`alarms_found_${name}`] = groupFigure(late, how, rate)
    figures[`alarms_false_${name}`] = groupFigure(kept, how, rate)
    figures[`alarm_lead_${name}`] = groupFigure(alarmed(late), how, (of) =>
      median(of.map((p) => lead.get(p) as number)),
    )
    lines.push(
      `alarm a = ${share}: found ${alarmed(late).length} of ${late.length} late, false ${alarmed(kept).length} of ${kept.length} kept`,
    )
  }
  return { figures, lines }
}
