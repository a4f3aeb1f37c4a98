import { z } from 'zod'
import type { Kind } from '../letter/context.ts'
import { act, id } from '../platform/act.ts'
import { settleOver } from './case-over.store.ts'
import { openCaseOf } from './case.store.ts'
import { dayInput } from './brief-input.ts'
import { deliver } from './decide.ts'
import { dropWhatIsOver } from './owed.store.ts'
import { unwatchDeadline } from './opening.store.ts'

/** Letters that speak of a delivery still to come. */
const BEFORE_DELIVERY: ReadonlySet<Kind> = new Set(['notice', 'can-we-talk', 'follow-up'])

/** Listens to the ledger: the work is with the client. Thanks and a look back are next. */
export const noteDelivered = act({
  name: 'delay.note-delivered',
  needs: 'system:act',
  input: z.object({ promiseId: id, on: dayInput }),
  keeps: ({ promiseId, on }) => ({ promiseId, on }),
  async run(moment, { promiseId, on }) {
    const found = await openCaseOf(moment, promiseId)
    if (!found) return
    await settleOver(moment, found, { decision: deliver(found, on, moment.now), kinds: BEFORE_DELIVERY })
    await unwatchDeadline(moment, found.id)
    await dropWhatIsOver(moment, found.id)
  },
})
