import { setSchedule } from '../../checkin/set-schedule.act.ts'
import { defaultCalendar } from '../../kit/calendar.ts'
import type { Id } from '../../kit/id.ts'
import { addClient } from '../../people/add-client.act.ts'
import { addContact } from '../../people/add-contact.act.ts'
import { foundWorkspace } from '../../people/found-workspace.act.ts'
import { insertMember } from '../../people/member.store.ts'
import { rightsOf } from '../../people/rights.ts'
import { act } from '../../platform/act.ts'
import { systemActor, type Actor } from '../../platform/actor.ts'
import type { World } from '../../platform/world.ts'
import { z } from 'zod'
import { CLIENTS, MEMBERS, PASSWORD, WORKSPACE, type CastClient } from './cast.ts'
import type { Stage } from './demo.ts'

/** The people of the agency, as if each had set up their own account. */
export async function hire(world: World): Promise<Stage['people']> {
  const actors: Partial<Record<string, Actor>> = {}
  const workspaceId = world.dice.id()
  for (const { name, role, phone } of MEMBERS) {
    const id = world.dice.id()
    const userId = `demo-${role}`
    const email = `${(name.split(' ')[0] ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}@studio-kern.example`
    await world.ports.accounts.open({ id: userId, name, email, password: PASSWORD })
    if (role === 'owner') {
      const { name: workspace, ...where } = WORKSPACE
      await foundWorkspace.perform(world, systemActor(workspaceId), {
        userId,
        ownerId: id,
        workspace,
        ...where,
        name,
        email,
      })
    } else {
      const { language, zone } = WORKSPACE
      const plain = { deputyId: null, awayFrom: null, awayUntil: null }
      await joining.perform(world, systemActor(workspaceId), {
        id,
        userId,
        name,
        email,
        role,
        language,
        zone,
        phone,
        ...plain,
      })
    }
    actors[role] = { kind: 'member', id, rights: rightsOf(role), scope: { workspaceId } }
  }
  return actors as Stage['people']
}

type Joining = Parameters<typeof insertMember>[1]

const joining = act({
  name: 'demo.join',
  needs: 'system:act',
  input: z.custom<Joining>(),
  keeps: () => ({}),
  run: (moment, member) => insertMember(moment, member),
})

/** The clients and the contact at each, with a weekly update at their own hour. */
export async function meet(world: World, lead: Actor): Promise<Map<string, { id: Id; clientId: Id }>> {
  const met = new Map<string, { id: Id; clientId: Id }>()
  for (const { key, name, country, contact } of CLIENTS) {
    const client = await addClient.perform(world, lead, { name, country })
    const known = await addContact.perform(world, lead, { clientId: client.id, ...shapeOf({ country, contact }) })
    await setSchedule.perform(world, lead, { contactId: known.id })
    met.set(key, { id: known.id, clientId: client.id })
  }
  return met
}

function shapeOf({ country, contact }: Pick<CastClient, 'country' | 'contact'>) {
  return { ...contact, register: 'formal' as const, country, hours: defaultCalendar('', country, contact.zone).week }
}
