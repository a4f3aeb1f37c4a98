import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { doorToken, SET_UP } from '../platform/sign-in/door-token.ts'
import { setUpToken, signIn, type SignIn } from '../platform/sign-in.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { doorRoutes } from './people.http.ts'
import { withAccounts } from './people.testing.ts'
import { aBrowser } from './sign-in.testing.ts'

const password = 'a paper boat in march'
const founder = {
  workspace: 'Atelier <b>Nord</b>',
  zone: 'Europe/Berlin',
  country: 'DE',
  language: 'de',
  currency: 'EUR',
  name: 'Ida Okafor',
  email: 'Ida@atelier-nord.example',
  password,
}

let world: TestWorld
let door: SignIn

beforeAll(async () => {
  world = withAccounts(await aWorld())
  door = signIn(world, { doors: doorRoutes, say: ({ kind }) => kind })
})
afterAll(() => world.store.close())
beforeEach(() => emptyStore(world.store))

const post = (path: string, body: object) => aBrowser(door).post(path, body)

test('the set-up link founds one workspace with its owner, who can then sign in', async () => {
  const token = await setUpToken(world)

  expect((await post('/auth/set-up', { ...founder, token })).status).toBe(200)
  const browser = aBrowser(door)
  await browser.post('/auth/sign-in', { email: founder.email.toUpperCase(), password })
  const actor = await door.memberOf(browser.visit())

  expect(actor?.rights.has('workspace:admin')).toBe(true)
  expect(await setUpToken(world)).toBeNull()
})

test('the set-up link works once, whoever comes second, and another token never', async () => {
  const token = await setUpToken(world)
  const made = doorToken({ linkKey: Buffer.alloc(32, 9) }, 'set-up', SET_UP)
  expect((await post('/auth/set-up', { ...founder, token: made })).body.title).toBe('link-spent')
  await post('/auth/set-up', { ...founder, token })

  const second = await post('/auth/set-up', {
    ...founder,
    token,
    email: 'eve@else.example',
    password: 'somebody else entirely',
  })

  expect(second).toMatchObject({ status: 410, body: { title: 'link-spent' } })
  expect((await aBrowser(door).post('/auth/sign-in', { email: founder.email, password })).status).toBe(200)
})

test('two who open the set-up link at once found one workspace between them', async () => {
  const token = await setUpToken(world)

  const both = await Promise.all([
    post('/auth/set-up', { ...founder, token }),
    post('/auth/set-up', { ...founder, token }),
  ])

  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410])
  const found = await inScope(world.db, '*', (tx) => tx.selectFrom('workspace').select('name').execute())
  expect(found).toHaveLength(1)
})

test('a set-up that breaks off after the account can be made again', async () => {
  const token = await setUpToken(world)
  await world.ports.accounts.open({
    id: 'founder',
    name: 'Ida',
    email: 'ida@typo.example',
    password: 'never seen again',
  })

  expect((await post('/auth/set-up', { ...founder, token })).status).toBe(200)
  expect((await aBrowser(door).post('/auth/sign-in', { email: founder.email, password })).status).toBe(200)
})

test.each([
  [{ zone: '+02:00' }, '/zone', 'zone-unknown'],
  [{ zone: 'Europe/Atlantis' }, '/zone', 'zone-unknown'],
  [{ country: 'Germany' }, '/country', 'country-unknown'],
  [{ currency: 'EURO' }, '/currency', 'currency-unknown'],
  [{ language: 'tlh' }, '/language', 'language-unknown'],
  [{ workspace: '  ' }, '/workspace', 'needed'],
  [{ workspace: 'North\r\nBcc: eve@else.example' }, '/workspace', 'one-line'],
  [{ email: 'ida@x.example\r\nBcc: eve@else.example' }, '/email', 'email-not-plain'],
  [{ email: 'Ida <ida@x.example>' }, '/email', 'email-not-plain'],
  [{ password: 'too short' }, '/password', 'password-too-short'],
])('set-up says what is wrong with %j and founds nothing', async (wrong, path, problem) => {
  const token = await setUpToken(world)

  const { status, body } = await post('/auth/set-up', { ...founder, ...wrong, token })

  expect(status).toBe(422)
  expect(body.errors).toEqual([{ path, problem }])
  expect(await setUpToken(world)).toBe(token)
})
