import { z } from 'zod'
import { CODES } from '../language/packs.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadMessage } from '../post/message.store.ts'
import { writeUpdate } from './drafting.store.ts'
import { lockOccurrence } from './occurrence.store.ts'
import { mayRewrite, type Occurrence } from './occurrence.ts'
import { lockSchedule } from './schedule.store.ts'
import { putWordings } from './wording.store.ts'

const clause = z.string().trim().max(300)
const said = z.partialRecord(z.enum(CODES as [string, ...string[]]), clause)
const wording = z.object({ key: z.string().min(1).max(200), said })

/**
 * What the client reads for our tasks, and the steps that hold a new date, in the client's language;
 * the letter is then written anew from today's facts. Without words it is only written anew. `version`
 * is that of the draft the person saw, null where there was none.
 */
export const wordUpdate = act({
  name: 'checkin.word-update',
  needs: 'checkin:write',
  input: z.object({
    occurrenceId: id,
    version: z.number().int().min(1).nullable(),
    done: z.array(wording).max(20).default([]),
    next: z.array(wording).max(20).default([]),
    steps: z.array(said).max(10).optional(),
  }),
  keeps: ({ occurrenceId, done, next, steps }) => ({
    occurrenceId,
    done: done.length,
    next: next.length,
    steps: steps?.length ?? 0,
  }),
  async run(moment, { occurrenceId, version, done, next, steps }) {
    const of = await lockOccurrence(moment, occurrenceId)
    await mayBegin(moment, of, version)
    const schedule = await lockSchedule(moment, of.scheduleId)
    if (schedule === null) throw new Refused({ kind: 'not-found', what: 'schedule' })
    if (of.projectId !== null) {
      const use = (which: 'done' | 'next') => (w: z.output<typeof wording>) => ({ use: which, ...w })
      await putWordings(moment, of.projectId, [...done.map(use('done')), ...next.map(use('next'))])
    }
    const given = steps?.filter((step) => Object.values(step).some((words) => words !== ''))
    const { messageId, missing } = await writeUpdate(moment, schedule, { ...of, steps: given ?? of.steps })
    return { messageId, missing }
  },
})

async function mayBegin(moment: Moment, of: Occurrence, version: number | null): Promise<void> {
  const letter = of.messageId === null ? null : await loadMessage(moment, of.messageId)
  const refusal = mayRewrite(of, letter?.state ?? null)
  if (refusal) throw new Refused({ ...refusal })
  if ((letter?.version ?? null) !== version) throw new Refused({ kind: 'changed-meanwhile' })
}
