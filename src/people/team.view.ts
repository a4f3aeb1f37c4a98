import { z } from 'zod'
import { view } from '../platform/view.ts'
import { openInvitations } from './invitation.store.ts'
import { loadMember, membersOf } from './member.store.ts'
import { isAway, type Member } from './person.ts'
import { rightsOf } from './rights.ts'
import type { Me, MemberShown, Team } from './shown.ts'
import { loadWorkspace } from './workspace.store.ts'

/** Who I am here, what I may do, and the workspace with its settings: what every page begins with. */
export const meView = view({
  name: 'people.me',
  needs: 'people:read',
  input: z.object({}),
  async read(glance): Promise<Me> {
    const me = await loadMember(glance, glance.actor.id)
    const workspace = await loadWorkspace(glance)
    return { me: shown(me), rights: [...rightsOf(me.role)], workspace, now: glance.now, demo: glance.settings.demo }
  },
})

/** Everyone who works here or did, and the places offered. */
export const teamView = view({
  name: 'people.team',
  needs: 'people:read',
  input: z.object({}),
  async read(glance): Promise<Team> {
    const members = await membersOf(glance)
    const invitations = glance.actor.rights.has('people:admin') ? await openInvitations(glance) : []
    return {
      members: members.slice(0, 200).map((member) => ({ ...shown(member), away: isAway(member, glance.now) })),
      invitations: invitations.slice(0, 200),
    }
  },
})

/** A member without the account behind it. */
function shown(member: Member): MemberShown {
  const { userId: _, ...rest } = member
  return rest
}
