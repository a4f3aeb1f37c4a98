import { dayOfWall, intervalsOn, minuteOfWall, type Wall, type WorkingCalendar } from '../kit/calendar.ts'
import { dayNumber, dayOfNumber, daysBetween, type Day } from '../kit/day.ts'
import type { Basis } from './basis.ts'
import { pooledTotal, weightsOf } from './blend.ts'
import type { History } from './calibration.ts'
import type { Forecast, TargetForecast } from './forecast.ts'
import { workLeft, type Bases } from './history.ts'
import type { NamedHoliday } from './why.ts'

/** What moves a date from the plan's own day to the days that are said, in the order in which it is reckoned. */
export const STEP_KEYS = ['plan', 'plan-else', 'pace', 'counted', 'share-done', 'past', 'sure', 'surer'] as const
export type StepKey = (typeof STEP_KEYS)[number]

/** A basis with the working minutes that the pooled ways of forecasting leave; older forecasts lack them. */
type KeptBasis = Basis & { readonly pooled?: number }

/** One move of the date: the day it leads to, and the calendar days since the step before; fewer than none is earlier. */
export interface DayStep {
  readonly key: StepKey
  readonly day: Day
  readonly days: number
  /** The public holidays it passes, where they are known. */
  readonly holidays?: readonly NamedHoliday[]
}

// What lies further ahead is not explained: counting its days one by one would take longer than the forecast.
const MOST_DAYS = 4_000

/** The bases with what the pooled ways of forecasting leave, so that a stored date can be explained. */
export function withPools(
  bases: Bases,
  { forecast, history, calendar }: { forecast: Forecast; history: History; calendar: WorkingCalendar },
): Bases {
  const pooled = ({ raw }: TargetForecast, basis: KeptBasis): KeptBasis => {
    const today = dayOfWall(forecast.at)
    if (raw.p95 < today || daysBetween(today, raw.p50) > MOST_DAYS) return basis
    const total = pooledTotal(basis, weightsOf(basis, history), workLeft(calendar, forecast.at, raw.p50))
    return { ...basis, pooled: Math.max(1, total - basis.elapsed) }
  }
  return Object.fromEntries(
    forecast.targets.flatMap((target) => {
      const basis = bases[target.task ?? '']
      return basis ? [[target.task ?? '', pooled(target, basis)] as const] : []
    }),
  )
}

/** Steps that say nothing where they move nothing. */
const SILENT: readonly StepKey[] = ['pace', 'counted', 'share-done']

/**
 * From the last day of the driving chain to P50, P80 and P95: the days of the steps add up to each of them. Empty once all
 * is done. Without a basis, which old forecasts lack, all that lies between the plan and P50 is one step.
 */
export function stepsOf(
  target: TargetForecast,
  basis: KeptBasis | undefined,
  { calendar, at }: { calendar: WorkingCalendar; at: Wall },
): readonly DayStep[] {
  if (target.chain.length === 0) return []
  const { chain, planned, raw, calibrated } = target
  const after = (minutes: number | undefined) => (minutes === undefined ? null : dayAfter(calendar, at, minutes))
  const marks: readonly (readonly [StepKey, Day | null])[] = [
    ['pace', after(basis?.parts.pace)],
    ['counted', basis?.mode === 'throughput' ? raw.p50 : null],
    ['share-done', after(basis?.pooled)],
    ['past', calibrated.p50],
    ['sure', calibrated.p80],
    ['surer', calibrated.p95],
  ]
  const steps: DayStep[] = [{ key: chain.some(({ rest }) => rest) ? 'plan-else' : 'plan', day: planned, days: 0 }]
  for (const [key, day] of marks) {
    if (day === null) continue
    const days = daysBetween(steps.at(-1)?.day ?? planned, day)
    if (days !== 0 || !SILENT.includes(key)) steps.push({ key, day, days })
  }
  return steps
}

/** The day on which so many working minutes after a wall time are just done; null beyond eleven years. */
export function dayAfter(calendar: WorkingCalendar, at: Wall, minutes: number): Day | null {
  const from = minuteOfWall(at)
  const first = dayNumber(dayOfWall(at))
  let left = Math.max(1, minutes)
  for (let n = first; n < first + MOST_DAYS; n++) {
    for (const { from: open, to: close } of intervalsOn(calendar, dayOfNumber(n)))
      left -= Math.max(0, n * 1440 + close - Math.max(n * 1440 + open, from))
    // What is left of a minute is rounding.
    if (left < 1) return dayOfNumber(n)
  }
  return null
}
