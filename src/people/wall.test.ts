import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstBrokenAudit } from '../platform/audit.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { addContact } from './add-contact.act.ts'
import { changeClient } from './change-client.act.ts'
import { changeContact } from './change-contact.act.ts'
import { changeMember } from './change-member.act.ts'
import { changeOwnDetails } from './change-own-details.act.ts'
import { clientView } from './client.view.ts'
import { contactsOf } from './contact.store.ts'
import { clientsOf } from './client.store.ts'
import { inviteMember } from './invite-member.act.ts'
import { aWorkspace, visitorOf, written, type AWorkspace, withAccounts, withPassword } from './people.testing.ts'
import { rankContacts } from './rank-contacts.act.ts'
import { loadWorkspace } from './workspace.store.ts'
import { view } from '../platform/view.ts'
import { z } from 'zod'

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

const newContact = {
  given: 'Jonas',
  family: 'Weiß <script>alert(1)</script>',
  title: '',
  salutation: 'mr',
  language: 'de',
  register: 'formal',
  zone: 'Europe/Berlin',
  country: 'DE',
  dateOrder: 'dmy',
  hours: [
    [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ],
    [],
    [],
    [],
    [],
    [],
    [],
  ],
  email: 'jonas@nordlicht.example',
  phone: '+49 (0)30 123-456 78'.replace('(0)', ''),
}

describe('the wall between workspaces', () => {
  test('drop the where: row security alone shows another workspace nothing', async () => {
    const other = await aWorkspace(world, { name: 'Elsewhere' })
    const tables = ['workspace', 'member', 'invitation', 'password_reset', 'client', 'contact', 'founding']
    await inviteMember.perform(world, house.owner, { email: 'n@else.example', name: 'N', role: 'lead', language: 'en' })

    const counts = await inScope(world.db, other.workspaceId, async (tx) => {
      const all: Record<string, number> = {}
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`
          select count(*)::int as n from ${sql.ref(table)} where workspace_id <> ${other.workspaceId}`.execute(tx)
        all[table] = rows[0]?.n ?? -1
      }
      return all
    })

    expect(counts).toEqual(Object.fromEntries(tables.map((table) => [table, 0])))
    const everywhere = await inScope(world.db, '*', (tx) => tx.selectFrom('member').select('id').execute())
    expect(everywhere).toHaveLength(10)
  })

  test('no act of one workspace can write into another, by row security either', async () => {
    const other = await aWorkspace(world)
    const row = { workspace_id: house.workspaceId, id: world.dice.id(), name: 'Planted', country: 'DE' }

    await expect(
      inScope(world.db, other.workspaceId, (tx) => tx.insertInto('client').values(row).execute()),
    ).rejects.toThrow(/row-level security/)
  })

  test('no act reads an account or a session, whichever store it stands on', async () => {
    const there = withAccounts(world)
    await withPassword(there, house, ['lead'], 'a paper boat in march')

    const seen = await inScope(world.db, house.workspaceId, async (tx) => {
      const { rows } = await sql<{ email: string }>`select email from auth."user"`.execute(tx)
      return rows.length
    }).catch((error: Error) => error.message)

    // The embedded store refuses the role, PostgreSQL shows it no row.
    expect([0, 'permission denied for schema auth']).toContain(seen)
    expect(await there.ports.accounts.behind(house.members.lead.email)).toMatchObject({
      memberId: house.members.lead.id,
    })
  })

  test('ids of another workspace are not found, in every act that takes one', async () => {
    const other = await aWorkspace(world)
    const { clientId } = other.contact
    const missing = refused('not-found')

    await expect(clientView.look(world, house.owner, { clientId })).rejects.toMatchObject(missing)
    await expect(changeClient.perform(world, house.owner, { clientId, name: 'Mine' })).rejects.toMatchObject(missing)
    await expect(addContact.perform(world, house.owner, { clientId, ...newContact })).rejects.toMatchObject(missing)
    await expect(
      changeContact.perform(world, house.owner, { contactId: other.contact.id, family: 'Mine' }),
    ).rejects.toMatchObject(missing)
    await expect(
      changeMember.perform(world, house.owner, { memberId: other.members.lead.id, role: 'viewer' }),
    ).rejects.toMatchObject(missing)
    await expect(
      rankContacts.perform(world, house.owner, { clientId, contactIds: [other.contact.id] }),
    ).rejects.toMatchObject(refused('changed-meanwhile'))
  })

  test('a contact sees their own client and themselves, nobody else', async () => {
    const visitor = visitorOf(house.workspaceId, house.contacts.german)
    const peek = view({
      name: 'test.peek',
      needs: 'portal:visit',
      input: z.object({}),
      read: async (glance) => ({
        clients: await clientsOf(glance),
        own: await contactsOf(glance, house.clients.german.id),
        others: await contactsOf(glance, house.clients.bengali.id),
      }),
    })

    await addContact.perform(world, house.lead, { clientId: house.client.id, ...newContact })

    const { clients, own, others } = await peek.look(world, visitor, {})

    expect(clients.map(({ id }) => id)).toEqual([house.clients.german.id])
    expect(own.map(({ id }) => id)).toEqual([house.contacts.german.id])
    expect(others).toEqual([])
  })
})

test('no name, address or number of anybody stands in the record', async () => {
  await addContact.perform(world, house.lead, { clientId: house.client.id, ...newContact })
  await inviteMember.perform(world, house.owner, {
    email: 'n@else.example',
    name: 'Noor',
    role: 'lead',
    language: 'en',
  })
  await changeOwnDetails.perform(world, house.lead, { name: 'Lena B.', phone: '+493055500000' })

  await inScope(world.db, house.workspaceId, async (tx) => {
    const { rows } = await sql<{ all: string }>`select json_agg(a)::text as all from audit a`.execute(tx)
    expect(rows[0]?.all).toContain('people.add-contact')
    expect(rows[0]?.all).not.toMatch(/Jonas|nordlicht|else\.example|Noor|Lena|5550/)
    expect(await firstBrokenAudit(tx, house.workspaceId, world.secrets.recordKey)).toBeNull()
  })
})

test('a workspace that is not there is not found', async () => {
  const nowhere = world.dice.id()
  await expect(written(world, nowhere, loadWorkspace)).rejects.toMatchObject(refused('not-found'))
})
