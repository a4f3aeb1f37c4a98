import { z } from 'zod'
import { id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import { inSight } from '../platform/headway.ts'
import { aDay } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { loadRecovery } from './load-recovery.act.ts'
import type { RecoveryEdit } from './recovery-edit.ts'
import { recoveryWork } from './thread-work.ts'

const keys = z.array(z.string().min(1)).min(1).max(500)
const cost = z.object({ minor: z.int().min(0).max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })
const share = z.number().min(0).max(5)

const edit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all-later') }),
  z.object({ kind: z.literal('part-on-time'), tasks: keys }),
  z.object({ kind: z.literal('cut-scope'), tasks: keys }),
  z.object({ kind: z.literal('extra-days'), days: z.array(aDay).min(1).max(60) }),
  z.object({
    kind: z.literal('more-people'),
    tasks: keys,
    team: z.int().min(1).max(500),
    added: z.int().min(1).max(100),
    people: z.object({
      rampUpDays: z.number().min(0).max(250),
      rampUpShare: share,
      trainerLoss: share,
      communicationLoss: share,
    }),
  }),
  z.object({
    kind: z.literal('overlap'),
    task: z.string().min(1),
    after: z.string().min(1),
    lag: z.int(),
    reworkShare: share,
  }),
]) satisfies z.ZodType<RecoveryEdit>

/** What if? Ways back on track compared by simulation, on the same luck for each; nothing is changed by asking. */
export const compareOptions = errand({
  name: 'forecast.compare-options',
  needs: 'forecast:read',
  input: z.object({
    promiseId: id,
    options: z
      .array(z.object({ option: z.string().min(1).max(40), edit, cost: cost.nullable().default(null) }))
      .max(20),
  }),
  async run(world, actor, { promiseId, options }) {
    const input = await loadRecovery.perform(world, actor, { promiseId })
    const known = new Set(input.plan.tasks.map((task) => task.key))
    const asked = options.flatMap((o) => tasksOf(o.edit))
    const unknown = asked.find((key) => !known.has(key))
    if (unknown !== undefined) throw new Refused({ kind: 'not-found', what: 'task', key: unknown })
    return inSight(world, actor, { thread: 'forecast-worker', of: promiseId }, recoveryWork({ ...input, options }))
  },
})

function tasksOf(of: RecoveryEdit): readonly string[] {
  if ('tasks' in of) return of.tasks
  return of.kind === 'overlap' ? [of.task, of.after] : []
}
