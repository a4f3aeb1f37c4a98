import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { threadsFrom, type Threads } from './threads.ts'

const ROOT = new URL('../../', import.meta.url)
const CACHE = new URL('node_modules/.cache/forthright-threads/', ROOT)

/** Where the entry of each thread stands, as `build/build.mjs` knows it. */
export const THREAD_ENTRIES: Readonly<Record<string, string>> = {
  'import-worker': 'src/plan/import.worker.ts',
  'forecast-worker': 'src/forecast/forecast.worker.ts',
}

const built = new Map<string, Promise<URL>>()

/** Real threads for tests: each entry is bundled once a run, without a build of the product. */
export function testThreads(entries: Readonly<Record<string, string>> = THREAD_ENTRIES): Threads {
  return threadsFrom((name) => {
    const entry = entries[name]
    if (entry === undefined) throw new Error(`no thread is called ${name}`)
    const known = built.get(entry) ?? bundle(name, new URL(entry, ROOT))
    built.set(entry, known)
    return known
  })
}

async function bundle(name: string, entry: URL): Promise<URL> {
  const own = `${name}-${process.pid}`
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(ROOT),
    build: {
      ssr: fileURLToPath(entry),
      outDir: fileURLToPath(CACHE),
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${own}.mjs`, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })
  if (!made) throw new Error(`${name} was not built`)
  const file = new URL(`${own}.mjs`, CACHE)
  const print = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16)
  const kept = new URL(`${name}-${print}.mjs`, CACHE)
  if (!existsSync(kept)) await rename(file, kept)
  return pathToFileURL(fileURLToPath(kept))
}
