import { z } from 'zod'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import type { Id } from '../kit/id.ts'

/** A link that has run out: a new one goes to the address on record, and to no other. */
export const sendNewLink = act({
  name: 'portal.send-new-link',
  needs: 'portal:visit',
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    const contactId = moment.scope.contactId as Id
    await announce(
      moment,
      'system-mail.asked',
      { kind: 'link', contactId, params: { id: contactId } },
      `link:${contactId}`,
    )
  },
})
