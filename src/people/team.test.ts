import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addMinutes, type Zone } from '../kit/day.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { changeMember } from './change-member.act.ts'
import { changeOwnDetails } from './change-own-details.act.ts'
import { inviteMember } from './invite-member.act.ts'
import { loadMember, membersOf } from './member.store.ts'
import { peopleRoutes } from './people.http.ts'
import { aWorkspace, visitorOf, written, type AWorkspace } from './people.testing.ts'
import { actingFor, deputyOf } from './person.ts'
import { ROLES } from './rights.ts'
import { setAbsence } from './set-absence.act.ts'
import { teamView } from './team.view.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  house = await aWorkspace(world)
})

const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

const badInput = (path: string, problem: string) => refused('bad-input', { errors: [{ path, problem }] })

describe('rights', () => {
  test('whoever lacks the right of a path is refused before anything is read or written', async () => {
    const everyone = ROLES.map((role) => house[role])
    const tried: string[] = []
    for (const { method, path, target } of peopleRoutes)
      for (const actor of everyone.filter(({ rights }) => !rights.has(target.needs))) {
        const ask = target.kind === 'view' ? target.look : target.kind === 'act' ? target.perform : target.run
        await expect(ask(world, actor, {}), `${method} ${path}`).rejects.toMatchObject(
          refused('not-allowed', { needs: target.needs }),
        )
        tried.push(path)
      }
    expect(tried.length).toBeGreaterThan(20)
  })

  test('a contact with their private link reaches nothing of this room’s paths', async () => {
    const visitor = visitorOf(house.workspaceId, house.contact)

    for (const { target } of peopleRoutes) {
      const ask = target.kind === 'view' ? target.look : target.kind === 'act' ? target.perform : target.run
      await expect(ask(world, visitor, {})).rejects.toMatchObject(refused('not-allowed'))
    }
  })

  test('nobody hands out a role above their own, nor touches who has one', async () => {
    const invite = { email: 'eve@else.example', name: 'Eve', role: 'owner', language: 'en' }
    const { owner, lead, manager } = house.members

    await expect(inviteMember.perform(world, house.manager, invite)).rejects.toMatchObject(refused('role-above-yours'))
    for (const change of [
      { memberId: lead.id, role: 'owner' },
      { memberId: owner.id, role: 'viewer' },
      { memberId: manager.id, role: 'owner' },
    ])
      await expect(changeMember.perform(world, house.manager, change)).rejects.toMatchObject(
        refused('role-above-yours'),
      )

    await changeMember.perform(world, house.manager, { memberId: lead.id, role: 'manager' })
    expect((await memberNow('lead')).role).toBe('manager')
  })
})

describe('the last owner', () => {
  test('stays an owner and stays here, whichever way one tries', async () => {
    const memberId = house.members.owner.id

    await expect(changeMember.perform(world, house.owner, { memberId, role: 'manager' })).rejects.toMatchObject(
      refused('last-owner'),
    )
    await expect(changeMember.perform(world, house.owner, { memberId, worksHere: false })).rejects.toMatchObject(
      refused('last-owner'),
    )
    expect(await memberNow('owner')).toMatchObject({ role: 'owner', leftAt: null })
  })

  test('is one of two who both give it up at the same time', async () => {
    const { owner, manager } = house.members
    await changeMember.perform(world, house.owner, { memberId: manager.id, role: 'owner' })
    const second = { ...house.manager, rights: house.owner.rights }

    const both = await Promise.allSettled([
      changeMember.perform(world, house.owner, { memberId: owner.id, role: 'viewer' }),
      changeMember.perform(world, second, { memberId: manager.id, role: 'viewer' }),
    ])

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { members } = await teamView.look(world, house.viewer, {})
    expect(members.filter(({ role }) => role === 'owner')).toHaveLength(1)
  })

  test('may go when another owner is here, but not when that one has left', async () => {
    const { owner, manager } = house.members
    await changeMember.perform(world, house.owner, { memberId: manager.id, role: 'owner' })
    await changeMember.perform(world, house.owner, { memberId: manager.id, worksHere: false })
    await expect(
      changeMember.perform(world, house.owner, { memberId: owner.id, worksHere: false }),
    ).rejects.toMatchObject(refused('last-owner'))

    await changeMember.perform(world, house.owner, { memberId: manager.id, worksHere: true })
    await changeMember.perform(world, house.owner, { memberId: owner.id, worksHere: false })
    expect((await memberNow('owner')).leftAt).toBe(world.clock())
  })
})

describe('absence', () => {
  const away = { from: '2027-02-01', until: '2027-02-05' }

  test('hands what falls to a member to the deputy, by the day it is where the member is', async () => {
    const { lead, manager } = house.members
    await setAbsence.perform(world, house.lead, { memberId: lead.id, deputyId: manager.id, ...away })
    const now = await memberNow('lead')

    const last = '2027-02-05T22:59:00.000Z' as never // 23:59 in Berlin
    expect(deputyOf(now, last)).toBe(manager.id)
    expect(deputyOf(now, addMinutes(last, 1))).toBeNull()
    expect(deputyOf(now, '2027-01-31T22:59:00.000Z' as never)).toBeNull()
    expect(deputyOf({ ...now, zone: 'Asia/Dhaka' as Zone }, '2027-01-31T18:30:00.000Z' as never)).toBe(manager.id)
  })

  test('goes on along the chain to who is here, and stays where everybody is away', async () => {
    const { lead, manager, owner } = house.members
    const set = (memberId: string, deputyId: string | null) =>
      setAbsence.perform(world, house.owner, { memberId, deputyId, ...away })
    await set(lead.id, manager.id)
    await set(manager.id, owner.id)
    expect(actingFor(await memberNow('lead'), await everyone(), world.clock()).id).toBe(owner.id)

    await set(owner.id, lead.id)
    expect(actingFor(await memberNow('lead'), await everyone(), world.clock()).id).toBe(lead.id)
  })

  test('is set by oneself or by who may admin people, for a deputy who works here, with days in order', async () => {
    const { lead, viewer, manager } = house.members
    const wish = { memberId: lead.id, deputyId: manager.id, ...away }

    await expect(setAbsence.perform(world, house.viewer, wish)).rejects.toMatchObject(refused('not-allowed'))
    await setAbsence.perform(world, house.viewer, { ...wish, memberId: viewer.id })
    await setAbsence.perform(world, house.manager, wish)
    await expect(setAbsence.perform(world, house.lead, { ...wish, deputyId: lead.id })).rejects.toMatchObject(
      refused('no-such-deputy'),
    )
    await expect(setAbsence.perform(world, house.lead, { ...wish, until: '2027-01-31' })).rejects.toMatchObject(
      refused('days-reversed'),
    )
    await expect(setAbsence.perform(world, house.lead, { ...wish, from: '2027-02-30' })).rejects.toMatchObject(
      badInput('/from', 'day-unknown'),
    )
    await changeMember.perform(world, house.owner, { memberId: manager.id, worksHere: false })
    await expect(setAbsence.perform(world, house.lead, wish)).rejects.toMatchObject(refused('no-such-deputy'))
  })
})

test('members change their own name, language, zone and phone, and nothing else', async () => {
  const wish = { name: 'Lena B.', language: 'de', phone: '', role: 'owner', email: 'eve@else.example' }

  await changeOwnDetails.perform(world, house.lead, wish)

  const { lead } = house.members
  expect(await memberNow('lead')).toEqual({ ...lead, name: 'Lena B.', language: 'de', phone: null })
})

async function memberNow(role: (typeof ROLES)[number]) {
  return written(world, house.workspaceId, (moment) => loadMember(moment, house.members[role].id))
}

function everyone() {
  return written(world, house.workspaceId, membersOf)
}
