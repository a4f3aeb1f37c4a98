import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { changesBetween, frameChange, type TaskChange } from './change.ts'
import { writeChanges } from './change.store.ts'
import { checkPlan } from './plan-check.ts'
import type { Plan, Task } from './plan.ts'
import type { Problem } from './problem.ts'
import { loadProject, saveProject } from './project.store.ts'
import { planOf, type Project } from './project.ts'
import { dropTasks, tasksOf, writeTasks } from './task.store.ts'

/** The whole plan of a project the actor may see. Refuses with 'not-found'. */
export async function loadPlan(glance: Glance, projectId: Id): Promise<Plan> {
  return planOf(await loadProject(glance, projectId), await tasksOf(glance, projectId))
}

export interface PlanState {
  readonly project: Project
  readonly tasks: readonly Task[]
}

/**
 * Makes a new state of a plan true: tasks, history, version and fact in one breath; nothing
 * happens where nothing differs. Refuses with 'plan-cycle' or 'plan-problems' what could not be worked with.
 * Lock the project first (`projectToChange`).
 */
export async function settlePlan(
  moment: Moment,
  before: PlanState,
  after: PlanState & { readonly importId?: Id; readonly reason?: string | null },
): Promise<{ project: Project; changes: TaskChange[] }> {
  const problems = after.tasks.length === 0 ? [] : checkPlan(planOf(after.project, after.tasks))
  if (problems.length > 0) throw new Refused(refusalOf(problems))
  const changes = changesBetween(before.tasks, after.tasks)
  const frame = frameChange(before.project, after.project)
  if (changes.length === 0 && !frame) return { project: before.project, changes }
  const project = await saveProject(moment, after.project)
  const touched = new Set(changes.map((c) => c.taskKey))
  const gone = changes.filter((c) => c.became === null).map((c) => c.taskKey)
  await writeTasks(
    moment,
    project.id,
    after.tasks.filter((task) => touched.has(task.key)),
  )
  await dropTasks(moment, project.id, gone)
  await writeChanges(moment, project, frame ? [frame, ...changes] : changes, after)
  return { project, changes }
}

function refusalOf(found: readonly Problem[]) {
  const problems = found.slice(0, 200)
  const circle = found.find((problem) => problem.key === 'cycle')
  if (circle) return { kind: 'plan-cycle', tasks: String(circle.params['tasks'] ?? ''), problems }
  return { kind: 'plan-problems', count: found.length, problems }
}
