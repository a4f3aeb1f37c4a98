/** Chromium as the tests use it: one browser, a context per person, pictures of every page, axe at two widths in two lights. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const SIZES = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 320, height: 700 },
]

export function openBrowser() {
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (!executablePath) throw new Error('no Chromium here: apt-get install chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}

/** Somebody at a screen. `script: false` is a browser without JavaScript, as a client's may be. */
export async function at(browser, { base, script = true, locale = 'en-GB' }) {
  const context = await browser.newContext({
    baseURL: base,
    javaScriptEnabled: script,
    locale,
    timezoneId: 'Europe/Berlin',
    viewport: SIZES[0],
  })
  const page = await context.newPage()
  const trouble = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => {
    // A refusal is an answer, and the page says it; anything the server failed at, or a script did, is trouble.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) trouble.push(message.text())
  })
  page.setDefaultTimeout(60_000)
  return { context, page, trouble }
}

/** A picture of the page in both lights and widths, and what axe finds there; gives the violations. */
export async function look(page, name, { folder, ready, axeToo = true }) {
  mkdirSync(folder, { recursive: true })
  const found = []
  for (const { name: size, width, height } of SIZES) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await ready?.(page)
      await page.waitForTimeout(300)
      // A page that was just left may still have answered above.
      await page.locator('h1').filter({ hasText: /\S/ }).first().waitFor()
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`), fullPage: true })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth).catch(() => 0)
      if (wide > 1) found.push(`${name} ${size}: ${wide} px too wide`)
      if (!axeToo) continue
      // Through the debugger, so that the page's own policy stays as it is for visitors.
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
      const violations = await settled(page)
      for (const { id, nodes } of violations)
        found.push(
          `${name} ${size} ${colorScheme}: ${id} ${nodes
            .map((n) => n.target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
        )
    }
  }
  await page.setViewportSize(SIZES[0])
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** What axe finds once the page stands: colours and words may still be on their way at the first look. */
async function settled(page) {
  const run = async () =>
    (await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))).violations
  let found = await run()
  for (let again = 0; again < 3 && found.length > 0; again++) {
    await page.waitForTimeout(700)
    found = await run()
  }
  return found
}
