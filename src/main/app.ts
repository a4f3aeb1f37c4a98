import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { Hono, type Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import { CODES } from '../language/packs.ts'
import { doorRoutes } from '../people/people.http.ts'
import { api } from '../platform/http.ts'
import { openApi } from '../platform/openapi.ts'
import { signIn } from '../platform/sign-in.ts'
import { packageRoot, packageVersion } from '../platform/store/root.ts'
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
}

/** Everything behind the one port: API, sign-in, the client's pages, the tool's pages, health. */
export async function makeApp({ house, running, health, mailbox }: Parts): Promise<Hono> {
  const { world } = house
  const app = new Hono()
  const say = await loadSentences()
  const entry = signIn(world, { doors: doorRoutes, say })
  const whoAsks = async (request: Request) => (await localActor(world, running, request)) ?? entry.memberOf(request)
  const client = join(packageRoot(), 'dist', 'client')
  app.use('*', async (c, next) => {
    await next()
    c.header('x-content-type-options', 'nosniff')
    if (!c.res.headers.has('referrer-policy')) c.header('referrer-policy', 'same-origin')
  })
  app.get('/api/openapi.json', (c) => c.json(openApi(apiRoutes, packageVersion())))
  app.route('/api', api({ world, routes: apiRoutes, whoAsks, say }))
  app.route('/local', localApp(house, running))
  app.all('/auth/*', (c) => entry.handler(c.req.raw, addressOf(c)))
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
  if (mailbox !== null) app.route('/', mailboxApp(mailbox))
  app.get('*', (c) => fileOrPage(c, client))
  return app
}

function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? ''
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** A built file by its name, or the one page that finds its own way. Files with a hash in their name never change. */
function fileOrPage(c: Context, client: string): Response {
  const path = normalize(decodeURIComponent(new URL(c.req.url).pathname))
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
