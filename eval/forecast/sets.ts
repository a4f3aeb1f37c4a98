import { ENGINE } from '../../src/forecast/forecast.ts'
import { baselineSet } from './baseline.ts'
import { CESAW } from './cesaw.ts'
import { dslibAuthenticSet, dslibSet } from './dslib.ts'
import { FEW_DATES, FEW_PLANS } from './few.ts'
import { LANDMARK } from './landmark.ts'
import { psplibSet } from './psplib.ts'
import { nameOf } from './read.ts'
import type { EvalSet, HowToRun, SetReport } from './set.ts'
import { SPRINTS } from './sprints.ts'

/** Every set that `npm run eval:forecast` knows. */
const SETS: readonly EvalSet[] = [
  dslibSet,
  dslibAuthenticSet,
  baselineSet,
  LANDMARK,
  CESAW,
  FEW_PLANS,
  FEW_DATES,
  SPRINTS,
  psplibSet,
]

export interface Evaluation {
  readonly schema: string
  readonly engine: string
  readonly seed: number
  readonly mode: SetReport['mode']
  readonly prior: { readonly source: string; readonly n: number }
  readonly sets: Readonly<Record<string, SetReport>>
  /** Known sets without a file here. */
  readonly absent: readonly string[]
}

/** Runs every set that has a file among the paths, or only the named one. */
export function evaluate(
  data: readonly string[],
  prior: readonly string[],
  how: HowToRun,
  only: string | null = null,
): Evaluation {
  const of = (set: EvalSet, paths: readonly string[]) => paths.filter((path) => set.pattern.test(nameOf(path)))
  const present = SETS.filter((set) => (only === null || set.name === only) && of(set, data).length > 0)
  const sets = present.map((set) => [set.name, set.run({ data: of(set, data), prior: of(set, prior) }, how)] as const)
  const modes = sets.map(([, report]) => report.mode)
  const leading = sets.find(([, report]) => report.prior)?.[1].prior
  return {
    schema: 'forthright.eval-forecast.v1',
    engine: ENGINE,
    seed: how.seed,
    mode: modes.includes('leave-group-out') ? 'leave-group-out' : (modes[0] ?? 'shipped-prior'),
    prior: leading ?? { source: 'shipped prior', n: 0 },
    sets: Object.fromEntries(sets),
    absent: SETS.filter((set) => !present.includes(set)).map((set) => set.name),
  }
}
