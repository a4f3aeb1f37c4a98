import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { doorToken } from '../platform/sign-in/door-token.ts'
import { signIn, type SignIn } from '../platform/sign-in.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { announcedFacts, aWorld, type TestWorld } from '../platform/world.testing.ts'
import type { Id } from '../kit/id.ts'
import { inviteMember } from './invite-member.act.ts'
import { doorRoutes, peopleRoutes } from './people.http.ts'
import { aWorkspace, withAccounts, withPassword, type AWorkspace } from './people.testing.ts'
import { aBrowser } from './sign-in.testing.ts'
import { teamView } from './team.view.ts'
import { withdrawInvitation } from './withdraw-invitation.act.ts'

const password = 'a paper boat in march'
const newcomer = { email: 'noor@studio-kern.example', name: 'Noor', role: 'manager', language: 'de' }
const answer = { name: 'Noor Haddad', language: 'en', zone: 'Europe/Madrid', password }

let world: TestWorld
let door: SignIn

beforeAll(async () => {
  world = withAccounts(await aWorld())
  door = signIn(world, { doors: doorRoutes, say: ({ kind }) => kind })
})
afterAll(() => world.store.close())
beforeEach(() => emptyStore(world.store))

const post = (path: string, body: object) => aBrowser(door).post(path, body)

async function invited(house: AWorkspace, how: object = newcomer): Promise<{ invitationId: Id; token: string }> {
  const { invitationId } = await inviteMember.perform(world, house.owner, how)
  return {
    invitationId,
    token: doorToken(world.secrets, 'invitation', { workspaceId: house.workspaceId, id: invitationId }),
  }
}

async function askedReset(house: AWorkspace, email: string): Promise<string> {
  const resets = async () => (await announcedFacts(world, house.workspaceId)).filter((fact) => fact['kind'] === 'reset')
  const before = (await resets()).length
  await post('/auth/reset/ask', { email })
  // It is announced after the answer, which is the same for everybody.
  await expect.poll(async () => (await resets()).length).toBeGreaterThan(before)
  const facts = await resets()
  const { id } = (facts.at(-1) ?? {})['params'] as { id: Id }
  return doorToken(world.secrets, 'reset', { workspaceId: house.workspaceId, id })
}

test('an invitation is mailed by its id only, shows who invites whom, and makes one member', async () => {
  const house = await aWorkspace(world)
  const { invitationId, token } = await invited(house)

  const facts = await announcedFacts(world, house.workspaceId)
  const look = await post('/auth/invitation/look', { token })
  const said = await post('/auth/invitation', { token, ...answer })
  const again = await post('/auth/invitation', { token, ...answer, password: 'somebody else entirely' })

  expect(facts).toEqual([
    {
      name: 'system-mail.asked',
      kind: 'invitation',
      email: newcomer.email,
      language: 'de',
      params: { id: invitationId, name: 'Noor', workspace: 'Studio Kern', by: 'Ida Okafor' },
    },
  ])
  expect(look.body).toMatchObject({
    workspace: 'Studio Kern',
    by: 'Ida Okafor',
    email: newcomer.email,
    role: 'manager',
  })
  expect(said.status).toBe(200)
  expect(again).toMatchObject({ status: 410, body: { title: 'link-spent' } })
  const browser = aBrowser(door)
  expect((await browser.post('/auth/sign-in', { email: newcomer.email, password })).status).toBe(200)
  expect((await door.memberOf(browser.visit()))?.rights.has('people:admin')).toBe(true)
})

test('role and address come from the invitation, whatever the form says', async () => {
  const house = await aWorkspace(world)
  const { token } = await invited(house)

  await post('/auth/invitation', { token, ...answer, role: 'owner', email: 'eve@else.example' })

  const { members } = await teamView.look(world, house.viewer, {})
  expect(members.find((m) => m.name === 'Noor Haddad')).toMatchObject({
    role: 'manager',
    email: newcomer.email,
    zone: 'Europe/Madrid',
  })
})

test('an invitation ends after a week, when it is taken back, and when a newer one is sent', async () => {
  const house = await aWorkspace(world)
  const old = await invited(house)
  const newer = await invited(house)
  expect((await post('/auth/invitation/look', { token: old.token })).status).toBe(410)
  expect((await post('/auth/invitation/look', { token: newer.token })).status).toBe(200)

  await withdrawInvitation.perform(world, house.owner, { invitationId: newer.invitationId })
  expect((await post('/auth/invitation', { token: newer.token, ...answer })).status).toBe(410)

  const late = await invited(house)
  world.clock.pass(7 * 1440)
  expect((await post('/auth/invitation', { token: late.token, ...answer })).status).toBe(410)
})

test('an invitation never touches an account that exists, nor its password', async () => {
  const here = await aWorkspace(world, { name: 'Here' })
  const elsewhere = await aWorkspace(world, { name: 'Elsewhere' })
  await withPassword(world, elsewhere, ['lead'], password)
  // Known elsewhere, unknown here: the address of a member of the other workspace.
  const email = 'guest@else.example'
  await world.ports.accounts.open({ id: 'guest', name: 'Guest', email, password })

  const { token } = await invited(here, { ...newcomer, email })
  const said = await post('/auth/invitation', { token, ...answer, password: 'taken over by me' })

  expect(said).toMatchObject({ status: 409, body: { title: 'address-taken' } })
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth."account"`.execute(world.db)
  expect(rows[0]?.n).toBe(2)
  expect((await teamView.look(world, here.owner, {})).members).toHaveLength(5)
})

test('a token for one door or one workspace opens no other', async () => {
  const house = await aWorkspace(world)
  const other = await aWorkspace(world)
  const { invitationId: id, token } = await invited(house)
  const elsewhere = doorToken(world.secrets, 'invitation', { workspaceId: other.workspaceId, id })

  expect((await post('/auth/reset', { token, password })).status).toBe(410)
  expect((await post('/auth/invitation/look', { token: elsewhere })).status).toBe(410)
  expect(
    (await post('/auth/invitation/look', { token: token.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')) })).status,
  ).toBe(410)
  expect((await post('/auth/invitation/look', { token: '' })).status).toBe(410)
})

test('a reset link sets a new password once, within the hour, and ends the sessions', async () => {
  const house = await aWorkspace(world)
  await withPassword(world, house, ['lead'], password)
  const email = house.members.lead.email
  const browser = aBrowser(door)
  await browser.post('/auth/sign-in', { email, password })
  const next = 'another boat in april'

  const token = await askedReset(house, email)
  expect((await post('/auth/reset', { token, password: 'short' })).status).toBe(422)
  expect((await post('/auth/reset', { token, password: next })).status).toBe(200)
  expect((await post('/auth/reset', { token, password: 'a third boat in may' })).status).toBe(410)

  expect(await door.memberOf(browser.visit())).toBeNull()
  expect((await post('/auth/sign-in', { email, password })).status).toBe(401)
  expect((await post('/auth/sign-in', { email, password: next })).status).toBe(200)

  world.clock.pass(1)
  const late = await askedReset(house, email)
  world.clock.pass(59)
  expect((await post('/auth/reset', { token: late, password: 'short' })).status).toBe(422)
  world.clock.pass(1)
  expect((await post('/auth/reset', { token: late, password })).status).toBe(410)
})

test('asking for a reset says the same to all, mails only to who works here, and at most three times in a while', async () => {
  const house = await aWorkspace(world)
  await withPassword(world, house, ['lead'], password)

  const known = await post('/auth/reset/ask', { email: house.members.lead.email })
  const unknown = await post('/auth/reset/ask', { email: 'nobody@else.example' })
  expect(known).toMatchObject({ status: 200, body: { asked: true } })
  expect(unknown.body).toEqual(known.body)

  for (let i = 0; i < 2; i++) await post('/auth/reset/ask', { email: house.members.lead.email })
  const fourth = await post('/auth/reset/ask', { email: house.members.lead.email })
  expect(fourth.status).toBe(429)
  const mails = () => announcedFacts(world, house.workspaceId)
  await expect.poll(mails).toHaveLength(3)
  expect(await mails()).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ kind: 'reset', memberId: house.members.lead.id })),
  )
})

test('no row, log line or fact holds the secret of a link', async () => {
  const house = await aWorkspace(world)
  await withPassword(world, house, ['lead'], password)
  const { token } = await invited(house)
  const reset = await askedReset(house, house.members.lead.email)

  const all = await inScope(world.db, house.workspaceId, async (tx) => {
    const { rows } = await sql<{ all: string }>`
      select concat((select json_agg(i) from invitation i), (select json_agg(p) from password_reset p),
        (select json_agg(f) from fact f), (select json_agg(a) from audit a)) as all`.execute(tx)
    return rows[0]?.all ?? ''
  })
  for (const secret of [token, reset]) expect(all).not.toContain(secret.slice(-43))
  expect(all).toContain(newcomer.email)
})

test('every path of the room is either behind a session or a door with a token', () => {
  expect(doorRoutes.every(({ path, target }) => path.startsWith('/auth/') && target.needs === 'door:knock')).toBe(true)
  expect(peopleRoutes.some(({ target }) => target.needs === 'door:knock')).toBe(false)
})
