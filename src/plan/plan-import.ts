import type { CellTable } from '../kit/cells.ts'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Problem } from './problem.ts'

/** One file that came in, and what it did. */
export interface PlanImport {
  readonly id: Id
  readonly projectId: Id
  readonly fileName: string
  /** Of the file's bytes and how they were read: the same file read in the same way has the same. */
  readonly print: string
  readonly at: Instant
  readonly byId: string
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly bad: number
  readonly newProject: boolean
  readonly undoneAt: Instant | null
}

/** What stayed outside, with the reasons. */
export interface BadRows {
  readonly table: CellTable
  readonly problems: readonly Problem[]
}
