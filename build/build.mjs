/**
 * Builds everything that runs: the pages (dist/client) and the programs (dist/*.js).
 *
 *   node build/build.mjs            all
 *   node build/build.mjs client     the pages only
 *   node build/build.mjs server     the programs only
 *
 * Programs are ES modules for Node 20.19; packages stay outside (they come from node_modules).
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { buildChecker } from './checker.mjs'
import { buildKernel } from './kernel.mjs'
import { pagesConfig, programsConfig } from './vite.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))

/** Entry -> name in dist/. A thread is found by its name beside the program that starts it. */
const programs = {
  server: 'src/main/server.ts',
  cli: 'src/main/cli.ts',
  'pglite-thread': 'src/platform/store/pglite.thread.ts',
  'forecast-worker': 'src/forecast/forecast.worker.ts',
  'import-worker': 'src/plan/import.worker.ts',
  'picture-thread': 'src/platform/picture.thread.ts',
  'make-template': 'src/platform/store/make-template.ts',
}

async function buildPages() {
  await build(pagesConfig(home))
  await nameThePortalCss()
}

/** The client's pages are written by the server and name their one stylesheet by a fixed path. */
async function nameThePortalCss() {
  const client = join(home, 'dist/client')
  const manifest = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8'))
  const entry = Object.values(manifest).find((chunk) => chunk.src?.endsWith('ui/portal.css'))
  if (!entry) throw new Error('the build gave no portal.css')
  const css = await readFile(join(client, entry.file), 'utf8')
  await writeFile(join(client, 'portal.css'), css)
}

async function buildPrograms() {
  const there = Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(join(home, file))))
  for (const [name, file] of Object.entries(programs))
    if (!(name in there)) console.log(`${name}: skipped, ${file} does not exist`)
  if (Object.keys(there).length === 0) return
  await buildKernel()
  await build(programsConfig(home, there))
  await buildChecker(home)
  await makeTemplate()
}

/** A new embedded store begins as a copy of this one, which takes a second instead of several. Kept while packages and migrations are the same. */
async function makeTemplate() {
  const migrations = (await readdir(join(home, 'migrations'))).toSorted()
  const hash = createHash('sha256').update(await readFile(join(home, 'package-lock.json')))
  for (const name of migrations) hash.update(name).update(await readFile(join(home, 'migrations', name)))
  const key = hash.digest('hex')
  const kept = join(home, 'node_modules/.cache/forthright', `template-${key.slice(0, 16)}.tar`)
  if (!existsSync(kept)) {
    await mkdir(dirname(kept), { recursive: true })
    await promisify(execFile)(process.execPath, [join(home, 'dist/make-template.js'), `${kept}.new`])
    await rename(`${kept}.new`, kept)
  }
  await copyFile(kept, join(home, 'dist/template.tar'))
}

const which = process.argv[2] ?? 'all'
const started = performance.now()
if (which === 'all') await rm(join(home, 'dist'), { recursive: true, force: true })
if (which !== 'server') await buildPages()
if (which !== 'client') await buildPrograms()
console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
