import { z } from 'zod'
import { isWorking, workingDayFrom } from '../kit/calendar.ts'
import { addDays, dayIn, type Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { packOf, type Code } from '../language/packs.ts'
import { id, type Glance } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { contactCalendar, fullName, type Contact } from '../people/person.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { rightsOf } from '../people/rights.ts'
import { deliveriesOf } from '../post/delivery.store.ts'
import { latestAbout, messagesAbout } from '../post/message.store.ts'
import type { Message } from '../post/message.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { loadBackground, loadPast, type Background } from './background.store.ts'
import { slotsForUs } from './call-diary.store.ts'
import { casesOf, loadCase } from './case.store.ts'
import { nextNewsOf, owesWord } from './case.ts'
import type { CallPage, CaseContact, CasePage, LetterLine, Spoken } from './case-page.ts'
import { missingOf } from './decide.ts'
import { mayTalk } from './decide-call.ts'
import { byName, framesIn } from './frames.ts'
import { commonFacts, deliverableOf } from './letter-material.ts'
import { noticeClock } from './notice-clock.ts'

/** A case as its page shows it: the story, the state, the people, the letters, and the one thing to do next. */
export const caseView = view({
  name: 'delay.case',
  needs: 'delay:read',
  input: z.object({ caseId: id }),
  async read(glance, { caseId }): Promise<CasePage> {
    const found = await loadCase(glance, caseId)
    const background = await loadBackground(glance, found)
    const { workspace, members, client, contact, promise, project } = background
    const hours = hoursOf(contact, glance)
    const today = dayIn(contact.zone, glance.now)
    const letters = await messagesAbout(glance, { room: 'delay', id: caseId })
    const owed = await promisesOf(glance, { caseId })
    return {
      id: found.id,
      now: glance.now,
      today,
      state: found.state,
      events: found.events,
      missing: missingOf(found.state),
      promise,
      project: project && { id: project.id, name: project.name },
      client: { id: client.id, name: client.name },
      contact: shown(contact),
      lead: { id: found.leadId, name: members.find((m) => m.id === found.leadId)?.name ?? '' },
      members: members.filter((m) => m.leftAt === null).map(({ id, name, role }) => ({ id, name, role })),
      me: meIn(glance, background),
      languages: [...new Set([contact.language, workspace.language])],
      currency: workspace.currency,
      frames: await framesOf(glance, background),
      notice: noticeClock(found.state, hours, glance.now),
      nextNews: workingDayFrom([hours], addDays(laterOf(today, nextNewsOf(found.state)), 7)),
      measures: (await loadPast(glance, found)).measures,
      letters: await Promise.all(letters.map((letter) => lineOf(glance, letter))),
      owed: owed.map(({ id, kind, day, state }) => ({ id, kind, day, state })),
    }
  },
})

async function lineOf(glance: Glance, { id, kind, state, subject, editedAt }: Message): Promise<LetterLine> {
  const delivery = state === 'approved' ? ((await deliveriesOf(glance, id)).at(-1)?.state ?? null) : null
  return { id, kind, state, delivery, subject, editedAt }
}

/** What the caller has in front of them. */
export const callView = view({
  name: 'delay.call',
  needs: 'delay:read',
  input: z.object({ caseId: id }),
  async read(glance, { caseId }): Promise<CallPage> {
    const found = await loadCase(glance, caseId)
    const { contact, project, promise } = await loadBackground(glance, found)
    const hours = hoursOf(contact, glance)
    const { state } = found
    const invitation = await latestAbout(glance, { room: 'delay', id: caseId }, 'can-we-talk')
    return {
      id: found.id,
      now: glance.now,
      step: state.step,
      told: state.told !== null,
      contact: shown(contact),
      atWork: isWorking(hours, glance.now),
      notice: noticeClock(state, hours, glance.now),
      owesWord: owesWord(state),
      project: project?.name ?? promise.label,
      what: promise.label,
      sheet: await spoken(glance, caseId, 'call-sheet'),
      voicemail: await spoken(glance, caseId, 'voicemail'),
      invitation: invitation && { id: invitation.id, state: invitation.state },
      calls: state.calls,
      call: state.call,
      slots: mayTalk(found) ? await slotsForUs(glance, found) : [],
    }
  },
})

async function spoken(glance: Glance, caseId: Id, kind: 'call-sheet' | 'voicemail'): Promise<Spoken | null> {
  const message = await latestAbout(glance, { room: 'delay', id: caseId }, kind)
  return message && { id: message.id, language: message.language, text: message.text }
}

function hoursOf(contact: Contact, { now }: Glance) {
  const today = dayIn(contact.zone, now)
  return contactCalendar(contact, holidaysBetween(contact.country, addDays(today, -7), addDays(today, 60)))
}

const laterOf = (today: Day, due: Day | null): Day => (due !== null && due > today ? due : today)

function shown(contact: Contact): CaseContact {
  const { id, phone, email, zone, language } = contact
  return { id, fullName: fullName(contact), phone, email, zone, language }
}

function meIn({ actor }: Glance, { members, workspace }: Background): CasePage['me'] {
  const me = members.find((m) => m.id === actor.id)
  const managers = members.filter((m) => m.leftAt === null && rightsOf(m.role).has('people:admin'))
  const rights = me ? rightsOf(me.role) : new Set<string>()
  return {
    id: actor.id as Id,
    agrees: rights.has('delay:amend') && (managers.length === 0 || managers.some((m) => m.id === actor.id)),
    risks: rights.has('people:admin'),
    writes: rights.has('delay:write'),
    limit: me ? workspace.settings.amendsLimits[me.role] : { minor: 0, currency: workspace.currency },
  }
}

/** The letter's sentences around what people type, in the contact's language and in ours. */
async function framesOf({ now }: Glance, background: Background): Promise<CasePage['frames']> {
  const { workspace, contact, promise, project } = background
  const projectName = project?.name ?? promise.label
  const facts = commonFacts({ ...background, projectName, now })
  const known = { facts, deliverable: deliverableOf(background) }
  const codes: readonly Code[] = [...new Set([contact.language, workspace.language])]
  const each = await Promise.all(codes.map(async (code) => [code, framesIn(await packOf(code), known)] as const))
  return byName(new Map(each))
}

/** Open cases by notice deadline. */
export const casesView = view({
  name: 'delay.cases',
  needs: 'delay:read',
  input: z.object({ open: z.stringbool().default(true), clientId: id.optional(), projectId: id.optional() }),
  read: async (glance, { open, clientId, projectId }) =>
    casesOf(glance, { open, ...(clientId ? { clientId } : {}), ...(projectId ? { projectId } : {}) }),
})
