/** Bundles `install.ts` into node_modules/.cache, so that Node runs the product's own code; packages stay outside. */
import { rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const home = fileURLToPath(new URL('../../', import.meta.url))

export async function install() {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/forthright-chaos/${process.pid}`, import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    build: {
      ssr: fileURLToPath(new URL('install.ts', import.meta.url)),
      outDir: folder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'install.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  process.once('exit', () => void rm(folder, { recursive: true, force: true }))
  return import(pathToFileURL(`${folder}/install.mjs`).href)
}
