import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../build/gallery.mjs'
import { aTold, caseNow } from '../src/delay/delay.testing.ts'
import type { Id } from '../src/kit/id.ts'
import { inviteMember } from '../src/people/invite-member.act.ts'
import { openPasswordReset } from '../src/people/open-reset.act.ts'
import { doorLink, SET_UP } from '../src/platform/sign-in/door-token.ts'
import { addressLetters } from '../src/portal/address-letters.act.ts'
import { updatesLink } from '../src/post/updates.store.ts'
import { aPromise } from '../src/promise/promise.testing.ts'
import { aServer, type Server } from './bad-input.testing.ts'

/**
 * What looks at a mail before its reader does: scanners that ask for every link, open it in a browser and wait, or click
 * on what they find. Nothing may have changed when the reader comes.
 */
let server: Server
let origin = ''
let close: () => Promise<unknown> = async () => {}
let browser: Browser
let caseId: Id
let links: Readonly<Record<string, string>>

beforeAll(async () => {
  server = await aServer()
  const listening = serve({ fetch: server.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((done) => void listening.once('listening', () => done()))
  close = () => new Promise((done) => listening.close(done))
  origin = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  browser = await openBrowser()

  const { world, house } = server
  caseId = (await aTold(world, house, await aPromise(world, house))).caseId
  links = await linksOfEveryKind()
})
afterAll(async () => {
  await browser?.close()
  await close()
  await server?.close()
})

/** Every kind of address that a mail or the console of ours holds, on the port of this test. */
async function linksOfEveryKind(): Promise<Readonly<Record<string, string>>> {
  const { world, house } = server
  const { workspaceId, contact } = house
  const [portal = ''] = await addressLetters.perform(world, house.system, { contactIds: [contact.id] })
  const newcomer = { email: 'noor@studio-kern.example', name: 'Noor', role: 'manager', language: 'de' }
  const { invitationId } = await inviteMember.perform(world, house.owner, newcomer)
  const { resetId } = await openPasswordReset.perform(world, house.system, {
    memberId: house.members.lead.id,
    how: 'by-hand',
  })
  const all = {
    portal,
    updates: updatesLink(world, { workspaceId, contactId: contact.id }),
    invitation: doorLink(world, 'invitation', { workspaceId, id: invitationId }),
    reset: doorLink(world, 'reset', { workspaceId, id: resetId }),
    'set-up': doorLink(world, 'set-up', SET_UP),
    // What a member's mail about a call leads to.
    member: `${world.settings.publicUrl}/cases/${caseId}/call`,
    'old portal': portal.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  }
  return Object.fromEntries(
    Object.entries(all).map(([kind, url]) => [kind, url.replace(world.settings.publicUrl, origin)]),
  )
}

let before: Readonly<Record<string, string>>
beforeEach(async () => {
  before = await server.rows()
})

const KINDS = ['portal', 'updates', 'invitation', 'reset', 'set-up', 'member', 'old portal'] as const
/** Where a page leads, but for its own built files, which nobody answers by hand. */
const hrefsIn = (html: string) => [...html.matchAll(/(?:href|src|action)="(\/[^".]*)"/g)].map(([, path = '']) => path)

/** How they introduce themselves; the last two look on behalf of a page that the browser only prepares. */
const SCANNERS: readonly Readonly<Record<string, string>>[] = [
  { 'user-agent': 'Mozilla/5.0 (compatible; SafeLinks)' },
  { 'user-agent': 'curl/8.0', accept: '*/*' },
  { 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'none' },
  { purpose: 'prefetch', 'sec-fetch-site': 'cross-site', referer: 'https://mail.example/' },
]

describe('a scanner of mails', () => {
  test.each(KINDS)(
    'asks for the %s link and all it leads to, in every way that may not act, and changes nothing',
    async (kind) => {
      const seen = new Set<string>()
      const queue = [new URL(links[kind] ?? '').pathname]
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        if (seen.has(path)) continue
        seen.add(path)
        for (const method of ['HEAD', 'GET', 'OPTIONS'])
          for (const headers of SCANNERS) {
            const answer = await fetch(origin + path, { method, headers, redirect: 'manual' })
            const text = await answer.text()
            expect([path, method, answer.headers.get('set-cookie')]).toEqual([path, method, null])
            if (method === 'GET' && /html/.test(answer.headers.get('content-type') ?? '')) queue.push(...hrefsIn(text))
          }
      }
      expect(await server.rows()).toEqual(before)
    },
  )

  test.each(KINDS)(
    'opens the %s link in a browser, waits ten seconds, clicks what is no button, and changes nothing',
    async (kind) => {
      const context = await browser.newContext({ locale: 'de-DE' })
      const page = await context.newPage()
      const elsewhere: string[] = []
      page.on('request', (request) => void (new URL(request.url()).origin === origin || elsewhere.push(request.url())))
      // The page's own clock: ten seconds of its timers, not of ours.
      await page.clock.install()
      const url = links[kind] ?? ''
      await page.goto(url)
      await page.locator('h1').first().waitFor()
      await page.clock.runFor(10_000)
      expect(await server.rows()).toEqual(before)

      // Every corner that is no button or field, by script: as a bot that presses whatever takes a press.
      const clicked = await page.evaluate(() => {
        const things = [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (one) => !one.closest('a, button, input, select, textarea, form'),
        )
        for (const one of things) one.click()
        return things.length
      })
      expect(clicked).toBeGreaterThan(0)
      const paths = await page.evaluate(() =>
        [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
      )
      for (const path of new Set(paths.filter((one) => one.startsWith('/')))) {
        await page.goto(url)
        await page.goto(origin + path)
        await page.locator('h1').first().waitFor()
        await page.clock.runFor(10_000)
      }
      expect(await server.rows()).toEqual(before)
      expect(await context.cookies()).toEqual([])
      expect(elsewhere).toEqual([])
      await context.close()
    },
  )
})

interface Form {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** Each form of a page once for each of its buttons, its fields as they stand. */
function formsIn(html: string): readonly Form[] {
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return [...html.matchAll(/<form[^>]*>.*?<\/form>/gs)].flatMap(([form]) => {
    const fields = [...form.matchAll(/<(?:input|textarea)[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      attribute(tag, 'value') ?? '',
    ])
    const buttons = [...form.matchAll(/<button[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      attribute(tag, 'value') ?? '',
    ])
    const named = (pairs: (string | undefined)[][]) => Object.fromEntries(pairs.filter(([name]) => name !== undefined))
    return (buttons.length > 0 ? buttons : [[]]).map((button) => ({
      action: attribute(form, 'action') ?? '',
      fields: { ...named(fields), ...named([button]) },
    }))
  })
}

test('a bot that presses every button of a client’s page, with any code it can think of, agrees to nothing', async () => {
  const { world, house } = server
  const promiseBefore = (await server.rows())['public.promise']
  const send = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
    fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    })
  const door = await (await fetch(links['portal'] ?? '')).text()
  const [knock] = formsIn(door)
  const entered = await send(knock?.action ?? '', knock?.fields ?? {})
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  expect(cookie).not.toBe('')

  const pressed = new Set<string>()
  const seen = new Set<string>()
  const queue = ['/portal', `/portal/cases/${caseId}`]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !path.startsWith('/portal')) continue
    seen.add(path)
    const html = await (await fetch(origin + path, { headers: { cookie } })).text()
    queue.push(...hrefsIn(html))
    for (const { action, fields } of formsIn(html)) {
      const codes = 'code' in fields ? ['', '000000', '123456', '999999'] : ['']
      for (const code of codes) {
        const answer = await send(action, 'code' in fields ? { ...fields, code } : fields, cookie)
        const next = answer.headers.get('location')
        if (next !== null) queue.push(next.split('#')[0] ?? '')
        pressed.add(action)
      }
    }
  }
  expect([...pressed].some((action) => action.endsWith('/acceptance'))).toBe(true)
  expect([...pressed].some((action) => action.endsWith('/choice'))).toBe(true)
  const { state, events } = await caseNow(world, house, caseId)
  expect(events.map(({ kind }) => kind)).not.toContain('accepted')
  expect(state.step).not.toBe('accepted')
  expect((await server.rows())['public.promise']).toBe(promiseBefore)
})
