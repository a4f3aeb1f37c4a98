import type { Wall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import type { AWorkspace } from '../people/people.testing.ts'
import type { World } from '../platform/world.ts'
import { addProject } from './add-project.act.ts'
import type { TaskEdit } from './change.ts'
import { editPlan } from './edit-plan.act.ts'
import type { Link } from './plan.ts'
import type { Project } from './project.ts'

const HOUR = 60

export const after = (from: string): Link => ({ from, type: 'FS', lag: 0, lagIn: 'successor' })

/** A task as the grid would write it: hours of work, and what it waits for. */
export function aTask(key: string, name: string, hours: number, ...waitsFor: readonly string[]): TaskEdit {
  const estimate = { low: null, likely: hours * HOUR, high: null }
  return { key, set: { name, estimate, links: waitsFor.map(after) } }
}

/** Three tasks in a row: copy, design, build; eleven working days in all. */
export const WEBSITE: readonly TaskEdit[] = [
  aTask('copy', 'Copy', 24),
  aTask('design', 'Design', 24, 'copy'),
  aTask('build', 'Build', 40, 'design'),
]

interface AProjectWish {
  readonly name?: string
  readonly startsOn?: string
  readonly tasks?: readonly TaskEdit[]
}

/** A project of the German client that starts on Monday 1 February 2027 with the website's three tasks. */
export async function aProject(world: World, house: AWorkspace, wish: AProjectWish = {}): Promise<Project> {
  const { lead, client } = house
  const startsOn = (wish.startsOn ?? '2027-02-01') as Day
  const project = await addProject.perform(world, lead, {
    clientId: client.id,
    name: wish.name ?? 'Relaunch',
    startsOn,
  })
  const edits = (wish.tasks ?? WEBSITE) as TaskEdit[]
  if (edits.length === 0) return project
  const { version } = await editPlan.perform(world, lead, { projectId: project.id, version: project.version, edits })
  return { ...project, version }
}

export const at = (text: string) => text as Wall
