import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { Hono, type Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { CODES } from '../language/packs.ts'
import { doorRoutes } from '../people/people.http.ts'
import { api } from '../platform/http.ts'
import { openApi } from '../platform/openapi.ts'
import { proxiesFrom, type Proxies } from '../platform/proxies.ts'
import { signIn } from '../platform/sign-in.ts'
import { packageRoot, packageVersion } from '../platform/store/root.ts'
import { whileSomebodyWaits } from '../platform/store/visitors.ts'
import type { World } from '../platform/world.ts'
import { portalApp } from '../portal/portal.http.ts'
import { languageAsked } from '../portal/visit.ts'
import { letterPages, updatesPages } from '../post/post.http.ts'
import { healthRoutes, type Health } from './health.ts'
import type { House } from './house.ts'
import { mailboxApp } from './mailbox.ts'
import { apiRoutes } from './routes.ts'
import { localApp } from './local.ts'
import { localActor, type Running } from './running.ts'
import { loadSentences } from './sentences.ts'
import { pagesPolicy } from './web/policy.ts'

interface Parts {
  readonly house: House
  readonly running: Running
  readonly health: Health
  /** Where demo letters are kept; null outside the demo. */
  readonly mailbox: string | null
  /** As `Config` has it; nobody unless given. */
  readonly trustedProxies?: string
}

/** Everything behind the one port: API, sign-in, the client's pages, the tool's pages, health. */
export async function makeApp({ house, running, health, mailbox, trustedProxies = '' }: Parts): Promise<Hono> {
  const { world } = house
  const app = new Hono()
  const say = await loadSentences()
  const entry = signIn(world, { doors: doorRoutes, say })
  const whoAsks = async (request: Request) => (await localActor(world, running, request)) ?? entry.memberOf(request)
  const client = join(packageRoot(), 'dist', 'client')
  app.use('*', async (c, next) => {
    await whileSomebodyWaits(next)
    for (const [name, value] of Object.entries(headersFor(c, world)))
      if (!c.res.headers.has(name)) c.header(name, value)
  })
  app.onError((error, c) => {
    const trace = world.dice.id()
    // Of the path only its first part: what follows may open a client's page.
    world.log.error({ trace, at: c.req.path.split('/')[1], err: error }, 'app.failed')
    return c.text(`Something went wrong here, and nothing was changed. ${trace}`, 500)
  })
  // Written once: it is the same for everybody, and anybody may ask for it as often as they like.
  let description: string | null = null
  app.get('/api/openapi.json', (c) => {
    description ??= JSON.stringify(openApi(apiRoutes, packageVersion()))
    return c.body(description, 200, { 'content-type': 'application/json' })
  })
  app.route('/api', api({ world, routes: apiRoutes, whoAsks, say }))
  app.route('/local', localApp(house, running))
  const proxies = proxiesFrom(trustedProxies)
  app.all('/auth/*', (c) => entry.handler(c.req.raw, addressOf(c, proxies)))
  app.route('/', healthRoutes(world, health))
  app.route(
    '/',
    letterPages(world, (request) => entry.memberOf(request)),
  )
  app.route(
    '/',
    updatesPages(world, (request) => languageAsked(request.headers.get('accept-language'), CODES)),
  )
  for (const path of ['/p/*', '/p', '/portal', '/portal/*']) {
    const portal = portalApp(world, say)
    app.all(path, (c) => portal.fetch(c.req.raw))
  }
  if (mailbox !== null) app.route('/', mailboxApp(mailbox, world))
  app.get('*', (c) => fileOrPage(c, client))
  return app
}

function addressOf(c: Context, proxies: Proxies | null): string {
  const remote = getConnInfo(c).remote.address ?? ''
  return proxies?.addressBehind(remote, c.req.header('x-forwarded-for')) ?? remote
}

/** What every answer says that does not say it in its own way. */
function headersFor(c: Context, { settings }: World): Record<string, string> {
  const isPage = c.res.headers.get('content-type')?.startsWith('text/html') ?? false
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(settings.publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    // A page brings its own; anything else opened as one may do nothing.
    ...(isPage ? {} : { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }),
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** The path of an address, null where it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url).pathname))
  } catch {
    return null
  }
}

/** A built file by its name, or the one page that finds its own way. Files with a hash in their name never change. */
function fileOrPage(c: Context, client: string): Response {
  const path = pathOf(c.req.url)
  if (path === null) return new Response('', { status: 404 })
  const file = join(client, path)
  const type = TYPES[extname(path)]
  if (type !== undefined) {
    if (!file.startsWith(client) || !existsSync(file) || !statSync(file).isFile())
      return new Response('', { status: 404 })
    const lasting = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream
    return new Response(body, { headers: { 'content-type': type, 'cache-control': lasting } })
  }
  const html = readFileSync(join(client, 'index.html'), 'utf8')
  return c.html(html, 200, {
    'content-security-policy': pagesPolicy,
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
  })
}
