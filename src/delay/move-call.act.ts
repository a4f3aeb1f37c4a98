import { z } from 'zod'
import { instant, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { act, id } from '../platform/act.ts'
import { bookTime } from './call-booking.store.ts'
import { loadCase } from './case.store.ts'

/** A moment as a form brings it, in our one form of writing it. */
export const startInput = z.iso.datetime({ offset: true }).transform((text): Instant => instant(text))

/** One of us books a call with the client, or moves the one that stands, at a time both are at work. */
export const moveCall = act({
  name: 'delay.move-call',
  needs: 'delay:write',
  mails: true,
  input: z.object({ caseId: id, start: startInput, seen: z.number().int() }),
  keeps: ({ caseId, start }) => ({ caseId, start }),
  async run(moment, { caseId, start, seen }) {
    const byMember = moment.actor.id as Id
    const state = await bookTime(moment, await loadCase(moment, caseId), { start, seen, byMember, byContact: null })
    return state.call
  },
})
