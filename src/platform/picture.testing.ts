import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = new URL('../../', import.meta.url)
const CACHE = new URL('node_modules/.cache/forthright-threads/', ROOT)

/** The thread's entry bundled as the product bundles it (packages stay outside), for tests of the real thread. */
export async function builtPictureThread(): Promise<URL> {
  const name = `picture-thread-${process.pid}.mjs`
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(ROOT),
    build: {
      ssr: fileURLToPath(new URL('./picture.thread.ts', import.meta.url)),
      outDir: fileURLToPath(CACHE),
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  return new URL(name, CACHE)
}
