import type { PlanBackInput } from './latest-start.ts'
import type { OutlookInput } from './outlook.ts'
import type { RecoveryInput } from './recovery.ts'
import type { FromWorker, ToWorker } from './run-message.ts'

/** One thread does one piece of work, so the run needs no name of its own. */
const RUN = 'only'
const LIMITS = { timeoutMs: 60_000, memoryMb: 512, stays: true }

/** What to hand to the thread that forecasts, and how to read its answers (a `ThreadWork`). */
export function forecastWork(input: OutlookInput) {
  const message: ToWorker = { kind: 'forecast', run: RUN, input }
  return {
    ...LIMITS,
    message,
    hear: (said: FromWorker) =>
      heard(said, said.kind === 'forecast' ? { forecast: said.forecast, bases: said.bases } : null),
  }
}

/** The same for comparing ways back on track. */
export function recoveryWork(input: RecoveryInput) {
  const message: ToWorker = { kind: 'recovery', run: RUN, input }
  return { ...LIMITS, message, hear: (said: FromWorker) => heard(said, said.kind === 'recovery' ? said.table : null) }
}

/** The same for planning back from a day. */
export function planBackWork(input: PlanBackInput) {
  const message: ToWorker = { kind: 'plan-back', run: RUN, input }
  return { ...LIMITS, message, hear: (said: FromWorker) => heard(said, said.kind === 'plan-back' ? said.found : null) }
}

function heard<O>(said: FromWorker, result: O | null) {
  if (result !== null) return { kind: 'done', result } as const
  if (said.kind === 'headway') return { kind: 'headway', share: said.done / said.of } as const
  return { kind: 'failed', message: said.kind === 'failed' ? said.message : said.kind } as const
}
