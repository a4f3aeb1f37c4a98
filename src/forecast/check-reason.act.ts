import { z } from 'zod'
import { wallIn } from '../kit/calendar.ts'
import { settlePlan } from '../plan/plan.store.ts'
import { projectToChange } from '../plan/project.store.ts'
import { tasksOf } from '../plan/task.store.ts'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { someWords } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { corrected, type Correction } from './correction.ts'
import { writeCheck } from './correction.store.ts'
import { WHY_KEYS } from './why.ts'

const minutes = z.int().min(0).max(5_000_000)
const key = z.string().trim().min(1).max(200)

const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remaining'), minutes }),
  z.object({ kind: z.literal('estimate'), low: minutes.nullable(), likely: minutes, high: minutes.nullable() }),
  z.object({ kind: z.literal('waits-on'), waitsOn: z.enum(['us', 'client', 'third-party']) }),
  z.object({ kind: z.literal('no-dependency'), on: key }),
  z.object({ kind: z.literal('outlier') }),
  z.object({ kind: z.literal('note') }),
]) satisfies z.ZodType<Correction>

/**
 * Somebody has looked at a reason: it is right, or it is wrong and this is how it is. What is a fact of the plan changes
 * the plan, with the reason on record; the rest stays beside the reason. Refuses with 'not-found' for an unknown task.
 */
export const checkReason = act({
  name: 'forecast.check-reason',
  needs: 'plan:write',
  input: z.object({
    projectId: id,
    reason: z.enum(WHY_KEYS),
    task: key,
    other: key.nullable().default(null),
    said: z.discriminatedUnion('verdict', [
      z.object({ verdict: z.literal('right') }),
      z.object({ verdict: z.literal('wrong'), correction, because: someWords }),
    ]),
  }),
  keeps: ({ projectId, reason, task, said }) => ({ projectId, reason, task, verdict: said.verdict }),
  async run(moment, { projectId, reason, task, other, said }) {
    const project = await projectToChange(moment, projectId)
    const tasks = await tasksOf(moment, projectId)
    if (!tasks.some((one) => one.key === task)) throw new Refused({ kind: 'not-found', what: 'task', key: task })
    const about = { reason, task, other }
    if (said.verdict === 'right') {
      await writeCheck(moment, projectId, { ...about, verdict: 'right', correction: null, because: null })
      return { changed: 0 }
    }
    const { correction: how, because } = said
    const now = wallIn(project.zone, moment.now)
    const newer = how.kind === 'remaining' && (project.statusAt === null || now > project.statusAt)
    const after = { project: newer ? { ...project, statusAt: now } : project, tasks: corrected(tasks, task, how) }
    const { changes } = await settlePlan(moment, { project, tasks }, { ...after, reason: because })
    await writeCheck(moment, projectId, { ...about, verdict: 'wrong', correction: how, because })
    if (how.kind === 'outlier') await announce(moment, 'plan.changed', { projectId }, projectId)
    return { changed: changes.length }
  },
})
