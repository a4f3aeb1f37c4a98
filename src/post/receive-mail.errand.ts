import type { Id } from '../kit/id.ts'
import { slot } from '../kit/slot.ts'
import { systemActor } from '../platform/actor.ts'
import { readMail, type Envelope, type Incoming } from '../platform/mail/incoming.ts'
import { sha256 } from '../platform/secrets.ts'
import type { World } from '../platform/world.ts'
import type { Hints } from './incoming.ts'
import { bouncedIn, tokenIn } from './reply-address.ts'
import { takeMail } from './take-mail.act.ts'

declare module '../platform/world.ts' {
  interface Settings {
    /** Where clients' answers come in; each contact has a form of it of their own. Absent = answers go to the member. */
    readonly replyAddress?: string
    /** The server whose word about a sender is believed. */
    readonly trustedServer?: string
  }
}

/** Who takes mail in, and how it finds the workspace that a mail belongs to. */
export interface Desk {
  readonly world: World
  readonly homeOf: (hints: Hints) => Promise<Id | null>
  /** Whether so much has come from this sender lately that the next mail waits outside. */
  readonly mustWait: (sender: { readonly workspaceId: Id; readonly from: string | null }) => Promise<boolean>
}

export interface How {
  /** What the receiving side knew besides the bytes. */
  readonly envelope?: Omit<Envelope, 'trusted'>
  /** Tried often enough: it is kept as it came, for a person, without being read. */
  readonly unreadable?: boolean
}

/**
 * What became of a mail: 'copy' is our own of a letter, noted there and not kept a second time; 'nobody' means that no workspace could be told apart, and the mail stays where it is;
 * 'later' that its sender has sent too much at once, and it has to be brought again.
 */
export type Received = 'copy' | 'open' | 'automatic' | 'bounce' | 'quarantine' | 'known' | 'nobody' | 'later'

/**
 * One mail from outside into the right workspace. Kept and committed before it returns, so that whoever brought it may
 * then mark it as read; what this rejects with is ours, and the mail must be brought again.
 */
export async function receiveMail(
  { world, homeOf, mustWait }: Desk,
  bytes: Uint8Array,
  how: How = {},
): Promise<Received> {
  const { replyAddress, bounceAddress, trustedServer } = world.settings
  const read = how.unreadable ? null : readMail(bytes, { ...how.envelope, trusted: trustedServer ?? null })
  const mail = (await read?.catch(() => null)) ?? null
  const token = mail && replyAddress ? tokenIn(mail.to, replyAddress) : null
  const bounced = mail && bounceAddress ? bouncedIn(mail.to, bounceAddress) : null
  const home = await homeOf({
    contactId: token?.contactId ?? null,
    deliveryId: bounced?.deliveryId ?? null,
    // Its own one first: that of a letter of ours is our own copy of it.
    messageIds: mail ? [...(mail.messageId ? [mail.messageId] : []), ...mail.answers] : [],
    from: mail?.from ?? null,
  })
  if (home === null) return 'nobody'
  if (await mustWait({ workspaceId: home, from: mail?.from ?? null })) return 'later'
  const taken = {
    mail: mail && withoutTokens(mail),
    token,
    bounced,
    print: printOf(bytes, mail),
    raw: rawOf(bytes, mail),
  }
  const { place } = await takeMail.perform(world, systemActor(home), taken)
  return place
}

/** The same Message-ID from the same sender is the same mail, by whatever way it came. */
function printOf(bytes: Uint8Array, mail: Incoming | null): string {
  return mail?.messageId ? sha256(`${mail.from ?? ''} ${mail.messageId}`) : sha256(bytes)
}

/** What opens the client's page or stops their updates, and the slot that stands for it. */
const TOKENS = [
  [/forthright_portal_[0-9A-Z]{52}_[0-9a-f]{64}/g, slot('portal-link')],
  [/(?<=\/u\/)[0-9A-Z]{52}-[0-9a-f]{40}/g, slot('unsubscribe-link')],
] as const

const withSlots = (text: string): string => TOKENS.reduce((kept, [token, put]) => kept.replace(token, put), text)

const tokensIn = (text: string): number => TOKENS.reduce((sum, [token]) => sum + (text.match(token)?.length ?? 0), 0)

/** A quoted letter brings its private links back: what we keep must not open anything. */
function withoutTokens(mail: Incoming): Incoming {
  return { ...mail, text: withSlots(mail.text), subject: withSlots(mail.subject) }
}

/** A link may be broken over lines by quoted-printable, or hidden in base64: then only the headers and the words are kept. */
function rawOf(bytes: Uint8Array, mail: Incoming | null): string {
  const raw = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '')
  const seen = tokensIn(raw)
  const broken = tokensIn(raw.replace(/=\r?\n/g, '')) > seen
  if (mail === null || (!broken && (seen > 0 || tokensIn(mail.text) === 0))) return withSlots(raw)
  return `${raw.slice(0, raw.search(/\r?\n\r?\n/) + 2)}\r\n${withoutTokens(mail).text}`
}
