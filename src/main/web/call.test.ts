import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../../ui/call.tsx'
import { call, requestOf } from './call.ts'

test('names in the path are taken from the input, the rest is the query of a GET', () => {
  expect(requestOf('GET /projects/:projectId/tasks', { projectId: 'a/b', page: 2, none: undefined })).toEqual({
    method: 'GET',
    url: '/api/projects/a%2Fb/tasks?page=2',
    body: null,
  })
})

test('what is not in the path is the body of a POST, and a POST always has one', () => {
  expect(requestOf('POST /cases/:caseId/acceptance', { caseId: '1', optionId: '2' })).toMatchObject({
    url: '/api/cases/1/acceptance',
    body: '{"optionId":"2"}',
  })
  expect(requestOf('POST /sending/stop', {}).body).toBe('{}')
})

test('the ways in are asked beside the API', () => {
  expect(requestOf('POST /auth/sign-in', {}).url).toBe('/auth/sign-in')
})

test('a name that is missing is a bug and says which', () => {
  expect(() => requestOf('GET /cases/:caseId', {})).toThrow("'caseId' is missing")
})

const asked: { url: string | undefined; key: unknown; type: unknown }[] = []
const refusal = {
  type: 'urn:forthright:bad-input',
  title: 'bad-input',
  detail: 'The day was not read. Nothing was changed.',
  errors: [{ path: '/day', problem: 'no such day' }],
  refusal: { kind: 'bad-input' },
}
const server = createServer((request, response) => {
  asked.push({
    url: request.url,
    key: request.headers['idempotency-key'],
    type: request.headers['content-type'],
  })
  if (request.method === 'GET') response.setHeader('content-type', 'application/json').end('{"ok":true}')
  else if (request.url === '/api/silent')
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
  else response.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(refusal))
})
const { fetch: plain } = globalThis
let origin = ''

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // Node has no page, so it has no origin of its own to resolve '/api' against.
  globalThis.fetch = (url, init) => plain(new URL(String(url), origin), init)
})
afterAll(() => {
  globalThis.fetch = plain
  server.close()
})

test('an answer comes back as data, with the key of the intention sent along', async () => {
  await expect(call('GET /frame', {}, { key: 'once' })).resolves.toEqual({ ok: true })
  expect(asked.at(-1)).toEqual({ url: '/api/frame', key: 'once', type: undefined })
})

test('a refusal is thrown as its own sentence with the fields it names', async () => {
  const problem = await call('POST /promises', { day: 'x' }).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({
    status: 422,
    kind: 'bad-input',
    message: refusal.detail,
    errors: [{ path: '/day', problem: 'no such day' }],
  })
  expect(asked.at(-1)?.type).toBe('application/json')
})

test('an answer that is not ours is a failure without a sentence', async () => {
  await expect(call('POST /silent')).rejects.toMatchObject({ status: 502, kind: 'failed', message: '' })
})

test('no answer at all is told apart from a refusal', async () => {
  origin = 'http://127.0.0.1:9'
  await expect(call('GET /frame')).rejects.toMatchObject({ status: 0, kind: 'unreachable' })
})
