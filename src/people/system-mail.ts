import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'

/**
 * A mail that goes out by rule, without a person's yes: it carries no message of ours, only a way in, or the time of a
 * call that the reader or one of us has just booked, moved or cancelled. Exactly one of contact, member or address says to whom. The secret itself is never in here: it is
 * made from `params.id` while the mail is streamed, so that no row holds it.
 */
export interface SystemMailAsked {
  readonly kind: 'code' | 'link' | 'invitation' | 'reset' | 'test' | 'call' | 'call-near'
  readonly contactId?: Id
  readonly memberId?: Id
  readonly email?: string
  /** Needed with `email`; a contact and a member have their own. */
  readonly language?: Code
  /** `id` names the row the secret is made from; names of people and workspaces may stand beside it. */
  readonly params: Readonly<Record<string, string>>
}

declare module '../platform/fact.ts' {
  interface Facts {
    'system-mail.asked': SystemMailAsked
  }
}
