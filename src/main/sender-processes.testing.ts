import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { kept } from '../../build/kept.mjs'
import type { Instant } from '../kit/day.ts'
import { packageRoot } from '../platform/store/root.ts'
import type { Store } from '../platform/store/open.ts'

export interface Asked {
  readonly url: string
  readonly folder: string
  readonly server: { readonly host: string; readonly port: number }
  readonly at: string
}

export interface ChildTold {
  readonly at: Instant
}

/** A sender that others watch, in this process or in one of its own. */
export interface Watched {
  /** Sets its clock, wakes it, and gives when it last finished looking, in milliseconds of that clock. */
  look(at: Instant): Promise<number>
  stop(): Promise<void>
}

/** A process of its own that sends from this database on PostgreSQL to this mail server. */
export async function aSenderProcess(store: Store, server: Asked['server'], at: Instant): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), 'sender-'))
  const { rows } = await store.pool.query<{ name: string }>('select current_database() as name')
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '')
  url.pathname = `/${rows[0]?.name ?? ''}`
  const asked: Asked = { url: url.href, folder, server, at }
  const child = fork(await builtChild(), [JSON.stringify(asked)])
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const answer = () =>
    Promise.race([
      new Promise<number>((resolve) =>
        child.once('message', (said) => resolve((said as { lastLook: number }).lastLook)),
      ),
      ended.then((code): number => {
        throw new Error(`a sending process ended with ${code}`)
      }),
    ])
  await answer()
  return {
    look: (now) => {
      const said = answer()
      child.send({ at: now })
      return said
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Node cannot start a .ts file: the child is built as the product is, and kept until a source changes. */
async function builtChild(): Promise<string> {
  const home = packageRoot()
  const entries = ['sender-child.testing.ts', 'sender-processes.testing.ts'].map((name) =>
    join(home, 'src', 'main', name),
  )
  const print = createHash('sha256').update(entries.map((file) => readFileSync(file, 'utf8')).join(''))
  const folder = await kept(home, `sender-child-${print.digest('hex').slice(0, 12)}`, (outDir) =>
    build({
      configFile: false,
      root: home,
      logLevel: 'error',
      ssr: { external: true },
      build: {
        ssr: entries[0] ?? true,
        outDir,
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        minify: false,
        rollupOptions: { output: { format: 'es', entryFileNames: 'child.mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    }),
  )
  return join(folder, 'child.mjs')
}
