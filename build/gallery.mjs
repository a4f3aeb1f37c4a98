import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { runnerImport } from 'vite'
import { keptPages } from './kept.mjs'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** What the frame is told unless a test tells it something else. */
export const sampleFrame = {
  member: { name: 'Jana Weiss', language: 'de', zone: 'Europe/Berlin' },
  workspace: { name: 'Atelier Nord', demo: true },
  sending: { stopped: false },
  outbox: { held: 2, trouble: 1 },
}

/**
 * Serves the pages with the gallery among them on loopback, under the real policy; they are built when the sources have changed.
 * @param {string} home the project's folder
 * @param {(method: string, path: string) => { status?: number, body: unknown }} answer what the API says
 */
export async function serveGallery(home, answer) {
  const root = await keptPages(home)
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
    if (pathname.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    createReadStream(found).pipe(response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
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
