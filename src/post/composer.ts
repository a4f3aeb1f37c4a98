import type { Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { DeliveryState } from './delivery.ts'
import type { Message, VoidReason } from './message.ts'

/** A letter as the composer shows it: the text, what it stands on, who said yes, and where it is going. */
export interface ComposerView {
  readonly message: Omit<Message, 'authorId' | 'editedBy'>
  readonly contact: { readonly id: Id; readonly name: string; readonly email: string; readonly zone: Zone }
  readonly client: { readonly id: Id; readonly name: string }
  readonly author: string
  readonly editedBy: string | null
  readonly approvals: readonly ApprovalShown[]
  /** Its newest way out, if it has had one. */
  readonly delivery: {
    readonly id: Id
    readonly state: DeliveryState
    readonly due: Instant
    readonly since: Instant
  } | null
  /** When it would leave if it were approved now; null for what is spoken. */
  readonly leaves: Instant | null
  readonly holdSeconds: number
  /** A draft whose time has been ended: it waits for nobody and cannot leave. */
  readonly aside: boolean
  /** The model that may be asked for another wording; null where none is set. */
  readonly model: string | null
  readonly may: { readonly edit: boolean; readonly approve: boolean }
}

export interface ApprovalShown {
  readonly id: Id
  readonly by: string
  readonly at: Instant
  /** They approved what they had written themselves. */
  readonly alone: boolean
  readonly revokedAt: Instant | null
  readonly revokedBecause: VoidReason | null
}

/** The mail as its reader will have it, to the letter. */
export interface MailPreview {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}
