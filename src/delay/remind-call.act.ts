import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadBackground } from './background.store.ts'
import { tellCaller, tellContact } from './call-booking.store.ts'
import { loadCase } from './case.store.ts'

/**
 * Listens to time: a booked call is near. Whoever calls hears of it once more, and the client of one that was booked
 * long before. A call that was moved or called off since has reminders of its own, or none; one that has begun needs none.
 */
export const remindCall = act({
  name: 'delay.remind-call',
  needs: 'system:act',
  input: z.object({ caseId: id, uid: z.string(), sequence: z.number(), to: z.enum(['caller', 'contact']) }),
  keeps: ({ caseId, to }) => ({ caseId, to }),
  async run(moment, { caseId, uid, sequence, to }) {
    const found = await loadCase(moment, caseId)
    const call = found.state.call.booked
    if (call === null || call.uid !== uid || call.sequence !== sequence || call.start <= moment.now) return
    const about = { found, background: await loadBackground(moment, found), call }
    await (to === 'caller' ? tellCaller(moment, about, 'near') : tellContact(moment, about, 'near'))
  },
})
