import { roundView } from '../../checkin/round.view.ts'
import { setSchedule } from '../../checkin/set-schedule.act.ts'
import { addDays, dayIn, instantAt, weekdayOf, type Day } from '../../kit/day.ts'
import { wallAt, type Wall } from '../../kit/calendar.ts'
import type { Id } from '../../kit/id.ts'
import { addClient } from '../../people/add-client.act.ts'
import { addContact } from '../../people/add-contact.act.ts'
import { foundWorkspace } from '../../people/found-workspace.act.ts'
import { insertMember } from '../../people/member.store.ts'
import { rightsOf } from '../../people/rights.ts'
import { defaultCalendar } from '../../kit/calendar.ts'
import { addProject } from '../../plan/add-project.act.ts'
import { editPlan } from '../../plan/edit-plan.act.ts'
import { recordProgress } from '../../plan/record-progress.act.ts'
import { act } from '../../platform/act.ts'
import { systemActor, type Actor } from '../../platform/actor.ts'
import { handClock } from '../../platform/clock.ts'
import type { World } from '../../platform/world.ts'
import { approveMessage } from '../../post/approve-message.act.ts'
import { keepPromise } from '../../promise/keep-promise.act.ts'
import { makePromise } from '../../promise/make-promise.act.ts'
import { z } from 'zod'
import { happen } from '../happen.ts'
import { listeners } from '../listeners.ts'
import { CLIENTS, MEMBERS, PASSWORD, WORKSPACE, type CastClient } from './cast.ts'
import { PROJECTS, type SampleProject } from './projects.ts'
import { tellTheStories } from './stories.ts'

/** The sample workspace lives in a folder of its own, store, keys and mailbox: removing the folder removes every trace. */
export const DEMO_FOLDER = 'demo'

const MINUTES_A_DAY = 480

/** What the stories need of the stage. */
export interface Stage {
  /** The world with a clock that the script moves; everything goes through the same acts as by hand. */
  readonly world: World
  readonly now: Day
  readonly people: Readonly<Record<'owner' | 'manager' | 'lead' | 'member', Actor>>
  readonly projects: ReadonlyMap<string, { readonly id: Id; readonly promiseId: Id; readonly sample: SampleProject }>
  readonly contacts: ReadonlyMap<string, { readonly id: Id; readonly clientId: Id }>
  /** Moves the clock to that hour in Berlin and lets everything that is due by then happen. */
  goTo(day: Day, time: string): Promise<void>
  /** The working day so many working days from today. */
  workday(offset: number): Day
}

/**
 * Plays five weeks of an agency's life, once, in an empty demo store: plans, progress,
 * slips, letters and answers, each by its own act with the clock it happened at.
 */
export async function fillDemo(world: World): Promise<void> {
  if (await world.ports.accounts.staff.isFounded(world.db)) return
  process.stdout.write('Playing five weeks of a sample agency ...\n')
  const now = world.clock()
  const today = dayIn(WORKSPACE.zone, now)
  const clock = handClock(instantAt(WORKSPACE.zone, back(today, 30), '09:00'))
  const then: World = { ...world, clock, wake: () => {} }
  const people = await hire(then)
  const contacts = await meet(then, people.lead)
  const goTo = async (day: Day, time: string) => {
    const at = instantAt(WORKSPACE.zone, day, time)
    clock.set(at < now ? at : now)
    await happen(then, listeners)
  }
  const workday = (offset: number) => (offset < 0 ? back(today, -offset) : ahead(today, offset))
  const projects = new Map<string, { id: Id; promiseId: Id; sample: SampleProject }>()
  const stage: Stage = { world: then, now: today, people, projects, contacts, goTo, workday }
  for (let ago = 30; ago >= 0; ago--) await liveThrough(stage, projects, ago)
  clock.set(now)
  await happen(then, listeners)
}

/** One working day: work that begins, a status on Mondays, and what the stories hold for it. */
async function liveThrough(
  stage: Stage,
  projects: Map<string, { id: Id; promiseId: Id; sample: SampleProject }>,
  ago: number,
): Promise<void> {
  const day = stage.workday(-ago)
  await stage.goTo(day, '08:30')
  for (const sample of PROJECTS.filter((p) => p.startedAgo === ago))
    projects.set(sample.key, await begin(stage, sample, day))
  await stage.goTo(day, '09:00')
  if (ago % 5 === 1 || ago === 0) {
    for (const { id, sample } of projects.values()) await report(stage, id, sample, ago)
    await stage.goTo(day, '09:10')
  }
  for (const { promiseId, sample } of projects.values()) {
    if (ago !== sample.deliveredAgo) continue
    await keepPromise.perform(stage.world, stage.people.lead, { promiseId, on: day })
  }
  await tellTheStories(stage, ago)
  if (ago >= FRESH_DAYS) await approveUpdates(stage)
  await stage.goTo(day, '23:00')
}

/** The updates of these last days wait for whoever opens the sample. */
const FRESH_DAYS = 5

/** The lead reads what was written for the week and says yes; each leaves at its own hour. */
async function approveUpdates({ world, people }: Stage): Promise<void> {
  const { items } = await roundView.look(world, people.lead, {})
  for (const { letter, standing } of items) {
    if (letter === null || standing !== 'drafted') continue
    const { messageId, version } = letter
    await approveMessage.perform(world, people.lead, { messageId, version })
  }
}

async function hire(world: World): Promise<Stage['people']> {
  const actors: Partial<Record<string, Actor>> = {}
  const workspaceId = world.dice.id()
  for (const { name, role, phone } of MEMBERS) {
    const id = world.dice.id()
    const userId = `demo-${role}`
    const email = `${(name.split(' ')[0] ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}@studio-kern.example`
    await world.ports.accounts.open({ id: userId, name, email, password: PASSWORD })
    if (role === 'owner') {
      const { name: workspace, ...where } = WORKSPACE
      await foundWorkspace.perform(world, systemActor(workspaceId), {
        userId,
        ownerId: id,
        workspace,
        ...where,
        name,
        email,
      })
    } else {
      const { language, zone } = WORKSPACE
      const plain = { deputyId: null, awayFrom: null, awayUntil: null }
      await joining.perform(world, systemActor(workspaceId), {
        id,
        userId,
        name,
        email,
        role,
        language,
        zone,
        phone,
        ...plain,
      })
    }
    actors[role] = { kind: 'member', id, rights: rightsOf(role), scope: { workspaceId } }
  }
  return actors as Stage['people']
}

type Joining = Parameters<typeof insertMember>[1]

const joining = act({
  name: 'demo.join',
  needs: 'system:act',
  input: z.custom<Joining>(),
  keeps: () => ({}),
  run: (moment, member) => insertMember(moment, member),
})

async function meet(world: World, lead: Actor): Promise<Map<string, { id: Id; clientId: Id }>> {
  const met = new Map<string, { id: Id; clientId: Id }>()
  for (const { key, name, country, contact } of CLIENTS) {
    const client = await addClient.perform(world, lead, { name, country })
    const known = await addContact.perform(world, lead, { clientId: client.id, ...shapeOf({ country, contact }) })
    await setSchedule.perform(world, lead, { contactId: known.id })
    met.set(key, { id: known.id, clientId: client.id })
  }
  return met
}

function shapeOf({ country, contact }: Pick<CastClient, 'country' | 'contact'>) {
  return { ...contact, register: 'formal' as const, country, hours: defaultCalendar('', country, contact.zone).week }
}

/** A project with its plan, one task after another, and the promise to the client. */
async function begin({ world, people, contacts, workday }: Stage, sample: SampleProject, day: Day) {
  const contact = contacts.get(sample.client)
  if (!contact) throw new Error(`no client ${sample.client}`)
  const project = await addProject.perform(world, people.lead, {
    clientId: contact.clientId,
    name: sample.name,
    startsOn: day,
  })
  const edits = sample.tasks.map(([name, days], i) => ({
    key: String(i + 1),
    set: {
      name,
      estimate: {
        low: Math.round(days * 0.8) * MINUTES_A_DAY,
        likely: days * MINUTES_A_DAY,
        high: Math.round(days * 1.6) * MINUTES_A_DAY,
      },
      links: i === 0 ? [] : [{ from: String(i), type: 'FS' as const, lag: 0, lagIn: 'successor' as const }],
    },
  }))
  await editPlan.perform(world, people.lead, { projectId: project.id, version: project.version, edits })
  const { what, label, stake } = sample
  const promise = await makePromise.perform(world, people.lead, {
    projectId: project.id,
    contactId: contact.id,
    kind: 'delivery',
    what,
    label,
    day: workday(sample.promisedIn),
    stake: stake && { event: stake.event, loss: stake.loss, on: workday(stake.inDays) },
  })
  return { id: project.id, promiseId: promise.id, sample }
}

/** Where the work stands on a status day, by the project's pace and what has turned out on the way. */
async function report(stage: Stage, projectId: Id, sample: SampleProject, ago: number): Promise<void> {
  const { setback, pace, startedAgo } = sample
  let left = (startedAgo - ago) * pace
  let begun = 0
  const reports = sample.tasks.flatMap(([, days], i) => {
    const whole = days + (setback?.task === i ? setback.days : 0)
    const done = Math.min(whole, Math.max(0, left))
    left -= whole
    if (done <= 0) return []
    const from = Math.max(ago, startedAgo - Math.floor(begun / pace))
    begun += whole
    const to = Math.max(ago, Math.min(from, startedAgo - Math.ceil(begun / pace) + 1))
    const at = { start: wallAt(stage.workday(-from), 540), finish: wallAt(stage.workday(-to), 1020) }
    const known = setback?.task === i && ago > setback.ago ? days : whole
    return [{ key: String(i + 1), progress: progressOf({ whole, known, done }, at) }]
  })
  if (reports.length === 0) return
  const at = wallAt(stage.workday(-ago), 540)
  await recordProgress.perform(stage.world, stage.people.member, { projectId, at, reports })
}

/** `known` is what the team believes the task to take: more is only seen once it is said. */
function progressOf(
  { whole, known, done }: { whole: number; known: number; done: number },
  at: { start: Wall; finish: Wall },
) {
  if (done >= whole) return { actualStart: at.start, actualFinish: at.finish, percent: 1, remaining: 0 }
  const remaining = Math.max(0.5, known - done)
  const percent = Math.round((100 * done) / (done + remaining)) / 100
  return { actualStart: at.start, actualFinish: null, percent, remaining: Math.round(remaining * MINUTES_A_DAY) }
}

function back(from: Day, days: number): Day {
  return stepped(from, days, -1)
}

function ahead(from: Day, days: number): Day {
  return stepped(from, days, 1)
}

/** Working days by the week alone: the sample knows no holidays. Counts from the nearest working day before. */
function stepped(from: Day, days: number, way: 1 | -1): Day {
  let day = from
  while (weekdayOf(day) > 5) day = addDays(day, -1)
  for (let left = days; left > 0;) {
    day = addDays(day, way)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}
