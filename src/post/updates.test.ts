import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { fullName } from '../people/person.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { rawOf } from '../platform/mail/mime.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { outgoingOf } from './outgoing.store.ts'
import { outboxView } from './outbox.view.ts'
import { updatesPages } from './post.http.ts'
import { aDraft, anApproved, aPostOffice, deliveryNow, type PostOffice } from './post.testing.ts'
import { releaseSending } from './release-sending.act.ts'
import { releaseUpdates, updatesLink, updatesStopped } from './updates.store.ts'

const base = await aWorld()
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

const WEEKLY = { kind: 'update', scheduled: true } as const

const header = (raw: string | Buffer, name: string) =>
  new RegExp(`^${name}: ((?:.|\r\n[ \t])*)\r$`, 'mi').exec(raw.toString().replace(/\r\n[ \t]+/g, ' '))?.[1]

/** The one-click address in the letter that was taken last. */
function linkInLast(): string {
  const raw = office.sink.taken.at(-1)?.raw ?? ''
  return /<(.*)>/.exec(header(raw, 'List-Unsubscribe') ?? '')?.[1]?.replaceAll(' ', '') ?? ''
}

async function ask(url: string, method: string, body?: string) {
  const app = updatesPages(office.world, () => 'en')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await app.request(new URL(url).pathname, { method, ...(body === undefined ? {} : { body, headers }) })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

const press = (url: string) => ask(url, 'POST', 'List-Unsubscribe=One-Click')
const stopped = async () => [
  ...(await written(office.world, house.workspaceId, (moment) => updatesStopped(moment))).keys(),
]

async function sendOne(wish: Parameters<typeof anApproved>[2] = {}) {
  const { delivery } = await anApproved(office.world, house, wish)
  office.world.clock.pass(2)
  await office.deliver()
  return deliveryNow(office.world, house, delivery.id)
}

test('a weekly update brings its reader the one-click address, any other letter does not', async () => {
  await sendOne(WEEKLY)
  const raw = office.sink.taken.at(-1)?.raw ?? ''
  expect(header(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  expect(linkInLast()).toBe(updatesLink(office.world, { workspaceId: house.workspaceId, contactId: house.contact.id }))
  for (const wish of [{}, { kind: 'update' }, { scheduled: true }] as const) {
    await sendOne(wish)
    expect(header(office.sink.taken.at(-1)?.raw ?? '', 'List-Unsubscribe')).toBeUndefined()
    const { text = '', html = '' } = await PostalMime.parse(office.sink.taken.at(-1)?.raw ?? '')
    expect(text + html).not.toMatch(/\/u\/|unsubscribe-link/)
  }
})

test.each([
  ['en', 'You can stop these weekly updates at any time: '],
  ['de', 'Diese Wochenberichte können Sie jederzeit abbestellen: '],
  ['es', 'Puede dejar de recibir estos informes semanales cuando quiera: '],
  ['fr', 'Vous pouvez arrêter ces points hebdomadaires à tout moment : '],
  ['bn', 'এই সাপ্তাহিক খবর আপনি যেকোনো সময় বন্ধ করতে পারেন: '],
] as const)('a weekly update in %s ends with one line that stops it', async (language, line) => {
  const draft = await aDraft(office.world, house, { ...WEEKLY, language })
  const { letter } = await written(office.world, house.workspaceId, (moment) =>
    outgoingOf(moment, draft, { mailId: '<x@mail.example.org>', date: moment.now }),
  )
  const link = 'https://studio.example/u/01'
  const raw = await rawOf(letter, { 'unsubscribe-link': link, 'portal-link': 'https://studio.example/p/x' })
  const { text = '', html = '' } = await PostalMime.parse(raw)
  expect(text.trimEnd().split('\n').at(-1)).toBe(`${line}${link}`)
  expect(html).toContain(`${line}<a class="link" href="${link}"`)
  expect(html.indexOf(line)).toBeGreaterThan(html.indexOf('Lena Brandt'))
})

test('the address in that line is the one of the header, and nothing we keep or approve knows it', async () => {
  expect(await sendOne(WEEKLY)).toMatchObject({ state: 'sent' })
  const { text = '' } = await PostalMime.parse(office.sink.taken.at(-1)?.raw ?? '')
  const link = linkInLast()
  expect(text.trimEnd().endsWith(` ${link}`)).toBe(true)
  const kept = await written(office.world, house.workspaceId, async ({ tx }) => [
    await tx.selectFrom('message').selectAll().execute(),
    await tx.selectFrom('approval').selectAll().execute(),
    await tx.selectFrom('delivery').selectAll().execute(),
  ])
  expect(JSON.stringify(kept)).not.toContain(new URL(link).pathname)
})

test('looking at the address changes nothing, pressing it stops the updates once, and letters about dates still leave', async () => {
  await sendOne(WEEKLY)
  const url = linkInLast()
  for (const method of ['HEAD', 'GET']) expect((await ask(url, method)).status).toBe(200)
  const door = await ask(url, 'GET')
  expect(door.text).toContain(`action="${new URL(url).pathname}"`)
  expect(door.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await stopped()).toEqual([])

  expect((await press(url)).status).toBe(200)
  expect((await press(url)).status).toBe(200)
  expect((await ask(url, 'GET')).text).not.toContain(`action="${new URL(url).pathname}"`)
  expect(await stopped()).toEqual([house.contact.id])
  expect(await switches()).toHaveLength(1)

  expect(await sendOne(WEEKLY)).toMatchObject({ state: 'held', attempts: 0 })
  expect(await sendOne()).toMatchObject({ state: 'sent' })
  const other = Object.values(house.contacts).find(({ id }) => id !== house.contact.id)
  expect(await sendOne({ ...WEEKLY, contactId: other?.id as never })).toMatchObject({ state: 'sent' })
})

test('a stop by mistake is taken back on the same page within a day, once, and never by the mail program’s address', async () => {
  await sendOne(WEEKLY)
  const url = linkInLast()
  const again = `${url}/again`
  await press(url)
  expect((await ask(url, 'GET')).text).toContain(`action="${new URL(again).pathname}"`)
  expect((await ask(again, 'GET')).status).toBe(200)
  expect(await stopped()).toEqual([house.contact.id])

  office.world.clock.pass(24 * 60)
  for (const text of [(await ask(again, 'POST', '')).text, (await ask(again, 'POST', '')).text])
    expect(text).toContain('Sie erhalten die Wochenberichte von Studio Kern wieder')
  expect(await stopped()).toEqual([])
  expect(await switches()).toMatchObject([{ by_actor: house.contact.id, released_by: house.contact.id }])

  await press(url)
  office.world.clock.pass(24 * 60 + 1)
  const late = await ask(again, 'POST', '')
  expect(late.text).toContain('sagen Sie es einfach Ihrem Kontakt dort')
  expect(late.text).not.toContain('<form')
  expect(await stopped()).toEqual([house.contact.id])
})

test('what a reader stopped is shown with who it was, and no plain release lets it go', async () => {
  await sendOne(WEEKLY)
  await press(linkInLast())
  await anApproved(office.world, house, WEEKLY)
  const { stops, rows } = await outboxView.look(office.world, house.lead, {})
  expect(stops).toMatchObject([{ reach: 'updates', because: 'unsubscribed', target: fullName(house.contact) }])
  expect(rows.filter((row) => row.stopped)).toHaveLength(1)

  const stopId = stops[0]?.id ?? ''
  await expect(releaseSending.perform(office.world, house.lead, { stopId })).rejects.toMatchObject({
    refusal: { kind: 'readers-wish' },
  })
  await releaseSending.perform(office.world, house.lead, {})
  expect(await stopped()).toEqual([house.contact.id])

  await written(office.world, house.workspaceId, (moment) =>
    releaseUpdates(moment, house.contact.id, 'She asked on the phone.'),
  )
  expect(await stopped()).toEqual([])
  expect(await switches()).toMatchObject([{ released_because: 'She asked on the phone.' }])
})

test('an address that we did not make leads nowhere, in the same words whoever it names', async () => {
  await sendOne(WEEKLY)
  const url = linkInLast()
  const forged = url.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  const other = Object.values(house.contacts).find(({ id }) => id !== house.contact.id)
  const anothers = url.replace(house.contact.id, other?.id ?? '')
  const nobodys = url.replace(house.contact.id, '01J00000000000000000000000')
  const answers = await Promise.all(
    [forged, anothers, nobodys, `${url}0`, new URL('/u/x', url).href].map(async (one) => [
      await ask(one, 'GET'),
      await press(one),
      await ask(`${one}/again`, 'POST', ''),
    ]),
  )
  for (const { status, text } of answers.flat()) {
    expect(status).toBe(404)
    expect(text).toBe(answers[0]?.[0]?.text)
    expect(text).not.toContain('Studio Kern')
  }
  expect(await stopped()).toEqual([])
})

const switches = () => written(office.world, house.workspaceId, ({ tx }) => tx.selectFrom('stop').selectAll().execute())
