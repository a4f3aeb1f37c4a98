import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiRoutes } from '../src/main/routes.ts'
import { aServer, type Server } from './bad-input.testing.ts'

const KILOBYTE = 1024
let server: Server
beforeAll(async () => {
  server = await aServer()
})
afterAll(() => server.close())

describe('what every answer says to a browser', () => {
  const ANSWERS = [
    '/api/today',
    '/api/nothing',
    '/api/openapi.json',
    '/auth/session',
    '/auth/nothing',
    '/healthz',
  ] as const

  test.each([...ANSWERS, '/portal', '/p/forthright_portal_wrong', '/u/wrong', '/metrics'])(
    '%s is kept nowhere, guessed at by nobody and framed by no other site',
    async (path) => {
      const { headers } = await server.knock(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('referrer-policy')).toMatch(/^(?:same-origin|no-referrer)$/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
    },
  )

  test('a path that holds a link tells nobody where it came from', async () => {
    for (const path of ['/p/forthright_portal_wrong', '/u/wrong'])
      expect((await server.knock(path)).headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('over https browsers are told to come by https only', async () => {
    const { headers } = await server.knock('/healthz')
    expect(headers.has('strict-transport-security')).toBe(false)
    const away = await aServer({ publicUrl: 'https://desk.studio-kern.example' })
    const asked = await away.knock('/healthz')
    expect(asked.headers.get('strict-transport-security')).toBe('max-age=31536000')
    await away.close()
  })

  test.each(['/%E0%A4%A', '/%00', '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json'])(
    '%s leads to nothing and breaks nothing',
    async (path) => {
      const { status, text } = await server.knock(path)
      expect([200, 404]).toContain(status)
      expect(text).not.toContain('"dependencies"')
    },
  )
})

describe('what is too large', () => {
  const filled = (bytes: number) => JSON.stringify({ filler: 'x'.repeat(bytes) })

  test('is refused at the doors that need no session, before it is read', async () => {
    const { status, body } = await server.knock('/auth/sign-in', { method: 'POST', raw: filled(65 * KILOBYTE) })
    expect([status, body.title]).toEqual([413, 'too-large'])
  })

  test('is refused on every path of the API, and only the two for files take more than four megabytes', async () => {
    const changing = apiRoutes.filter(({ method }) => method !== 'GET')
    const large = filled(4 * KILOBYTE * KILOBYTE)
    const taking: string[] = []
    for (const { method, path } of changing) {
      const { status } = await server.ask(`/api${path.replace(/:\w+/g, 'x')}`, { method, raw: large })
      if (status !== 413) taking.push(path)
    }
    expect(taking.toSorted()).toEqual(['/imports', '/imports/preview'])
  })
})

test('who tries too often is counted by their own address where a named proxy tells it, and by the proxy’s where none is named', async () => {
  const wrong = { email: 'nobody@else.example', password: 'not this one at all', brief: false }
  const tries = async (at: Server, forwarded: string) => {
    const statuses: number[] = []
    for (let i = 0; i < 61; i++) {
      const body = { ...wrong, email: `nobody${i}@else.example` }
      const headers = { 'x-forwarded-for': forwarded }
      statuses.push((await at.knock('/auth/sign-in', { method: 'POST', body, headers })).status)
    }
    return statuses.at(-1)
  }
  const one = { method: 'POST', body: wrong, headers: { 'x-forwarded-for': '203.0.113.9' } } as const
  const behind = await aServer({ trustedProxies: '127.0.0.1' })
  expect(await tries(behind, '198.51.100.1')).toBe(429)
  expect((await behind.knock('/auth/sign-in', one)).status).toBe(401)
  await behind.close()

  expect(await tries(server, '198.51.100.1')).toBe(429)
  expect((await server.knock('/auth/sign-in', one)).status).toBe(429)
})
