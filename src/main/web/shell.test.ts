import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBrowser, sampleFrame, serveGallery } from '../../../build/gallery.mjs'
import { listening } from '../../people/pages.testing.ts'
import { commandKey } from './command-key.ts'
import type { Frame } from './frame.ts'

let served: Awaited<ReturnType<typeof serveGallery>>
let browser: Browser
let context: BrowserContext
let page: Page
let frame: Frame
let silent: boolean
let refusing: { status: number; body: unknown } | null
const asked: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  served = await serveGallery(fileURLToPath(new URL('../../..', import.meta.url)), (method, path) => {
    asked.push(`${method} ${path}`)
    if (method === 'POST' && refusing) return refusing
    if (silent) return { status: 503, body: {} }
    if (path === '/sending/stop') frame = { ...frame, sending: { stopped: true } }
    return { body: path === '/frame' ? frame : {} }
  })
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})
beforeEach(async () => {
  frame = sampleFrame
  refusing = null
  silent = false
  asked.length = 0
  complaints.length = 0
  page = await context.newPage()
  // Nothing is remembered but the unchanging files.
  const tools = await context.newCDPSession(page)
  await tools.send('Storage.clearDataForOrigin', { origin: served.origin, storageTypes: 'all' })
  await tools.detach()
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  return () => page.close()
})

const visit = async (path: string) => {
  await page.goto(`${served.origin}${path}`)
  await page.locator('h1').waitFor()
}
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const box = (label: string) => page.getByRole('textbox', { name: label })

test('g and a letter go to a page without a reload, and the focus goes along', async () => {
  await visit('/gallery?sheet=forms')
  await expect.poll(() => page.title()).toBe('Felder, Karten, Raster - Forthright')
  await page.evaluate(() => Object.assign(globalThis, { here: true }))
  // In one breath: `g` waits a moment for its letter, and a busy machine may take longer between two presses.
  await page.evaluate(() => {
    for (const key of ['g', 'o']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
  await page.locator('.nav-link[aria-current=page]', { hasText: 'Ausgang' }).first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/outbox')
  expect(await page.evaluate(() => 'here' in globalThis)).toBe(true)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('the first stop of the tab key leads past the navigation', async () => {
  await visit('/gallery')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Zum Inhalt')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('j and k walk through the rows of a page', async () => {
  await visit('/gallery?sheet=desk')
  await page.keyboard.press('j')
  expect(await focused()).toBe('Frau Dr. Vogel')
  await page.keyboard.press('j')
  expect(await focused()).toBe('রহমান সাহেব')
  await page.keyboard.press('k')
  expect(await focused()).toBe('Frau Dr. Vogel')
})

test('the key to the palette is called as it is printed on the reader’s keyboard', async () => {
  await visit('/gallery')
  expect(await page.locator('.nav-find .key').first().textContent()).toBe('Strg K')
  expect(commandKey('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'Ctrl')).toBe('⌘')
})

test('the palette opens from within a text, finds a page by a part of its name, and gives the focus back', async () => {
  await visit('/gallery?sheet=forms')
  await box('Name').focus()
  await page.keyboard.press('Control+k')
  await page.locator('input[type=search]:focus').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const held = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
  await expect.poll(held).toBe('Dr. Katharina Vogel')
  await page.keyboard.press('Control+k')
  await page.locator('input[type=search]:focus').waitFor()
  await page.keyboard.type('zusa')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/promises')
})

test('letters typed while the palette is still on its way go to no other page', async () => {
  await visit('/gallery?sheet=desk')
  let arrived = () => {}
  const held = new Promise<void>((resolve) => (arrived = resolve))
  await page.route('**/find-anything-*.js', (route) => held.then(() => route.continue()))
  const asked = page.waitForRequest('**/find-anything-*.js')
  await page.keyboard.press('Control+k')
  await asked
  await page.keyboard.type('go?')
  arrived()
  await page.getByRole('searchbox').waitFor()
  expect(new URL(page.url()).pathname).toBe('/gallery')
})

test('single keys that are turned off stay off after a reload', async () => {
  await visit('/gallery')
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Einzelne Tasten ausschalten' }).click()
  await page.keyboard.press('Escape')
  await visit('/gallery')
  await page.keyboard.press('?')
  await page.waitForTimeout(200)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('sending is stopped by two presses from any page, and every page then says so', async () => {
  await visit('/gallery?sheet=letters')
  await page.getByRole('button', { name: 'Versand anhalten' }).click()
  expect(asked).not.toContain('POST /sending/stop')
  // Twice in one breath, before the page could say that it is busy: it is asked once.
  await page.getByRole('button', { name: 'Versand jetzt anhalten' }).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await page.getByText('Der Versand ist angehalten. Es geht nichts hinaus.').waitFor()
  expect(asked.filter((one) => one === 'POST /sending/stop')).toHaveLength(1)
})

test('a dialog has the focus as soon as it is there: Escape pressed at once closes it and gives the focus back', async () => {
  await visit('/gallery?sheet=letters')
  const stop = page.getByRole('button', { name: 'Versand anhalten' })
  await stop.focus()
  await page.evaluate(() => {
    const opener = document.activeElement as HTMLElement
    // In the same breath as the dialog appears, before anything that waits for a frame.
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[role=dialog], [role=alertdialog]')) return
      watch.disconnect()
      queueMicrotask(() => {
        const inside = document.activeElement?.closest('[role=dialog], [role=alertdialog]')
        Object.assign(globalThis, { focusedAtOnce: Boolean(inside) })
      })
    }).observe(document.body, { childList: true, subtree: true })
    opener.click()
  })
  await page.getByRole('button', { name: 'Versand jetzt anhalten' }).waitFor()
  expect(await page.evaluate(() => (globalThis as { focusedAtOnce?: boolean }).focusedAtOnce)).toBe(true)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Versand jetzt anhalten' }).waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('Versand anhalten')
})

test('a stop that was refused says that nothing was stopped, and why', async () => {
  refusing = { status: 403, body: { title: 'not-allowed', detail: 'Dazu fehlt Ihnen das Recht.' } }
  await visit('/gallery?sheet=letters')
  await page.getByRole('button', { name: 'Versand anhalten' }).click()
  await page.getByRole('button', { name: 'Versand jetzt anhalten' }).click()
  await page.getByText('Der Versand wurde nicht angehalten.').waitFor()
  await page.getByText('Dazu fehlt Ihnen das Recht.').waitFor()
})

test('the colours one chooses by keys are named at once and hold from the first paint of the next visit', async () => {
  await visit('/gallery')
  await page.getByRole('button', { name: 'Farben: wie das System' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitemradio', { name: 'Wie das System', checked: true }).waitFor()
  await page.locator('[role=menuitemradio]:focus').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Farben: dunkel' }).waitFor()
  await expect.poll(focused).toBe('Farben: dunkel')
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
  await page.goto(`${served.origin}/gallery`, { waitUntil: 'commit' })
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark')
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(dark).toBe('dark')
})

test('the language the server knows is the one the next visit begins in', async () => {
  frame = { ...sampleFrame, member: { ...sampleFrame.member, language: 'en' } }
  await visit('/gallery')
  await page.getByRole('button', { name: 'Stop sending' }).waitFor()
  silent = true
  await visit('/gallery')
  await page.getByRole('button', { name: 'Stop sending' }).waitFor()
})

test('an address that leads nowhere is said in words, with a way on', async () => {
  await visit('/nowhere')
  await page.getByRole('heading', { name: 'Unter dieser Adresse gibt es keine Seite.' }).waitFor()
  expect(await page.getByRole('link', { name: 'Zu Heute' }).getAttribute('href')).toBe('/')
  await page.getByRole('navigation', { name: 'Seiten' }).waitFor()
})

test('a cell is edited, left as it was, and gone on from, all by keys', async () => {
  await visit('/gallery?sheet=forms')
  const cell = (row: number, column: number) => page.locator(`[data-at="${row}.${column}"]`)
  await cell(0, 0).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Texte lesen')
  await page.keyboard.press('Escape')
  await expect.poll(() => cell(0, 0).textContent()).toBe('Texte abnehmen')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('7')
  await page.keyboard.press('Tab')
  await expect.poll(() => cell(0, 1).textContent()).toBe('7')
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(0, 2).textContent()).toBe('8')
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['at'])).toBe('1.2')
})

test('rows pasted from a spreadsheet become rows of the grid', async () => {
  await visit('/gallery?sheet=forms')
  await page.locator('[data-at="3.0"]').focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Bilder wählen\t1\t2\t5\nFreischalten\t1\t1\t2\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await expect.poll(() => page.locator('[data-at="4.0"]').textContent()).toBe('Freischalten')
  await expect.poll(() => page.locator('[data-at="3.3"]').textContent()).toBe('5')
})

test('a typed day is said back in words, and one that is no day is not accepted in silence', async () => {
  await visit('/gallery?sheet=forms')
  await box('Zugesagt für').fill('3.4.26')
  await page.getByText('Freitag, 3. April 2026').waitFor()
  await box('Zugesagt für').fill('31.2.2026')
  await box('Zugesagt für').blur()
  await page.getByText('Schreiben Sie den Tag so: 13.3.2026.').waitFor()
})

test('what can be undone counts down', async () => {
  await visit('/gallery?sheet=forms')
  const said = await listening(page, '.toast-left')
  await page.getByRole('button', { name: 'Meldung zeigen' }).click()
  await expect.poll(said).toEqual(expect.arrayContaining(['60 Sekunden', '59 Sekunden']))
  await page.getByRole('button', { name: 'Zurücknehmen' }).click()
  await page.getByText('Der Brief an Frau Dr. Vogel geht in einer Minute hinaus.').waitFor({ state: 'detached' })
  expect(complaints).toEqual([])
})

test.each(['desk', 'forms', 'letters', 'portal'])(
  'the %s of parts can be used by everyone, in both lights, wide and narrow',
  async (sheet) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(`/gallery${sheet === 'portal' ? '/bare' : ''}?sheet=${sheet}`)
    await page.evaluate(axe)
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        const found = () =>
          page.evaluate(
            `axe.run(document, { resultTypes: ['violations'] }).then((run) => run.violations.map((one) => one.id + ' ' + one.nodes.map((node) => node.target.join(' '))))`,
          )
        // Colours change over a frame or two; what is wrong stays wrong.
        await expect.poll(found, { message: `${sheet} ${width} ${colorScheme}`, timeout: 30_000 }).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
    expect(complaints).toEqual([])
  },
)
