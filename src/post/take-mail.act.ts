import { z } from 'zod'
import { CODES, lexiconOf } from '../language/packs.ts'
import type { Id } from '../kit/id.ts'
import { allContacts, loadContact } from '../people/contact.store.ts'
import { act, type Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import type { Incoming } from '../platform/mail/incoming.ts'
import { sameSecret } from '../platform/secrets.ts'
import { calendarReply } from './calendar-answer.ts'
import { noteAnswer, noteCopy, noteReport } from './evidence.store.ts'
import { ownWords, sortMail, soundsUrgent, type Sorted, type Traces } from './incoming.ts'
import { keepMail, lastAbout, letterOf, letterQuoted, timesSaid } from './incoming.store.ts'
import type { BounceToken, ReplyToken } from './reply-address.ts'
import { bounceSign, replySign } from './reply-sign.store.ts'

/** A mail as it was fetched and read, or null where nothing of it could be read. */
export interface Taken {
  readonly mail: Incoming | null
  readonly token: ReplyToken | null
  /** The delivery whose return address it came to. */
  readonly bounced: BounceToken | null
  /** Names the mail: the same one is kept once. */
  readonly print: string
  readonly raw: string
}

const TOO_OFTEN = 3
const NOBODY: Sorted = { place: 'quarantine', why: 'unreadable', contactId: null, clientId: null }

/**
 * Takes in one mail: kept with its bytes, sorted, and told to the rooms, in one transaction. Whoever fetched it may
 * mark it only after this has returned; a mail that comes again changes nothing.
 */
export const takeMail = act({
  name: 'post.take-mail',
  needs: 'system:act',
  input: z.custom<Taken>((given) => typeof given === 'object'),
  keeps: ({ print }) => ({ print }),
  async run(moment, { mail, token, bounced, print, raw }) {
    // Only where there is such a mailbox: elsewhere it is a letter that somebody sent on, and a person looks at it.
    const own = moment.settings.copyAddress && mail?.messageId ? await letterQuoted(moment, [mail.messageId]) : null
    if (own) {
      await noteCopy(moment, own.deliveryId)
      return { mailId: null, place: 'copy' as const }
    }
    const words = mail === null ? '' : ownWords(mail.text, await Promise.all(CODES.map((code) => lexiconOf(code))))
    const letter = mail === null ? null : await letterBehind(moment, mail, bounced)
    const sorted = mail === null ? NOBODY : sortMail(await tracesOf(moment, { mail, token, letter, words }))
    const { place, contactId, clientId } = sorted
    const about = letter?.about ?? (contactId === null ? null : await lastAbout(moment, contactId))
    const id = moment.newId()
    const { messageId = null, from = null, fromName = '', subject = '', attachments = [] } = mail ?? {}
    const said = { messageId, from, fromName, subject, attachments, words, urgent: soundsUrgent(words) }
    const kept = await keepMail(moment, {
      ...said,
      ...sorted,
      id,
      print,
      raw,
      about,
      sender: mail?.sender ?? 'unverified',
      deliveryId: letter?.deliveryId ?? null,
      receivedAt: moment.now,
    })
    if (!kept) return { mailId: null, place: 'known' as const }
    if (place === 'bounce' && mail?.report && letter) await noteReport(moment, letter.deliveryId, mail.report)
    if (place === 'open' && letter) await noteAnswer(moment, letter.deliveryId)
    const answer = await calendarAnswer(moment, mail, contactId)
    // A calendar writes by itself, so its mail may count as automatic; it is heard all the same, and answered by nobody.
    if (answer !== null && (place === 'open' || place === 'automatic'))
      await announce(moment, 'mail.calendar-answered', {
        ...answer,
        mailId: id,
        words: answer.words || (mail?.automatic === null ? words : ''),
      })
    else if (place === 'open' && contactId !== null && clientId !== null)
      await announce(moment, 'mail.received', { mailId: id, contactId, clientId, about, words, at: moment.now })
    return { mailId: id, place }
  },
})

/** The letter that a mail speaks of: that of the return address it came to, else the nearest it names. */
async function letterBehind(moment: Moment, { answers }: Incoming, bounced: BounceToken | null) {
  const ours = bounced && sameSecret(bounced.sign, bounceSign(moment, bounced.deliveryId))
  return (ours && (await letterOf(moment, bounced.deliveryId))) || letterQuoted(moment, answers)
}

/** What the contact's own calendar answered; null for a forged sender, and for every mail without such an answer. */
async function calendarAnswer(moment: Moment, mail: Incoming | null, contactId: Id | null) {
  if (!mail?.calendar || contactId === null || mail.sender === 'failed') return null
  const { email } = await loadContact(moment, contactId)
  const answer = calendarReply(mail.calendar, email)
  return answer && { ...answer, contactId }
}

interface Read {
  readonly mail: Incoming
  readonly token: ReplyToken | null
  readonly letter: Traces['letter']
  readonly words: string
}

async function tracesOf(moment: Moment, { mail, token, letter, words }: Read): Promise<Traces> {
  const contacts = await allContacts(moment)
  const owner = token && contacts.find((one) => one.id === token.contactId)
  const genuine = owner && sameSecret(token.sign, replySign(moment, token.contactId))
  return {
    token: token === null ? null : genuine ? { contactId: owner.id, clientId: owner.clientId } : 'forged',
    letter,
    senders: contacts
      .filter(({ email }) => email.toLowerCase() === mail.from)
      .map(({ id, clientId }) => ({ contactId: id, clientId })),
    automatic: mail.automatic !== null,
    report: mail.automatic === 'report',
    sender: mail.sender,
    repeated: mail.from !== null && words !== '' && (await timesSaid(moment, mail.from, words)) >= TOO_OFTEN,
  }
}
