import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

/** A weekly letter whose day has passed and that nobody has sent or skipped. The letter before it named that day. */
export interface LateNews {
  readonly occurrenceId: Id
  readonly contactId: Id
  readonly contactName: string
  readonly clientName: string
  /** The day it was to leave. */
  readonly day: Day
  readonly daysLate: number
  /** The draft that waits for a yes; null where none could be written. */
  readonly letter: { readonly messageId: Id; readonly subject: string; readonly language: string } | null
}
