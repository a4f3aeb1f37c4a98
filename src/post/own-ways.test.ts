import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { homeOf } from './incoming.store.ts'
import { mustWait } from './inflow.store.ts'
import { anApproved, aPostOffice, deliveryNow, type PostOffice } from './post.testing.ts'
import { queueSystemMail } from './queue-system-mail.act.ts'
import { receiveMail } from './receive-mail.errand.ts'
import { bounceAddress, bouncedIn, replyAddress } from './reply-address.ts'

const COPIES = 'copies@in.studio.example'
const base = await aWorld({ settings: { bounceAddress: 'bounces@in.studio.example', copyAddress: COPIES } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  await emptyStore(base.store)
  base.clock.set('2027-02-01T08:00:00.000Z' as never)
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
})
afterEach(() => office.close())
afterAll(() => base.store.close())

const comes = (raw: string | Uint8Array) =>
  receiveMail(
    {
      world: office.world,
      homeOf: (hints) => homeOf(office.world.db, hints),
      mustWait: (sender) => mustWait(office.world.db, sender, office.world.clock()),
    },
    typeof raw === 'string' ? new TextEncoder().encode(raw.replaceAll(/\r?\n/g, '\r\n')) : raw,
  )

async function sendOne(mode: Parameters<PostOffice['sink']['behave']>[0] = 'accept') {
  office.sink.behave(mode)
  const { delivery } = await anApproved(office.world, house)
  office.world.clock.pass(2)
  await office.deliver()
  const taken = office.sink.taken.at(-1)
  return {
    delivery,
    now: () => deliveryNow(office.world, house, delivery.id),
    from: taken?.from ?? '',
    raw: taken?.raw,
  }
}

/** A delivery notice as a server writes it that keeps nothing of the mail it could not deliver. */
const notice = (to: string, action: string, status: string) => `From: MAILER-DAEMON@mx.client.example
To: ${to}
Subject: Undelivered
Message-ID: <${action}-${status}@mx.client.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x

Your message could not be delivered.
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.client.example

Final-Recipient: rfc822; somebody@else.example
Action: ${action}
Status: ${status}

--x--
`

test('a letter that comes back names its delivery by the address it comes back to, whatever else the notice says', async () => {
  const one = await sendOne()
  const two = await sendOne()
  expect(bouncedIn([one.from], 'bounces@in.studio.example')?.deliveryId).toBe(one.delivery.id)
  expect(one.from).not.toBe(two.from)
  expect(await comes(notice(one.from, 'delayed', '4.4.1'))).toBe('bounce')
  expect((await one.now()).state).toBe('sent')
  expect(await comes(notice(one.from, 'failed', '5.2.2'))).toBe('bounce')
  expect((await one.now()).state).toBe('bounced')
  expect((await two.now()).state).toBe('sent')
})

test('a return address that we did not sign brings nothing back', async () => {
  const { delivery, now } = await sendOne()
  const forged = bounceAddress('bounces@in.studio.example', { deliveryId: delivery.id, sign: '0'.repeat(20) })
  await comes(notice(forged, 'failed', '5.1.1'))
  expect((await now()).state).toBe('sent')
  const asReply = replyAddress('bounces@in.studio.example', { contactId: delivery.id, sign: '0'.repeat(20) })
  expect(bouncedIn([asReply], 'bounces@in.studio.example')).toBeNull()
})

test('our own copy ends a doubt, once, and is not kept as a mail', async () => {
  const { now, raw } = await sendOne('dot-drop-kept')
  expect((await now()).state).toBe('in-doubt')
  expect(office.sink.taken.at(-1)?.to).toContain(COPIES)
  expect(await comes(raw ?? '')).toBe('copy')
  expect(await comes(raw ?? '')).toBe('copy')
  expect(await now()).toMatchObject({ state: 'sent', stage: 'copy', resends: 0 })
  await office.deliver()
  expect(office.told.filter(({ name }) => name === 'message.sent')).toHaveLength(1)
})

test('a copy that comes before the last word was missed leaves no doubt', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(2)
  sink.behave('dot-hang-kept')
  const leaving = office.deliver()
  await sink.have(1)
  expect(await comes(sink.taken[0]?.raw ?? '')).toBe('copy')
  sink.hangUp()
  await leaving
  expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'sent', copied: true })
})

test('a mail by rule holds a secret and goes to nobody else', async () => {
  const { id: contactId } = house.contact
  await queueSystemMail.perform(office.world, house.system, { kind: 'code', contactId, params: { id: contactId } })
  await office.deliver()
  expect(office.sink.taken.at(-1)?.to).toEqual([house.contact.email])
})
