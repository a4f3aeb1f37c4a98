import { z } from 'zod'
import { casesOf, loadCase } from '../delay/case.store.ts'
import { openAnswer, type CaseState } from '../delay/case.ts'
import { dayIn } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { id, type Glance } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { view } from '../platform/view.ts'
import { lettersSentTo } from '../post/sent.store.ts'
import { loadPromise, promisesOf } from '../promise/promise.store.ts'
import { standingOf } from '../promise/promise.ts'
import type { Offer, Reader } from './shapes.ts'

/** The client's own page: what was promised to them, what waits for their answer, every letter they were sent. */
export const portalHome = view({
  name: 'portal.home',
  needs: 'portal:visit',
  input: z.object({}),
  async read(glance) {
    const reader = await readerOf(glance)
    const contactId = glance.scope.contactId as Id
    const promises = (await promisesOf(glance, { contactId, kinds: ['delivery'] })).filter(
      (p) => p.state !== 'withdrawn',
    )
    const letters = await lettersSentTo(glance, contactId)
    const waiting: { caseId: Id; what: string; promised: string }[] = []
    for (const line of await casesOf(glance, { contactId, open: true })) {
      if (line.toldAt === null || line.acceptedAt !== null) continue
      const promise = await loadPromise(glance, line.promiseId)
      waiting.push({ caseId: line.id, what: promise.what, promised: line.promised })
    }
    return {
      reader,
      waiting,
      promises: promises.map((p) => ({
        id: p.id,
        what: p.what,
        day: p.day,
        was: p.days.slice(0, -1).map((d) => d.day),
        standing: standingOf(p),
        deliveredOn: p.deliveredOn,
      })),
      letters: letters.map(({ at, subject, text, language, messageId }) => ({
        id: messageId,
        at,
        subject,
        text,
        language,
      })),
    }
  },
})

/** One offer, as the client sees it. Only what was told is here: no cause class, no cost, no draft, no chance. */
export const portalOffer = view({
  name: 'portal.offer',
  needs: 'portal:visit',
  input: z.object({ caseId: id }),
  async read(glance, { caseId }): Promise<{ reader: Reader; offer: Offer }> {
    const reader = await readerOf(glance)
    const found = await loadCase(glance, caseId)
    const { state } = found
    // What nobody has told them yet is not theirs to see.
    if (state.told === null && state.answers.length === 0) throw new Refused({ kind: 'not-found', what: 'case' })
    const promise = await loadPromise(glance, found.promiseId)
    const lead = await loadMember(glance, found.leadId)
    const { offered, promised, accepted } = state
    return {
      reader,
      offer: {
        caseId,
        what: promise.what,
        promised,
        accepted: accepted && { optionId: accepted.optionId, day: accepted.day },
        standing: standing(state),
        options: offered.map(({ id, letter, day, worstCase, means }) => ({
          id,
          letter,
          day,
          worstCase,
          means: means[reader.language] ?? '',
        })),
        lead: { name: lead.name, phone: lead.phone },
        answers: state.answers.map(({ at, answer }) => ({ at, answer })),
        deliveredOn: state.deliveredOn,
      },
    }
  },
})

function standing(state: CaseState): Offer['standing'] {
  if (state.deliveredOn !== null) return 'delivered'
  if (state.accepted !== null) return 'accepted'
  if (state.withdrawn !== null) return 'withdrawn'
  if (state.retell) return 'being-reworked'
  return openAnswer(state) === null ? 'open' : 'asked'
}

async function readerOf(glance: Glance): Promise<Reader> {
  const contact = await loadContact(glance, glance.scope.contactId as Id)
  const { name } = await loadWorkspace(glance)
  const { language, zone, dateOrder } = contact
  return { house: name, language, zone, dateOrder, today: dayIn(zone, glance.now) }
}
