import { z } from 'zod'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { moveMail } from '../post/incoming.store.ts'
import { caseOfUid } from './booked-call.ts'
import { loadCase, settle, type FoundCase } from './case.store.ts'
import { hearAnswer } from './decide-call.ts'

/**
 * Listens to the post: the client's calendar answered an invitation. It is written into the case and shown with the
 * call; it books, moves and cancels nothing. What speaks of no call of this client's that stands is left for a member to read.
 */
export const hearCalendar = act({
  name: 'delay.hear-calendar',
  needs: 'system:act',
  input: z.object({
    mailId: id,
    contactId: id,
    uid: z.string(),
    sequence: z.number(),
    kind: z.enum(['accepted', 'tentative', 'declined', 'proposed']),
    start: z.custom<Instant>((value) => typeof value === 'string').nullable(),
    words: z.string(),
  }),
  keeps: ({ mailId, uid, kind }) => ({ mailId, uid, kind }),
  async run(moment, { mailId, contactId, ...answer }) {
    const found = await caseOf(moment, answer.uid)
    if (found === null || found.contactId !== contactId) return
    const decision = hearAnswer(found, answer, moment.settings.mailDomain, moment.now)
    if (decision === null || !decision.ok) return
    await settle(moment, found, decision)
    await moveMail(moment, mailId, { place: 'in-case' })
  },
})

async function caseOf(moment: Moment, uid: string): Promise<FoundCase | null> {
  const caseId: Id | null = caseOfUid(uid)
  if (caseId === null) return null
  try {
    return await loadCase(moment, caseId)
  } catch (error) {
    if (error instanceof Refused && error.refusal.kind === 'not-found') return null
    throw error
  }
}
