import { z } from 'zod'
import { bookTime } from '../delay/call-booking.store.ts'
import { loadCase } from '../delay/case.store.ts'
import { instant } from '../kit/day.ts'
import { act, id } from '../platform/act.ts'
import { refuseStrangers } from './talk.store.ts'

/** The client picks a time to talk, or another one for the call that stands. Sent twice, it is booked once. */
export const pickCall = act({
  name: 'portal.pick-call',
  needs: 'portal:visit',
  input: z.object({ caseId: id, start: z.iso.datetime().transform(instant), seen: z.coerce.number().int() }),
  keeps: ({ caseId, start }) => ({ caseId, start }),
  async run(moment, { caseId, start, seen }) {
    const found = await loadCase(moment, caseId)
    await refuseStrangers(moment, found)
    await bookTime(moment, found, { start, seen, byContact: found.contactId, byMember: null })
  },
})
