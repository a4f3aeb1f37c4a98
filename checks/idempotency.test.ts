import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiRoutes } from '../src/main/routes.ts'
import { forgetUnanswered } from '../src/platform/answered.ts'
import { canonical } from '../src/platform/audit.ts'
import { api } from '../src/platform/http.ts'
import { aDraft, deliveriesNow } from '../src/post/post.testing.ts'
import { aServer, type Server } from './bad-input.testing.ts'

/** One key, one effect: a hundred at once, another body under the key, and the same key after a restart. */
const AT_ONCE = 100
const HOME = 'http://localhost:8420'

let server: Server
beforeAll(async () => {
  server = await aServer()
})
afterAll(() => server.close())

/** The API of one server process; another one on the same store is what stands after a restart, or beside it. */
const aProcess = (): Hono =>
  api({ world: server.world, routes: apiRoutes, whoAsks: async () => server.house.lead, say: ({ kind }) => kind })

interface Post {
  readonly path: string
  readonly key: string
  readonly body: object
}

async function post(app: Hono, { path, key, body }: Post): Promise<{ status: number; text: string }> {
  const response = await app.request(`${HOME}${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  // The order of an answer's fields has no meaning.
  return { status: response.status, text: canonical(await response.json()) }
}

/** A hundred askers who, told that it is under way, ask again until it is done, as Stripe's clients do. */
async function allAtOnce(apps: readonly Hono[], asked: Post) {
  let told = 0
  const one = async (i: number) => {
    for (;;) {
      const answer = await post(apps[i % apps.length] as Hono, asked)
      if (answer.status !== 409) return answer
      expect(JSON.parse(answer.text).title).toBe('in-flight')
      told++
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => one(i)))
  return { answers: new Set(answers.map(({ status, text }) => `${status} ${text}`)), told }
}

test('a hundred equal approvals at once, through two servers, approve once and all get the same answer', async () => {
  const draft = await aDraft(server.world, server.house)
  const asked = { path: `/messages/${draft.id}/approval`, key: 'a yes', body: { version: draft.version } }
  const { answers, told } = await allAtOnce([aProcess(), aProcess()], asked)
  process.stdout.write(`idempotency: ${AT_ONCE} equal approvals at once, ${told} told to wait\n`)

  expect([...answers]).toEqual([expect.stringMatching(/^200 .*"deliveryId"/)])
  expect(await deliveriesNow(server.world, server.house, draft.id)).toHaveLength(1)

  const other = await post(aProcess(), { ...asked, body: { version: draft.version + 1 } })
  expect([other.status, JSON.parse(other.text).title]).toEqual([422, 'other-body'])
  // The next start has the store to itself and forgets what was under way, never what was answered.
  await forgetUnanswered(server.world)
  const replayed = await post(aProcess(), asked)
  expect(`${replayed.status} ${replayed.text}`).toBe([...answers][0])
  expect(await deliveriesNow(server.world, server.house, draft.id)).toHaveLength(1)
})

test('a hundred equal new clients at once are one client', async () => {
  const asked = { path: '/clients', key: 'a client', body: { name: 'Nur einmal GmbH', country: 'DE' } }
  const { answers } = await allAtOnce([aProcess()], asked)
  expect([...answers]).toEqual([expect.stringMatching(/^200 /)])
  const { text } = await server.ask('/api/clients')
  expect(text.split('Nur einmal GmbH')).toHaveLength(2)
})
