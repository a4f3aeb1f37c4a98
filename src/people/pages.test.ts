import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createOTP } from '@better-auth/utils/otp'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser } from '../../build/gallery.mjs'
import { doorToken } from '../platform/sign-in/door-token.ts'
import { setUpToken } from '../platform/sign-in.ts'
import { systemClock } from '../platform/clock.ts'
import { aWorld, announcedFacts, type TestWorld } from '../platform/world.testing.ts'
import { servePages, troublesOf } from './pages.testing.ts'
import { withAccounts } from './people.testing.ts'
import { staff } from './membership.store.ts'
import type { Id } from '../kit/id.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 180_000 })

// Pictures to look at go here when the folder is named; nothing else depends on it.
const SHOTS = process.env['SHOTS']
const PASSWORD = 'a paper boat in march'
const EMAIL = 'ida@atelier-nord.example'

// Each page is looked at in two ways that differ in both light and width; with pictures in all four.
const FEW = [
  ['light', 1280],
  ['dark', 320],
] as const
const ALL = [...FEW, ['light', 320], ['dark', 1280]] as const

let world: TestWorld
let served: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let context: BrowserContext
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  world = withAccounts(await aWorld({ at: systemClock() }))
  served = await servePages(world)
  browser = await openBrowser()
  ;({ context, page } = await aWindow())
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await world?.store.close()
})

async function aWindow(locale = 'en-GB'): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale,
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('console', (line) => {
    // Chromium writes every refused request to the console; the pages say those in words.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { context, page }
}

/** Looks at the page in both lights, wide and narrow: no violation, nothing cut off. */
async function look(name: string, at: Page = page) {
  const found: string[] = []
  for (const [colorScheme, width] of SHOTS ? ALL : FEW) {
    await at.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await at.setViewportSize({ width, height: width === 320 ? 640 : 800 })
    await at.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    for (const trouble of await troublesOf(at)) found.push(`${name} ${colorScheme} ${width}: ${trouble}`)
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true })
      await at.screenshot({ path: join(SHOTS, `${name}-${colorScheme}-${width}.png`), fullPage: true })
    }
  }
  await at.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await at.setViewportSize({ width: 1280, height: 800 })
  expect(found).toEqual([])
}

const visit = async (path: string, at: Page = page) => {
  await at.goto(`${served.origin}${path}`)
  await at.locator('h1').waitFor()
}
const title = (at: Page = page) => at.locator('h1').textContent()
const press = (name: string, at: Page = page) => at.getByRole('button', { name }).click()

test('the set-up link leads from an empty server to a signed-in owner, and then nowhere', async () => {
  const token = await setUpToken(world)
  await visit(`/set-up#${token}`)
  await look('set-up')

  await press('Set it up')
  await page.getByText('Please fill this in.').first().waitFor()
  await look('set-up-wrong')
  await page.getByLabel('Name of the workspace').fill('Atelier <b>Nord</b>')
  await page.getByLabel('Country').selectOption('DE')
  await page.getByLabel('Your name').fill('Ida Okafor')
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill(PASSWORD)
  await press('Set it up')
  await page.waitForURL(`${served.origin}/`)
  await page.locator('h1').waitFor()

  await visit(`/set-up#${token}`)
  await page.getByLabel('Country').selectOption('DE')
  await page.getByLabel('Name of the workspace').fill('Another')
  await page.getByLabel('Your name').fill('Eve')
  await page.getByLabel('E-mail').fill('eve@else.example')
  await page.getByLabel('Password').fill('somebody else entirely')
  await press('Set it up')
  await page.getByText('This link does not work any more.').waitFor()
  await look('link-spent')
})

test('a client without anybody teaches what to do, and gets a person who is told first', async () => {
  await visit('/clients')
  expect(await title()).toBe('No client yet.')
  await look('clients-empty')

  await press('Add a client')
  await page.getByLabel('Name of the company').fill('Nordlicht Verlag')
  await page.getByRole('dialog').getByLabel('Country').selectOption('DE')
  await look('client-add')
  await page.getByRole('dialog').getByRole('button', { name: 'Add a client' }).click()
  await page.getByLabel('Family name').waitFor()
  await look('contact-new')

  await page.getByLabel('Given name').fill('Katharina')
  await page.getByLabel('Title').fill('Dr.')
  await page.getByLabel('Family name').fill('Vogel')
  await page.getByLabel('E-mail').fill('vogel@nordlicht.example, eve@else.example')
  await page.getByLabel('Phone').fill('030 12345')
  await page.getByLabel('Monday').fill('nine to five')
  await press('Add Dr. Katharina Vogel')
  await page.getByText('Please write one plain address and nothing else').waitFor()
  await page.getByText('Please write the number with its country code').waitFor()
  await page.getByText('Please write hours like').waitFor()
  await look('contact-wrong')

  await page.getByLabel('E-mail').fill('vogel@nordlicht.example')
  await page.getByLabel('Phone').fill('+49 30 123 45 67')
  await page.getByLabel('Monday').fill('9-12, 13:00–17:00')
  await press('Add Dr. Katharina Vogel')
  await page.getByText('Dr. Katharina Vogel is told first.').waitFor()
  await page.getByText('Mon 9:00–12:00, 13:00–17:00').waitFor()
  expect(await page.getByRole('link', { name: 'Call +49301234567' }).getAttribute('href')).toBe('tel:+49301234567')
  await look('client')
})

test('a second person can be told first instead, and names are text whatever they hold', async () => {
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByLabel('Family name').fill('<img src=x onerror=alert(1)>')
  await page.getByLabel('E-mail').fill('jonas@nordlicht.example')
  await page.getByLabel('Language they are written to in').selectOption('de')
  await page.getByRole('button', { name: /^Add </ }).click()
  await page.getByText('Told 2nd').waitFor()
  await look('client-two')

  await press('Tell first')
  await page.getByText('<img src=x onerror=alert(1)> is told first.').waitFor()
  expect(await page.locator('img').count()).toBe(0)

  await visit('/clients')
  await page.getByText('<img src=x onerror=alert(1)> is told first, then Dr. Katharina Vogel.').waitFor()
  await look('clients')
})

test('settings are read and kept, and what is wrong is said at its field', async () => {
  await visit('/settings')
  expect(await title()).toBe('One person works at Atelier <b>Nord</b>.')
  const mail = page.getByRole('link', { name: 'Look at the mail set-up' })
  expect(await mail.getAttribute('href')).toBe('/settings/mail')
  await look('settings')

  const sending = page.getByRole('form', { name: 'How letters leave' })
  await sending.getByLabel('Seconds an approved letter waits').fill('900')
  await sending.getByRole('button', { name: 'Save' }).click()
  await sending.getByText('This could not be read.').waitFor()
  await sending.getByLabel('Seconds an approved letter waits').fill('30')
  await sending.getByLabel('Somebody else than the author has to approve').check()
  await sending.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()

  await visit('/settings')
  expect(await page.getByLabel('Seconds an approved letter waits').inputValue()).toBe('30')
  expect(await page.getByLabel('Somebody else than the author has to approve').isChecked()).toBe(true)
})

test('an invited person chooses a password and is in, in their own language', async () => {
  await visit('/settings')
  await press('Invite somebody')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Noor Haddad')
  await dialog.getByLabel('E-mail').fill('noor@atelier-nord.example')
  await dialog.getByRole('radio', { name: /^Lead/ }).check()
  await look('invite')
  await dialog.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByText('Invited as Lead.').waitFor()

  const { workspaceId, id } = await lastMail('invitation')
  const theirs = await aWindow('bn-BD')
  await visit(`/invitation#${doorToken(world.secrets, 'invitation', { workspaceId, id })}`, theirs.page)
  await look('invitation-bn', theirs.page)
  await theirs.page.locator('input[type=password]').fill('a second boat in april')
  // What the page reads again after the answer comes back one by one, as on a slow line: the way in is not lost by it.
  await theirs.page.route('**/api/frame', (route) => setTimeout(() => void route.continue(), 1_000))
  await theirs.page.locator('button[type=submit]').click()
  await theirs.page.waitForURL(`${served.origin}/`)
  await theirs.page.unroute('**/api/frame')
  await visit('/settings', theirs.page)
  await look('settings-lead', theirs.page)
  expect(await theirs.page.getByLabel('Name, as clients know it').isDisabled()).toBe(true)
  expect(await theirs.page.locator('input[inputmode=decimal]').count()).toBeGreaterThan(0)
  expect(await theirs.page.locator('input[inputmode=decimal]:enabled').count()).toBe(0)
  await theirs.context.close()
})

test('the second step is set up from a picture and asked for at the next sign-in', async () => {
  await visit('/settings')
  const start = page.getByRole('form', { name: 'Set up the second step' })
  await start.getByLabel('Present password').fill(PASSWORD)
  await start.getByRole('button').click()
  const confirm = page.getByRole('form', { name: 'Switch it on' })
  const key = (await confirm.locator('dd code').textContent()) ?? ''
  await look('second-step')
  const code = () => createOTP(fromBase32(key)).totp()
  await confirm.getByLabel('Six digits').fill(await code())
  await confirm.getByRole('button', { name: 'Switch it on' }).click()
  await page.getByText('A code from your phone is asked for').waitFor()

  await context.clearCookies()
  await page.goto(`${served.origin}/clients`)
  await page.waitForURL(/\/sign-in\?to=/)
  await page.getByLabel('E-mail').fill(EMAIL)
  await page.getByLabel('Password').fill('not this one at all')
  await press('Sign in')
  await page.getByText('Address and password do not fit together.').waitFor()
  await look('sign-in-wrong')
  await page.getByLabel('Password').fill(PASSWORD)
  await press('Sign in')
  await page.getByText('Now the code from your phone.').waitFor()
  await look('sign-in-code')
  await page.getByRole('textbox', { name: 'Code' }).fill(await code())
  await press('Go on')
  await page.waitForURL(`${served.origin}/clients`)
})

test('a lost password comes back by a link, in the reader’s language', async () => {
  const theirs = await aWindow('de-DE')
  await visit('/sign-in', theirs.page)
  await look('sign-in-de', theirs.page)
  await press('Ich habe mein Passwort vergessen', theirs.page)
  await theirs.page.getByLabel('E-Mail').fill(EMAIL)
  await press('Link schicken', theirs.page)
  await theirs.page.getByText('Sehen Sie in Ihr Postfach.').waitFor()
  await look('reset-asked-de', theirs.page)

  const { workspaceId, id } = await lastMail('reset')
  await visit(`/reset#${doorToken(world.secrets, 'reset', { workspaceId, id })}`, theirs.page)
  await theirs.page.getByLabel('Neues Passwort').fill('another boat in april')
  await look('reset-de', theirs.page)
  await press('Dieses Passwort setzen', theirs.page)
  await theirs.page.getByText('Ihr neues Passwort ist gesetzt.').waitFor()
  await theirs.context.close()

  await page.goto(`${served.origin}/clients`)
  await page.waitForURL(/\/sign-in/)
})

test('no page broke the policy that forbids inline script and style, or fell over', () => {
  expect(complaints).toEqual([])
})

async function lastMail(kind: string): Promise<{ workspaceId: Id; id: Id }> {
  const member = await staff.membershipOf(world.db, 'founder')
  const workspaceId = member?.actor.scope.workspaceId as Id
  await expect
    .poll(async () => (await announcedFacts(world, workspaceId)).filter((fact) => fact['kind'] === kind).length)
    .toBeGreaterThan(0)
  const facts = (await announcedFacts(world, workspaceId)).filter((fact) => fact['kind'] === kind)
  return { workspaceId, id: ((facts.at(-1) ?? {})['params'] as { id: Id }).id }
}

function fromBase32(text: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...text.replace(/=+$/, '')].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(parseInt(byte, 2))).join('')
}
