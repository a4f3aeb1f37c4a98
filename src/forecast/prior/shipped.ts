import type { History, PastForecast } from '../calibration.ts'
import { exp, ln } from '../lognormal.ts'
import { ERRORS } from './errors.ts'

/**
 * How forecasts of public works and open releases came out: the last resort where a team has no past of its own.
 * Each quantile of a source stands for an equal share of its projects. What it is worth: docs/data-card.md.
 */
export const SHIPPED_PRIOR: History = {
  name: 'shipped-prior',
  source: 'NYC school construction and capital projects, Python and Kubernetes releases',
  past: ERRORS.flatMap(({ source, cells }) =>
    cells.flatMap(([earned = 0, slip = 0, size = 0, ...errors]) => {
      const stage = { source, earned, slip, size }
      return [...pastOf(stage, errors, 'dates'), ...pastOf(stage, centred(earned, errors), 'plan')]
    }),
  ),
}

interface Stage {
  readonly source: string
  readonly earned: number
  readonly slip: number
  readonly size: number
}

function pastOf(
  { source, ...stage }: Stage,
  errors: readonly number[],
  mode: PastForecast['mode'],
): readonly PastForecast[] {
  const own = spreadOf(errors.map((error) => logTotal(stage.earned, error)))
  // Nobody brought these plans up to date: late in the work they were as wrong as at its start, a followed plan is not.
  const spread = mode === 'plan' ? own / Math.max(0.2, 1 - stage.earned) ** 0.75 : own
  return errors.map((logError, k) => ({ ...stage, logError, spread, project: `${source} ${k + 1}`, mode }))
}

/** Log of real over forecast total, from that of the rest. */
function logTotal(earned: number, logError: number): number {
  return ln(earned + (1 - earned) * exp(logError))
}

/**
 * These were announced dates, not the middle of a simulation: how late they were in the middle says nothing about a
 * simulation, only how far they lay apart does. The rest keeps its sign: nothing ends before it has begun.
 */
function centred(earned: number, errors: readonly number[]): readonly number[] {
  const totals = errors.map((error) => logTotal(earned, error))
  const middle = totals[totals.length >> 1] as number
  return totals.map((total) => ln(Math.max(0.02, (exp(total - middle) - earned) / (1 - earned))))
}

// Nobody simulated these: the width that their own kind had is what a simulation could at best have said.
function spreadOf(logTotals: readonly number[]): number {
  const mean = logTotals.reduce((a, b) => a + b, 0) / logTotals.length
  return Math.sqrt(logTotals.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logTotals.length)
}
