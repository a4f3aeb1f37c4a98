import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { openCaseOf, settle } from './case.store.ts'
import { dayInput } from './brief-input.ts'
import { deliver } from './decide.ts'
import { dropWhatIsOver } from './owed.store.ts'
import { unwatchDeadline } from './opening.store.ts'

/** Listens to the ledger: the work is with the client. Thanks and a look back are next. */
export const noteDelivered = act({
  name: 'delay.note-delivered',
  needs: 'system:act',
  input: z.object({ promiseId: id, on: dayInput }),
  keeps: ({ promiseId, on }) => ({ promiseId, on }),
  async run(moment, { promiseId, on }) {
    const found = await openCaseOf(moment, promiseId)
    if (!found) return
    await settle(moment, found, deliver(found, on, moment.now))
    await unwatchDeadline(moment, found.id)
    await dropWhatIsOver(moment, found.id)
  },
})
