import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { keptPages } from '../../build/kept.mjs'
import { apiRoutes } from '../main/routes.ts'
import { loadSentences } from '../main/sentences.ts'
import { pagesPolicy } from '../main/web/policy.ts'
import type { Actor } from '../platform/actor.ts'
import { systemClock } from '../platform/clock.ts'
import { api } from '../platform/http.ts'
import { signIn } from '../platform/sign-in.ts'
import type { World } from '../platform/world.ts'
import { doorRoutes } from './people.http.ts'

const home = fileURLToPath(new URL('../..', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

type WhoAsks = (request: Request) => Promise<Actor | null>

/** The built pages with the API and the ways in behind them, on a port of this machine; `whoAsks` where a test is somebody without signing in. */
export async function servePages(
  world: World,
  whoAsks?: WhoAsks,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const built = await keptPages(home)
  const say = await loadSentences()
  const entry = whoAsks ? null : signIn(world, { doors: doorRoutes, say })
  const asked = whoAsks ?? ((request) => entry?.memberOf(request) ?? Promise.resolve(null))
  const app = new Hono()
  app.route('/api', api({ world, routes: apiRoutes, whoAsks: asked, say }))
  if (entry) app.all('/auth/*', (c) => entry.handler(c.req.raw, '127.0.0.1'))
  app.get('*', (c) => {
    const { pathname } = new URL(c.req.url)
    const type = TYPES[extname(pathname)]
    if (pathname.startsWith('/assets/')) c.header('cache-control', 'public, max-age=31536000, immutable')
    if (type === undefined && extname(pathname) !== '') return c.body(readFileSync(join(built, pathname)))
    if (type !== undefined) return c.body(readFileSync(join(built, pathname)), 200, { 'content-type': type })
    return c.html(readFileSync(join(built, 'index.html'), 'utf8'), 200, { 'content-security-policy': pagesPolicy })
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((done) => void server.once('listening', () => done()))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/**
 * The browser's day is the world's as it is now, and goes on from there: what a page says of today and tomorrow holds on
 * whatever day the test runs. To be called before the first page is opened.
 */
export async function onItsDay({ clock }: Pick<World, 'clock'>, context: BrowserContext): Promise<void> {
  await context.addInitScript(
    (ahead) => {
      const Real = Date
      const now = () => Real.now() + ahead
      globalThis.Date = new Proxy(Real, {
        construct: (of, given, as) => Reflect.construct(of, given.length === 0 ? [now()] : given, as) as Date,
        get: (of, name) => (name === 'now' ? now : (Reflect.get(of, name) as unknown)),
      })
    },
    Date.parse(clock()) - Date.parse(systemClock()),
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on the page, and whether it is wider than the window; empty is good. A page on its way (words of another
 * language, a change of light) is looked at again until it stands: what is wrong with it then is given.
 */
export async function troublesOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  let found = await troublesNow(page)
  for (let again = 0; again < 3 && found.length > 0; again++) {
    await page.waitForTimeout(700)
    found = await troublesNow(page)
  }
  return found
}

/** Writes down all that a part of the page says from now on, each once: a busy machine may look away while it says something short. */
export async function listening(page: Page, selector: string): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((of) => {
    const said = new Set<string>()
    const write = () => {
      for (const one of document.querySelectorAll(of)) said.add(one.textContent ?? '')
    }
    new MutationObserver(write).observe(document.body, { childList: true, subtree: true, characterData: true })
    Object.assign(globalThis, { said })
  }, selector)
  return () => page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said])
}

async function troublesNow(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(on: Node, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    const wide = document.documentElement.scrollWidth - innerWidth
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      ...(wide > 0 ? [`${wide} px too wide`] : []),
    ]
  })
}
