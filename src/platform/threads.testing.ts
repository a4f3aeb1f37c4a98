import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { kept } from '../../build/kept.mjs'
import { threadsFrom, type Threads } from './threads.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where the entry of each thread stands, as `build/build.mjs` knows it. */
export const THREAD_ENTRIES: Readonly<Record<string, string>> = {
  'import-worker': 'src/plan/import.worker.ts',
  'forecast-worker': 'src/forecast/forecast.worker.ts',
}

/** Real threads for tests: each entry is bundled once for the sources as they are, without a build of the product. */
export function testThreads(entries: Readonly<Record<string, string>> = THREAD_ENTRIES): Threads {
  return threadsFrom((name) => {
    const entry = entries[name]
    if (entry === undefined) throw new Error(`no thread is called ${name}`)
    return bundle(entry)
  })
}

async function bundle(entry: string): Promise<URL> {
  const folder = await kept(ROOT, basename(entry, '.ts').replaceAll('.', '-'), (outDir) =>
    build({
      configFile: false,
      logLevel: 'error',
      root: ROOT,
      build: {
        ssr: join(ROOT, entry),
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'thread.mjs', codeSplitting: false } },
      },
      ssr: { noExternal: true },
    }),
  )
  return pathToFileURL(join(folder, 'thread.mjs'))
}
