/**
 * Renders the gallery of parts to pictures and looks for accessibility violations, in both lights and at both widths.
 *
 *   node build/shots.mjs [folder]     pictures go to the folder (default screenshots/gallery)
 *
 * Needs a system Chromium (CHROMIUM names another than /usr/bin/chromium). Ends with 1 if axe finds anything
 * or the page breaks the policy that forbids inline script and style.
 */
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { pagesConfig } from './vite.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2] ?? join(home, 'screenshots/gallery')
const sheets = ['desk', 'forms', 'letters', 'portal']
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'"
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }
const frame = {
  member: { name: 'Jana Weiss', language: 'de', zone: 'Europe/Berlin' },
  workspace: { name: 'Atelier Nord', demo: true },
  sending: { stopped: false },
  outbox: { held: 2, trouble: 1 },
}

async function served(root) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    response.setHeader('content-security-policy', policy)
    if (pathname.startsWith('/api/')) {
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify(pathname === '/api/frame' ? frame : {}))
    }
    const file = join(root, pathname)
    const found = extname(file) !== '' && existsSync(file) ? file : join(root, 'index.html')
    response.setHeader('content-type', types[extname(found)] ?? 'application/octet-stream')
    createReadStream(found).pipe(response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return server
}

const out = await mkdtemp(join(tmpdir(), 'gallery-'))
process.env.NODE_ENV = 'development'
await build(pagesConfig(home, { outDir: out, mode: 'development' }))
const server = await served(out)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const troubles = []
await mkdir(folder, { recursive: true })

for (const light of ['light', 'dark'])
  for (const width of [1280, 320])
    for (const sheet of sheets) {
      const name = `${sheet}-${light}-${width}`
      const context = await browser.newContext({
        colorScheme: light,
        viewport: { width, height: width === 320 ? 640 : 800 },
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      page.on('console', (line) => {
        if (line.type() === 'error') troubles.push(`${name}: ${line.text()}`)
      })
      page.on('pageerror', (error) => troubles.push(`${name}: ${error.message}`))
      const address = server.address()
      await page.goto(`http://127.0.0.1:${address.port}/gallery${sheet === 'portal' ? '/bare' : ''}?sheet=${sheet}`)
      await page.locator('h1').waitFor()
      await page.evaluate(() => document.fonts.ready)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) troubles.push(`${name}: ${wide} px too wide`)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
      for (const one of violations)
        troubles.push(`${name}: ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
      await context.close()
    }

await browser.close()
server.close()
await rm(out, { recursive: true, force: true })
for (const line of troubles) console.log(line)
console.log(`${sheets.length * 4} pictures in ${folder}, ${troubles.length} troubles`)
process.exitCode = troubles.length > 0 ? 1 : 0
