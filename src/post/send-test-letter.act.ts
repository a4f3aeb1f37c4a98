import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'

/** A letter to whoever asks for it and to nobody else, by the way that every letter takes. */
export const sendTestLetter = act({
  name: 'post.send-test-letter',
  needs: 'people:admin',
  mails: true,
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    const memberId = moment.actor.id as Id
    // Of several presses that nobody has heard yet, the newest stands for all.
    await announce(moment, 'system-mail.asked', { kind: 'test', memberId, params: {} }, `test:${memberId}`)
  },
})
