import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anAgreed, caseNow } from '../delay/delay.testing.ts'
import { draftLetter } from '../delay/draft-letter.act.ts'
import { todayView } from '../desk/today.view.ts'
import type { Id } from '../kit/id.ts'
import { happen } from '../main/happen.ts'
import { listeners } from '../main/listeners.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { approveMessage } from './approve-message.act.ts'
import { homeOf, mailsIn } from './incoming.store.ts'
import { mustWait } from './inflow.store.ts'
import { inboxView } from './incoming.view.ts'
import { aPostOffice, anApproved, deliveryNow, messageNow, type PostOffice } from './post.testing.ts'
import { receiveMail } from './receive-mail.errand.ts'
import { updatesLink } from './updates.store.ts'
import { settleMail } from './settle-mail.act.ts'

let base: TestWorld
let world: TestWorld
let office: PostOffice
let house: AWorkspace

const REPLIES = 'replies@in.studio.example'

beforeAll(async () => {
  base = await aWorld({ settings: { replyAddress: REPLIES, trustedServer: 'mx.studio.example' } })
  office = await aPostOffice(base)
  world = office.world
})
afterAll(async () => {
  await office.close()
  await base.store.close()
})
beforeEach(async () => {
  await emptyStore(base.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
})

const comes = (raw: string) =>
  receiveMail(
    {
      world,
      homeOf: (hints) => homeOf(world.db, hints),
      mustWait: (sender) => mustWait(world.db, sender, world.clock()),
    },
    new TextEncoder().encode(raw.replaceAll(/\r?\n/g, '\r\n')),
  )

let count = 0
interface Written {
  readonly from?: string
  readonly to?: string
  readonly more?: string
  readonly text?: string
}
const mail = ({ from = house.contact.email, to = REPLIES, more = '', text = 'Wann genau am 14.?' }: Written) =>
  `From: ${from}\nTo: ${to}\nSubject: Re: Neuer Termin\nMessage-ID: <in-${++count}@client.example>\n${more ? `${more}\n` : ''}\n${text}\n`

const mailsAt = (place: Parameters<typeof mailsIn>[1][number]) =>
  written(world, house.workspaceId, (moment) => mailsIn(moment, [place]))

/** A notice that has left, with what its headers ask a client's mail program to answer with. */
async function aNoticeSent() {
  const { caseId } = await anAgreed(world, house)
  const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  const { version } = await messageNow(world, house, messageId)
  await approveMessage.perform(world, house.manager, { messageId, version })
  world.clock.pass(2)
  await happen(world, listeners)
  const raw = office.sink.taken.at(-1)?.raw.toString() ?? ''
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*((?:.|\\r\\n[ \\t])+)`, 'im').exec(raw)?.[1] ?? ''
  return { caseId, mailId: /<[^>]+>/.exec(header('Message-ID'))?.[0] ?? '', replyTo: header('Reply-To') }
}
const addressIn = (header: string) => /[^\s<>]+@[^\s<>]+/.exec(header.replaceAll(/\r\n[ \t]/g, ''))?.[0] ?? ''

describe('a client answers our letter by mail', () => {
  test('it becomes part of the case in her words, asks for an answer, and accepts nothing', async () => {
    const { caseId, mailId, replyTo } = await aNoticeSent()
    const to = addressIn(replyTo)
    expect(to).toMatch(/^replies\+r[0-9a-z]{26}-[0-9a-f]{20}@in\.studio\.example$/)
    const text = 'Ja, der 14. passt, ich nehme A.\n\n> Sehr geehrte Frau Dr. Vogel,\n> es tut uns leid'

    expect(await comes(mail({ to, more: `In-Reply-To: ${mailId}`, text }))).toBe('open')
    await happen(world, listeners)

    const { state } = await caseNow(world, house, caseId)
    expect(state.answers.at(-1)?.answer).toEqual({ kind: 'question', words: 'Ja, der 14. passt, ich nehme A.' })
    expect(state.accepted).toBeNull()
    expect(await mailsAt('in-case')).toMatchObject([{ about: { room: 'delay', id: caseId } }])
    const today = await todayView.look(world, house.lead, {})
    expect(today.answer).toMatchObject([{ caseId, words: 'Ja, der 14. passt, ich nehme A.' }])
    expect(today.mails).toEqual([])
  })

  test('the same mail that comes again by another way is heard once', async () => {
    const { caseId, mailId } = await aNoticeSent()
    const one = mail({ more: `In-Reply-To: ${mailId}` })
    expect(await comes(one)).toBe('open')
    expect(await comes(`Received: by another way\n${one}`)).toBe('known')
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(1)
  })

  test('a mail without a thread goes to what she was last written about', async () => {
    const { caseId } = await aNoticeSent()
    await comes(mail({}))
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(1)
  })

  test('the private link that her mail program quotes is not kept', async () => {
    await aNoticeSent()
    const token = `forthright_portal_${house.workspaceId}${house.contact.id}_${'a'.repeat(64)}`
    await comes(mail({ text: `Danke.\n\nIhre Seite: http://localhost/p/${token}` }))
    const kept = await written(world, house.workspaceId, ({ tx }) =>
      tx.selectFrom('incoming_raw').innerJoin('incoming_mail', 'id', 'mail_id').selectAll().execute(),
    )
    expect(JSON.stringify(kept)).toContain('⟦portal-link⟧')
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test.each([
    ['in one piece', (url: string) => url],
    ['broken over lines', (url: string) => `${url.slice(0, 60)}=\n${url.slice(60)}`],
  ])('the address that stops her updates is not kept where she quotes it %s', async (_, quoted) => {
    await aNoticeSent()
    const url = updatesLink(world, { workspaceId: house.workspaceId, contactId: house.contact.id })
    const more = 'Content-Transfer-Encoding: quoted-printable'
    await comes(mail({ more, text: `Danke.\n\n> Abbestellen: ${quoted(url)}` }))
    const kept = await written(world, house.workspaceId, ({ tx }) =>
      tx.selectFrom('incoming_raw').innerJoin('incoming_mail', 'id', 'mail_id').selectAll().execute(),
    )
    expect(JSON.stringify(kept)).toContain('⟦unsubscribe-link⟧')
    expect(JSON.stringify(kept).replaceAll('=\\r\\n', '')).not.toContain(new URL(url).pathname)
  })
})

describe('what is not an answer', () => {
  test('out of office is kept beside the letter and asks nobody for anything', async () => {
    const { caseId, mailId } = await aNoticeSent()
    expect(await comes(mail({ more: `In-Reply-To: ${mailId}\nAuto-Submitted: auto-replied` }))).toBe('automatic')
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(0)
    expect((await todayView.look(world, house.lead, {})).mails).toEqual([])
  })

  test('a delivery notice sends the letter back, and a dead address gets nothing more', async () => {
    const { delivery, message } = await anApproved(world, house)
    world.clock.pass(2)
    await happen(world, listeners)
    const notice = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n',
      'Reporting-MTA: dns; mx.client.example\n\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 no such user\n',
      `--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${delivery.mailId}\n--b--`,
    ].join('\n')
    const raw = `From: MAILER-DAEMON@client.example\nReturn-Path: <>\nTo: ${REPLIES}\nMessage-ID: <dsn@c>\n${notice}\n`
    expect(await comes(raw)).toBe('bounce')
    expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'bounced' })
    await happen(world, listeners)
    await expect(anApproved(world, house, { about: message.about })).resolves.toBeDefined()
    world.clock.pass(5)
    const before = office.sink.taken.length
    await happen(world, listeners)
    expect(office.sink.taken.length).toBe(before)
  })

  test('a delay notice changes nothing', async () => {
    const { delivery } = await anApproved(world, house)
    world.clock.pass(2)
    await happen(world, listeners)
    const notice = `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nAction: delayed\nStatus: 4.4.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${delivery.mailId}\n--b--`
    await comes(
      `From: MAILER-DAEMON@client.example\nReturn-Path: <>\nTo: ${REPLIES}\nMessage-ID: <dsn2@c>\n${notice}\n`,
    )
    expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'sent' })
  })

  test('rubbish is kept as it came, for a person', async () => {
    const deep = Array.from({ length: 300 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}`).join(
      '\n',
    )
    expect(await comes(`From: x\n${deep}`)).toBe('quarantine')
    expect(await mailsAt('quarantine')).toMatchObject([{ why: 'unreadable' }])
  })
})

describe('nobody guesses', () => {
  test('a colleague from an address we do not know waits, and a member puts it where it belongs', async () => {
    const { caseId, mailId, replyTo } = await aNoticeSent()
    const strange = { from: 'praktikant@web.example', to: addressIn(replyTo), more: `In-Reply-To: ${mailId}` }
    expect(await comes(mail(strange))).toBe('quarantine')
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(0)
    expect((await todayView.look(world, house.lead, {})).mails).toMatchObject([{ contactName: null, words: '' }])

    const [one] = await mailsAt('quarantine')
    await settleMail.perform(world, house.lead, {
      mailId: one?.id as Id,
      settle: { how: 'belongs-to', contactId: house.contact.id },
    })
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(1)
  })

  test('a forged sender, by the word of our own server, reaches no case', async () => {
    const { caseId, mailId } = await aNoticeSent()
    const forged = `In-Reply-To: ${mailId}\nAuthentication-Results: mx.studio.example; dmarc=fail`
    expect(await comes(mail({ more: forged }))).toBe('quarantine')
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(0)
  })

  test('another client’s contact with this client’s reply address is kept apart from both', async () => {
    const { caseId, replyTo } = await aNoticeSent()
    expect(await comes(mail({ from: house.contacts.english.email, to: addressIn(replyTo) }))).toBe('quarantine')
    await happen(world, listeners)
    expect((await caseNow(world, house, caseId)).state.answers).toHaveLength(0)
  })

  test('one workspace never sees what came for another', async () => {
    const other = await aWorkspace(world, { name: 'Atelier Nord' })
    const { mailId, replyTo } = await aNoticeSent()
    expect(await comes(mail({ to: addressIn(replyTo), more: `In-Reply-To: ${mailId}`, text: 'CANARY' }))).toBe('open')
    expect(JSON.stringify(await inboxView.look(world, other.owner, {}))).not.toContain('CANARY')
    expect(JSON.stringify(await inboxView.look(world, house.viewer, {}))).toContain('CANARY')
    // Both workspaces know this address and nothing else says whose it is: it stays where it lies.
    expect(await comes(mail({ from: house.contact.email, to: 'x@in.studio.example' }))).toBe('nobody')
  })

  test('whoever may set the house up is led to how mail is set up, nobody else', async () => {
    expect((await inboxView.look(world, house.owner, {})).maySeeSetUp).toBe(true)
    expect((await inboxView.look(world, house.viewer, {})).maySeeSetUp).toBe(false)
  })

  test('a visitor reads no mail of ours', async () => {
    await expect(inboxView.look(world, visitorOf(house.workspaceId, house.contact), {})).rejects.toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
  })
})
