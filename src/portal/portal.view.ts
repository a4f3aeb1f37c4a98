import { z } from 'zod'
import { casesOf, loadCase, type FoundCase } from '../delay/case.store.ts'
import { openAnswer, type CaseState } from '../delay/case.ts'
import { dayIn, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { loadProject } from '../plan/project.store.ts'
import { id, type Glance } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { view } from '../platform/view.ts'
import { lettersSentTo } from '../post/sent.store.ts'
import { loadPromise, promisesOf } from '../promise/promise.store.ts'
import { standingOf } from '../promise/promise.ts'
import type { Offer, Reader, Talk } from './shapes.ts'
import { mayChooseTime, talkOf } from './talk.store.ts'

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
    const talks: { caseId: Id; project: string; booked: Instant | null }[] = []
    for (const line of await casesOf(glance, { contactId, open: true })) {
      const booked = line.callAt !== null && line.callAt > glance.now ? line.callAt : null
      const asked = line.toldAt === null && (await mayChooseTime(glance, await loadCase(glance, line.id)))
      if (booked !== null || asked) talks.push({ caseId: line.id, project: await projectNameOf(glance, line), booked })
      if (line.toldAt === null || line.acceptedAt !== null) continue
      const promise = await loadPromise(glance, line.promiseId)
      waiting.push({ caseId: line.id, what: promise.what, promised: line.promised })
    }
    return {
      reader,
      waiting,
      talks,
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
  async read(glance, { caseId }): Promise<{ reader: Reader; offer: Offer; talk: Talk | null }> {
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
      talk: await talkOf(glance, found),
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

/** The call alone, for a client who was asked for ten minutes and knows no more: project and times, nothing of the case. */
export const portalTalk = view({
  name: 'portal.talk',
  needs: 'portal:visit',
  input: z.object({ caseId: id }),
  async read(glance, { caseId }): Promise<{ reader: Reader; project: string; talk: Talk; told: boolean }> {
    const reader = await readerOf(glance)
    const found = await loadCase(glance, caseId)
    const talk = await talkOf(glance, found)
    if (talk === null) throw new Refused({ kind: 'not-found', what: 'case' })
    const told = found.state.told !== null || found.state.answers.length > 0
    return { reader, project: await projectNameOf(glance, found), talk, told }
  },
})

/** As our letters name it to them. */
async function projectNameOf(glance: Glance, { projectId, promiseId }: Pick<FoundCase, 'projectId' | 'promiseId'>) {
  if (projectId !== null) return (await loadProject(glance, projectId)).name
  return (await loadPromise(glance, promiseId)).what
}

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
