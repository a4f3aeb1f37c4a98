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
  const at = base.lastIndexOf('@')
  return `${base.slice(0, at)}+r${contactId.toLowerCase()}-${sign.slice(0, SIGN_LENGTH)}${base.slice(at)}`
}

/** The token in one of these addresses; null where none is ours. */
export function tokenIn(addresses: readonly string[], base: string): ReplyToken | null {
  const at = base.lastIndexOf('@')
  const [head, tail] = [`${base.slice(0, at)}+r`.toLowerCase(), base.slice(at).toLowerCase()]
  for (const address of addresses) {
    if (!address.startsWith(head) || !address.endsWith(tail)) continue
    const [contact = '', sign = ''] = address.slice(head.length, -tail.length).split('-')
    const contactId = contact.toUpperCase()
    if (isId(contactId) && sign.length === SIGN_LENGTH) return { contactId, sign }
  }
  return null
}
