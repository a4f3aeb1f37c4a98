import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { slot } from '../kit/slot.ts'
import { formatsFor } from '../language/formats.ts'
import { say, wordsFor } from '../language/words.ts'
import { loadClient } from '../people/client.store.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadMember } from '../people/member.store.ts'
import { fullName, type Contact, type Member } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance } from '../platform/act.ts'
import { invite, type Invited } from '../platform/ics.ts'
import type { Calendar } from '../platform/mail/letter.ts'
import type { Delivery, SystemMail } from './delivery.ts'
import type { CallTold } from './outbox.ts'
import { mailFrom } from './outgoing.store.ts'
import { replyAddress } from './reply-address.ts'
import { replySign } from './reply-sign.store.ts'

/** What a mail about a call says: that it was booked, moved or called off, also because there is nothing left to talk about, or that it is near. */
export type CallTurn = CallTold['turn']

const saidOf = (turn: CallTurn) => (turn === 'over' ? 'cancelled' : turn)

const isOff = (turn: CallTurn): boolean => saidOf(turn) === 'cancelled'

/** What stands in `params` of a mail about a call. Names, numbers and zones come from the record while it is written. */
export interface CallNews {
  readonly turn: CallTurn
  readonly caseId: Id
  readonly contactId: Id
  /** Who of us calls. */
  readonly memberId: Id
  readonly uid: string
  readonly sequence: number
  readonly start: Instant
  readonly minutes: number
  /** As the client knows it. */
  readonly project: string
}

export function callParams(news: CallNews): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(news).map(([name, value]) => [name, String(value)]))
}

function newsIn(params: SystemMail['params']): CallNews {
  const of = (name: string) => params[name] ?? ''
  return {
    turn: of('turn') as CallTurn,
    caseId: of('caseId') as Id,
    contactId: of('contactId') as Id,
    memberId: of('memberId') as Id,
    uid: of('uid'),
    sequence: Number(of('sequence')),
    start: of('start') as Instant,
    minutes: Number(of('minutes')),
    project: of('project'),
  }
}

const isCall = ({ kind }: SystemMail): boolean => kind === 'call' || kind === 'call-near'

/** What a mail says of which call; null for a mail by rule of any other kind. */
export function callTold(mail: SystemMail): CallTold | null {
  if (!isCall(mail)) return null
  const { turn, start } = newsIn(mail.params)
  return { turn, start }
}

interface CallMail {
  readonly subject: string
  readonly markdown: string
  readonly openPage: string
  readonly calendar: Calendar | null
}

type To = Pick<Delivery, 'contactId' | 'madeAt'>

/** The mail about a call, for the client or for whoever of us calls; null for a mail by rule of any other kind. */
export async function callMailOf(glance: Glance, mail: SystemMail, to: To): Promise<CallMail | null> {
  if (!isCall(mail)) return null
  const news = newsIn(mail.params)
  const contact = await loadContact(glance, news.contactId)
  const caller = await loadMember(glance, news.memberId)
  const all = { mail, news, contact, caller, madeAt: to.madeAt }
  return to.contactId === null ? toCaller(glance, all) : toContact(glance, all)
}

interface About {
  readonly mail: SystemMail
  readonly news: CallNews
  readonly contact: Contact
  readonly caller: Member
  readonly madeAt: Instant
}

async function toContact(glance: Glance, about: About): Promise<CallMail> {
  const { mail, news, contact, caller } = about
  const words = await wordsFor(mail.language, 'system-mail')
  const { toClient } = words.call
  const { zone, dateOrder } = contact
  const when = formatsFor(mail.language, { zone, dateOrder }).moment(news.start)
  const reach =
    contact.phone !== null
      ? say(toClient.weCall, { caller: caller.name, phone: contact.phone })
      : say(toClient.youCall, { caller: caller.name, phone: caller.phone ?? caller.email })
  const said = toClient[saidOf(news.turn)]
  const parts = [say(words.greeting), say(said.text, { when })]
  if (!isOff(news.turn)) parts.push(reach)
  parts.push(say(news.turn === 'over' ? toClient.over : toClient.change), slot('portal-link'))
  return {
    subject: say(said.subject, { when }),
    markdown: parts.join('\n\n'),
    openPage: say(words.openPage),
    calendar: entry(about, {
      title: say(toClient.entry, { caller: caller.name, project: news.project }),
      description: reach,
      organizer: invitedBy(glance, caller, contact.id),
      attendees: [{ name: fullName(contact), address: contact.email }],
      where: contact.phone ?? caller.phone,
    }),
  }
}

async function toCaller(glance: Glance, about: About): Promise<CallMail> {
  const { mail, news, contact, caller } = about
  const words = await wordsFor(mail.language, 'system-mail')
  const { toUs } = words.call
  const { name: house } = await loadWorkspace(glance)
  const client = await loadClient(glance, contact.clientId)
  const who = { contact: fullName(contact), client: client.name, project: news.project }
  const when = formatsFor(mail.language, { zone: caller.zone }).moment(news.start)
  const said = toUs[saidOf(news.turn)]
  const text = say(said.text, { ...who, when })
  const number = contact.phone === null ? say(toUs.noPhone) : say(toUs.phone, { phone: contact.phone })
  const over = news.turn === 'over'
  const link = `${glance.settings.publicUrl}/cases/${news.caseId}${over ? '' : '/call'}`
  const sheet = over ? say(toUs.over, { link }) : say(toUs.sheet, { link })
  return {
    subject: say(said.subject, { ...who, when }),
    markdown: [say(words.greeting), text, ...(over ? [] : [number]), sheet].join('\n\n'),
    openPage: say(words.openPage),
    calendar: entry(about, {
      title: say(toUs.entry, who),
      description: `${number}\n${sheet}`,
      // Not the caller: a calendar does not take in an invitation from its owner.
      organizer: { name: house, address: mailFrom(glance) },
      attendees: [
        { name: caller.name, address: caller.email },
        { name: who.contact, address: contact.email },
      ],
      where: contact.phone,
    }),
  }
}

interface Entry {
  readonly title: string
  readonly description: string
  readonly organizer: Invited
  readonly attendees: readonly Invited[]
  readonly where: string | null
}

/** The call for a calendar; a reminder brings none, the entry is there already. */
function entry({ news, madeAt }: About, { where, ...shown }: Entry): Calendar | null {
  if (news.turn === 'near') return null
  const { uid, sequence, start, minutes, turn } = news
  return invite({
    uid,
    sequence,
    method: isOff(turn) ? 'CANCEL' : 'REQUEST',
    at: madeAt,
    start,
    minutes,
    ...shown,
    ...(where ? { where: where.startsWith('+') ? `tel:${where}` : where } : {}),
  })
}

/** Whose name an invitation goes in. Where answers can be taken in, the client's calendar answers to us; else to the member. */
export function invitedBy(
  glance: Pick<Glance, 'settings' | 'secrets'>,
  { name, email }: Pick<Member, 'name' | 'email'>,
  contactId: Id,
): Invited {
  const base = glance.settings.replyAddress
  return { name, address: base ? replyAddress(base, { contactId, sign: replySign(glance, contactId) }) : email }
}
