import type { Day } from '../../kit/day.ts'
import { wallAt, type Wall } from '../../kit/calendar.ts'
import type { Id } from '../../kit/id.ts'
import { addProject } from '../../plan/add-project.act.ts'
import { editPlan } from '../../plan/edit-plan.act.ts'
import { recordProgress } from '../../plan/record-progress.act.ts'
import { makePromise } from '../../promise/make-promise.act.ts'
import type { Stage } from './demo.ts'
import type { SampleProject } from './projects.ts'

const MINUTES_A_DAY = 480

/** A project with its plan, one task after another, and the promise to the client. */
export async function begin({ world, people, contacts, workday }: Stage, sample: SampleProject, day: Day) {
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
export async function report(stage: Stage, projectId: Id, sample: SampleProject, ago: number): Promise<void> {
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
