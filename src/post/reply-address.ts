import { isId, type Id } from '../kit/id.ts'

/** What a reply address says, and proves only together with its sign. */
export interface ReplyToken {
  readonly contactId: Id
  readonly sign: string
}

const SIGN_LENGTH = 20

/**
 * 'replies+r01j8...-5f2a...@in.studio.example': one address per contact, good for as long as the contact is there, so
 * that an answer finds its way whatever a mail program does to the headers. `base` is the address all replies go to.
 */
export function replyAddress(base: string, { contactId, sign }: ReplyToken): string {
  return tagged(base, 'r', { id: contactId, sign })
}

/** What a return address says, and proves only together with its sign. */
export interface BounceToken {
  readonly deliveryId: Id
  readonly sign: string
}

/** 'bounces+b01j8...-5f2a...@in.studio.example': one return address per delivery, so that what comes back names its letter. */
export function bounceAddress(base: string, { deliveryId, sign }: BounceToken): string {
  return tagged(base, 'b', { id: deliveryId, sign })
}

/** The delivery that a mail to these addresses came back from; null where none is ours. */
export function bouncedIn(addresses: readonly string[], base: string): BounceToken | null {
  const found = tagIn(addresses, base, 'b')
  return found && { deliveryId: found.id, sign: found.sign }
}

type Tag = 'r' | 'b'

function tagged(base: string, tag: Tag, { id, sign }: { id: Id; sign: string }): string {
  const at = base.lastIndexOf('@')
  return `${base.slice(0, at)}+${tag}${id.toLowerCase()}-${sign.slice(0, SIGN_LENGTH)}${base.slice(at)}`
}

/** The token in one of these addresses; null where none is ours. */
export function tokenIn(addresses: readonly string[], base: string): ReplyToken | null {
  const found = tagIn(addresses, base, 'r')
  return found && { contactId: found.id, sign: found.sign }
}

function tagIn(addresses: readonly string[], base: string, tag: Tag): { id: Id; sign: string } | null {
  const at = base.lastIndexOf('@')
  const [head, tail] = [`${base.slice(0, at)}+${tag}`.toLowerCase(), base.slice(at).toLowerCase()]
  for (const address of addresses) {
    if (!address.startsWith(head) || !address.endsWith(tail)) continue
    const [name = '', sign = ''] = address.slice(head.length, -tail.length).split('-')
    const id = name.toUpperCase()
    if (isId(id) && sign.length === SIGN_LENGTH) return { id, sign }
  }
  return null
}
