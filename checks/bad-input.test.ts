import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import PostalMime from 'postal-mime'
import type { Zone } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { formatsFor } from '../src/language/formats.ts'
import { CODES, type Code } from '../src/language/packs.ts'
import { apiRoutes } from '../src/main/routes.ts'
import { doorRoutes } from '../src/people/people.http.ts'
import { addressLetters } from '../src/portal/address-letters.act.ts'
import { aDraft, anApproved } from '../src/post/post.testing.ts'
import { aServer, MARKUP, type Answer, type Asked, type Server } from './bad-input.testing.ts'

const UNKNOWN = '01HZZZZZZZZZZZZZZZZZZZZZZZ'
const MEGABYTE = 1024 * 1024
const base64 = (text: string) => Buffer.from(text).toString('base64')

let server: Server
let projectId: string
let messageId: string
let contact: object

beforeAll(async () => {
  server = await aServer()
  const { client } = server.house
  const made = await server.ask('/api/projects', { method: 'POST', body: { clientId: client.id, name: 'Website' } })
  projectId = made.body.id
  const edits = ['a', 'b'].map((key) => ({
    key,
    set: { name: `Task ${key}`, estimate: { low: null, likely: 480, high: null } },
  }))
  await server.ask(`/api/projects/${projectId}/edits`, { method: 'POST', body: { version: made.body.version, edits } })
  messageId = (await aDraft(server.world, server.house)).id
  const { id: _id, clientId: _clientId, rank: _rank, deputyId: _deputyId, ...typed } = server.house.contact
  contact = { ...typed, phone: '+493012345679', email: 'neu@nordlicht.example' }
})
afterAll(() => server.close())

/** What was asked is refused for this reason, in this language, and every row stands as it stood. */
async function refused(code: Code, kind: string, ask: () => Promise<Answer>): Promise<Answer> {
  const before = await server.rows()
  const answer = await ask()
  expect(await server.rows()).toEqual(before)
  expect(answer.type).toContain('application/problem+json')
  expect(answer.body.title).toBe(kind)
  expect(answer.body.detail).toBe(server.sentence(code, answer.body.refusal))
  if (code !== 'en') expect(answer.body.detail).not.toBe(server.sentence('en', answer.body.refusal))
  return answer
}

const post = (path: string, asked: Asked) => server.ask(path, { method: 'POST', ...asked })

describe.each(CODES)('bad input, said in %s', (code) => {
  const fileOf = (text: string, more: object = {}) => ({
    code,
    body: { into: { projectId }, fileName: 'plan.csv', content: base64(text), ...more },
  })

  test('a file without a column we know brings nothing in, and each gap is named', async () => {
    const answer = await refused(code, 'file-has-problems', () =>
      post('/api/imports', fileOf('colour;shape\nred;round\n')),
    )
    expect(answer.body.refusal.problems).toContainEqual(expect.objectContaining({ key: 'column-missing' }))
  })

  test('a column that the file does not have is refused', async () => {
    const answer = await refused(code, 'file-has-problems', () =>
      post('/api/imports', fileOf('Name;Duration\nDraft;3\n', { mapping: { name: 0, duration: 9 } })),
    )
    expect(answer.body.refusal.problems).toContainEqual(expect.objectContaining({ key: 'column-unknown' }))
  })

  test('links in a circle are refused by the grid and by a file, with the tasks named', async () => {
    const { body: plan } = await server.ask(`/api/projects/${projectId}/plan`)
    const waits = (key: string, from: string) => ({ key, set: { links: [{ from, type: 'FS' }] } })
    const edits = [waits('a', 'b'), waits('b', 'a')]
    const asked = { code, body: { version: plan.project.version, edits } }
    const answer = await refused(code, 'plan-cycle', () => post(`/api/projects/${projectId}/edits`, asked))
    expect(answer.body.detail).toContain('Task a')
    const circle = 'Id;Name;Duration;Predecessors\n1;One;2;2\n2;Two;3;1\n'
    await refused(code, 'file-has-problems', () => post('/api/imports', fileOf(circle)))
  })

  test('a time zone nobody knows is named as such', async () => {
    const { id } = server.house.client
    const body = { ...contact, zone: 'Mars/Olympus_Mons' }
    const known = server.sentence(code, { kind: 'bad-input', errors: [{ path: '/zone', problem: 'zone-unknown' }] })
    const answer = await refused(code, 'bad-input', () => post(`/api/clients/${id}/contacts`, { code, body }))
    expect(answer.body.errors).toEqual([{ path: '/zone', problem: 'zone-unknown' }])
    expect(answer.body.detail).toBe(known)
    expect(known).not.toBe(server.sentence(code, { kind: 'bad-input' }))
    const project = { clientId: id, name: 'Elsewhere', zone: 'Nowhere' }
    expect((await refused(code, 'bad-input', () => post('/api/projects', { code, body: project }))).body.detail).toBe(
      known,
    )
  })

  test('an address with a line break is no address', async () => {
    const { id } = server.house.client
    const body = { ...contact, email: 'neu@nordlicht.example\r\nBcc: eve@else.example' }
    const answer = await refused(code, 'bad-input', () => post(`/api/clients/${id}/contacts`, { code, body }))
    expect(answer.body.errors).toEqual([{ path: '/email', problem: 'email-not-plain' }])
  })

  test('what is larger than a file may be is refused, before and after it is unpacked', async () => {
    const whole = { into: { projectId }, fileName: 'plan.csv', content: 'A'.repeat(Math.ceil((50 * MEGABYTE * 4) / 3)) }
    const answer = await refused(code, 'too-large', () => post('/api/imports', { code, body: whole }))
    expect(answer.status).toBe(413)
    const over = { ...whole, content: 'A'.repeat(Math.ceil((26 * MEGABYTE * 4) / 3)) }
    const second = await refused(code, 'file-too-big', () => post('/api/imports', { code, body: over }))
    expect(second.body.detail).toContain(formatsFor(code, { zone: 'UTC' as Zone }).number(25))
  })

  test('a wrong token opens no door', async () => {
    const token = 'forthright_invitation_wrong'
    const me = { name: 'Eve', language: 'en', zone: 'Europe/Berlin', password: 'a paper boat in march' }
    const founder = { workspace: 'Other', country: 'DE', currency: 'EUR', email: 'eve@else.example', ...me }
    const doors: [string, object][] = [
      ['/auth/set-up', { token, ...founder }],
      ['/auth/invitation/look', { token }],
      ['/auth/invitation', { token, ...me }],
      ['/auth/reset', { token, password: me.password }],
    ]
    for (const [path, body] of doors)
      await refused(code, 'link-spent', () => server.knock(path, { method: 'POST', code, body }))
    const wrong = { email: 'ida@studio-kern.example', password: 'not this one at all' }
    await refused(code, 'wrong-sign-in', () =>
      server.knock('/auth/sign-in', { method: 'POST', code, body: { ...wrong, brief: false } }),
    )
    const headers = { authorization: 'Bearer forthright_local_wrong' }
    await refused(code, 'not-signed-in', () => server.knock('/api/today', { code, headers }))
  })

  test('a wrong link of a client shows one page in words, and changes nothing', async () => {
    const before = await server.rows()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answers = [
      await server.knock('/p/forthright_portal_wrong', { code }),
      await server.knock('/p', { method: 'POST', code, headers, raw: 'token=forthright_portal_wrong' }),
      await server.knock('/portal', { code, headers: { cookie: 'forthright-portal=made-up' } }),
    ]
    expect(await server.rows()).toEqual(before)
    expect(answers.map(({ status }) => status)).toEqual([410, 410, 401])
    for (const { text } of answers) expect(text).toContain(`<html lang="${code}">`)
    const large = await server.knock('/p', { method: 'POST', code, headers, raw: `token=${'x'.repeat(MEGABYTE)}` })
    expect(large.status).toBe(413)
    expect(large.text).toContain(server.sentence(code, { kind: 'too-large' }))
  })

  test('what is no JSON, or no object, is refused', async () => {
    for (const raw of ['{"name": "half', '[]', 'null', '"text"', 'name=x'])
      await refused(code, 'bad-input', () => post('/api/clients', { code, raw }))
  })

  test('whatever can lead to a letter is refused without its key', async () => {
    const mailing = apiRoutes.filter(({ target }) => target.kind !== 'view' && target.mails)
    expect(mailing.map(({ path }) => path)).toContain('/messages/:messageId/approval')
    for (const { method, path } of mailing) {
      const filled = path.replace(/:\w+/g, messageId)
      await refused(code, 'needs-key', () => server.ask(`/api${filled}`, { method, code, body: { version: 1 } }))
    }
  })

  test('an id that is nobody’s leads to nothing, on every path that takes one', async () => {
    const taking = apiRoutes.filter(({ path }) => path.includes(':'))
    expect(taking.length).toBeGreaterThan(20)
    const before = await server.rows()
    for (const { method, path } of taking) {
      const key = `${code} ${method} ${path}`
      const ask = (id: string) =>
        server.ask(`/api${path.replace(/:\w+/g, id)}`, {
          method,
          code,
          headers: { 'idempotency-key': key },
          ...(method === 'GET' ? {} : { body: {} }),
        })
      for (const answer of [await ask(UNKNOWN), await ask('x%27y')]) {
        // A promise without a forecast, and one that is not there, have no outlook alike.
        const found = answer.body === null && method === 'GET' ? 'not-found' : answer.body.title
        expect(`${key}: ${found}`).toMatch(/: (?:not-found|bad-input|not-allowed)$/)
        if (answer.body !== null) expect(answer.body.detail).toBe(server.sentence(code, answer.body.refusal))
      }
    }
    expect(await server.rows()).toEqual(before)
    await refused(code, 'not-found', () => server.ask('/api/nothing-like-this', { code }))
  })
})

describe('HTML in a name is text', () => {
  const plain = (html: string) => expect(html).not.toMatch(/<img src=x|<b>Söhne/)
  let clientId: string
  let contactId: Id

  beforeAll(async () => {
    clientId = (await post('/api/clients', { body: { name: MARKUP, country: 'DE' } })).body.id
    const named = { ...contact, given: 'Mira', family: MARKUP, email: 'mira@soehne.example' }
    contactId = (await post(`/api/clients/${clientId}/contacts`, { body: named })).body.id
  })

  test('in what pages read, as it was typed', async () => {
    const project = await post('/api/projects', { body: { clientId, name: MARKUP } })
    const promise = { contactId, kind: 'delivery', what: MARKUP, label: MARKUP, day: '2027-03-12' }
    expect((await post('/api/promises', { body: promise })).status).toBe(200)

    const answers = await Promise.all(
      [`/api/clients/${clientId}`, `/api/projects/${project.body.id}`, '/api/promises', '/api/frame'].map((path) =>
        server.ask(path),
      ),
    )

    for (const { type, text } of answers) {
      expect(type).toMatch(/^application\/json/)
      expect(text).toContain(JSON.stringify(MARKUP))
    }
  })

  test('in a letter, in its preview and in its subject', async () => {
    const text = `Guten Tag Frau ${MARKUP},\n\nhier steht ${MARKUP}.\n\n- ${MARKUP}\n\nMit freundlichen Grüßen\n${MARKUP}`
    const draft = await aDraft(server.world, server.house, { contactId, subject: MARKUP, text, kind: 'answer' })
    const { body: preview } = await server.ask(`/api/messages/${draft.id}/preview`)
    plain(preview.html)
    expect(preview.html).toContain('&lt;b&gt;Söhne')

    await anApproved(server.world, server.house, { subject: MARKUP })
    server.world.clock.pass(2)
    await server.office.deliver()
    const mail = server.office.sink.taken.at(-1)
    const { html = '', subject } = await PostalMime.parse(mail?.raw ?? '')
    expect(subject).toBe(MARKUP)
    plain(html)
    expect(html).toContain('&lt;b&gt;Söhne')
  })

  test('on the pages of a client', async () => {
    const [link = ''] = await addressLetters.perform(server.world, server.house.system, { contactIds: [contactId] })
    const path = new URL(link).pathname
    const door = await server.knock(path)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const raw = new URLSearchParams({ token: path.slice('/p/'.length) }).toString()
    const { cookie, status } = await server.knock('/p', { method: 'POST', headers, raw })
    expect(status).toBe(303)
    const home = await server.knock('/portal', { headers: { cookie } })

    for (const { status, text } of [door, home]) {
      expect(status).toBe(200)
      plain(text)
      expect(text).toContain('&lt;b&gt;Söhne')
    }
  })
})

test('every door that needs no session is tried above', () => {
  expect(doorRoutes.map(({ path }) => path).toSorted()).toEqual([
    '/auth/invitation',
    '/auth/invitation/look',
    '/auth/reset',
    '/auth/reset/ask',
    '/auth/set-up',
  ])
})
