import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { parse } from '../act.ts'
import { bodyOf, fromOurPages, problem } from '../http.ts'
import { Refused, type Refusal } from '../refused.ts'
import type { World } from '../world.ts'
import { countAttempt, forgiveAttempt } from './attempts.ts'
import { endSessionRows } from './accounts.ts'
import { accountEmail } from './email.ts'
import { cookieName } from './library.ts'
import {
  mustHold,
  keepOnly,
  refusing,
  refusingCode,
  sixDigits,
  typedPassword,
  type Env,
  type Route,
  type SessionDoor,
} from './held.ts'
import { newPassword } from './password.ts'
import { secondStep } from './second-step.ts'

const credentials = z.object({ email: accountEmail, password: typedPassword, brief: z.boolean().default(false) })

// An address, a password, a code.
const MOST_BYTES = 64 * 1024

/** Sign-in, second step, sign-out, password: each a POST of JSON from our own pages, counted by IP address and by account. */
export function sessionRoutes(door: SessionDoor): Hono<Env> {
  const app = new Hono<Env>()
  const table: Record<string, Route> = { ...comingIn(door), ...secondStep(door), ...staying(door) }
  app.use(
    '*',
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new Refused({ kind: 'too-large', most: MOST_BYTES })
      },
    }),
  )
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

function staying(door: SessionDoor): Record<string, Route> {
  const { api } = door.world.ports.accounts.library
  return {
    async '/auth/password'(c, input) {
      const held = await mustHold(door, c)
      const { current, next } = parse(z.object({ current: typedPassword, next: newPassword }), input)
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
      const { headers } = await api
        .changePassword({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusing({ kind: 'wrong-password' }))
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
    async '/auth/other-sessions/end'(c) {
      // No password is asked for here, so there is no try to count, nor any to forgive.
      const held = await door.heldBy(c.req.raw)
      if (!held) throw new Refused({ kind: 'not-signed-in' })
      await endSessionRows(door.world, held.userId, held.token)
      return { headers: new Headers(), body: {} }
    },
  }
}

async function endSession(world: World, token: string): Promise<void> {
  const { internalAdapter } = await world.ports.accounts.library.$context
  await internalAdapter.deleteSession(token)
}

function withoutSession(headers: Headers, publicUrl: string): Headers {
  const mine = `${cookieName(publicUrl, 'session')}=`
  const kept = (headers.get('cookie') ?? '').split(/;\s*/).filter((cookie) => !cookie.startsWith(mine))
  return new Headers({ cookie: kept.join('; ') })
}
