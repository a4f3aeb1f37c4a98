import { defaultCalendar, wallAt, withDaysOff, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, type Day, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadClient } from '../people/client.store.ts'
import { loadMember } from '../people/member.store.ts'
import type { Workspace } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { Refused } from '../platform/refused.ts'
import { insertProject } from './project.store.ts'
import type { Project } from './project.ts'

export interface NewProject {
  readonly clientId: Id
  readonly name: string
  readonly leadId?: Id | undefined
  readonly zone?: Zone | undefined
  readonly startsOn?: Day | undefined
}

const OWN = 'standard'
// Holidays are written into the calendar, where people can edit them: for as long as a project may last.
const YEARS_OF_HOLIDAYS = 4

/** A project without tasks. Refuses with 'not-found' for an unknown client or lead. */
export async function makeProject(moment: Moment, asked: NewProject): Promise<Project> {
  const workspace = await loadWorkspace(moment)
  const client = await loadClient(moment, asked.clientId)
  const leadId = await leadFor(moment, asked.leadId)
  const zone = asked.zone ?? workspace.zone
  const startsOn = asked.startsOn ?? dayIn(zone, moment.now)
  const project: Project = {
    id: moment.newId(),
    clientId: client.id,
    name: asked.name,
    leadId,
    zone,
    calendars: [officeCalendar(workspace, zone, startsOn)],
    start: wallAt(startsOn, 0),
    statusAt: null,
    version: 1,
    madeAt: moment.now,
    closedOn: null,
  }
  await insertProject(moment, project)
  return project
}

/** The workspace's office hours on the project's clock, without its country's holidays. */
export function officeCalendar({ country }: Workspace, zone: Zone, from: Day): WorkingCalendar {
  const holidays = holidaysBetween(country, addDays(from, -366), addDays(from, YEARS_OF_HOLIDAYS * 366))
  return withDaysOff(defaultCalendar(OWN, country, zone), holidays)
}

async function leadFor(glance: Glance, leadId: Id | undefined): Promise<Id> {
  const asked = leadId ?? (glance.actor.kind === 'member' ? (glance.actor.id as Id) : null)
  if (asked === null) throw new Refused({ kind: 'not-found', what: 'member' })
  return (await loadMember(glance, asked)).id
}
