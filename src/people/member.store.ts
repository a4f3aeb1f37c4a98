import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Member } from './person.ts'
import type { Role } from './rights.ts'

interface MemberRow {
  workspace_id: Id
  id: Id
  user_id: string
  name: string
  email: string
  role: Role
  language: Code
  zone: Zone
  phone: string | null
  deputy_id: Id | null
  away_from: Day | null
  away_until: Day | null
  session_epoch: number
  joined_at: Instant
  left_at: Instant | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    member: MemberRow
  }
}

/** One member, also one who has left; takes an actor's id too. Refuses with 'not-found'. */
export async function loadMember({ tx, scope }: Glance, memberId: string): Promise<Member> {
  const row = await tx
    .selectFrom('member')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', memberId as Id)
    .executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'member' })
  return memberOf(row)
}

/** Everyone who has ever worked here, in the order they joined; `leftAt` tells who still does. */
export async function membersOf({ tx, scope }: Glance): Promise<readonly Member[]> {
  const rows = await tx
    .selectFrom('member')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('joined_at')
    .orderBy('id')
    .execute()
  return rows.map(memberOf)
}

/** The same, holding their rows until the transaction ends, so that two acts at once cannot take away the last two owners. */
export async function lockMembers(moment: Moment): Promise<readonly Member[]> {
  const { tx, scope } = moment
  await tx.selectFrom('member').select('id').where('workspace_id', '=', scope.workspaceId).forUpdate().execute()
  return membersOf(moment)
}

export async function insertMember({ tx, scope, now }: Moment, member: Omit<Member, 'leftAt'>): Promise<void> {
  await tx
    .insertInto('member')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(member), session_epoch: 1, joined_at: now, left_at: null })
    .execute()
}

/** Writes what an act has changed about a member. */
export async function updateMember({ tx, scope }: Moment, member: Member): Promise<void> {
  await tx
    .updateTable('member')
    .set({ ...columnsOf(member), left_at: member.leftAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', member.id)
    .execute()
}

/** From this transaction on no session that this member has open counts any more. */
export async function endSessions({ tx, scope }: Moment, memberId: Id): Promise<void> {
  await tx
    .updateTable('member')
    .set((eb) => ({ session_epoch: eb('session_epoch', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', memberId)
    .execute()
}

function columnsOf(member: Omit<Member, 'leftAt'>) {
  const { id, userId, name, email, role, language, zone, phone, deputyId, awayFrom, awayUntil } = member
  return {
    id,
    user_id: userId,
    name,
    email,
    role,
    language,
    zone,
    phone,
    deputy_id: deputyId,
    away_from: awayFrom,
    away_until: awayUntil,
  }
}

function memberOf(row: MemberRow): Member {
  const { id, name, email, role, language, zone, phone } = row
  return {
    id,
    userId: row.user_id,
    name,
    email,
    role,
    language,
    zone,
    phone,
    deputyId: row.deputy_id,
    awayFrom: row.away_from,
    awayUntil: row.away_until,
    leftAt: row.left_at,
  }
}
