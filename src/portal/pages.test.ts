import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import { anAgreed } from '../delay/delay.testing.ts'
import { logCallOutcome } from '../delay/log-call.act.ts'
import type { Id } from '../kit/id.ts'
import { servePages, troublesOf } from '../people/pages.testing.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import type { Contact } from '../people/person.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { addressLetters } from './address-letters.act.ts'
import { portalApp } from './portal.http.ts'

// Pictures to look at go here when the folder is named; nothing else depends on it.
const SHOTS = process.env['SHOTS']
const FEW = [
  ['light', 1280],
  ['dark', 320],
] as const
const ALL = [...FEW, ['light', 320], ['dark', 1280]] as const

vi.setConfig({ testTimeout: 300_000 })

let world: TestWorld
let house: AWorkspace
let browser: Browser
let origin: string
const ends: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  world = await aWorld()
  house = await aWorkspace(world)
  const built = await servePages(world, async () => null)
  const portal = portalApp(world)
  const app = new Hono()
  for (const path of ['/p/*', '/p', '/portal', '/portal/*']) app.all(path, (c) => portal.fetch(c.req.raw))
  const sheet = await portalSheet(built.origin)
  app.get('/portal.css', () => fetch(`${built.origin}/${sheet}`))
  app.get('/assets/*', (c) => fetch(`${built.origin}${new URL(c.req.url).pathname}`))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((done) => void server.once('listening', () => done()))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
  ends.push(
    () => browser.close(),
    () => new Promise((done) => server.close(done)),
    built.close,
    () => world.store.close(),
  )
}, 180_000)
afterAll(async () => {
  for (const end of ends) await end()
})

/** Where the build put the stylesheet of these pages. */
async function portalSheet(built: string): Promise<string> {
  const manifest = (await (await fetch(`${built}/.vite/manifest.json`)).json()) as Record<
    string,
    { src?: string; file: string; css?: string[] }
  >
  const entry = Object.values(manifest).find(({ src }) => src?.endsWith('ui/portal.css'))
  if (!entry) throw new Error('the build gave no portal.css')
  return entry.css?.[0] ?? entry.file
}

/** A client of a case they know, on their own page, in a browser that runs no script. */
async function aVisit(contact: Contact): Promise<{ page: Page; caseId: Id }> {
  const { caseId } = await anAgreed(world, house, await aPromise(world, house, { contactId: contact.id }))
  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'reached', words: '' })
  const [link = ''] = await addressLetters.perform(world, house.system, { contactIds: [contact.id] })
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  page.on('request', (request) => void asked.push({ url: request.url(), headers: request.headers() }))
  await page.goto(origin + new URL(link).pathname)
  await page.locator('button').click()
  await page.waitForURL(`${origin}/portal`)
  await expectNoTrace(context, new URL(link).pathname)
  return { page, caseId }
}

const asked: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = []

/** Once the link is traded, nothing that is asked for names it, all of it is ours, and the one cookie is of this site alone. */
async function expectNoTrace(context: BrowserContext, path: string): Promise<void> {
  const [cookie, ...others] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', domain: '127.0.0.1', path: '/' })
  expect(others).toEqual([])
  const after = asked.slice(asked.findIndex(({ url }) => url.endsWith('/p')))
  expect(after.length).toBeGreaterThan(1)
  expect(asked.map(({ url }) => new URL(url).origin)).toEqual(asked.map(() => origin))
  expect(after.filter(({ url, headers }) => `${url} ${headers['referer'] ?? ''}`.includes(path))).toEqual([])
  asked.length = 0
}

/** The same page once more with script, only so that it can be examined. */
async function look(name: string, from: Page): Promise<void> {
  const state = await from.context().storageState()
  const context = await browser.newContext({ storageState: state })
  const page = await context.newPage()
  const found: string[] = []
  await page.goto(from.url())
  for (const [colorScheme, width] of SHOTS ? ALL : FEW) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    for (const trouble of await troublesOf(page)) found.push(`${name} ${colorScheme} ${width}: ${trouble}`)
    if (!SHOTS) continue
    mkdirSync(SHOTS, { recursive: true })
    await page.screenshot({ path: join(SHOTS, `${name}-${colorScheme}-${width}.png`), fullPage: true })
  }
  await context.close()
  expect(found).toEqual([])
}

test.each(['german', 'bengali'] as const)('a %s client books, moves and calls off without script', async (who) => {
  const { page, caseId } = await aVisit(house.contacts[who])
  await page.goto(`${origin}/portal/cases/${caseId}`)
  await look(`offer-${who}`, page)
  const times = page.locator('button[name=start]')
  const title = page.locator('h1')
  await expect.poll(() => times.count()).toBe(3)
  const first = await times.first().innerText()

  await times.first().click()
  await title.filter({ hasText: first }).waitFor()
  expect(page.url()).toBe(`${origin}/portal/cases/${caseId}/call`)
  await look(`booked-${who}`, page)
  const second = await times.nth(1).innerText()
  await times.nth(1).click()
  await title.filter({ hasText: second }).waitFor()
  await page.goto(`${origin}/portal`)
  await look(`home-${who}`, page)
  await page.goto(`${origin}/portal/cases/${caseId}/call`)
  await page.locator('form[action$=cancellation] button').click()
  // Not before the answer is here: what is typed into the page that is being left goes with it.
  await page.locator('form[action$=cancellation]').waitFor({ state: 'detached' })
  await page.locator('#wish').fill('?')
  await page.locator('form[action$=wish] button').click()
  await page.locator('blockquote').waitFor()
  expect(await page.locator('form[action$=cancellation]').count()).toBe(0)
  await look(`talk-${who}`, page)
})
