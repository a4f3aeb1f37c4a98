import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openBrowser, sampleFrame, serveGallery } from '../../build/gallery.mjs'
import { listening, troublesOf } from '../people/pages.testing.ts'
import { composerSample, mailFound, mailSample, MESSAGE_ID, outboxSample } from './pages.testing.ts'

// A browser on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 180_000 })

const home = fileURLToPath(new URL('../..', import.meta.url))
// Set SHOTS to a folder to look at what the pages look like.
const shots = process.env['SHOTS']

let served: Awaited<ReturnType<typeof serveGallery>>
let browser: Browser
let page: Page
let view: Awaited<ReturnType<typeof composerSample>>
let outbox: ReturnType<typeof outboxSample>
let mail: ReturnType<typeof mailSample>
let found: ReturnType<typeof mailFound>
let reader: typeof sampleFrame
let saves: Record<string, unknown>[]
let refusing: { status: number; body: unknown } | null
let asked: string[]
const complaints: string[] = []
const contexts = new Map<string, BrowserContext>()

beforeAll(async () => {
  served = await serveGallery(home, (method, path) => {
    asked.push(`${method} ${path}`)
    if (path === '/frame') return { body: reader }
    if (refusing && method !== 'GET') return refusing
    if (path === '/outbox') return { body: outbox }
    if (path === '/mail-set-up') return { body: mail }
    if (path === '/mail-set-up/tests') return { body: { findings: found.shift() ?? [] } }
    if (path.endsWith('/preview')) return { body: { from: 'a', to: 'b', subject: 's', text: 'Der Text.', html: '' } }
    if (path.endsWith('/approval') && method === 'POST') {
      view = { ...view, message: { ...view.message, state: 'approved' }, delivery: heldUntil(view) }
      return { body: { messageId: MESSAGE_ID, deliveryId: MESSAGE_ID, heldUntil: view.leaves, alone: false } }
    }
    if (method === 'PATCH')
      return { body: { messageId: MESSAGE_ID, version: view.message.version + saves.length, state: 'draft' } }
    return { body: path.startsWith('/messages/') ? view : {} }
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const heldUntil = ({ leaves }: typeof view) =>
  leaves ? { id: MESSAGE_ID, state: 'held' as const, due: leaves, since: leaves } : null

beforeEach(async () => {
  view = await composerSample()
  outbox = outboxSample()
  mail = mailSample()
  found = mailFound()
  reader = sampleFrame
  refusing = null
  asked = []
  saves = []
  complaints.length = 0
  await open('light', 1280)
  return () => Promise.all([...contexts.values()].flatMap((context) => context.pages().map((one) => one.close())))
})

/** A window of its own with nothing remembered but the unchanging files; gives how it is closed. */
async function open(light: 'light' | 'dark', width: number): Promise<() => Promise<void>> {
  const context = contexts.get(`${light} ${width}`) ?? (await aContext(light, width))
  contexts.set(`${light} ${width}`, context)
  const opened = await context.newPage()
  const tools = await context.newCDPSession(opened)
  await tools.send('Storage.clearDataForOrigin', { origin: served.origin, storageTypes: 'all' })
  await tools.detach()
  page = opened
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (request.method() === 'PATCH') saves.push(JSON.parse(request.postData() ?? '{}') as Record<string, unknown>)
  })
  return () => opened.close()
}

async function aContext(light: 'light' | 'dark', width: number): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: light,
    viewport: { width, height: width === 320 ? 640 : 800 },
    reducedMotion: 'reduce',
    locale: 'de-DE',
  })
  // The day the sample letter was written.
  await context.clock.setFixedTime('2026-06-01T09:00:00Z')
  return context
}

async function visit(path: string): Promise<void> {
  await page.goto(`${served.origin}${path}`)
  await page.locator('h1').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => null))
}
const compose = async () => {
  await visit(`/messages/${MESSAGE_ID}`)
  await editor().waitFor()
}
const editor = () => page.getByRole('textbox', { name: 'Text des Briefs' })
const notes = () => page.locator('.margin-note')
/** Remarks as the editor itself knows them, a moment after the margin does. */
const underlined = () => page.locator('.letter-editor .cm-lintRange')

async function look(name: string): Promise<readonly string[]> {
  if (shots) {
    await mkdir(shots, { recursive: true })
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true })
  }
  return troublesOf(page)
}

test('a letter that holds what it should can be approved, and the button names the act', async () => {
  await compose()
  await page.getByText('Keine Anmerkungen.').waitFor()
  await page.getByRole('button', { name: 'Diesen Text freigeben' }).click()
  await page.getByText('Er lässt sich noch zurückholen').waitFor()
  expect(asked).toContain(`POST /messages/${MESSAGE_ID}/approval`)
  expect(complaints).toEqual([])
})

test('a vague promise is marked as it is typed, stands in the margin level with its line, and keeps the letter in', async () => {
  await compose()
  await editor().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Wir melden uns zeitnah. ')
  await notes().filter({ hasText: 'zeitnah' }).first().waitFor()
  await expect.poll(() => page.locator('h1').textContent()).toContain('muss geändert werden')
  expect(await page.getByRole('button', { name: 'Diesen Text freigeben' }).isDisabled()).toBe(true)

  const apart = async () => {
    const note = await notes().filter({ hasText: 'zeitnah' }).first().boundingBox()
    const line = await page.locator('.letter-editor').evaluate((host) => {
      const lines = [...(host.shadowRoot?.querySelectorAll('.cm-line') ?? [])]
      return lines.find((one) => one.textContent?.includes('zeitnah'))?.getBoundingClientRect().top
    })
    return Math.abs((note?.y ?? 0) - (line ?? -1000))
  }
  await expect.poll(apart).toBeLessThan(40)
  expect(complaints).toEqual([])
})

test('the whole letter is there, down to the name, however far one has scrolled', async () => {
  await compose()
  const text = await page
    .locator('.letter-editor')
    .evaluate((host) => host.shadowRoot?.querySelector('.cm-content')?.textContent)
  expect(text).toContain('Mit freundlichen Grüßen')
})

test('what is typed is saved by itself, with the version it was begun from', async () => {
  await compose()
  const said = await listening(page, '.letter-foot [role=status]')
  await editor().click()
  await page.keyboard.type('X')
  await expect.poll(said).toContain('Noch nicht gespeichert')
  await page.getByText('Gespeichert', { exact: true }).waitFor()
  expect(saves).toMatchObject([{ version: 3, text: expect.stringContaining('X') as string }])
})

test('Ctrl+. takes the remark under the cursor at its word', async () => {
  view = await composerSample({ blocked: true })
  await compose()
  await underlined().first().waitFor()
  await editor().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+.')
  await expect.poll(() => editor().textContent()).not.toContain('zeitnah')
  expect(await editor().textContent()).toContain('am Freitag, dem 12. Juni')
  expect(complaints).toEqual([])
})

test('the reader’s language stands beside the letter, and a changed day is told', async () => {
  reader = { ...sampleFrame, member: { ...sampleFrame.member, language: 'en' } }
  await visit(`/messages/${MESSAGE_ID}`)
  await page.getByRole('button', { name: 'Show it in English' }).click()
  await page.getByText('Both texts name the same days, numbers and names.').waitFor()
  if (shots) await page.screenshot({ path: join(shots, 'beside.png'), fullPage: true })
  const english = page.getByRole('textbox', { name: 'Text of the letter' })
  await english.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Am 19. Juni 2026 sehen wir uns.\n')
  await page.getByText('only in the letter: 2026-06-19').waitFor()
  await page.getByText('only in the letter: “Am 19. Juni 2026 sehen wir uns.”').waitFor()
})

test('another’s newer text is shown beside one’s own, and nothing is lost', async () => {
  const theirs = { kind: 'changed-meanwhile', version: 4, subject: view.message.subject, text: 'Der andere Text.' }
  await compose()
  refusing = { status: 409, body: { title: 'changed-meanwhile', detail: '', refusal: theirs } }
  await editor().click()
  await page.keyboard.type('Meins. ')
  await page.getByText('Jemand anderes hat den Brief geändert').waitFor()
  await page.getByText('Der andere Text.').waitFor()
  refusing = null
  saves.length = 0
  await page.getByRole('button', { name: 'Meinen Text an seine Stelle setzen' }).click()
  await page.getByText('Gespeichert', { exact: true }).waitFor()
  expect(saves).toMatchObject([{ version: 4, text: expect.stringContaining('Meins. ') as string }])
})

test('what is taken back while it is on its way to the server stays taken back', async () => {
  await compose()
  const before = await editor().textContent()
  let arrived = () => {}
  await page.route('**/api/messages/*', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    const { text } = JSON.parse(route.request().postData() ?? '{}') as { text: string }
    // The server has it; the answer is slow, and meanwhile the page reads again what stands there.
    view = { ...view, message: { ...view.message, text, version: view.message.version + 1 } }
    await new Promise<void>((resolve) => (arrived = resolve))
    return route.fulfill({ json: { messageId: MESSAGE_ID, version: view.message.version, state: 'draft' } })
  })
  await editor().click()
  const sent = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.type('X')
  await sent
  await page.keyboard.press('Backspace')
  const readAgain = asked.filter((one) => one === `GET /messages/${MESSAGE_ID}`).length
  await expect
    .poll(() => asked.filter((one) => one === `GET /messages/${MESSAGE_ID}`).length, { timeout: 40_000 })
    .toBeGreaterThan(readAgain)
  await page.waitForTimeout(300)
  expect(await editor().textContent()).toBe(before)

  const again = page.waitForRequest((request) => request.method() === 'PATCH')
  arrived()
  await again
  expect(saves.map(({ version }) => version)).toEqual([3, 4])
  expect(await editor().textContent()).toBe(before)
})

test('on a slow machine no stroke is lost, however fast one types and takes it back', async () => {
  await compose()
  const before = await editor().textContent()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  const words = 'abcdefghij'.repeat(6)
  await editor().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(words)
  await expect.poll(() => editor().textContent()).toBe(words + before)
  for (let i = 0; i < words.length; i++) await page.keyboard.press('Backspace')
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect.poll(() => editor().textContent()).toBe(before)
})

test('letters typed into the letter do nothing else', async () => {
  await compose()
  await editor().click()
  await page.keyboard.type('gog?')
  expect(new URL(page.url()).pathname).toBe(`/messages/${MESSAGE_ID}`)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('an approved letter is read-only and says how it can be changed', async () => {
  view = {
    ...view,
    message: { ...view.message, state: 'approved' },
    delivery: { ...heldUntil(view)!, state: 'failed' },
  }
  await compose()
  expect(await editor().getAttribute('aria-readonly')).toBe('true')
  await page.getByRole('button', { name: 'Text ändern (beendet die Freigabe)' }).click()
  await expect.poll(() => asked).toContain(`DELETE /messages/${MESSAGE_ID}/approval`)
})

test('a letter in doubt says what to check, and sending again asks once more', async () => {
  await visit('/outbox')
  await page.getByText('Er ist sehr wahrscheinlich angekommen.').waitFor()
  expect(await page.locator('h1').textContent()).toContain('Ein Mensch muss es sagen')
  await page.getByRole('button', { name: 'Noch einmal schicken' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.waitFor()
  expect(asked.filter((one) => one.startsWith('POST'))).toEqual([])
  await dialog.getByRole('button', { name: 'Noch einmal schicken' }).click()
  await expect
    .poll(() => asked.filter((one) => one.startsWith('POST')))
    .toEqual([`POST /deliveries/${MESSAGE_ID}/settlement`])
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('both pages in %s at %i px can be used by everyone', async (light, width) => {
  await open(light, width)
  const troubles: string[] = []
  await visit('/outbox')
  troubles.push(...(await look(`outbox-${light}-${width}`)))
  await compose()
  await page.getByText('Keine Anmerkungen.').waitFor()
  troubles.push(...(await look(`composer-${light}-${width}`)))
  view = await composerSample({ blocked: true })
  await compose()
  await notes().first().waitFor()
  troubles.push(...(await look(`composer-blocked-${light}-${width}`)))
  expect(troubles).toEqual([])
  expect(complaints).toEqual([])
})

test('a draft is set aside and brought back by the same hand', async () => {
  await compose()
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click()
  await page.getByText('Der Entwurf an Anja Vogel ist beiseitegelegt.').waitFor()
  await page.getByRole('button', { name: /Zurückholen/ }).click()
  await expect.poll(() => asked).toContain(`POST /messages/${MESSAGE_ID}/restoration`)
  expect(asked).toContain(`POST /messages/${MESSAGE_ID}/discard`)
})

test('a draft that was set aside says so and can be taken up again', async () => {
  view = { ...view, aside: true }
  await compose()
  await page.getByText('Dieser Entwurf ist beiseitegelegt.').waitFor()
  await page.getByRole('button', { name: 'Wieder aufnehmen' }).click()
  await expect.poll(() => asked).toContain(`POST /messages/${MESSAGE_ID}/restoration`)
})

test('the link slot is shown in words and stays a slot in what is saved', async () => {
  await compose()
  await page.locator('.cm-slot').getByText('Link zur Seite für Anja Vogel').waitFor()
  expect(await page.locator('.letter-text').first().innerText()).not.toContain('⟦')
  await editor().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Gruß')
  await expect.poll(() => saves.length).toBeGreaterThan(0)
  expect(String(saves.at(-1)?.['text'])).toContain('⟦portal-link⟧')
})

test('the reason of a remark opens by keyboard, with its rule', async () => {
  view = await composerSample({ blocked: true })
  await compose()
  await underlined().first().waitFor()
  await editor().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+i')
  await page.locator('.margin-note-reason[open]').getByText('von dreizehn').waitFor()
})

test('the way of the mail is tested step by step, and each finding says in words what to do', async () => {
  await visit('/settings/mail')
  await page.getByText('nicht gesetzt: BOUNCE_ADDRESS').waitFor()
  await page.getByRole('button', { name: 'Alles prüfen' }).click()
  await page.getByText('darin liegen 214 Mails').waitFor()
  await page.getByText('Legen Sie bei nordlicht.example einen TXT-Eintrag an').waitFor()
  expect(asked.filter((one) => one.endsWith('/tests'))).toHaveLength(3)
  await page.getByRole('button', { name: 'Noch einmal prüfen' }).waitFor()
  mail = {
    ...mail,
    last: { at: '2026-06-01T08:59:00.000Z' as never, state: 'failed', reply: '550 5.7.1 not from you' },
  }
  await page.getByRole('button', { name: 'Testbrief an mich senden' }).click()
  await page.getByText('Der Mailserver sagte: 550 5.7.1 not from you').waitFor()
  expect(asked).toContain('POST /mail-set-up/letters')
  expect(complaints).toEqual([])
})

test.each(['de', 'bn'])('the set-up of the mail fits every screen in both lights (%s)', async (language) => {
  reader = { ...sampleFrame, member: { ...sampleFrame.member, language } }
  for (const light of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      const close = await open(light, width)
      found = mailFound()
      await visit('/settings/mail')
      await page.locator('#tests button').click()
      await page.locator('#tests li').nth(4).waitFor()
      expect(await look(`mail-${language}-${light}-${width}`), `${language} ${light} ${width}`).toEqual([])
      await close()
    }
})
