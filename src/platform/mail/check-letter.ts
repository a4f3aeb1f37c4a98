import { fillSlots, slotsIn, type Slots } from '../../kit/slot.ts'
import { isMessageId, isOneLine, isPlainAddress } from './address.ts'
import type { Letter, Mailbox } from './letter.ts'

const MAX_SUBJECT = 500
const MAX_RECIPIENTS = 5

/** Why a letter must never leave as it is, in a sentence; null when nothing is wrong with its form. */
export function faultOf(letter: Letter, slots: Slots): string | null {
  return (
    faultInEnvelope(letter) ??
    faultInHeaders(letter) ??
    faultInSlots(letter, slots) ??
    faultInUnsubscribe(letter, slots)
  )
}

function faultInEnvelope({ envelope, to, cc, returnPath, ownCopy }: Letter): string | null {
  const { from, to: recipients } = envelope
  if (![returnPath, ownCopy].every((one) => one === undefined || isPlainAddress(one)))
    return 'An address of our own is not a plain address.'
  if (from !== null && !isPlainAddress(from)) return 'The return address is not a plain address.'
  if (recipients.length === 0) return 'The letter has no recipient.'
  if (recipients.length > MAX_RECIPIENTS) return `The letter has more than ${MAX_RECIPIENTS} recipients.`
  if (!recipients.every(isPlainAddress)) return 'A recipient is not a plain address.'
  const shown = new Set([to, ...(cc ?? [])].map((box) => box.address))
  if (!recipients.every((one) => shown.has(one)) || shown.size !== recipients.length) {
    return 'The shown recipients are not the ones the letter goes to.'
  }
  return null
}

function faultInHeaders(letter: Letter): string | null {
  const boxes: readonly Mailbox[] = [
    letter.from,
    letter.to,
    ...(letter.cc ?? []),
    ...(letter.replyTo ? [letter.replyTo] : []),
  ]
  for (const { name, address } of boxes) {
    if (!isPlainAddress(address)) return 'A shown address is not a plain address.'
    if (name !== undefined && !isOneLine(name)) return 'A name holds a line break or a control character.'
  }
  if (letter.subject.trim() === '') return 'The letter has no subject.'
  if (!isOneLine(letter.subject)) return 'The subject holds a line break or a control character.'
  if (letter.subject.length > MAX_SUBJECT) return `The subject is longer than ${MAX_SUBJECT} characters.`
  const ids = [letter.messageId, ...(letter.inReplyTo ? [letter.inReplyTo] : []), ...(letter.references ?? [])]
  if (!ids.every(isMessageId)) return 'A Message-ID is not well formed.'
  return faultInPictures(letter)
}

function faultInUnsubscribe({ unsubscribe }: Letter, slots: Slots): string | null {
  if (!unsubscribe) return null
  const { mailto } = unsubscribe
  const url = fillSlots(unsubscribe.url, slots)
  // Brackets and commas separate entries in this header, so an address with one would become two.
  if (!/^https?:\/\/[^\s<>,]+$/.test(url) || !isOneLine(url)) return 'The unsubscribe address is not a web address.'
  if (mailto !== undefined && !isPlainAddress(mailto)) return 'The unsubscribe mailbox is not a plain address.'
  return null
}

function faultInPictures({ pictures = [] }: Letter): string | null {
  const plain = (text: string) => /^[A-Za-z0-9._-]{1,80}$/.test(text)
  return pictures.every(({ cid, filename }) => plain(cid) && plain(filename)) ? null : 'A picture has no plain name.'
}

function faultInSlots({ text, html, unsubscribe }: Letter, slots: Slots): string | null {
  const wanted = slotsIn([text, html, unsubscribe?.url ?? ''].join('\n'))
  const empty = wanted.find((name) => !slots[name] || !isOneLine(slots[name]))
  return empty === undefined ? null : `The slot ${empty} has no value.`
}
