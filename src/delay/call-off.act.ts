import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act, id } from '../platform/act.ts'
import { cancelTime } from './call-booking.store.ts'
import { loadCase } from './case.store.ts'

/** One of us calls the booked call off: it leaves both calendars. Said twice, it was called off once. */
export const callOff = act({
  name: 'delay.call-off',
  needs: 'delay:write',
  mails: true,
  input: z.object({ caseId: id, seen: z.number().int() }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, seen }) {
    const asked = { seen, byMember: moment.actor.id as Id, byContact: null }
    const state = await cancelTime(moment, await loadCase(moment, caseId), asked)
    return state.call
  },
})
