import type { Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { CallStanding } from './booked-call.ts'

/** A call that somebody of us has to make, arrange or note. */
export interface CallDue {
  readonly caseId: Id
  readonly contactName: string
  readonly label: string
  /** 'over': its time has passed and nobody has noted how it went. */
  readonly standing: CallStanding | 'over'
  /** When it is booked, or the time that a calendar proposes. */
  readonly at: Instant | null
  /** Where the client is. */
  readonly zone: Zone
  /** What they said about it. */
  readonly words: string
  readonly language: string
}

/** What cannot be left to its hour comes first: a call to note, to make again or to arrange; then the booked ones as they come. */
export function inOrder(calls: readonly CallDue[]): readonly CallDue[] {
  const rank = ({ standing, at }: CallDue) => `${standing === 'booked' ? 1 : 0} ${at ?? ''}`
  return calls.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
