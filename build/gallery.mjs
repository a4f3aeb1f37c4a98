import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { build, runnerImport } from 'vite'
import { pagesConfig } from './vite.mjs'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** What the frame is told unless a test tells it something else. */
export const sampleFrame = {
  member: { name: 'Jana Weiss', language: 'de', zone: 'Europe/Berlin' },
  workspace: { name: 'Atelier Nord', demo: true },
  sending: { stopped: false },
  outbox: { held: 2, trouble: 1 },
}

/**
 * Builds the pages with the gallery among them and serves them on loopback under the real policy.
 * @param {string} home the project's folder
 * @param {(method: string, path: string) => { status?: number, body: unknown }} answer what the API says
 */
export async function serveGallery(home, answer) {
  const root = await mkdtemp(join(tmpdir(), 'gallery-'))
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'development'
  await build(pagesConfig(home, { outDir: root, mode: 'development' }))
  process.env.NODE_ENV = before
  const { module } = await runnerImport(join(home, 'src/main/web/policy.ts'), { configFile: false, logLevel: 'warn' })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    response.setHeader('content-security-policy', module.pagesPolicy)
    if (pathname.startsWith('/api/')) {
      const { status = 200, body } = answer(request.method ?? 'GET', pathname.slice(4))
      response.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' })
      return response.end(JSON.stringify(body))
    }
    const file = join(root, pathname)
    const found = extname(file) !== '' && existsSync(file) ? file : join(root, 'index.html')
    response.setHeader('content-type', types[extname(found)] ?? 'application/octet-stream')
    createReadStream(found).pipe(response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** The system's Chromium; CHROMIUM names another than /usr/bin/chromium. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
