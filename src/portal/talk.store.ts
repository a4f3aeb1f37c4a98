import { offeredSlots } from '../delay/call-diary.store.ts'
import type { FoundCase } from '../delay/case.store.ts'
import { mayTalk } from '../delay/decide-call.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import type { Glance } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { lettersSentTo } from '../post/sent.store.ts'
import type { Talk } from './shapes.ts'

/**
 * Whether this client may choose a time to talk about a case: they know of it, or have had our request for ten
 * minutes. Nothing of a case that nobody has told them shows here.
 */
export async function mayChooseTime(glance: Glance, found: FoundCase): Promise<boolean> {
  const { state } = found
  if (!mayTalk(found)) return false
  if (state.told !== null || state.answers.length > 0 || state.call.booked !== null) return true
  const asked = new Set(state.drafts.filter(({ kind }) => kind === 'can-we-talk').map((d) => d.messageId))
  if (asked.size === 0) return false
  const letters = await lettersSentTo(glance, found.contactId)
  return letters.some(({ messageId }) => asked.has(messageId))
}

/** Throws Refused 'not-found' where there is nothing to talk about that this client knows of. */
export async function refuseStrangers(glance: Glance, found: FoundCase): Promise<void> {
  if (!(await mayChooseTime(glance, found))) throw new Refused({ kind: 'not-found', what: 'case' })
}

/** The call as a client sees it; null where there is none to choose. */
export async function talkOf(glance: Glance, found: FoundCase): Promise<Talk | null> {
  if (!(await mayChooseTime(glance, found))) return null
  const { call } = found.state
  const lead = await loadMember(glance, call.booked?.memberId ?? found.leadId)
  const { phone } = await loadContact(glance, found.contactId)
  return {
    caseId: found.id,
    caller: { name: lead.name, phone: lead.phone },
    phone,
    // One that has begun is nothing to move any more.
    booked: call.booked !== null && call.booked.start > glance.now ? call.booked.start : null,
    slots: await offeredSlots(glance, found),
    wish: call.wish?.words ?? null,
    version: call.version,
  }
}
