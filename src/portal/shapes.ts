import type { Answer } from '../delay/case-event.ts'
import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { DateOrder } from '../language/tongue.ts'

/** Who reads, and whose page it is. */
export interface Reader {
  readonly house: string
  readonly language: Code
  readonly zone: Zone
  readonly dateOrder: DateOrder
  readonly today: Day
}

/** What a client may know of a case: an allow-list, never a case less some fields. */
export interface Offer {
  readonly caseId: Id
  readonly what: string
  readonly promised: Day
  readonly accepted: { readonly optionId: Id; readonly day: Day } | null
  readonly standing: 'open' | 'asked' | 'being-reworked' | 'accepted' | 'delivered' | 'withdrawn'
  readonly options: readonly {
    readonly id: Id
    readonly letter: string
    readonly day: Day
    readonly worstCase: Day
    readonly means: string
  }[]
  readonly lead: { readonly name: string; readonly phone: string | null }
  readonly answers: readonly { readonly at: Instant; readonly answer: Answer }[]
  readonly deliveredOn: Day | null
}

/** A call about a case, as the client sees it: what is booked, what can be chosen. Nothing of the case itself. */
export interface Talk {
  readonly caseId: Id
  /** Who of us calls. */
  readonly caller: { readonly name: string; readonly phone: string | null }
  /** The client's own number, on which they are called. */
  readonly phone: string | null
  readonly booked: Instant | null
  /** Times to choose from, soonest first. */
  readonly slots: readonly Instant[]
  /** When they would rather talk, in their own words. */
  readonly wish: string | null
  /** Of the call, so that a form that was open for long changes nothing by surprise. */
  readonly version: number
}
