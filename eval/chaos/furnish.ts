/** What a run puts into its house: people who can sign in, projects and promises to look at, schedules to keep. */
import { addDays, dayIn } from '../../src/kit/day.ts'
import { setSchedule } from '../../src/checkin/set-schedule.act.ts'
import { insertContact } from '../../src/people/contact.store.ts'
import { withAccounts, withPassword, written, type AWorkspace } from '../../src/people/people.testing.ts'
import { ROLES } from '../../src/people/rights.ts'
import type { World } from '../../src/platform/world.ts'
import { aProject } from '../../src/plan/plan.testing.ts'
import { aPromise } from '../../src/promise/promise.testing.ts'

export const PASSWORD = 'early-and-well-told'
const PROJECTS = 5
const PROMISES_A_CONTACT = 4

/** A member of each role with an account, `role@studio-kern.example`, and some projects and promises for them to read. */
export async function furnished(world: World, house: AWorkspace): Promise<void> {
  await withPassword(withAccounts(world), house, ROLES, PASSWORD)
  const today = dayIn(house.workspace.zone, world.clock())
  for (let i = 0; i < PROJECTS; i++)
    await aProject(world, house, { name: `Relaunch ${i + 1}`, startsOn: addDays(today, -7 * i) })
  for (const contact of Object.values(house.contacts))
    for (let i = 0; i < PROMISES_A_CONTACT; i++)
      await aPromise(world, house, { contactId: contact.id, day: addDays(today, 20 + 9 * i) })
}

const SCHEDULES = 60

/** A schedule for each of many contacts, over all days of the week and hours of the day. */
export async function scheduled(world: World, house: AWorkspace): Promise<void> {
  const like = Object.values(house.contacts)
  for (let i = 0; i < SCHEDULES; i++) {
    const one = like[i % like.length] ?? house.contact
    const contact = { ...one, id: world.dice.id(), email: `weekly${i}@${one.email.split('@')[1]}`, rank: i + 1 }
    await written(world, house.workspaceId, (moment) => insertContact(moment, contact))
    const [weekday, hour] = [(i % 7) + 1, String(8 + (i % 11)).padStart(2, '0')]
    await setSchedule.perform(world, house.lead, {
      contactId: contact.id,
      weekday,
      time: `${hour}:${(i * 7) % 60 < 10 ? '05' : '40'}`,
    })
  }
}
