import { z } from 'zod'
import { dayIn } from '../kit/day.ts'
import { loadContact } from '../people/contact.store.ts'
import { act, id } from '../platform/act.ts'
import { aDay, someWords } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { makePromise as writeDown } from './ledger.store.ts'
import { mayBePromised, PROMISE_KINDS } from './promise.ts'

/** We tell a contact something by a day; written down so that it can be kept. */
export const makePromise = act({
  name: 'promise.make',
  needs: 'promise:write',
  input: z.object({
    projectId: id.nullable().default(null),
    contactId: id,
    kind: z.enum(PROMISE_KINDS),
    what: someWords,
    label: someWords.optional(),
    day: aDay,
    taskKey: z.string().min(1).max(200).nullable().default(null),
    stake: z
      .object({ event: someWords, loss: someWords.nullable().default(null), on: aDay.nullable().default(null) })
      .nullable()
      .default(null),
  }),
  keeps: ({ projectId, contactId, kind, day }) => ({ projectId, contactId, kind, day }),
  async run(moment, asked) {
    const contact = await loadContact(moment, asked.contactId)
    const allowed = mayBePromised(asked.day, dayIn(contact.zone, moment.now))
    if (!allowed.ok) throw new Refused({ ...allowed.refusal })
    return writeDown(moment, asked)
  },
})
