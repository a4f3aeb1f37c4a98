import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sweepSignIn } from '../platform/sign-in/attempts.ts'
import { signIn, type SignIn } from '../platform/sign-in.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { changeMember } from './change-member.act.ts'
import { doorRoutes } from './people.http.ts'
import { aWorkspace, withAccounts, withPassword, type AWorkspace } from './people.testing.ts'
import { aBrowser, type Browser } from './sign-in.testing.ts'

const PASSWORD = 'a paper boat in march'
const say = ({ kind }: { kind: string }) => kind

let world: TestWorld
let door: SignIn
let house: AWorkspace

beforeAll(async () => {
  world = withAccounts(await aWorld())
  door = signIn(world, { doors: doorRoutes, say })
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  house = await aWorkspace(world)
  await withPassword(world, house, ['owner', 'lead'], PASSWORD)
})

const email = 'lead@studio-kern.example'

async function signedIn(browser: Browser = aBrowser(door)): Promise<Browser> {
  const answer = await browser.post('/auth/sign-in', { email, password: PASSWORD })
  expect(answer).toMatchObject({ status: 200, body: { secondStep: false } })
  return browser
}

test('a person with the right password is the member they are, with the rights of their role', async () => {
  const actor = await door.memberOf((await signedIn()).visit())

  const { id } = house.members.lead
  expect(actor).toMatchObject({ kind: 'member', id, scope: { workspaceId: house.workspaceId } })
  expect(actor?.rights.has('post:approve')).toBe(true)
  expect(actor?.rights.has('workspace:admin')).toBe(false)
})

test('a wrong password, an unknown address and an account of someone who has left get the same answer', async () => {
  const { lead } = house.members
  const wrong = await aBrowser(door).post('/auth/sign-in', { email, password: 'not this one at all' })
  const unknown = await aBrowser(door).post('/auth/sign-in', { email: 'nobody@else.example', password: PASSWORD })
  await changeMember.perform(world, house.owner, { memberId: lead.id, worksHere: false })
  const left = await aBrowser(door).post('/auth/sign-in', { email, password: PASSWORD })

  expect(wrong).toMatchObject({ status: 401, body: { title: 'wrong-sign-in' } })
  expect(unknown.body).toEqual(wrong.body)
  expect(left.body).toEqual(wrong.body)
})

test('after ten wrong passwords an account is closed for a quarter of an hour, also to the right one and whoever asks', async () => {
  for (let i = 0; i < 10; i++)
    await aBrowser(door, undefined, `192.0.2.${i}`).post('/auth/sign-in', { email, password: `wrong number ${i}` })

  const closed = await aBrowser(door, undefined, '198.51.100.7').post('/auth/sign-in', { email, password: PASSWORD })
  world.clock.pass(16)
  const open = await aBrowser(door).post('/auth/sign-in', { email, password: PASSWORD })

  expect(closed).toMatchObject({ status: 429, body: { refusal: { kind: 'too-many', minutes: 15 } } })
  expect(closed.headers.get('retry-after')).toBe('900')
  expect(open.status).toBe(200)
})

test('an unknown address is closed after ten tries like a known one', async () => {
  const tries = Array.from({ length: 11 }, () =>
    aBrowser(door).post('/auth/sign-in', { email: 'nobody@else.example', password: 'whatever it may be' }),
  )

  const statuses = (await Promise.all(tries)).map(({ status }) => status)

  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
})

test('an address that tries many accounts is stopped, at every door and not only at the password', async () => {
  const many = aBrowser(door, undefined, '203.0.113.9')
  for (let i = 0; i < 30; i++) await many.post('/auth/reset', { token: `guess ${i}`, password: PASSWORD })
  for (let i = 0; i < 30; i++) await many.post('/auth/sign-in', { email: `a${i}@else.example`, password: PASSWORD })

  expect((await many.post('/auth/sign-in', { email, password: PASSWORD })).status).toBe(429)
  expect((await many.post('/auth/invitation/look', { token: 'x' })).status).toBe(429)
  expect((await aBrowser(door).post('/auth/sign-in', { email, password: PASSWORD })).status).toBe(200)
})

test('a page of another site cannot sign anybody in, out or change a password', async () => {
  const browser = await signedIn()
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
  const paths = ['/auth/sign-in', '/auth/sign-out', '/auth/password', '/auth/second-step/start', '/auth/reset/ask']

  for (const path of paths) {
    expect(await browser.post(path, { email, password: PASSWORD }, foreign)).toMatchObject({
      status: 403,
      body: { title: 'from-elsewhere' },
    })
    expect(
      (await browser.post(path, {}, { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' })).status,
    ).toBe(403)
  }

  expect(await door.memberOf(browser.visit())).not.toBeNull()
})

test('nobody can sign up, and the library answers at no path of its own', async () => {
  const browser = aBrowser(door)
  const paths = ['/auth/sign-up/email', '/auth/sign-in/email', '/auth/update-user', '/auth/request-password-reset']

  for (const path of paths)
    expect((await browser.post(path, { email: 'new@else.example', password: PASSWORD, name: 'New' })).status).toBe(404)

  const users = await sql<{ n: number }>`select count(*)::int as n from auth."user"`.execute(world.db)
  expect(users.rows[0]?.n).toBe(2)
})

test('signing out ends the session itself, not only the cookie', async () => {
  const browser = await signedIn()
  const kept = browser.visit()

  await browser.post('/auth/sign-out', {})

  expect(await door.memberOf(kept)).toBeNull()
  expect(browser.cookies.has('forthright-session')).toBe(false)
})

test('signing in again ends the session that the browser had before', async () => {
  const browser = await signedIn()
  const before = browser.visit()

  await signedIn(browser)

  expect(await door.memberOf(before)).toBeNull()
  expect(await door.memberOf(browser.visit())).not.toBeNull()
})

test('another role ends every session of that member, and nobody else’s', async () => {
  const lead = await signedIn()
  const owner = aBrowser(door)
  await owner.post('/auth/sign-in', { email: 'owner@studio-kern.example', password: PASSWORD })

  await changeMember.perform(world, house.owner, { memberId: house.members.lead.id, role: 'viewer' })

  expect(await door.memberOf(lead.visit())).toBeNull()
  expect(await door.memberOf(owner.visit())).not.toBeNull()
  expect((await door.memberOf((await signedIn()).visit()))?.rights.has('post:approve')).toBe(false)
})

test('a new password ends the other sessions and keeps this one under a new token', async () => {
  const here = await signedIn()
  const there = await signedIn()
  const before = here.visit()
  const next = 'another boat in april'

  expect((await here.post('/auth/password', { current: 'no idea what it was', next })).body.title).toBe(
    'wrong-password',
  )
  expect((await here.post('/auth/password', { current: PASSWORD, next })).status).toBe(200)

  expect(await door.memberOf(here.visit())).not.toBeNull()
  expect(await door.memberOf(there.visit())).toBeNull()
  expect(await door.memberOf(before)).toBeNull()
  expect((await aBrowser(door).post('/auth/sign-in', { email, password: PASSWORD })).status).toBe(401)
  expect((await aBrowser(door).post('/auth/sign-in', { email, password: next })).status).toBe(200)
})

test.each([
  ['short', 'too short', 'password-too-short'],
  ['one sign over and over', 'aaaaaaaaaaaaaaaa', 'password-well-known'],
  ['a well-known one with digits', 'Passwort123456!', 'password-well-known'],
])('a new password that is %s is not taken', async (_why, next, problem) => {
  const browser = await signedIn()

  const { status, body } = await browser.post('/auth/password', { current: PASSWORD, next })

  expect(status).toBe(422)
  expect(body.errors[0].problem).toBe(problem)
})

test('without a session no password and no second step can be changed', async () => {
  const nobody = aBrowser(door)

  expect((await nobody.post('/auth/password', { current: PASSWORD, next: 'another boat in april' })).status).toBe(401)
  expect((await nobody.post('/auth/second-step/start', { password: PASSWORD })).status).toBe(401)
  expect((await nobody.post('/auth/second-step/stop', { password: PASSWORD })).status).toBe(401)
})

test('a made-up cookie and a session from the database without our signature open nothing', async () => {
  const browser = await signedIn()
  const { rows } = await sql<{ token: string }>`select token from auth."session"`.execute(world.db)

  browser.cookies.set('forthright-session', rows[0]?.token ?? '')
  expect(await door.memberOf(browser.visit())).toBeNull()
  browser.cookies.set('forthright-session', 'made.up')
  expect(await door.memberOf(browser.visit())).toBeNull()
})

test('passwords are kept by argon2id at the agreed cost', async () => {
  const { rows } = await sql<{ password: string }>`select password from auth."account"`.execute(world.db)

  expect(rows.map(({ password }) => password.split('$').slice(1, 4).join('$'))).toEqual(
    Array.from({ length: 2 }, () => 'argon2id$v=19$m=19456,t=2,p=1'),
  )
})

test('over https the cookie is bound to the host; over http only this machine may sign in', async () => {
  const at = async (publicUrl: string, home = publicUrl) => {
    const there = withAccounts({ ...world, settings: { ...world.settings, publicUrl } })
    const browser = aBrowser(signIn(there, { doors: doorRoutes, say }), home)
    return { browser, answer: await browser.post('/auth/sign-in', { email, password: PASSWORD }) }
  }

  const https = await at('https://forthright.example')
  const lan = await at('http://192.168.1.20:8420')
  const stray = await at('http://localhost:8420', 'http://192.168.1.20:8420')

  expect(https.browser.attributes.get('__Host-forthright-session')).toMatch(/path=\/; httponly; secure; samesite=lax/)
  expect(https.browser.attributes.get('__Host-forthright-session')).not.toContain('domain')
  expect(lan.answer).toMatchObject({ status: 403, body: { title: 'needs-https' } })
  expect(stray.answer).toMatchObject({ status: 403, body: { title: 'needs-https' } })
})

test('all other sessions can be ended by hand', async () => {
  const here = await signedIn()
  const there = await signedIn()

  await here.post('/auth/other-sessions/end', {})

  expect(await door.memberOf(here.visit())).not.toBeNull()
  expect(await door.memberOf(there.visit())).toBeNull()
})

test('what has expired is swept away, what holds stays', async () => {
  const browser = await signedIn()
  await aBrowser(door).post('/auth/sign-in', { email, password: 'not this one at all' })
  const count = async () => {
    const { rows } = await sql<{ n: number }>`
      select (select count(*) from auth.attempt)::int * 10 + (select count(*) from auth."session")::int as n`.execute(
      world.db,
    )
    return rows[0]?.n
  }
  // The library takes the machine's time, so sweeping does too.
  const day = 86_400_000
  const at = (ms: number) => ({ db: world.db, clock: () => new Date(ms).toISOString() as never })
  expect(await count()).toBe(21)

  await sweepSignIn(at(Math.min(Date.now(), Date.parse(world.clock())) - 60_000))
  expect(await count()).toBe(21)
  expect(await door.memberOf(browser.visit())).not.toBeNull()
  await sweepSignIn(at(Math.max(Date.now(), Date.parse(world.clock())) + 8 * day))
  expect(await count()).toBe(0)
  expect(await door.memberOf(browser.visit())).toBeNull()
})
