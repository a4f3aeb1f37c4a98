import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Kind } from '../letter/context.ts'
import type { Moment } from '../platform/act.ts'
import { startIn } from '../platform/ics.ts'
import { deliveriesOf } from '../post/delivery.store.ts'
import { mayHaveLeft } from '../post/delivery.ts'
import { messagesAbout } from '../post/message.store.ts'
import type { Message } from '../post/message.ts'
import { voidApproval } from '../post/reopen.store.ts'
import { closeDraft } from '../post/rewrite.store.ts'
import { loadBackground } from './background.store.ts'
import { uidOf, type BookedCall } from './booked-call.ts'
import { endCall, invitationsFor, tellBoth, tellContact, unfolded } from './call-booking.store.ts'
import { settle, type FoundCase } from './case.store.ts'
import type { CaseState } from './case.ts'
import type { Decision } from './decide.ts'

export interface Over {
  readonly state: CaseState
  /** When the call would have been that is called off with the case; null for none. */
  readonly calledOff: Instant | null
}

/**
 * Settles what ends the talking: the case was withdrawn, or the work is delivered. A call that was still to come leaves
 * both calendars, an invitation that had left leaves the client's, and no letter of these `kinds` leaves any more.
 */
export async function settleOver(
  moment: Moment,
  found: FoundCase,
  { decision, kinds }: { readonly decision: Decision; readonly kinds: ReadonlySet<Kind> | 'all' },
): Promise<Over> {
  if (!decision.ok || decision.events.length === 0)
    return { state: await settle(moment, found, decision), calledOff: null }
  const { booked } = found.state.call
  const coming = booked !== null && booked.start > moment.now ? booked : null
  const invited = booked === null ? await invitationOut(moment, found) : null
  const at = moment.now
  const off = coming && ({ kind: 'call-cancelled', at, start: coming.start, byContact: null, byMember: null } as const)
  const events = [...(off ? [off] : []), ...decision.events]
  const state = await settle(moment, found, { ...decision, events })
  await recallLetters(moment, found.id, kinds)
  const background = await loadBackground(moment, found)
  if (coming !== null) {
    await endCall(moment, found.id)
    await tellBoth(moment, { found, background, call: { ...coming, sequence: coming.sequence + 1 } }, 'over')
  }
  if (invited !== null) await tellContact(moment, { found, background, call: invited }, 'over')
  return { state, calledOff: coming?.start ?? invited?.start ?? null }
}

/** The entry that our request for ten minutes put into the client's calendar, one version further; null where none is there or its time has passed. */
async function invitationOut(moment: Moment, found: FoundCase): Promise<BookedCall | null> {
  const uid = uidOf(found.id, found.state.call, moment.settings.mailDomain)
  const letters = await messagesAbout(moment, { room: 'delay', id: found.id })
  let out: BookedCall | null = null
  for (const { id, invite, authorId } of letters) {
    if (invite === null || !unfolded(invite.ics).includes(`\r\nUID:${uid}\r\n`)) continue
    const start = startIn(unfolded(invite.ics))
    const left = (await deliveriesOf(moment, id)).some(({ state }) => mayHaveLeft(state))
    if (!left || start === null || start <= moment.now) continue
    out = { start, memberId: authorId, uid, sequence: await invitationsFor(moment, found), byContact: null }
  }
  return out
}

/** What has not left does not leave, and waits for nobody's yes. */
async function recallLetters(moment: Moment, caseId: Id, kinds: ReadonlySet<Kind> | 'all'): Promise<void> {
  for (const letter of await messagesAbout(moment, { room: 'delay', id: caseId })) {
    if (kinds !== 'all' && !kinds.has(letter.kind)) continue
    const draft = await asDraft(moment, letter)
    if (draft !== null && (draft.latest === null || draft.latest > moment.now)) await closeDraft(moment, draft)
  }
}

async function asDraft(moment: Moment, letter: Message): Promise<Message | null> {
  if (letter.state === 'draft') return letter
  if ((await deliveriesOf(moment, letter.id)).some(({ state }) => mayHaveLeft(state) || state === 'bounced'))
    return null
  return voidApproval(moment, letter.id, 'facts-changed')
}
