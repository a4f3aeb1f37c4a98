import { z } from 'zod'
import { lateNews } from '../checkin/late-news.store.ts'
import { callsDue } from '../delay/calls-due.store.ts'
import { casesOf, loadCase, type CaseLine } from '../delay/case.store.ts'
import { openAnswer } from '../delay/case.ts'
import { workingMinutesBetween } from '../kit/calendar.ts'
import { addDays, dayIn, minutesBetween, weekdayOf } from '../kit/day.ts'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { contactCalendar, fullName, type Contact } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { view } from '../platform/view.ts'
import { mailsIn } from '../post/incoming.store.ts'
import { outboxCounts } from '../post/delivery-lists.store.ts'
import { draftsWaiting } from '../post/message.store.ts'
import { isMailed } from '../post/message.ts'
import { linesOf } from '../promise/line.store.ts'
import { loadPromise, promisesOf } from '../promise/promise.store.ts'
import { weekAround } from '../promise/promise.ts'
import type { ToAgree, ToAnswer, ToApprove, ToRead, ToSay, Today, WaitingFor } from './today.ts'

/** What to say to whom by when, what waits for a yes, what is due this week, and who owes us an answer. */
export const todayView = view({
  name: 'desk.today',
  needs: 'desk:read',
  input: z.object({}),
  async read(glance): Promise<Today> {
    const { zone } = await loadWorkspace(glance)
    const today = dayIn(zone, glance.now)
    const names = await namesOf(glance)
    const open = await casesOf(glance, { open: true })
    const owed = open.filter((line) => line.owesWord)
    const told = open.filter((line) => !line.owesWord && line.acceptedAt === null && line.toldAt !== null)
    const answers = await answersIn(glance, open, names)
    const answered = new Set(answers.map((a) => a.caseId))
    return {
      now: glance.now,
      today,
      zone,
      say: await Promise.all(owed.map((line) => sayOf(glance, line, names))),
      answer: answers,
      mails: await mailsToRead(glance, names),
      calls: await callsDue(glance, open),
      agree: await agreementsIn(glance, open, names),
      approve: await approvalsIn(glance, names),
      keep: await keepIn(glance, today),
      news: await lateNews(glance, today),
      waiting: await waitingIn(
        glance,
        told.filter((line) => !answered.has(line.id)),
        names,
      ),
      outbox: await outboxCounts(glance),
      begun: (await promisesOf(glance, { most: 1 })).length > 0,
    }
  },
})

interface Names {
  readonly contacts: ReadonlyMap<string, Contact>
  readonly clients: ReadonlyMap<string, string>
}

async function namesOf(glance: Glance): Promise<Names> {
  return {
    contacts: new Map((await allContacts(glance)).map((c) => [c.id, c])),
    clients: new Map((await clientsOf(glance)).map((c) => [c.id, c.name])),
  }
}

function contactIn({ contacts }: Names, contactId: string): Contact {
  const contact = contacts.get(contactId)
  if (!contact) throw new Error(`contact ${contactId} of a case is gone`)
  return contact
}

async function sayOf(glance: Glance, line: CaseLine, names: Names): Promise<ToSay> {
  const contact = contactIn(names, line.contactId)
  const { label } = await loadPromise(glance, line.promiseId)
  const today = dayIn(contact.zone, glance.now)
  const calendar = contactCalendar(contact, holidaysBetween(contact.country, today, addDays(today, 30)))
  const late = line.noticeBy <= glance.now
  const whole = Math.max(1, minutesBetween(line.openedAt, line.noticeBy))
  return {
    caseId: line.id,
    contactId: contact.id,
    contactName: fullName(contact),
    clientName: names.clients.get(line.clientId) ?? '',
    label,
    phone: contact.phone,
    noticeBy: line.noticeBy,
    zone: contact.zone,
    workingMinutesLeft: late ? 0 : workingMinutesBetween(calendar, glance.now, line.noticeBy),
    left: Math.max(0, minutesBetween(glance.now, line.noticeBy) / whole),
    late,
    step: line.step,
    slip: line.slip,
  }
}

async function answersIn(glance: Glance, open: readonly CaseLine[], names: Names): Promise<ToAnswer[]> {
  const found: ToAnswer[] = []
  for (const line of open) {
    if (line.toldAt === null && line.step !== 'plan') continue
    const { state } = await loadCase(glance, line.id)
    const last = openAnswer(state)
    if (!last) continue
    const contact = contactIn(names, line.contactId)
    const { label } = await loadPromise(glance, line.promiseId)
    const { kind, words } = last.answer
    found.push({
      caseId: line.id,
      contactId: contact.id,
      contactName: fullName(contact),
      label,
      kind,
      words,
      language: contact.language,
      at: last.at,
    })
  }
  return found
}

/** What sounds urgent first, then as it came. Words in quarantine are not shown here: nobody knows whose they are. */
async function mailsToRead(glance: Glance, names: Names): Promise<ToRead[]> {
  const mails = await mailsIn(glance, ['open', 'quarantine'])
  return mails
    .map((mail) => {
      const contact = mail.place === 'open' && mail.contactId ? names.contacts.get(mail.contactId) : undefined
      return {
        mailId: mail.id,
        contactName: contact ? fullName(contact) : null,
        subject: mail.subject,
        words: contact ? mail.words : '',
        language: contact?.language ?? null,
        at: mail.receivedAt,
        urgent: mail.urgent,
      }
    })
    .toSorted((a, b) => Number(b.urgent) - Number(a.urgent))
}

/** Managers stand behind plans; where there is none, so may whoever else can. The act decides, this only asks the right people. */
async function agreementsIn(glance: Glance, open: readonly CaseLine[], names: Names): Promise<ToAgree[]> {
  if (!glance.actor.rights.has('people:admin')) return []
  return Promise.all(
    open
      .filter(({ step }) => step === 'agree')
      .map(async (line) => {
        const contact = contactIn(names, line.contactId)
        return {
          caseId: line.id,
          contactName: fullName(contact),
          label: (await loadPromise(glance, line.promiseId)).label,
          noticeBy: line.noticeBy,
          zone: contact.zone,
        }
      }),
  )
}

async function approvalsIn(glance: Glance, names: Names): Promise<ToApprove[]> {
  const drafts = await draftsWaiting(glance)
  return drafts
    .filter((message) => isMailed(message.kind))
    .map(({ id, kind, contactId, subject, editedAt }) => {
      const contact = contactIn(names, contactId)
      return {
        messageId: id,
        kind,
        contactName: fullName(contact),
        subject,
        language: contact.language,
        editedAt,
      }
    })
}

async function keepIn(glance: Glance, today: Today['today']) {
  const { to } = weekAround(today, weekdayOf(today))
  const due = await promisesOf(glance, { states: ['open', 'broken'], from: addDays(today, -366), to })
  return linesOf(
    glance,
    due.filter((promise) => promise.deliveredOn === null),
  )
}

async function waitingIn(glance: Glance, told: readonly CaseLine[], names: Names): Promise<WaitingFor[]> {
  return Promise.all(
    told.map(async (line) => ({
      caseId: line.id,
      promiseId: line.promiseId,
      contactName: fullName(contactIn(names, line.contactId)),
      label: (await loadPromise(glance, line.promiseId)).label,
      since: line.toldAt ?? line.openedAt,
    })),
  )
}
