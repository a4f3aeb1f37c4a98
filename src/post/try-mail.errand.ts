import { z } from 'zod'
import { errand } from '../platform/errand.ts'
import type { MailFinding } from '../platform/mail/finding.ts'
import { TESTS, type MailTest } from './mail-set-up.ts'

declare module '../platform/world.ts' {
  interface Ports {
    /** Looks at the way of the mail as far as one can without sending; absent where there is none. */
    readonly mailTests?: { readonly [test in MailTest]: () => Promise<readonly MailFinding[]> }
  }
}

/** One test of the way that mail takes: connects, signs in and asks, sends nothing and changes nothing. */
export const tryMail = errand({
  name: 'post.try-mail',
  needs: 'people:admin',
  input: z.object({ test: z.enum(TESTS) }),
  run: async (world, _actor, { test }): Promise<{ findings: readonly MailFinding[] }> => ({
    findings: (await world.ports.mailTests?.[test]()) ?? [],
  }),
})
