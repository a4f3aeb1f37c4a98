import type { History, PastForecast } from '../calibration.ts'
import { ERRORS } from './errors.ts'

/**
 * How forecasts of public works and open releases came out: the last resort where a team has no past of its own.
 * Each quantile of a source stands for an equal share of its projects. What it is worth: docs/data-card.md.
 */
export const SHIPPED_PRIOR: History = {
  name: 'shipped-prior',
  source: 'NYC school construction and capital projects, Python and Kubernetes releases',
  past: ERRORS.flatMap(({ source, cells }) => cells.flatMap((cell) => pastOf(source, cell))),
}

function pastOf(
  source: string,
  [earned = 0, slip = 0, size = 0, ...errors]: readonly number[],
): readonly PastForecast[] {
  return errors.map((logError, k) => ({ logError, earned, slip, size, project: `${source} ${k + 1}`, mode: 'dates' }))
}
