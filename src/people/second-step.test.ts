import { createOTP } from '@better-auth/utils/otp'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { systemActor } from '../platform/actor.ts'
import { signIn, type SignIn } from '../platform/sign-in.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { doorRoutes } from './people.http.ts'
import { aWorkspace, withAccounts, withPassword, type AWorkspace } from './people.testing.ts'
import { resetByHand } from './reset-password.errand.ts'
import { aBrowser, type Browser } from './sign-in.testing.ts'

const password = 'a paper boat in march'
const email = 'lead@studio-kern.example'

let world: TestWorld
let door: SignIn
let house: AWorkspace

beforeAll(async () => {
  world = withAccounts(await aWorld())
  door = signIn(world, { doors: doorRoutes, say: ({ kind }) => kind })
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  house = await aWorkspace(world)
  await withPassword(world, house, ['lead'], password)
})

/** A signed-in browser whose owner has just set up the second step, and what their phone would show. */
async function withSecondStep(): Promise<{ browser: Browser; code: () => Promise<string>; backupCodes: string[] }> {
  const browser = aBrowser(door)
  await browser.post('/auth/sign-in', { email, password })
  const { body } = await browser.post('/auth/second-step/start', { password })
  expect(body.picture.path).toMatch(/^M0 0h1v1h-1z/)
  const code = () => createOTP(fromBase32(body.key)).totp()
  expect((await browser.post('/auth/second-step/confirm', { code: await code() })).status).toBe(200)
  return { browser, code, backupCodes: body.backupCodes }
}

function fromBase32(text: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text.replace(/=+$/, '')].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(parseInt(byte, 2))).join('')
}

const wrong = (right: string) => right.replace(/^./, (first) => String((Number(first) + 1) % 10))

test('with a second step the password alone opens nothing; the code from the phone does', async () => {
  const { code } = await withSecondStep()
  const browser = aBrowser(door)

  const first = await browser.post('/auth/sign-in', { email, password })
  const between = await door.memberOf(browser.visit())
  const refused = await browser.post('/auth/sign-in/code', { code: wrong(await code()) })
  const second = await browser.post('/auth/sign-in/code', { code: await code() })

  expect(first.body).toEqual({ secondStep: true })
  expect(between).toBeNull()
  expect(refused).toMatchObject({ status: 401, body: { title: 'wrong-code' } })
  expect(second.status).toBe(200)
  expect((await door.memberOf(browser.visit()))?.id).toBe(house.members.lead.id)
})

test('setting it up keeps this session under a new token and ends the others', async () => {
  const other = aBrowser(door)
  await other.post('/auth/sign-in', { email, password })

  const { browser } = await withSecondStep()

  expect(await door.memberOf(browser.visit())).not.toBeNull()
  expect(await door.memberOf(other.visit())).toBeNull()
  expect((await browser.get('/auth/session')).body).toEqual({ signedIn: true, secondStep: true })
})

test('guessing codes ends the attempt after five, and the account after ten', async () => {
  const { code } = await withSecondStep()
  const guess = async (browser: Browser) =>
    (await browser.post('/auth/sign-in/code', { code: wrong(await code()) })).body.title as string

  const titles: string[] = []
  for (let round = 0; round < 2; round++) {
    const browser = aBrowser(door, undefined, `192.0.2.${round}`)
    await browser.post('/auth/sign-in', { email, password })
    for (let i = 0; i < 6; i++) titles.push(await guess(browser))
  }
  const last = aBrowser(door)
  await last.post('/auth/sign-in', { email, password })
  const right = await last.post('/auth/sign-in/code', { code: await code() })

  expect(titles.filter((title) => title === 'wrong-code')).toHaveLength(10)
  expect(titles[5]).toBe('sign-in-again')
  expect(right).toMatchObject({ status: 429, body: { title: 'too-many' } })
})

test('a session does not let anybody guess the codes of a sign-in unseen', async () => {
  const { browser, code } = await withSecondStep()

  const answer = await browser.post('/auth/sign-in/code', { code: await code() })

  expect(answer).toMatchObject({ status: 401, body: { title: 'sign-in-again' } })
})

test('a backup code opens once', async () => {
  const { backupCodes } = await withSecondStep()
  const use = async () => {
    const browser = aBrowser(door)
    await browser.post('/auth/sign-in', { email, password })
    return (await browser.post('/auth/sign-in/code', { backupCode: backupCodes[0] })).status
  }

  expect(await use()).toBe(200)
  expect(await use()).toBe(401)
})

test('it is switched off with the password only, and the device’s secret is gone', async () => {
  const { browser } = await withSecondStep()

  expect((await browser.post('/auth/second-step/stop', { password: 'not this one' })).status).toBe(403)
  expect((await browser.post('/auth/second-step/stop', { password })).status).toBe(200)

  expect((await browser.get('/auth/session')).body).toEqual({ signedIn: true, secondStep: false })
  const { rows } = await sql`select 1 from auth."twoFactor"`.execute(world.db)
  expect(rows).toEqual([])
})

test('the secret of the second step stands nowhere in the clear', async () => {
  const { code, backupCodes } = await withSecondStep()
  const { rows } = await sql<{ secret: string; backupCodes: string }>`select * from auth."twoFactor"`.execute(world.db)

  expect(rows).toHaveLength(1)
  expect(await createOTP(rows[0]?.secret ?? '').totp()).not.toBe(await code())
  expect(rows[0]?.backupCodes).not.toContain(backupCodes[0])
})

test('who lost the device gets in again by the person at the server, and the old sessions end', async () => {
  const { browser } = await withSecondStep()

  const { link } = await resetByHand.run(world, systemActor(house.workspaceId), { email })
  const token = link.split('#')[1] ?? ''
  const next = 'another boat in april'
  expect((await aBrowser(door).post('/auth/reset', { token, password: next })).status).toBe(200)
  const answer = await aBrowser(door).post('/auth/sign-in', { email, password: next })

  expect(answer).toMatchObject({ status: 200, body: { secondStep: false } })
  expect(await door.memberOf(browser.visit())).toBeNull()
})
