import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { homeOf } from './incoming.store.ts'
import { mustWait } from './inflow.store.ts'
import { anApproved, aPostOffice, messageNow, UNCAPPED, type PostOffice } from './post.testing.ts'
import { receiveMail } from './receive-mail.errand.ts'
import { OURS, REPLY_SHAPES, type ReplyShape } from './reply-shapes.testing.ts'

let base: TestWorld
let office: PostOffice
let house: AWorkspace
let letter: Awaited<ReturnType<typeof anApproved>>
let another: Awaited<ReturnType<typeof anApproved>>

beforeAll(async () => {
  base = await aWorld({ settings: { caps: UNCAPPED, replyAddress: 'replies@in.studio.example' } })
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
  letter = await anApproved(office.world, house)
  another = await anApproved(office.world, house, { contactId: house.contacts.english.id })
  base.clock.pass(2)
  await office.deliver()
})
afterAll(async () => {
  await office.close()
  await base.store.close()
})

let count = 0
interface Mail {
  readonly from: string
  readonly quotes?: string
  readonly names?: ReplyShape['names']
  readonly subject?: string
  readonly html?: boolean
  readonly body: string
}

async function comes({ from, quotes = '', names = 'both', subject = 'Re: Ihre Frage', html = false, body }: Mail) {
  const messageId = `<shape-${++count}@client.example>`
  const raw = [
    `From: ${from}`,
    'To: replies@in.studio.example',
    `Subject: ${subject}`,
    `Message-ID: ${messageId}`,
    ...(names === 'both' || names === 'in-reply-to' ? [`In-Reply-To: ${quotes}`] : []),
    ...(names === 'both' || names === 'references' ? [`References: <older@else.example> ${quotes}`] : []),
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    `Content-Transfer-Encoding: ${count % 2 ? '8bit' : 'base64'}`,
    '',
    count % 2
      ? body
      : (
          Buffer.from(body)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n'),
    '',
  ].join('\r\n')
  const became = await receiveMail(
    {
      world: office.world,
      homeOf: (hints) => homeOf(office.world.db, hints),
      mustWait: (sender) => mustWait(office.world.db, sender, office.world.clock()),
    },
    new TextEncoder().encode(raw),
  )
  base.clock.pass(1)
  const row = await written(office.world, house.workspaceId, ({ tx, scope }) =>
    tx
      .selectFrom('incoming_mail')
      .select(['words', 'why', 'contact_id', 'client_id', 'about_id'])
      .where('workspace_id', '=', scope.workspaceId)
      .where('message_id', '=', messageId)
      .executeTakeFirstOrThrow(),
  )
  return { became, ...row }
}

test(`there are ${REPLY_SHAPES.length} shapes`, () => {
  expect(REPLY_SHAPES.length).toBeGreaterThanOrEqual(40)
  expect(new Set(REPLY_SHAPES.map(({ body }) => body)).size).toBeGreaterThanOrEqual(40)
})

test.each(REPLY_SHAPES)('an answer by $name comes to her thread, in her own words', async ({ wrote, ...shape }) => {
  const mail = await comes({ ...shape, from: house.contact.email, quotes: letter.delivery.mailId })
  // The same words again and again would be taken for a loop; here they are so on purpose.
  expect(mail.became === 'open' || mail.why === 'looks-repeated').toBe(true)
  expect(mail).toMatchObject({
    contact_id: house.contact.id,
    client_id: house.client.id,
    about_id: letter.message.about.id,
  })
  expect(mail.words).toContain(wrote)
  expect(mail.words).not.toContain(OURS)
})

describe('what does not fit', () => {
  test('a changed subject changes nothing where the letter is named', async () => {
    const asked = { from: house.contact.email, quotes: letter.delivery.mailId, body: 'Eine andere Frage.' }
    const mail = await comes({ ...asked, subject: 'Etwas ganz anderes' })
    expect(mail).toMatchObject({ became: 'open', about_id: letter.message.about.id })
  })

  test('an answer from her other address waits for a person, beside her name', async () => {
    const mail = await comes({ from: 'k.vogel@privat.example', quotes: letter.delivery.mailId, body: 'Von zu Hause.' })
    expect(mail).toMatchObject({ became: 'quarantine', why: 'other-address', contact_id: house.contact.id })
  })

  test('a letter forwarded to a stranger who answers it reaches no case', async () => {
    const body = `Wer ist das?\n\n---------- Forwarded message ---------\nFrom: Lena Brandt\n\n${OURS}`
    const mail = await comes({ from: 'eve@else.example', quotes: letter.delivery.mailId, subject: 'Fwd: Frage', body })
    expect(mail).toMatchObject({ became: 'quarantine', why: 'other-address' })
  })

  test('one client’s contact who answers another client’s letter is kept apart from both', async () => {
    const mail = await comes({ from: house.contact.email, quotes: another.delivery.mailId, body: 'Weitergeleitet?' })
    expect(mail).toMatchObject({ became: 'quarantine', why: 'other-client' })
  })

  test('none of them wrote into the thread of another client', async () => {
    const astray = await written(office.world, house.workspaceId, ({ tx, scope }) =>
      tx
        .selectFrom('incoming_mail')
        .select('id')
        .where('workspace_id', '=', scope.workspaceId)
        .where('place', '=', 'open')
        .where('client_id', '<>', house.client.id)
        .execute(),
    )
    expect(astray).toEqual([])
    expect((await messageNow(office.world, house, letter.message.id)).state).toBe('approved')
  })
})
