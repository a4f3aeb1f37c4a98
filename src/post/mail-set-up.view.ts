import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { loadMember } from '../people/member.store.ts'
import { view } from '../platform/view.ts'
import { lastTestLetter } from './delivery-lists.store.ts'
import type { MailSetUp, MailSetUpView } from './mail-set-up.ts'

declare module '../platform/world.ts' {
  interface Settings {
    /** What the page on the mail's set-up shows; absent where nobody runs a server. */
    readonly mailSetUp?: MailSetUp
  }
}

/** What is set, for those who look after the workspace, and what became of their own test letter. */
export const mailSetUpView = view({
  name: 'post.mail-set-up',
  needs: 'people:admin',
  input: z.object({}),
  async read(glance): Promise<MailSetUpView> {
    const memberId = glance.actor.id as Id
    const { email } = await loadMember(glance, memberId)
    const last = await lastTestLetter(glance, memberId)
    return {
      setUp: glance.settings.mailSetUp ?? null,
      email,
      last: last && { at: last.since, state: last.state, reply: last.reply },
    }
  },
})
