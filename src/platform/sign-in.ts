import type { Actor } from './actor.ts'
import { api, problem } from './http.ts'
import { onLoopback } from './config.ts'
import { Refused, type Refusal } from './refused.ts'
import type { Route } from './routes.ts'
import { countAttempt, forgiveAttempt } from './sign-in/attempts.ts'
import { doorToken, SET_UP } from './sign-in/door-token.ts'
import { cookieName, mayCarrySessions } from './sign-in/library.ts'
import type { Held } from './sign-in/held.ts'
import { sessionRoutes } from './sign-in/session-routes.ts'
import type { World } from './world.ts'

export interface SignIn {
  /** Answers everything under /auth/. `ip` is the address the connection came from, proxies already taken off. */
  handler(request: Request, ip?: string): Promise<Response>
  /** Whose session a request carries; null for nobody, for an ended session, and where a session would not be safe. */
  memberOf(request: Request): Promise<Actor | null>
}

export interface SignInParts {
  /** What may be done without a session, by a link or by an address: `people.http.ts`, all under /auth/. */
  readonly doors: readonly Route[]
  readonly say: (refusal: Refusal, request: Request) => string
}

/** Somebody at the door: no workspace, one right. What they may reach is decided by the token they bring. */
const knocker: Actor = {
  kind: 'contact',
  id: 'door',
  rights: new Set(['door:knock'] as const),
  scope: { workspaceId: SET_UP.workspaceId },
}

export function signIn(world: World, { doors, say }: SignInParts): SignIn {
  const { publicUrl } = world.settings
  const heldBy = holder(world)
  const sessions = sessionRoutes({ world, heldBy, say })
  const open = api({ world, routes: doors, whoAsks: async () => knocker, say })
  const atDoor = new Set(doors.map(({ path }) => path))
  const refuse = (request: Request, refusal: Refusal) => problem(request, refusal, say(refusal, request))

  async function knock(request: Request, ip: string): Promise<Response> {
    await countAttempt(world, 'address', ip)
    const answer = await open.fetch(request)
    if (answer.ok) await forgiveAttempt(world, 'address', ip)
    answer.headers.set('cache-control', 'no-store')
    return answer
  }

  return {
    memberOf: async (request) => (await heldBy(request))?.actor ?? null,
    async handler(request, ip = '') {
      if (!isSafe(publicUrl, request)) return refuse(request, { kind: 'needs-https', publicUrl })
      if (!atDoor.has(new URL(request.url).pathname)) return sessions.fetch(request, { ip })
      try {
        return await knock(request, ip)
      } catch (error) {
        if (error instanceof Refused) return refuse(request, error.refusal)
        throw error
      }
    },
  }
}

/** The token of the set-up link, as long as nobody has used it: printed by the server at its start. */
export async function setUpToken(world: World): Promise<string | null> {
  const founded = await world.ports.accounts.staff.isFounded(world.db)
  return founded ? null : doorToken(world.secrets, 'set-up', SET_UP)
}

/** Over https, or on this machine itself; plain http from another machine would show the password to the network. */
function isSafe(publicUrl: string, request: Request): boolean {
  if (publicUrl.startsWith('https:')) return true
  return mayCarrySessions(publicUrl) && onLoopback(request.url)
}

function holder(world: World): (request: Request) => Promise<Held | null> {
  const { library, staff } = world.ports.accounts
  const cookie = `${cookieName(world.settings.publicUrl, 'session')}=`
  return async ({ headers }) => {
    if (!mayCarrySessions(world.settings.publicUrl) || !headers.get('cookie')?.includes(cookie)) return null
    const found = await library.api.getSession({ headers })
    if (!found) return null
    const membership = await staff.membershipOf(world.db, found.user.id)
    if (!membership || membership.epoch !== found.session.epoch) return null
    const { id: userId, email, twoFactorEnabled } = found.user
    return { actor: membership.actor, userId, email, token: found.session.token, secondStep: twoFactorEnabled === true }
  }
}
