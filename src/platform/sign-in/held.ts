import type { Context } from 'hono'
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { Refused, type Refusal } from '../refused.ts'
import type { World } from '../world.ts'
import { endSessionRows } from './accounts.ts'
import { countAttempt, forgiveAttempt } from './attempts.ts'

/** A session that counts, and who holds it. */
export interface Held {
  readonly actor: Actor
  readonly userId: string
  readonly email: string
  readonly token: string
  readonly secondStep: boolean
}

export interface SessionDoor {
  readonly world: World
  readonly heldBy: (request: Request) => Promise<Held | null>
  readonly say: (refusal: Refusal, request: Request) => string
}

export type Env = { Bindings: { ip?: string } }
export type Said = { headers: Headers; body: object }
export type Route = (c: Context<Env>, input: Record<string, unknown>) => Promise<Said>

export const typedPassword = z.string().min(1).max(256)
export const sixDigits = z.string().regex(/^\d{6}$/, 'code-six-digits')

/** Whoever may change how one signs in: a session that counts, and not too many tries at this account. */
export async function mustHold({ world, heldBy }: SessionDoor, c: Context): Promise<Held> {
  const held = await heldBy(c.req.raw)
  if (!held) throw new Refused({ kind: 'not-signed-in' })
  await countAttempt(world, 'account', held.email)
  return held
}

/** After a change in how one signs in, this session goes on under the token just set and all others end. */
export async function keepOnly({ world, heldBy }: SessionDoor, held: Held, said: Headers): Promise<void> {
  const fresh = await heldBy(new Request('http://localhost/', { headers: { cookie: cookiesOf(said) } }))
  await endSessionRows(world, held.userId, fresh?.token ?? held.token)
  await forgiveAttempt(world, 'account', held.email)
}

function cookiesOf(said: Headers): string {
  return said
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** One refusal for whatever the library found wrong, so that the answer tells nobody what exists. Its own faults rise. */
export function refusing(refusal: Refusal) {
  return (error: unknown): never => {
    const { statusCode } = error as { statusCode?: number }
    if (statusCode !== undefined && statusCode < 500) throw new Refused(refusal)
    throw error
  }
}

/** What the library found wrong with a code: this one, too many, or no sign-in under way. */
export function refusingCode(error: unknown): never {
  const { body } = error as { body?: { code?: string } }
  if (body?.code === 'ACCOUNT_TEMPORARILY_LOCKED') throw new Refused({ kind: 'too-many', minutes: 15 })
  const again = ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'].includes(body?.code ?? '')
  return refusing({ kind: again ? 'sign-in-again' : 'wrong-code' })(error)
}
