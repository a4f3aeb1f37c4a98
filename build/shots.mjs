/**
 * Renders the gallery of parts to pictures and looks for accessibility violations, in both lights and at both widths.
 *
 *   node build/shots.mjs [folder]     pictures go to the folder (default screenshots/gallery)
 *
 * Needs a system Chromium (CHROMIUM names another than /usr/bin/chromium). Ends with 1 if axe finds anything
 * or the page breaks the policy that forbids inline script and style.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser, sampleFrame, serveGallery } from './gallery.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(home, 'screenshots/gallery')
const sheets = ['desk', 'forms', 'letters', 'portal']

/** What floats over a page, by the presses that open it. */
const floats = {
  dialog: (page) => page.getByRole('button', { name: 'Zurückziehen' }).click(),
  menu: (page) => page.getByRole('button', { name: 'Mehr' }).click(),
  toast: (page) => page.getByRole('button', { name: 'Meldung zeigen' }).click(),
  stop: (page) => page.locator('[data-stop]').first().click(),
  palette: (page) => page.keyboard.press('Control+k'),
  keys: (page) => page.keyboard.press('?'),
}

let stopped = false
const { origin, close } = await serveGallery(home, (_method, path) => ({
  body: path === '/frame' ? { ...sampleFrame, sending: { stopped } } : {},
}))
const browser = await openBrowser()
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const troubles = []
await mkdir(folder, { recursive: true })

async function visit(light, width, sheet) {
  const context = await browser.newContext({
    colorScheme: light,
    viewport: { width, height: width === 320 ? 640 : 800 },
    reducedMotion: 'reduce',
    locale: 'de-DE',
  })
  const page = await context.newPage()
  const name = `${sheet}-${light}-${width}`
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(`${name}: ${line.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`))
  await page.goto(`${origin}/gallery${sheet === 'portal' ? '/bare' : ''}?sheet=${sheet}`)
  await page.locator('h1').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return { page, context }
}

async function look(page, name, fullPage) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) troubles.push(`${name}: ${wide} px too wide`)
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  for (const one of violations)
    troubles.push(`${name}: ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage })
  pictures += 1
}

let pictures = 0
for (const light of ['light', 'dark'])
  for (const width of [1280, 320]) {
    for (const sheet of sheets) {
      const { page, context } = await visit(light, width, sheet)
      await look(page, `${sheet}-${light}-${width}`, true)
      await context.close()
    }
    stopped = true
    const { page: paused, context: pausing } = await visit(light, width, 'desk')
    await look(paused, `stopped-${light}-${width}`, false)
    await pausing.close()
    stopped = false
    for (const [float, open] of Object.entries(floats)) {
      const { page, context } = await visit(light, width, 'forms')
      await open(page)
      await page.waitForTimeout(300)
      await look(page, `float-${float}-${light}-${width}`, false)
      await context.close()
    }
  }

await browser.close()
await close()
for (const line of troubles) console.log(line)
console.log(`${pictures} pictures in ${folder}, ${troubles.length} troubles`)
process.exitCode = troubles.length > 0 ? 1 : 0
