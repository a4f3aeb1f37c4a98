import type { LatestStart, PlanBackInput } from './latest-start.ts'
import type { OutlookInput, Reckoned } from './outlook.ts'
import type { RecoveryInput, RecoveryTable } from './recovery.ts'

/**
 * What passes between an errand and the forecast worker. One worker does one piece of work at a time and the next
 * when it is through; `run` is chosen by the caller and comes back with every answer.
 */
export type ToWorker =
  | { readonly kind: 'forecast'; readonly run: string; readonly input: OutlookInput }
  | { readonly kind: 'recovery'; readonly run: string; readonly input: RecoveryInput }
  | { readonly kind: 'plan-back'; readonly run: string; readonly input: PlanBackInput }
  | { readonly kind: 'cancel'; readonly run: string }

export type FromWorker =
  | { readonly kind: 'headway'; readonly run: string; readonly done: number; readonly of: number }
  | ({ readonly kind: 'forecast'; readonly run: string } & Reckoned)
  | { readonly kind: 'recovery'; readonly run: string; readonly table: RecoveryTable }
  | { readonly kind: 'plan-back'; readonly run: string; readonly found: LatestStart }
  | { readonly kind: 'cancelled'; readonly run: string }
  /** A bug or a plan that was not checked: the message is for the log, not for a person. */
  | { readonly kind: 'failed'; readonly run: string; readonly message: string }
