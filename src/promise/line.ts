import type { Code } from '../language/packs.ts'
import type { ClientPromise, HowKept, Standing } from './promise.ts'

/** One promise as the ledger shows it, with the names a reader needs. */
export interface PromiseLine {
  readonly promise: ClientPromise
  readonly standing: Standing
  readonly how: HowKept | null
  readonly slips: number
  readonly contactName: string
  /** For the lang attribute of `promise.what` and its stake. */
  readonly contactLanguage: Code
  readonly clientName: string
  readonly projectName: string | null
}
