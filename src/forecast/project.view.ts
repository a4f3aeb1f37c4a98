import { z } from 'zod'
import { dayOfWall } from '../kit/calendar.ts'
import { dayIn } from '../kit/day.ts'
import { CODES } from '../language/packs.ts'
import { loadClient } from '../people/client.store.ts'
import { contactsOf } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { fullName, type Contact } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { latestChanges } from '../plan/change.store.ts'
import { checkPlan } from '../plan/plan-check.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { loadProject } from '../plan/project.store.ts'
import type { Project } from '../plan/project.ts'
import { tasksOf } from '../plan/task.store.ts'
import { id, type Glance } from '../platform/act.ts'
import { holidayNames } from '../platform/holidays.ts'
import { view } from '../platform/view.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { howKept, slipsOf, standingOf, type ClientPromise } from '../promise/promise.ts'
import { wallsOf } from './chain.ts'
import { planReckoned } from './inputs.store.ts'
import { checksOf, opinionOf } from './correction.store.ts'
import { networkOf } from './network.ts'
import { saidOf, storyOf, type Telling } from './forecast-story.ts'
import type { ForecastPromise, PlannedTask, ProjectStory } from './project-story.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { doneOn, finishedDates, saidDatesOf } from './said-date.store.ts'
import { forecastFromDates, historyOfDates } from './said-date.ts'
import { schedule } from './schedule.ts'
import type { Snapshot } from './snapshot.ts'
import { latestForecast, outlookOf } from './snapshot.store.ts'

/** One project whole: promises with their trail, plan with dates, the forecast and its reasons. */
export const projectView = view({
  name: 'forecast.project',
  needs: 'forecast:read',
  input: z.object({
    projectId: id,
    /** What holidays are named in (ISO 639-1). */
    language: z.enum(CODES).default('en'),
  }),
  async read(glance, { projectId, language }): Promise<ProjectStory> {
    const project = await loadProject(glance, projectId)
    const { name: clientName, country: client } = await loadClient(glance, project.clientId)
    const members = await membersOf(glance)
    const contacts = await contactsOf(glance, project.clientId)
    const last = await latestForecast(glance, projectId)
    const promises = await promisesOf(glance, { projectId })
    const tasks = await tasksOf(glance, projectId)
    const names = new Map(tasks.map((task) => [task.key, task.name]))
    const nameOf = (key: string) => names.get(key) ?? key
    const { currency, country: team } = await loadWorkspace(glance)
    const { plan } = await planReckoned(glance, project, tasks)
    const telling = { plan, nameOf, countries: { team, client }, nameOfDay: nameOfDayIn(language) }
    const named = { clientName, projectName: project.name, contacts, telling }
    const shown: ForecastPromise[] = []
    for (const promise of promises) shown.push(await forecastOf(glance, promise, last, named))
    return {
      today: dayIn(project.zone, glance.now),
      project,
      currency,
      clientName,
      leadName: members.find((m) => m.id === project.leadId)?.name ?? '',
      members: members.filter((m) => m.leftAt === null).map(({ id: memberId, name }) => ({ id: memberId, name })),
      contacts: contacts.map((c) => ({ id: c.id, name: fullName(c), language: c.language })),
      tasks: planned(plan, tasks),
      promises: shown,
      forecast: last ? storyOf(last, project.version, telling) : null,
      changes: (await latestChanges(glance, projectId)).slice(0, 50),
      checks: await checksOf(glance, projectId),
      said: await saidOfProject(glance, project, promises),
    }
  },
})

/** The newest forecast of one promise, with its chain; null before the first. */
export const outlookView = view({
  name: 'forecast.outlook',
  needs: 'forecast:read',
  input: z.object({ promiseId: id }),
  read: (glance, { promiseId }) => outlookOf(glance, promiseId),
})

/** The tasks as they are written, with the days a forecast reckons with. A plan that cannot be scheduled never gets in. */
function planned(plan: Plan, tasks: readonly Task[]): PlannedTask[] {
  if (checkPlan(plan).length > 0) return []
  const s = schedule(networkOf(plan))
  return tasks.map((task) => {
    const i = s.net.indexOf.get(task.key) as number
    return { task, ...wallsOf(s, i), slack: s.totalFloat[i] as number }
  })
}

interface Named {
  readonly clientName: string
  readonly projectName: string
  readonly contacts: readonly Contact[]
  readonly telling: Telling
}

function nameOfDayIn(language: string): Telling['nameOfDay'] {
  return (country, on) => holidayNames(country, Number(on.slice(0, 4)), language).get(on) ?? null
}

// Four inputs: names are looked up once for all promises of the page.
async function forecastOf(
  glance: Glance,
  promise: ClientPromise,
  last: Snapshot | null,
  { clientName, projectName, contacts, telling }: Named,
): Promise<ForecastPromise> {
  const contact = contacts.find((c) => c.id === promise.contactId)
  const found = await outlookOf(glance, promise.id)
  const { chain: _, ...outlook } = found ?? { chain: null }
  return {
    promise,
    standing: standingOf(promise),
    how: howKept(promise),
    slips: slipsOf(promise),
    contactName: contact ? fullName(contact) : '',
    contactLanguage: contact?.language ?? 'en',
    clientName,
    projectName,
    outlook: found ? (outlook as ForecastPromise['outlook']) : null,
    ...saidOf(last, promise.id, telling),
    opinion: await opinionOf(glance, promise.id, promise.days.length),
  }
}

/** What was announced of the end, and what follows from that alone while the project is not over. */
async function saidOfProject(
  glance: Glance,
  { id: projectId, start, zone, closedOn }: Project,
  promises: readonly ClientPromise[],
): Promise<ProjectStory['said']> {
  const dates = await saidDatesOf(glance, projectId)
  const finished = closedOn ?? doneOn(promises)
  if (dates.length === 0 || finished !== null) return { dates, forecast: null }
  const said = { project: projectId, start: dayOfWall(start), statements: dates, finished }
  const history = historyOfDates(await finishedDates(glance), SHIPPED_PRIOR)
  return { dates, forecast: forecastFromDates(said, history, dayIn(zone, glance.now)) }
}
