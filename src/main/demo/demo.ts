import { roundView } from '../../checkin/round.view.ts'
import { dayIn, instantAt, type Day } from '../../kit/day.ts'
import type { Id } from '../../kit/id.ts'
import type { Actor } from '../../platform/actor.ts'
import { handClock } from '../../platform/clock.ts'
import type { World } from '../../platform/world.ts'
import { approveMessage } from '../../post/approve-message.act.ts'
import { keepPromise } from '../../promise/keep-promise.act.ts'
import { happen } from '../happen.ts'
import { listeners } from '../listeners.ts'
import { WORKSPACE } from './cast.ts'
import { hire, meet } from './agency.ts'
import { PROJECTS, type SampleProject } from './projects.ts'
import { letThemAnswer } from './replies.ts'
import { tellTheStories } from './stories.ts'
import { begin, report } from './work.ts'
import { ahead, back } from './workdays.ts'

/** The sample workspace lives in a folder of its own, store, keys and mailbox: removing the folder removes every trace. */
export const DEMO_FOLDER = 'demo'

/** What the stories need of the stage. */
export interface Stage {
  /** The world with a clock that the script moves; everything goes through the same acts as by hand. */
  readonly world: World
  readonly now: Day
  readonly people: Readonly<Record<'owner' | 'manager' | 'lead' | 'member', Actor>>
  readonly projects: ReadonlyMap<string, { readonly id: Id; readonly promiseId: Id; readonly sample: SampleProject }>
  readonly contacts: ReadonlyMap<string, { readonly id: Id; readonly clientId: Id }>
  /** Moves the clock to that hour in Berlin and lets everything that is due by then happen, in a world where it may go another way. */
  goTo(day: Day, time: string, world?: World): Promise<void>
  /** The working day so many working days from today. */
  workday(offset: number): Day
}

/**
 * Plays five weeks of an agency's life, once, in an empty demo store: plans, progress,
 * slips, letters and answers, each by its own act with the clock it happened at.
 */
export async function fillDemo(world: World): Promise<void> {
  if (await world.ports.accounts.staff.isFounded(world.db)) {
    process.stdout.write(
      'Going on with the sample as it was left. bin/forthright demo --remove, then start again, for a new one.\n',
    )
    return
  }
  process.stdout.write('Playing five weeks of a sample agency ...\n')
  const now = world.clock()
  const today = dayIn(WORKSPACE.zone, now)
  const clock = handClock(instantAt(WORKSPACE.zone, back(today, 30), '09:00'))
  const then: World = { ...world, clock, wake: () => {} }
  const people = await hire(then)
  const contacts = await meet(then, people.lead)
  const goTo = async (day: Day, time: string, there: World = then) => {
    const at = instantAt(WORKSPACE.zone, day, time)
    clock.set(at < now ? at : now)
    await happen(there, listeners)
  }
  const workday = (offset: number) => (offset < 0 ? back(today, -offset) : ahead(today, offset))
  const projects = new Map<string, { id: Id; promiseId: Id; sample: SampleProject }>()
  const stage: Stage = { world: then, now: today, people, projects, contacts, goTo, workday }
  for (let ago = 30; ago >= 0; ago--) await liveThrough(stage, projects, ago)
  clock.set(now)
  await happen(then, listeners)
  await letThemAnswer(stage)
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
