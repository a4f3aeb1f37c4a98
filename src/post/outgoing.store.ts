import type { Instant } from '../kit/day.ts'
import { slot } from '../kit/slot.ts'
import { say, wordsFor } from '../language/words.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { fullName, type Contact, type Member } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance } from '../platform/act.ts'
import { canonical } from '../platform/audit.ts'
import { domainOf } from '../platform/mail/address.ts'
import type { Letter, Mailbox } from '../platform/mail/letter.ts'
import { sha256 } from '../platform/secrets.ts'
import { threadOf } from './thread.store.ts'
import { mailBody } from './mail-body.ts'
import { isWeekly, type Approval, type Drawing, type Message } from './message.ts'
import { replyAddress } from './reply-address.ts'
import { replySign } from './reply-sign.store.ts'

declare module '../platform/world.ts' {
  interface Settings {
    /** Sender of all mail that cannot go under a member's own address, and return address of every mail. */
    readonly mailFrom?: string
  }
}

/** The mail that a message would be at this moment, to its contact. Slots are still empty, the picture still a drawing. */
export interface Outgoing {
  readonly letter: Letter
  readonly contact: Contact
  readonly author: Member
}

interface Mail {
  readonly mailId: string
  readonly date: Instant
}

/** What a letter is made of besides its message. */
export interface Around {
  readonly contact: Contact
  readonly author: Member
  /** The workspace's name. */
  readonly house: string
  /** Message-IDs of the letters before it, oldest first. */
  readonly thread: readonly string[]
}

/**
 * `mailId` and `date` lie outside of what is approved, so a preview may pass anything well formed.
 */
export async function outgoingOf(glance: Glance, message: Message, mail: Mail): Promise<Outgoing> {
  const contact = await loadContact(glance, message.contactId)
  const author = await loadMember(glance, message.authorId)
  const { name: house } = await loadWorkspace(glance)
  const around = { contact, author, house, thread: await threadOf(glance, message) }
  return { letter: await letterFrom(glance, message, { mail, around }), contact, author }
}

/** The same from what is loaded already: a claim of many letters asks the store once for all of them. */
export async function letterFrom(
  glance: Pick<Glance, 'settings' | 'secrets'>,
  message: Message,
  { mail, around }: { readonly mail: Mail; readonly around: Around },
): Promise<Letter> {
  const { contact, thread } = around
  const last = thread.at(-1)
  const body = await bodyOf(message)
  return {
    messageId: mail.mailId,
    date: mail.date,
    envelope: { from: mailFrom(glance), to: [contact.email] },
    ...senderOf(glance, around),
    to: { name: fullName(contact), address: contact.email },
    subject: message.subject,
    // The first and the newest nine: what a mail program needs to keep a long case together.
    ...(last ? { inReplyTo: last, references: [...thread.slice(0, 1), ...thread.slice(1).slice(-9)] } : {}),
    ...(message.scheduled ? { automatic: 'generated' as const } : {}),
    ...(isWeekly(message) ? { unsubscribe: { url: slot('unsubscribe-link') } } : {}),
    text: body.text,
    html: body.html,
    ...(message.drawing ? { pictures: [asPicture(message.drawing)] } : {}),
    ...(message.invite ? { calendar: message.invite } : {}),
  }
}

async function bodyOf(message: Message) {
  const { text, language, subject, drawing } = message
  const { openPage, stopWeekly } = await wordsFor(language, 'system-mail')
  const footer = isWeekly(message) ? { footer: `${say(stopWeekly)} ${slot('unsubscribe-link')}` } : {}
  const input = { markdown: text, lang: language, dir: 'ltr', subject, buttonLabel: say(openPage), ...footer } as const
  if (drawing === null) return mailBody(input)
  const { heading, table, alt, width, height } = drawing
  return mailBody({ ...input, timeline: { picture: { cid: TIMELINE, alt, width, height }, heading, table } })
}

const TIMELINE = 'timeline'

/**
 * The drawing in the picture's place: what is approved is what the picture is drawn
 * from, since the drawing itself waits for a thread and no act may.
 */
function asPicture({ svg }: Drawing) {
  return { cid: TIMELINE, filename: 'timeline.png', png: new TextEncoder().encode(svg) }
}

/** A member's own address where it is of our mail domain; elsewhere the receiving side would take it for a forgery. */
function senderOf(
  glance: Pick<Glance, 'settings' | 'secrets'>,
  { contact, author, house }: Around,
): { from: Mailbox; replyTo?: Mailbox } {
  const { name, email } = author
  const ours = mailFrom(glance)
  const base = glance.settings.replyAddress
  // Where answers can be taken in, they come back to the contact's own address and into the case.
  const sign = base && { contactId: contact.id, sign: replySign(glance, contact.id) }
  const replyTo = { name, address: base && sign ? replyAddress(base, sign) : email }
  if (domainOf(email) === domainOf(ours)) return base ? { from: { name, address: email }, replyTo } : { from: replyTo }
  return { from: { name: `${name} (${house})`, address: ours }, replyTo }
}

export function mailFrom({ settings }: Pick<Glance, 'settings'>): string {
  return settings.mailFrom ?? `forthright@${settings.mailDomain}`
}

/** '<01J...@mail.example.org>', made with the row, before the first attempt. */
export function mailIdOf({ settings }: Glance, deliveryId: string): string {
  return `<${deliveryId}@${settings.mailDomain}>`
}

/** What a yes binds: the letters' hashes, who they go to, and when they may leave. */
export function yesHash(
  { recipients, earliest, latest }: Pick<Approval, 'recipients' | 'earliest' | 'latest'>,
  letters: readonly string[],
): string {
  return sha256(canonical({ recipients, earliest, latest, letters: [...letters].sort() }))
}
