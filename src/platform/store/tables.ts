import type { Generated } from 'kysely'
import type { Instant } from '../../kit/day.ts'

/** One applied migration, as it was when it ran. */
export interface MigrationTable {
  id: string
  text: string
  sha256: string
  at: Generated<Instant>
}

/** One row: which install this store belongs to. `epoch` counts the starts, for the send journal. */
export interface InstallTable {
  sole: Generated<boolean>
  id: Generated<string>
  epoch: Generated<number>
  /** Which database or folder it was at the last start. */
  database: string | null
  made: Generated<Instant>
}

/**
 * Every table of the store. Each room's *.store.ts adds its own by declaration merging:
 * `declare module '../platform/store/tables.ts' { interface Tables { delay_case: CaseTable } }`
 */
export interface Tables {
  migration: MigrationTable
  install: InstallTable
}
