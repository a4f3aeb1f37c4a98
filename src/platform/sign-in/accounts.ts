import { sql } from 'kysely'
import type { Id } from '../../kit/id.ts'
import { Refused } from '../refused.ts'
import { openLibrary, type House, type Library, type Staff } from './library.ts'
import { hashPassword } from './password.ts'

declare module '../world.ts' {
  interface Ports {
    /** Accounts to sign in with. Never to be asked while a transaction is open. */
    readonly accounts: Accounts
  }
}

/** Accounts belong to the install; what one may do is said by a member's row. */
export interface Accounts {
  /** Who works here and signs in with this address, or null. */
  behind(email: string): Promise<{ workspaceId: Id; memberId: string; userId: string } | null>
  /**
   * Makes the account `id`. Done again for an id that a broken-off attempt has made, it sets the new password.
   * Refuses 'link-spent' if a member stands or stood behind it, 'address-taken' if another account has the address:
   * an existing account is never touched by a link.
   */
  open(account: { id: string; name: string; email: string; password: string }): Promise<void>
  /** Sets a new password, without the old one, and ends every session. */
  setPassword(userId: string, password: string): Promise<void>
  /** Forgets the second step, for someone who lost the device; their sessions end. */
  dropSecondStep(userId: string): Promise<void>
  /** For `platform/sign-in*` alone. */
  readonly library: Library
  readonly staff: Staff
}

export function openAccounts(house: House, staff: Staff): Accounts {
  const { db } = house
  const library = openLibrary(house, staff)
  const userIdOf = async (email: string): Promise<string | null> => {
    const found = await sql<{ id: string }>`select id from auth."user" where email = ${email.toLowerCase()}`.execute(db)
    return found.rows[0]?.id ?? null
  }
  return {
    library,
    staff,
    async behind(email) {
      const userId = await userIdOf(email)
      const membership = userId === null ? null : await staff.membershipOf(db, userId)
      if (userId === null || membership === null) return null
      return { workspaceId: membership.actor.scope.workspaceId, memberId: membership.actor.id, userId }
    },
    async open({ id, name, email, password }) {
      if (await staff.everWorked(db, id)) throw new Refused({ kind: 'link-spent' })
      const owner = await userIdOf(email)
      if (owner !== null && owner !== id) throw new Refused({ kind: 'address-taken' })
      const kept = await hashPassword(password)
      // One statement, so that there is never a user without a password; of two users with one address the index lets one in.
      await sql`
        with person as (
          insert into auth."user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email.toLowerCase()}, true)
          on conflict (id) do update set name = excluded.name, email = excluded.email returning id)
        insert into auth."account" (id, "accountId", "providerId", "userId", password, "updatedAt")
        select id, id, 'credential', id, ${kept}, current_timestamp from person
        on conflict ("providerId", "accountId") do update set password = excluded.password, "updatedAt" = current_timestamp`
        .execute(db)
        .catch(takenOrRise)
    },
    async setPassword(userId, password) {
      const kept = await hashPassword(password)
      await sql`update auth."account" set password = ${kept}, "updatedAt" = current_timestamp
        where "userId" = ${userId} and "providerId" = 'credential'`.execute(db)
      await endSessionRows(house, userId)
    },
    async dropSecondStep(userId) {
      await sql`delete from auth."twoFactor" where "userId" = ${userId}`.execute(db)
      await sql`update auth."user" set "twoFactorEnabled" = false where id = ${userId}`.execute(db)
      await endSessionRows(house, userId)
    },
  }
}

/** Ends the sessions of an account; with `but`, all others than the one with this token. */
export async function endSessionRows({ db }: Pick<House, 'db'>, userId: string, but = ''): Promise<void> {
  await sql`delete from auth."session" where "userId" = ${userId} and token <> ${but}`.execute(db)
}

function takenOrRise(error: unknown): never {
  if ((error as { code?: string }).code === '23505') throw new Refused({ kind: 'address-taken' })
  throw error
}
