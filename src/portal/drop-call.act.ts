import { z } from 'zod'
import { cancelTime } from '../delay/call-booking.store.ts'
import { loadCase } from '../delay/case.store.ts'
import { dropUnwantedCall } from '../delay/owed.store.ts'
import { act, id } from '../platform/act.ts'
import { refuseStrangers } from './talk.store.ts'

/**
 * The client calls the booked call off; once they have chosen a date, we owe them no other. Sent twice, it was called
 * off once.
 */
export const dropCall = act({
  name: 'portal.drop-call',
  needs: 'portal:visit',
  input: z.object({ caseId: id, seen: z.coerce.number().int() }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, seen }) {
    const found = await loadCase(moment, caseId)
    await refuseStrangers(moment, found)
    await cancelTime(moment, found, { seen, byContact: found.contactId, byMember: null })
    await dropUnwantedCall(moment, await loadCase(moment, caseId))
  },
})
