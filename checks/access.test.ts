import { sql } from 'kysely'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiRoutes } from '../src/main/routes.ts'
import { aWorkspace, visitorOf, type AWorkspace } from '../src/people/people.testing.ts'
import { rightsOf, ROLES, type Role } from '../src/people/rights.ts'
import type { Actor } from '../src/platform/actor.ts'
import { api } from '../src/platform/http.ts'
import { inScope } from '../src/platform/store/scope.ts'
import { addressLetters } from '../src/portal/address-letters.act.ts'
import { outboxView } from '../src/post/outbox.view.ts'
import { pauseSending } from '../src/post/pause-sending.act.ts'
import { aDraft, anApproved } from '../src/post/post.testing.ts'
import { aServer, type Server } from './bad-input.testing.ts'

const CANARY = 'Kanariengelb'
const HOME = 'http://localhost:8420'

let server: Server
let mine: AWorkspace
let other: AWorkspace
let app: Hono
let as: Actor | null = null

beforeAll(async () => {
  server = await aServer()
  mine = server.house
  other = await aWorkspace(server.world, { name: 'Elsewhere' })
  app = api({ world: server.world, routes: apiRoutes, whoAsks: async () => as, say: ({ kind }) => kind })
  await fillWithCanaries()
})
afterAll(() => server.close())

/** A house with a row in as many tables as a few acts can reach, each with a word that nobody else may read. */
async function fillWithCanaries(): Promise<void> {
  const make = async (path: string, body: object) => (await server.ask(path, { method: 'POST', body })).body
  const client = await make('/api/clients', { name: `${CANARY} Verlag`, country: 'DE' })
  const { id: _id, clientId: _clientId, rank: _rank, deputyId: _deputyId, ...typed } = mine.contact
  const person = { ...typed, family: CANARY, email: 'kanarie@nordlicht.example', phone: '+493012345679' }
  const contact = await make(`/api/clients/${client.id}/contacts`, person)
  const project = await make('/api/projects', { clientId: client.id, name: `${CANARY} Relaunch` })
  const edits = [{ key: 'a', set: { name: `${CANARY} task`, estimate: { low: null, likely: 480, high: null } } }]
  await make(`/api/projects/${project.id}/edits`, { version: project.version, edits })
  const promise = { contactId: contact.id, kind: 'delivery', what: CANARY, label: CANARY, day: '2027-03-12' }
  await make('/api/promises', promise)
  const { world } = server
  await aDraft(world, mine, { subject: `${CANARY}: Stand` })
  await anApproved(world, mine, { subject: `${CANARY}: Ihre Frage` })
}

interface Sent {
  readonly method: string
  readonly path: string
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

async function send(actor: Actor | null, { method, path, body = {}, headers = {} }: Sent) {
  as = actor
  const response = await app.request(`${HOME}${path}`, {
    method,
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      'idempotency-key': path,
      ...headers,
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const refusal = /problem\+json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text).refusal : null
  return { status: response.status, text, refusal: refusal as { kind: string; needs?: string } | null }
}

const NOBODYS = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
const filled = (path: string, id: string) => path.replace(/:\w+/g, id)

describe('who may use a path of the API', () => {
  /** The lowest role that may: what must never slip to a lower one unseen. */
  const WEIGHTY: Readonly<Record<string, Role>> = {
    'POST /messages/:messageId/approval': 'lead',
    'DELETE /messages/:messageId/approval': 'member',
    'POST /deliveries/:deliveryId/settlement': 'lead',
    'POST /deliveries/:deliveryId/late': 'lead',
    'POST /deliveries/:deliveryId/bounce': 'lead',
    'POST /sending/stop': 'member',
    'POST /sending/start': 'member',
    'POST /mails/:mailId/settlement': 'member',
    'POST /clients': 'lead',
    'POST /clients/:clientId/contacts': 'lead',
    'POST /promises': 'lead',
    'POST /projects': 'member',
    'POST /imports': 'member',
    'PATCH /messages/:messageId': 'member',
    'GET /messages/:messageId': 'viewer',
    'GET /outbox': 'viewer',
    'GET /mails': 'viewer',
  }

  test('nobody without a session gets past any of them, and each role past those of its rights alone', async () => {
    const before = await server.rows()
    const wrong: string[] = []
    for (const { method, path, target } of apiRoutes) {
      const asked = { method, path: filled(path, NOBODYS) }
      const nobody = await send(null, asked)
      if (nobody.status !== 401) wrong.push(`${method} ${path} for nobody: ${nobody.status}`)
      const visitor = await send(visitorOf(mine.workspaceId, mine.contact), asked)
      if (visitor.status !== 403) wrong.push(`${method} ${path} for a contact: ${visitor.status}`)
      for (const role of ROLES) {
        if (rightsOf(role).has(target.needs as never)) continue
        const { status, refusal } = await send(mine[role], asked)
        if (status !== 403 || refusal?.needs !== target.needs) wrong.push(`${method} ${path} for a ${role}: ${status}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await server.rows()).toEqual(before)
  })

  test('the weighty ones begin at the role that they are meant for', () => {
    const found = apiRoutes.map(({ method, path, target }) => {
      const lowest = ROLES.filter((role) => rightsOf(role).has(target.needs as never)).at(-1)
      return [`${method} ${path}`, lowest] as const
    })
    const begins = Object.fromEntries(found)
    expect(Object.fromEntries(Object.keys(WEIGHTY).map((path) => [path, begins[path]]))).toEqual(WEIGHTY)
  })

  test('after a restore only whoever settles doubts lets mail go again, by name or with all the others', async () => {
    const { world } = server
    await pauseSending.perform(world, mine.system, { because: 'clone', alreadySent: ['<gone@mail.example>'] })
    const shown = async (actor: Actor) => (await outboxView.look(world, actor, {})).stops[0]
    for (const { actor, may } of [
      { actor: mine.viewer, may: false },
      { actor: mine.member, may: false },
      { actor: mine.lead, may: true },
    ])
      expect((await shown(actor))?.mayRelease).toBe(may)
    const stopId = (await shown(mine.member))?.id
    for (const asked of [{ stopId }, {}]) {
      const { status, refusal } = await send(mine.member, { method: 'POST', path: '/sending/start', body: asked })
      expect([status, refusal]).toMatchObject([403, { kind: 'not-allowed', needs: 'post:settle' }])
    }
    expect((await shown(mine.lead))?.id).toBe(stopId)
    expect((await send(mine.lead, { method: 'POST', path: '/sending/start', body: { stopId } })).status).toBe(200)
    expect(await shown(mine.lead)).toBeUndefined()
    // What a member has stopped, a member starts again.
    expect((await send(mine.member, { method: 'POST', path: '/sending/stop' })).status).toBe(200)
    const again = { 'idempotency-key': 'start again' }
    expect((await send(mine.member, { method: 'POST', path: '/sending/start', headers: again })).status).toBe(200)
  })

  test('a page of another site changes nothing, on no path', async () => {
    const before = await server.rows()
    const changing = apiRoutes.filter(({ method }) => method !== 'GET')
    for (const { method, path } of changing) {
      const elsewhere: Readonly<Record<string, string>>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'none', origin: HOME },
        ...(method === 'DELETE' ? [] : [{ 'content-type': 'text/plain' }]),
      ]
      for (const headers of elsewhere) {
        const { refusal } = await send(mine.owner, { method, path: filled(path, NOBODYS), headers })
        expect([method, path, headers, refusal?.kind]).toEqual([method, path, headers, 'from-elsewhere'])
      }
    }
    expect(await server.rows()).toEqual(before)
  })
})

describe('with every id of another house', () => {
  test('nothing of it is read or changed, on any path, in path, query or body', { timeout: 300_000 }, async () => {
    const ids = await idsOf(mine)
    expect(ids.length).toBeGreaterThan(12)
    const rowsOfMine = () => everyRowOf(mine)
    const before = await rowsOfMine()
    const params = [...new Set(apiRoutes.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)))]
    let asked = 0
    for (const { method, path } of apiRoutes) {
      for (const id of ids) {
        const named = Object.fromEntries(params.map((name) => [name, id]))
        const query = method === 'GET' ? `?${new URLSearchParams(named as Record<string, string>).toString()}` : ''
        const key = { 'idempotency-key': `${method} ${path} ${id}` }
        const body = { ...named, version: 1, into: { projectId: id } }
        const { text } = await send(other.owner, { method, path: `${filled(path, id)}${query}`, body, headers: key })
        asked++
        expect([method, path, id, text.includes(CANARY)]).toEqual([method, path, id, false])
      }
    }
    expect(asked).toBeGreaterThan(1_000)
    expect(await rowsOfMine()).toEqual(before)
    // The canary can be seen at all, by whom it belongs to.
    expect((await send(mine.owner, { method: 'GET', path: '/promises' })).text).toContain(CANARY)
  })

  test('a client’s page shows another client nothing, whatever id stands in its address', async () => {
    const [link = ''] = await addressLetters.perform(server.world, mine.system, {
      contactIds: [mine.contacts.english.id],
    })
    const token = new URL(link).pathname.slice('/p/'.length)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { cookie } = await server.knock('/p', { method: 'POST', headers, raw: `token=${token}` })
    expect((await server.knock('/portal', { headers: { cookie } })).status).toBe(200)
    for (const id of await idsOf(mine)) {
      const { status, text } = await server.knock(`/portal/cases/${id}?option=${id}`, { headers: { cookie } })
      expect([id, status, text.includes(CANARY)]).toEqual([id, 404, false])
    }
  })
})

test('drop the where: in every table with a workspace, another workspace sees and writes nothing of this one', async () => {
  const tables = await withWorkspace()
  expect(tables.length).toBeGreaterThan(25)
  await inScope(server.world.db, other.workspaceId, async (tx) => {
    for (const table of tables) {
      const theirs = sql`${sql.ref('workspace_id')} <> ${other.workspaceId}`
      const seen = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where ${theirs}`.execute(
        tx,
      )
      const gone = await sql`delete from ${sql.table(table)} where ${theirs}`.execute(tx)
      expect([table, seen.rows[0]?.n, Number(gone.numAffectedRows ?? 0n)]).toEqual([table, 0, 0])
    }
  })
})

async function withWorkspace(): Promise<readonly string[]> {
  const { rows } = await server.world.store.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'workspace_id' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** One id of each table of a house, and the first few where there are several kinds of rows in one. */
async function idsOf({ workspaceId }: AWorkspace): Promise<readonly string[]> {
  const { rows } = await server.world.store.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name in (
       select table_name from information_schema.columns where table_schema = 'public' and column_name = 'workspace_id')
     order by 1`,
  )
  return inScope(server.world.db, workspaceId, async (tx) => {
    const found: string[] = [workspaceId]
    for (const { name } of rows) {
      const ids = await sql<{
        id: string
      }>`select id::text as id from ${sql.table(name)} order by id desc limit 2`.execute(tx)
      found.push(...ids.rows.map(({ id }) => id))
    }
    return found
  })
}

/** All that belongs to a house, but for the record of who looked. */
async function everyRowOf({ workspaceId }: AWorkspace): Promise<Readonly<Record<string, string>>> {
  const tables = (await withWorkspace()).filter((name) => !['audit', 'audit_head'].includes(name))
  return inScope(server.world.db, workspaceId, async (tx) => {
    const found: Record<string, string> = {}
    for (const table of tables) {
      const all = await sql<{
        all: string | null
      }>`select string_agg(r::text, E'\n' order by r::text) as all from ${sql.table(table)} as r`.execute(tx)
      found[table] = all.rows[0]?.all ?? ''
    }
    return found
  })
}
