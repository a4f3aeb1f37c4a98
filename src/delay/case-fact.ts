import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

/** What a case tells the rooms above it and the desk. */
export type CaseFact =
  | { readonly name: 'delay.opened'; readonly caseId: Id; readonly promiseId: Id }
  | { readonly name: 'delay.told'; readonly caseId: Id }
  | { readonly name: 'delay.not-told'; readonly caseId: Id }
  | { readonly name: 'delay.answered'; readonly caseId: Id; readonly contactId: Id }
  | {
      readonly name: 'delay.accepted'
      readonly caseId: Id
      readonly promiseId: Id
      readonly optionId: Id
      readonly day: Day
      readonly contactId: Id
    }
  | { readonly name: 'delay.delivered'; readonly caseId: Id }
  | { readonly name: 'delay.withdrawn'; readonly caseId: Id }
  | { readonly name: 'delay.escalated'; readonly caseId: Id; readonly memberId: Id }

type Body<N extends CaseFact['name']> = Omit<Extract<CaseFact, { name: N }>, 'name'>

declare module '../platform/fact.ts' {
  interface Facts {
    'delay.opened': Body<'delay.opened'>
    'delay.told': Body<'delay.told'>
    'delay.not-told': Body<'delay.not-told'>
    'delay.answered': Body<'delay.answered'>
    'delay.accepted': Body<'delay.accepted'>
    'delay.delivered': Body<'delay.delivered'>
    'delay.withdrawn': Body<'delay.withdrawn'>
    'delay.escalated': Body<'delay.escalated'>
    /** A booked call is near, for whoever of us calls or for the client. It names the version it was announced for. */
    'delay.call-near': {
      readonly caseId: Id
      readonly uid: string
      readonly sequence: number
      readonly to: 'caller' | 'contact'
    }
    /** Some working time before the notice deadline, or at it: has the client been told? */
    'delay.notice-near': { readonly caseId: Id; readonly last: boolean }
  }
}
