import { join } from 'node:path'
import react from '@vitejs/plugin-react'

/** Browsers that know light-dark(), oklch() and field-sizing or can do without the last. */
const browsers = ['chrome123', 'safari17.5', 'firefox120']

/**
 * The tool's pages and the portal's stylesheet. No inline script, no data: address, hashed names;
 * so a policy of 'self' is enough and files can be kept for ever.
 * @param {string} home the project's folder
 * @param {{ outDir?: string, mode?: string }} [to] another folder, or 'development' for the gallery
 */
export function pagesConfig(home, { outDir = join(home, 'dist/client'), mode = 'production' } = {}) {
  const root = join(home, 'src/main/web')
  return {
    configFile: false,
    root,
    mode,
    plugins: [react()],
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: browsers,
      cssTarget: browsers,
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 700,
      rollupOptions: {
        input: { index: join(root, 'index.html'), portal: join(home, 'src/ui/portal.css') },
      },
    },
  }
}

/**
 * The programs that run on Node.
 * @param {string} home the project's folder
 * @param {Record<string, string>} entries name in dist -> source file
 */
export function programsConfig(home, entries) {
  return {
    configFile: false,
    root: home,
    logLevel: 'warn',
    plugins: [],
    ssr: { noExternal: [], external: true },
    build: {
      ssr: true,
      outDir: join(home, 'dist'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(home, file)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  }
}

/**
 * The checker for other programs, whole in itself: nothing comes from node_modules. Small, since a browser may fetch it.
 * @param {string} home the project's folder
 * @param {string} outDir
 */
export function checkerConfig(home, outDir) {
  const config = programsConfig(home, { check: 'src/main/check.ts' })
  return { ...config, ssr: { noExternal: true }, build: { ...config.build, outDir, minify: true } }
}
