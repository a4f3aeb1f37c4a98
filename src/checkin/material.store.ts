import { addDays, addMinutes, dayIn, type Day, type Instant, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { outlookOf } from '../forecast/snapshot.store.ts'
import type { NoticeFacts } from '../letter/facts.ts'
import { loadClient } from '../people/client.store.ts'
import { loadContact } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { actingFor, type Contact, type Member } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { latestChanges } from '../plan/change.store.ts'
import { loadProject } from '../plan/project.store.ts'
import type { Project } from '../plan/project.ts'
import { tasksOf } from '../plan/task.store.ts'
import type { Glance } from '../platform/act.ts'
import { noticesSentTo } from '../post/sent.store.ts'
import { promisesOf } from '../promise/promise.store.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { doubtedPromises } from './danger.store.ts'
import { callerAround, hoursAround } from './hours.store.ts'
import { leading, topicsOf, type Watched } from './news.ts'
import { lastToldAt } from './occurrence.store.ts'
import type { Occurrence, Topics } from './occurrence.ts'
import { nextSlot, type Schedule } from './schedule.ts'
import type { Material } from './update-facts.ts'
import { wordingsOf } from './wording.store.ts'

/** What one update is written from, with what its drawing shows beside it. */
export interface Found {
  readonly material: Material
  readonly members: readonly Member[]
  /** Every delivery this contact waits for or has had since the last update. */
  readonly dates: readonly Watched[]
  readonly projects: readonly string[]
  readonly projectId: Id | null
}

const WEEK_MINUTES = 7 * 1440

/** Reads everything an update stands on; null where nothing is promised to this contact any more. */
export async function loadMaterial(glance: Glance, schedule: Schedule, of: Occurrence): Promise<Found | null> {
  const contact = await loadContact(glance, of.contactId)
  const told = await lastToldAt(glance, contact.id)
  const since = told ?? addMinutes(glance.now, -WEEK_MINUTES)
  const dates = await datesOf(glance, contact, since)
  const lead = leading(dates.filter(({ promise }) => promise.deliveredOn === null))
  if (lead === null) return null
  const members = await membersOf(glance)
  const project = await projectOf(glance, lead.promise, contact)
  const arrives = of.sendAt > glance.now ? of.sendAt : glance.now
  const hours = hoursAround(contact, { on: of.on, now: arrives })
  const workspace = await loadWorkspace(glance)
  const sender = senderOf(members, [project?.leadId, schedule.setBy], glance.now)
  const material: Material = {
    workspace,
    client: await loadClient(glance, contact.clientId),
    contact,
    sender,
    leading: lead,
    projectName: project?.name ?? null,
    topics: project === null ? { done: [], next: [] } : await topicsIn(glance, project, since),
    wordings: project === null ? new Map() : await wordingsOf(glance, project.id),
    steps: of.steps,
    told: await noticeOf(glance, contact, lead.promise),
    hours,
    caller: callerAround(sender, { country: workspace.country, own: project?.calendars[0], now: arrives }),
    today: dayIn(contact.zone, arrives),
    nextUpdate: nextSlot(schedule, hours, { from: addDays(of.on, 1), now: arrives }).sendOn,
  }
  return { material, members, dates, projects: await namesOf(glance, dates), projectId: project?.id ?? null }
}

/** Only deliveries, and only what this contact was promised: nobody reads another's dates. */
async function datesOf(glance: Glance, contact: Contact, since: Instant): Promise<Watched[]> {
  const mine = { contactId: contact.id, kinds: ['delivery'] as const }
  const open = await promisesOf(glance, { ...mine, states: ['open', 'broken'] })
  const kept = await promisesOf(glance, {
    ...mine,
    states: ['kept', 'broken'],
    from: yearBefore(contact.zone, glance.now),
  })
  const day = dayIn(contact.zone, since)
  const delivered = kept.filter(({ deliveredOn }) => deliveredOn !== null && deliveredOn >= day)
  const all = [...open.filter(({ deliveredOn }) => deliveredOn === null), ...delivered]
  const doubted = await doubtedPromises(glance)
  return Promise.all(
    all.map(async (promise) => ({
      promise,
      outlook: await freshOutlook(glance, promise),
      doubted: doubted.has(promise.id),
    })),
  )
}

const yearBefore = (zone: Zone, now: Instant): Day => addDays(dayIn(zone, now), -366)

/** A forecast against a day that was since re-agreed says nothing about the new one. */
async function freshOutlook(glance: Glance, { id, day }: ClientPromise) {
  const outlook = await outlookOf(glance, id)
  return outlook?.day === day ? outlook : null
}

async function projectOf(glance: Glance, { projectId }: ClientPromise, contact: Contact): Promise<Project | null> {
  const project = projectId === null ? null : await loadProject(glance, projectId)
  return project?.clientId === contact.clientId ? project : null
}

async function namesOf(glance: Glance, dates: readonly Watched[]): Promise<string[]> {
  const ids = new Set(dates.flatMap(({ promise }) => (promise.projectId === null ? [] : [promise.projectId])))
  const projects = await Promise.all([...ids].map((id) => loadProject(glance, id)))
  return projects.length > 0 ? projects.map(({ name }) => name) : dates.map(({ promise }) => promise.what)
}

/** The lead of the work, or who stands in; else who set the schedule; else the first member still here. */
function senderOf(members: readonly Member[], ids: readonly (string | undefined)[], now: Instant): Member {
  const here = members.filter((m) => m.leftAt === null)
  const wanted = ids.map((id) => members.find((m) => m.id === id)).find((m) => m !== undefined)
  const sender = wanted ? actingFor(wanted, members, now) : (here.find((m) => m.role === 'owner') ?? here[0])
  if (!sender) throw new Error('a workspace without members')
  return sender
}

async function topicsIn(glance: Glance, project: Project, since: Instant): Promise<Topics> {
  const changes = await latestChanges(glance, project.id, { since })
  return topicsOf(await tasksOf(glance, project.id), changes, { at: since, day: dayIn(project.zone, since) })
}

/** The newest notice that reached this contact about this day of this promise: what they know stands. */
async function noticeOf(glance: Glance, contact: Contact, promise: ClientPromise): Promise<NoticeFacts | null> {
  for (const about of await noticesSentTo(glance, contact.id)) {
    if (about.oldDate !== promise.day) continue
    if (about.deliverable[contact.language] === promise.what) return about
  }
  return null
}
