import { wallAt, type Wall, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, type Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { contactsOf } from '../people/contact.store.ts'
import { contactCalendar } from '../people/person.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { loadProject } from '../plan/project.store.ts'
import { planOf, type Project } from '../plan/project.ts'
import { tasksOf } from '../plan/task.store.ts'
import type { Glance } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { sha256 } from '../platform/secrets.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { firstChanceOf, type ClientPromise } from '../promise/promise.ts'
import { ENGINE, type Notice } from './forecast.ts'
import { withoutOutliers } from './correction.ts'
import { checksOf } from './correction.store.ts'
import { loadHistory } from './history.store.ts'
import { DEFAULT_ITERATIONS, DEFAULT_SEED, DEFAULT_SETTINGS, type AskedPromise, type OutlookInput } from './outlook.ts'
import { sidesOf } from './sides.store.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { latestForecast } from './snapshot.store.ts'
import { workedBy } from './worked-by.ts'

/** Everything one forecast depends on, and what it is measured against. */
export interface ForecastInputs {
  readonly project: Project
  readonly input: OutlookInput
  /** Which of its days each promise is asked about. */
  readonly daySeqs: ReadonlyMap<string, number>
}

/** Reads a project's plan, its open deliveries and its history; null for a plan without tasks. Refuses with 'not-found'. */
export async function loadInputs(glance: Glance, projectId: Id): Promise<ForecastInputs | null> {
  const project = await loadProject(glance, projectId)
  const tasks = withoutOutliers(await tasksOf(glance, projectId), await checksOf(glance, projectId))
  if (tasks.length === 0) return null
  const { plan, said } = await planReckoned(glance, project, tasks)
  const owed = (await promisesOf(glance, { projectId, kinds: ['delivery'], states: ['open', 'broken'] })).filter(
    (p) => p.deliveredOn === null,
  )
  const calendars = await calendarsOf(glance, project, owed)
  const promises = owed.map((p) => askedOf(p, calendars.get(p.contactId) ?? null))
  const history = await loadHistory(glance, { projectId, leadId: project.leadId }, SHIPPED_PRIOR)
  const same = { plan, promises, history, settings: DEFAULT_SETTINGS, said }
  const how = { iterations: DEFAULT_ITERATIONS, seed: DEFAULT_SEED }
  // What it is measured against is no input: a first forecast notes the first chance, and run again it has nothing new to say.
  const asked = promises.map(({ chanceWhenMade: _noted, ...one }) => one)
  // All of it was made by code or read from the store, so its keys always stand in the same order.
  const inputsHash = sha256(JSON.stringify({ ...same, promises: asked, ...how, engine: ENGINE }))
  const before = (await latestForecast(glance, projectId))?.forecast ?? null
  const daySeqs = new Map(owed.map((p) => [p.id as string, p.days.length]))
  return { project, daySeqs, input: { ...same, ...how, inputsHash, before } }
}

/** The plan as a forecast reads it: as of its status or this morning, on the days its people and its client work. */
export async function planReckoned(
  glance: Glance,
  project: Project,
  tasks: readonly Task[],
): Promise<{ plan: Plan; said: readonly Notice[] }> {
  return workedBy(asOf(planOf(project, tasks), statusOf(project, glance)), await sidesOf(glance, project))
}

function asOf(plan: Plan, statusAt: Wall | null): Plan {
  return { ...plan, statusAt }
}

/** Work that nobody has reported on cannot have begun before today, so a plan whose start has passed is read as of this morning. */
function statusOf({ statusAt, start, zone }: Project, { now }: Glance): Wall | null {
  if (statusAt !== null) return statusAt
  const morning = wallAt(dayIn(zone, now), 0)
  return morning > start ? morning : null
}

// A new date is rounded up to a day on which the client works too; three years ahead is further than any promise.
const DAYS_OF_HOLIDAYS = 3 * 366

async function calendarsOf(
  glance: Glance,
  project: Project,
  owed: readonly ClientPromise[],
): Promise<Map<Id, WorkingCalendar>> {
  const clients = new Set([project.clientId, ...owed.map((p) => p.clientId)])
  const calendars = new Map<Id, WorkingCalendar>()
  // From New Year on, so that the inputs are the same all year.
  const from = `${dayIn(project.zone, glance.now).slice(0, 4)}-01-01` as Day
  for (const clientId of clients)
    for (const contact of await contactsOf(glance, clientId)) {
      const holidays = holidaysBetween(contact.country, from, addDays(from, DAYS_OF_HOLIDAYS))
      calendars.set(contact.id, contactCalendar(contact, holidays))
    }
  return calendars
}

function askedOf(promise: ClientPromise, clientCalendar: WorkingCalendar | null): AskedPromise {
  const { id, day, taskKey } = promise
  return { promise: id, day, task: taskKey, chanceWhenMade: firstChanceOf(promise), clientCalendar }
}
