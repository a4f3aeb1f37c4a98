import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from './actor.ts'
import { answerOnce } from './answered.ts'
import { Refused, type Refusal } from './refused.ts'
import type { Route, Target } from './routes.ts'
import type { World } from './world.ts'

export interface Api {
  readonly world: World
  readonly routes: readonly Route[]
  /** Who is asking, from the session cookie or a token; null for nobody. */
  readonly whoAsks: (request: Request) => Promise<Actor | null>
  /** A refusal as one sentence in the asker's language: what happened, what was not done, what to do. */
  readonly say: (refusal: Refusal, request: Request) => string
}

const STATUS: Record<string, number> = {
  'bad-input': 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'changed-meanwhile': 409,
  'in-flight': 409,
  'other-body': 422,
  'needs-key': 400,
  'too-large': 413,
  'too-many': 429,
  'from-elsewhere': 403,
  'needs-https': 403,
  'wrong-sign-in': 401,
  'sign-in-again': 401,
  'wrong-code': 401,
  'wrong-password': 403,
  'link-spent': 410,
}

/** A refusal of the domain that has no status of its own is a conflict with what stands. */
export const statusOf = (refusal: Refusal): number => STATUS[refusal.kind] ?? 409

const MEGABYTE = 1024 * 1024
// A file of 25 MiB, as base64 inside JSON; a grid of 5,000 rows.
const mostBytes = (target: Target): number => (target.kind === 'errand' && target.takesFile ? 36 : 4) * MEGABYTE

/** All routes of the API as one Hono app: path, query and body together are the input; refusals come back as problem+json. */
export function api({ world, routes, whoAsks, say }: Api): Hono {
  const app = new Hono()
  const refuse = (c: Context, refusal: Refusal) => problem(c.req.raw, refusal, say(refusal, c.req.raw))
  for (const { method, path, target } of routes) {
    const most = mostBytes(target)
    const limit = bodyLimit({ maxSize: most, onError: (c) => refuse(c, { kind: 'too-large', most }) })
    app.on(method, path, limit, async (c) => {
      const actor = await whoAsks(c.req.raw)
      if (!actor) return refuse(c, { kind: 'not-signed-in' })
      const input = { ...(await bodyOf(c)), ...queryOf(c), ...c.req.param() }
      if (target.kind === 'view') return c.json((await target.look(world, actor, input)) ?? null)
      if (!fromOurPages(c, world.settings.publicUrl)) return refuse(c, { kind: 'from-elsewhere' })
      const perform = () =>
        target.kind === 'act' ? target.perform(world, actor, input) : target.run(world, actor, input)
      const answer = await answerOnce({
        world,
        actor,
        mails: target.mails,
        key: c.req.header('idempotency-key'),
        asked: { name: target.name, input },
        perform,
      })
      return c.json(answer ?? null)
    })
  }
  // Not `notFound`: mounted under a path, an app's own is never asked.
  app.all('*', (c) => refuse(c, { kind: 'not-found' }))
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error.refusal)
    const trace = world.dice.id()
    world.log.error({ trace, method: c.req.method, path: new URL(c.req.url).pathname, err: error }, 'http.failed')
    return refuse(c, { kind: 'failed', trace })
  })
  return app
}

/** RFC 9457. The sentence is the detail; `refusal` carries the data for pages that say it their own way. */
export function problem(request: Request, refusal: Refusal, sentence: string): Response {
  const status = refusal.kind === 'failed' ? 500 : statusOf(refusal)
  const body = {
    type: `urn:forthright:${refusal.kind}`,
    title: refusal.kind,
    status,
    detail: sentence,
    instance: new URL(request.url).pathname,
    refusal,
    errors: refusal['errors'],
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...waitOf(refusal) },
  })
}

/** Whoever is told to wait is told how long: `minutes` in the refusal. */
function waitOf({ minutes }: Refusal): Record<string, string> {
  return typeof minutes === 'number' ? { 'retry-after': String(minutes * 60) } : {}
}

export async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return {}
  const text = await c.req.text()
  if (text === '') return {}
  const found: unknown = await Promise.resolve(text)
    .then(JSON.parse)
    .catch(() => null)
  if (found === null || typeof found !== 'object' || Array.isArray(found))
    throw new Refused({ kind: 'bad-input', errors: [{ path: '/', problem: 'not a JSON object' }] })
  return found as Record<string, unknown>
}

function queryOf(c: Context): Record<string, string> {
  return Object.fromEntries(new URL(c.req.url).searchParams)
}

/** A browser names the page a request comes from; another site's page may not act in a member's name. A token has no page. */
export function fromOurPages(c: Context, publicUrl: string): boolean {
  if (c.req.header('authorization')?.startsWith('Bearer ')) return true
  if (c.req.method !== 'DELETE' && !c.req.header('content-type')?.startsWith('application/json')) return false
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  return origin !== undefined && (origin === new URL(publicUrl).origin || origin === new URL(c.req.url).origin)
}
