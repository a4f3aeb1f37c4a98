import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { api } from '../platform/http.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { composerView, previewView } from './composer.view.ts'
import { outboxView } from './outbox.view.ts'
import { outboxCommand, type CallServer } from './post.cli.ts'
import { letterPages, postRoutes } from './post.http.ts'
import { aDraft, anApproved, aPostOffice, deliveryNow, type PostOffice } from './post.testing.ts'

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

async function aDoubt() {
  const { delivery } = await anApproved(office.world, house)
  office.sink.behave('dot-drop-kept')
  office.world.clock.pass(1)
  await office.deliver()
  office.sink.behave('accept')
  return delivery
}

/** The API as the CLI and the pages meet it, with the lead signed in. */
function callServer(): CallServer {
  const app = api({
    world: office.world,
    routes: postRoutes,
    whoAsks: async () => house.lead,
    say: ({ kind }) => kind,
  })
  return async (route, input = {}, options = {}) => {
    const [method = '', path = ''] = route.split(' ')
    const left = new Map(Object.entries(input))
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      const value = String(left.get(name))
      left.delete(name)
      return value
    })
    const query = method === 'GET' ? `?${new URLSearchParams(Object.fromEntries(left) as Record<string, string>)}` : ''
    const response = await app.request(`http://localhost${filled}${query}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        ...(options.key ? { 'idempotency-key': options.key } : {}),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(Object.fromEntries(left)) }),
    })
    const answer = (await response.json()) as { detail?: string }
    if (!response.ok) throw new Error(answer.detail)
    return answer as never
  }
}

test('the outbox tells what is in doubt with its whole story, and counts it as trouble', async () => {
  const delivery = await aDoubt()
  const { rows, counts } = await outboxView.look(office.world, house.viewer, {})
  expect(counts).toEqual({ held: 0, sending: 0, doubt: 1, trouble: 1, late: 0 })
  expect(rows).toMatchObject([{ deliveryId: delivery.id, state: 'in-doubt', to: 'Dr. Katharina Vogel' }])
  expect(rows[0]?.steps.map(({ state }) => state)).toEqual(['held', 'attempting', 'data', 'in-doubt'])
})

test('a failure counts until the letter is written anew', async () => {
  const { message } = await anApproved(office.world, house)
  office.sink.behave('dot-550')
  office.world.clock.pass(1)
  await office.deliver()
  expect((await outboxView.look(office.world, house.lead, {})).counts).toMatchObject({ trouble: 1 })
  const call = callServer()
  await call('DELETE /messages/:messageId/approval', { messageId: message.id })
  expect((await outboxView.look(office.world, house.lead, {})).counts).toMatchObject({ trouble: 0 })
})

test('the composer is told who said yes, where it stands and whether it can still be changed', async () => {
  const { message, delivery } = await anApproved(office.world, house)
  const held = await composerView.look(office.world, house.member, { messageId: message.id })
  expect(held).toMatchObject({
    contact: { name: 'Dr. Katharina Vogel', email: house.contact.email },
    author: 'Lena Brandt',
    approvals: [{ by: 'Lena Brandt', alone: false, revokedAt: null }],
    delivery: { id: delivery.id, state: 'held', due: delivery.due },
    may: { edit: true, approve: false },
  })
  office.world.clock.pass(1)
  await office.deliver()
  expect((await composerView.look(office.world, house.lead, { messageId: message.id })).may.edit).toBe(false)
})

test('the preview is the mail that leaves, but for the link', async () => {
  const { message } = await anApproved(office.world, house)
  const preview = await previewView.look(office.world, house.lead, { messageId: message.id })
  office.world.clock.pass(1)
  await office.deliver()
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(office.sink.taken[0]?.raw ?? '')
  const example = (text = '') => text.replaceAll(/\/p\/[0-9A-Z]{26}/g, '/p/...').trim()
  expect(preview.subject).toBe(mail.subject)
  expect(preview.text.trim()).toBe(example(mail.text))
  expect(preview.html.trim()).toBe(example(mail.html))
})

test('the letter as a page runs no script, loads nothing, and is shown to nobody outside', async () => {
  const draft = await aDraft(office.world, house)
  const mine = letterPages(office.world, async () => house.lead)
  const page = await mine.request(`/preview/${draft.id}`)
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/)
  expect(await page.text()).toContain('Guten Tag Frau Dr. Vogel')
  expect((await letterPages(office.world, async () => null).request(`/preview/${draft.id}`)).status).toBe(404)
  const other = await aWorkspace(office.world)
  expect((await letterPages(office.world, async () => other.lead).request(`/preview/${draft.id}`)).status).toBe(404)
})

test('an approval asked for twice under one key is given once', async () => {
  const draft = await aDraft(office.world, house)
  const call = callServer()
  const ask = () =>
    call('POST /messages/:messageId/approval', { messageId: draft.id, version: 1 }, { key: 'one intention' })
  expect(await ask()).toEqual(await ask())
  await expect(call('POST /messages/:messageId/approval', { messageId: draft.id, version: 1 })).rejects.toThrow(
    'needs-key',
  )
})

test('the command line lists a doubt, ends it, stops and starts', async () => {
  const delivery = await aDoubt()
  const printed: string[] = []
  const world = {
    callServer: callServer(),
    newKey: () => 'k',
    print: (line: string) => void printed.push(line),
    json: false,
  }

  expect(await outboxCommand(['list'], world)).toBe(1)
  expect(printed.join('\n')).toContain(`in-doubt    ${delivery.id}`)
  expect(await outboxCommand(['resolve', delivery.id, 'perhaps'], world)).toBe(2)
  expect(await outboxCommand(['resolve', delivery.id, 'arrived'], world)).toBe(0)
  expect((await deliveryNow(office.world, house, delivery.id)).state).toBe('sent')
  expect(await outboxCommand(['list'], world)).toBe(0)

  await outboxCommand(['stop'], world)
  expect((await outboxView.look(office.world, house.lead, {})).stops).toMatchObject([
    { reach: 'all', because: 'person' },
  ])
  await outboxCommand(['start'], world)
  expect((await outboxView.look(office.world, house.lead, {})).stops).toEqual([])
})

test('a letter in doubt is on the list however many letters wait for their time', async () => {
  const { id: deliveryId } = await aDoubt()
  await anApproved(office.world, house)
  await written(office.world, house.workspaceId, ({ tx }) =>
    sql`insert into delivery select (jsonb_populate_record(d, jsonb_build_object(
          'id', 'WAITING' || lpad(n::text, 19, '0'), 'mail_id', '<' || n || '@waiting.example>', 'since', '2027-01-01T08:00:00Z'))).*
        from delivery d, generate_series(1, 250) n where d.state = 'held'`.execute(tx),
  )
  const { rows, counts } = await outboxView.look(office.world, house.lead, {})
  expect(counts).toMatchObject({ doubt: 1, held: 251 })
  expect(rows.filter(({ state }) => state === 'in-doubt').map((row) => row.deliveryId)).toEqual([deliveryId])
})
