import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Listeners } from '../main/dispatch.ts'
import { happen } from '../main/happen.ts'
import { listeners } from '../main/listeners.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import type { Contact } from '../people/person.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import type { Project } from '../plan/project.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import type { TestWorld } from '../platform/world.testing.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { roundView } from './round.view.ts'
import type { Round, RoundItem } from './round.ts'
import { setSchedule } from './set-schedule.act.ts'

/** Thursday at four in Berlin: the draft for Friday is due. */
export const THURSDAY_FOUR = '2027-02-04T15:00:00.000Z' as Instant

interface APlan {
  readonly project: Project
  readonly promise: ClientPromise
}

/** The website with its three tasks, promised for 12 March, of which the copy was finished on Wednesday. */
export async function aRunningProject(
  world: TestWorld,
  house: AWorkspace,
  wish: { day?: string } = {},
): Promise<APlan> {
  const project = await aProject(world, house)
  const promise = await aPromise(world, house, { projectId: project.id, taskKey: 'build', ...wish })
  const now = world.clock()
  world.clock.set('2027-02-03T15:30:00.000Z' as Instant)
  await recordProgress.perform(world, house.member, {
    projectId: project.id,
    reports: [{ key: 'copy', progress: { actualStart: at('2027-02-01T09:00'), actualFinish: at('2027-02-03T16:00') } }],
  })
  world.clock.set(now)
  return { project, promise }
}

export async function aSchedule(world: TestWorld, house: AWorkspace, contact: Contact = house.contact): Promise<Id> {
  const { scheduleId } = await setSchedule.perform(world, house.lead, { contactId: contact.id })
  return scheduleId
}

/** Everything but the simulation, which most rules here can do without and no test wants to wait for. */
const UNFORECAST: Listeners = { ...listeners, 'plan.changed': [], 'promise.made': [], 'promise.moved': [] }

/** Moves the clock and lets everything that is due by then happen. */
export async function goTo(world: TestWorld, moment: string, hears: Listeners = UNFORECAST): Promise<void> {
  world.clock.set(moment as Instant)
  await happen(world, hears)
}

/** The draft for Friday 5 February, as the lead finds it on Thursday evening. */
export async function aDrafted(world: TestWorld, house: AWorkspace, wish: { day?: string; hears?: Listeners } = {}) {
  const plan = await aRunningProject(world, house, wish)
  const scheduleId = await aSchedule(world, house)
  await goTo(world, THURSDAY_FOUR, wish.hears)
  return { ...plan, scheduleId, item: await itemOf(world, house) }
}

export const roundNow = (world: TestWorld, { lead }: AWorkspace): Promise<Round> => roundView.look(world, lead, {})

/** The item of one contact, of that local date where several stand there. */
export async function itemOf(
  world: TestWorld,
  house: AWorkspace,
  contact = house.contact,
  on?: string,
): Promise<RoundItem> {
  const { items } = await roundNow(world, house)
  const name = `${contact.given} ${contact.family}`
  const found = items.find((item) => item.contact.endsWith(name) && (on === undefined || item.on === (on as Day)))
  if (!found) throw new Error(`no update for ${name}`)
  return found
}

export async function approveItem(world: TestWorld, house: AWorkspace, { letter }: RoundItem) {
  if (!letter) throw new Error('nothing to approve')
  const { messageId, version } = letter
  return approveMessage.perform(world, house.manager, { messageId, version })
}

/** How many letters of this workspace have been handed over. */
export async function lettersOut(world: TestWorld, { workspaceId }: AWorkspace): Promise<number> {
  const rows = await written(world, workspaceId, ({ tx }) =>
    tx
      .selectFrom('delivery')
      .select('id')
      .where('workspace_id', '=', workspaceId)
      .where('state', '=', 'sent')
      .execute(),
  )
  return rows.length
}
