import type { Instant } from '../../kit/day.ts'
import { faultOf } from './check-letter.ts'
import type { Smtp } from './letter.ts'
import { rawOf } from './mime.ts'

/** A mail as the built-in mailbox keeps it. */
export interface KeptMail {
  readonly messageId: string
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly at: Instant
  /** The whole message, byte for byte as SMTP would have sent it. */
  readonly raw: Uint8Array
}

/**
 * The mailbox of demo mode: the same port as SMTP, and nothing ever goes out.
 * The row is marked first, as on the real way, so that a crash between mark and
 * keeping is a doubt here too.
 */
export function builtinBox(keep: (mail: KeptMail) => Promise<void>): Smtp {
  return {
    async hand(letter, { beforeBody, slots = {} }) {
      const fault = faultOf(letter, slots)
      if (fault) return { kind: 'refused', reply: fault, stage: 'letter' }
      const { messageId, envelope, subject, date } = letter
      const raw = await rawOf(letter, slots)
      try {
        await beforeBody()
      } catch (error) {
        const reply = error instanceof Error ? error.message : String(error)
        return { kind: 'later', reply, stage: 'mark', reason: 'lost-lease' }
      }
      try {
        await keep({ messageId, from: envelope.from ?? '', to: envelope.to, subject, at: date, raw })
      } catch {
        return { kind: 'in-doubt', stage: 'body' }
      }
      return { kind: 'sent', reply: '250 kept in the built-in mailbox', stage: 'dot' }
    },
  }
}
