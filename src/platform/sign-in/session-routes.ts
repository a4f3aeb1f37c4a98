import { Hono, type Context } from 'hono'
import QRCode from 'qrcode'
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { parse } from '../act.ts'
import { bodyOf, fromOurPages, problem } from '../http.ts'
import { Refused, type Refusal } from '../refused.ts'
import type { World } from '../world.ts'
import { countAttempt, forgiveAttempt } from './attempts.ts'
import { endSessionRows } from './accounts.ts'
import { accountEmail } from './email.ts'
import { cookieName } from './library.ts'
import { newPassword } from './password.ts'

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

type Env = { Bindings: { ip?: string } }
type Said = { headers: Headers; body: object }
type Route = (c: Context<Env>, input: Record<string, unknown>) => Promise<Said>

const password = z.string().min(1).max(256)
const sixDigits = z.string().regex(/^\d{6}$/, 'code-six-digits')
const credentials = z.object({ email: accountEmail, password, brief: z.boolean().default(false) })

/** Sign-in, second step, sign-out, password: each a POST of JSON from our own pages, counted by IP address and by account. */
export function sessionRoutes(door: SessionDoor): Hono<Env> {
  const app = new Hono<Env>()
  const table: Record<string, Route> = { ...comingIn(door), ...secondStep(door), ...staying(door) }
  app.get('/auth/session', async (c) => {
    const held = await door.heldBy(c.req.raw)
    return c.json({ signedIn: held !== null, secondStep: held?.secondStep ?? false })
  })
  for (const [path, route] of Object.entries(table)) {
    app.post(path, async (c) => {
      if (!fromOurPages(c, door.world.settings.publicUrl)) throw new Refused({ kind: 'from-elsewhere' })
      await countAttempt(door.world, 'address', ipOf(c))
      const { headers, body } = await route(c, await bodyOf(c))
      await forgiveAttempt(door.world, 'address', ipOf(c))
      const answer = c.json(body)
      for (const cookie of headers.getSetCookie()) answer.headers.append('set-cookie', cookie)
      answer.headers.set('cache-control', 'no-store')
      return answer
    })
  }
  const refuse = (c: Context, refusal: Refusal) => problem(c.req.raw, refusal, door.say(refusal, c.req.raw))
  app.notFound((c) => refuse(c, { kind: 'not-found' }))
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error.refusal)
    const trace = door.world.dice.id()
    door.world.log.error({ trace, path: new URL(c.req.url).pathname, err: error }, 'sign-in.failed')
    return refuse(c, { kind: 'failed', trace })
  })
  return app
}

const ipOf = (c: Context<Env>): string => c.env?.ip ?? ''

function comingIn({ world, heldBy }: SessionDoor): Record<string, Route> {
  const { api } = world.ports.accounts.library
  return {
    async '/auth/sign-in'(c, input) {
      const { email, password, brief } = parse(credentials, input)
      await countAttempt(world, 'account', email)
      const before = await heldBy(c.req.raw)
      const { headers, response } = await api
        .signInEmail({ body: { email, password, rememberMe: !brief }, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusing({ kind: 'wrong-sign-in' }))
      if ('twoFactorRedirect' in response) return { headers, body: { secondStep: true } }
      // The session someone had before is not left lying about.
      if (before) await endSession(world, before.token)
      await forgiveAttempt(world, 'account', email)
      return { headers, body: { secondStep: false } }
    },
    async '/auth/sign-in/code'(c, input) {
      const asked = parse(z.union([z.object({ code: sixDigits }), z.object({ backupCode: z.string().max(40) })]), input)
      // With a session in the cookie the library would count no tries: here only the first step's cookie counts.
      const headers = withoutSession(c.req.raw.headers, world.settings.publicUrl)
      const { headers: said, response } = await (
        'code' in asked
          ? api.verifyTOTP({ body: { code: asked.code }, headers, returnHeaders: true })
          : api.verifyBackupCode({ body: { code: asked.backupCode }, headers, returnHeaders: true })
      ).catch(refusingCode)
      await forgiveAttempt(world, 'account', response.user.email)
      return { headers: said, body: {} }
    },
    async '/auth/sign-out'(c) {
      const { headers } = await api.signOut({ headers: c.req.raw.headers, returnHeaders: true })
      return { headers, body: {} }
    },
  }
}

function secondStep(door: SessionDoor): Record<string, Route> {
  const { world } = door
  const { api } = world.ports.accounts.library
  return {
    async '/auth/second-step/start'(c, input) {
      await mustHold(door, c)
      const { headers, response } = await api
        .enableTwoFactor({
          body: { method: 'totp', ...parse(z.object({ password }), input) },
          headers: c.req.raw.headers,
          returnHeaders: true,
        })
        .catch(refusing({ kind: 'wrong-password' }))
      if (!('totpURI' in response) || !response.totpURI) throw new Refused({ kind: 'not-allowed' })
      return { headers, body: keyOf(response.totpURI, response.backupCodes ?? []) }
    },
    async '/auth/second-step/confirm'(c, input) {
      const held = await mustHold(door, c)
      const body = parse(z.object({ code: sixDigits }), input)
      const { headers } = await api
        .verifyTOTP({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusingCode)
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
    async '/auth/second-step/stop'(c, input) {
      const held = await mustHold(door, c)
      const body = parse(z.object({ password }), input)
      const { headers } = await api
        .disableTwoFactor({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusing({ kind: 'wrong-password' }))
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
  }
}

function staying(door: SessionDoor): Record<string, Route> {
  const { api } = door.world.ports.accounts.library
  return {
    async '/auth/password'(c, input) {
      const held = await mustHold(door, c)
      const { current, next } = parse(z.object({ current: password, next: newPassword }), input)
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const { headers } = await api
        .changePassword({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusing({ kind: 'wrong-password' }))
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
    async '/auth/other-sessions/end'(c) {
      const held = await mustHold(door, c)
      await endSessionRows(door.world, held.userId, held.token)
      return { headers: new Headers(), body: {} }
    },
  }
}

/** Whoever may change how one signs in: a session that counts, and not too many tries at this account. */
async function mustHold({ world, heldBy }: SessionDoor, c: Context): Promise<Held> {
  const held = await heldBy(c.req.raw)
  if (!held) throw new Refused({ kind: 'not-signed-in' })
  await countAttempt(world, 'account', held.email)
  return held
}

/** After a change in how one signs in, this session goes on under the token just set and all others end. */
async function keepOnly({ world, heldBy }: SessionDoor, held: Held, said: Headers): Promise<void> {
  const fresh = await heldBy(new Request('http://localhost/', { headers: { cookie: cookiesOf(said) } }))
  await endSessionRows(world, held.userId, fresh?.token ?? held.token)
  await forgiveAttempt(world, 'account', held.email)
}

async function endSession(world: World, token: string): Promise<void> {
  const { internalAdapter } = await world.ports.accounts.library.$context
  await internalAdapter.deleteSession(token)
}

function cookiesOf(said: Headers): string {
  return said
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

function withoutSession(headers: Headers, publicUrl: string): Headers {
  const mine = `${cookieName(publicUrl, 'session')}=`
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).filter((cookie) => !cookie.startsWith(mine))
  return new Headers({ cookie: kept.join('; ') })
}

/** The key for the phone as a link, as letters to type, and as a picture to scan: an SVG path of unit squares. */
function keyOf(link: string, backupCodes: readonly string[]): object {
  const { size, data } = QRCode.create(link, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data, (on, i) => (on ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : ''))
  return {
    link,
    key: new URL(link).searchParams.get('secret') ?? '',
    picture: { size, path: dark.join('') },
    backupCodes,
  }
}

/** One refusal for whatever the library found wrong, so that the answer tells nobody what exists. Its own faults rise. */
function refusing(refusal: Refusal) {
  return (error: unknown): never => {
    const { statusCode } = error as { statusCode?: number }
    if (statusCode !== undefined && statusCode < 500) throw new Refused(refusal)
    throw error
  }
}

function refusingCode(error: unknown): never {
  const { body } = error as { body?: { code?: string } }
  if (body?.code === 'ACCOUNT_TEMPORARILY_LOCKED') throw new Refused({ kind: 'too-many', minutes: 15 })
  const again = ['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'].includes(body?.code ?? '')
  return refusing({ kind: again ? 'sign-in-again' : 'wrong-code' })(error)
}
