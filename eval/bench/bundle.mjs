/** Bundles `engines.ts` (or another entry) into node_modules/.cache, so that Node runs the product's own code without a build of the product. */
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const home = fileURLToPath(new URL('../../', import.meta.url))

/** @param {URL} [entry] what to bundle */
export async function productEngines(entry = new URL('engines.ts', import.meta.url)) {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/forthright-bench/${process.pid}`, import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    build: {
      ssr: fileURLToPath(entry),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'engines.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
    ssr: { noExternal: true },
  })
  try {
    return await import(pathToFileURL(`${folder}/engines.mjs`).href)
  } finally {
    // A language is loaded on demand, so the folder stays until the run is over.
    process.once('exit', () => void rm(folder, { recursive: true, force: true }))
  }
}

/** Bundles the entry of the forecast's thread; gives its file. */
export async function forecastWorker() {
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/forthright-bench/worker-${process.pid}`, import.meta.url),
  )
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    build: {
      ssr: fileURLToPath(new URL('../../src/forecast/forecast.worker.ts', import.meta.url)),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
    ssr: { noExternal: true },
  })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return `${folder}/worker.mjs`
}
