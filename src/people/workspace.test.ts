import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { changeWorkspaceSettings } from './change-workspace-settings.act.ts'
import { aWorkspace, type AWorkspace } from './people.testing.ts'
import { meView, teamView } from './team.view.ts'

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

describe('the workspace', () => {
  test('changes down to one limit and one rule, and keeps the rest', async () => {
    const before = (await meView.look(world, house.owner, {})).workspace
    await changeWorkspaceSettings.perform(world, house.owner, {
      settings: {
        secondPerson: true,
        amendsLimits: { lead: { minor: 10_000, currency: 'CHF' } },
        notice: { hoursAfterOpening: 4 },
      },
    })

    const { workspace } = await meView.look(world, house.viewer, {})

    expect(workspace).toEqual({
      ...before,
      settings: {
        ...before.settings,
        secondPerson: true,
        amendsLimits: { ...before.settings.amendsLimits, lead: { minor: 10_000, currency: 'CHF' } },
        notice: { ...before.settings.notice, hoursAfterOpening: 4 },
      },
    })
  })

  test.each([
    [{ settings: { holdSeconds: 601 } }, '/settings/holdSeconds'],
    [{ settings: { holdSeconds: -1 } }, '/settings/holdSeconds'],
    [{ settings: { amendsLimits: { lead: { minor: -5, currency: 'EUR' } } } }, '/settings/amendsLimits/lead/minor'],
    [{ settings: { amendsLimits: { lead: { minor: 5, currency: 'Taler' } } } }, '/settings/amendsLimits/lead/currency'],
    [{ settings: { notice: { hoursAfterOpening: 0 } } }, '/settings/notice/hoursAfterOpening'],
    [{ zone: 'Mars/Olympus' }, '/zone'],
  ])('does not take %j', async (wrong, path) => {
    await expect(changeWorkspaceSettings.perform(world, house.owner, wrong)).rejects.toMatchObject({
      refusal: { kind: 'bad-input', errors: [{ path }] },
    })
  })

  test('tells a page who I am without the account behind it', async () => {
    const { me, rights } = await meView.look(world, house.viewer, {})

    expect(me.name).toBe('Priya Sen')
    expect(JSON.stringify([me, await teamView.look(world, house.owner, {})])).not.toContain('userId')
    expect(rights).toEqual([...house.viewer.rights])
  })
})
