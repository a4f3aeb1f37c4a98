import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { packageRoot } from './root.ts'
import { testTemplate } from './store.testing.ts'

const ENTRIES = ['store-child.testing', 'lock-child.testing', 'pglite.thread', 'recording-thread.testing'] as const

/** The child program and the thread entries, built as the product is: Node cannot start a .ts file. Kept until a source changes. */
export function builtStore(): ReturnType<typeof findOrBuild> {
  return (built ??= findOrBuild())
}

let built: ReturnType<typeof findOrBuild> | undefined

async function findOrBuild(): Promise<{
  child: string
  lockChild: string
  thread: string
  recordingThread: string
}> {
  const source = path.join(packageRoot(), 'src', 'platform', 'store')
  const hash = createHash('sha256')
  for (const name of readdirSync(source)
    .filter((one) => !one.endsWith('.test.ts'))
    .toSorted())
    hash.update(readFileSync(path.join(source, name)))
  const folder = path.join(
    packageRoot(),
    'node_modules',
    '.cache',
    'forthright-store',
    `built-${hash.digest('hex').slice(0, 16)}`,
  )
  if (!existsSync(folder)) await buildInto(folder, source)
  const file = (name: (typeof ENTRIES)[number]) => path.join(folder, `${name}.js`)
  return {
    child: file('store-child.testing'),
    lockChild: file('lock-child.testing'),
    thread: file('pglite.thread'),
    recordingThread: file('recording-thread.testing'),
  }
}

async function buildInto(folder: string, source: string): Promise<void> {
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  await build({
    configFile: false,
    root: packageRoot(),
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: true,
      outDir: half,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(source, `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  })
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another test file was faster, and its children may be running from there; what it made is the same.
    if (!existsSync(folder)) throw error
    rmSync(half, { recursive: true, force: true })
  }
}

export interface Child {
  readonly process: ChildProcess
  /** What it has said so far. */
  readonly lines: readonly string[]
  /** Waits for a line that starts so, or for that many; rejects when the child ends without. Gives the last of them. */
  said(start: string, times?: number): Promise<string>
  /** Waits for the end; gives the exit code, null when killed. */
  ended(): Promise<number | null>
}

/** Starts the child program. `env` may hold UNTIL, RECORD_FILE, RECORD_FOLDER. */
export async function startChild(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const { child } = await builtStore()
  // Short lives: V8's second compiler would cost more than it gives. The long run has it, as the product does.
  const flags = process.env['FORTHRIGHT_LONG'] === '1' ? [] : ['--liftoff-only']
  const started = spawn(process.execPath, [...flags, child, ...args], {
    env: { ...process.env, TEMPLATE: await testTemplate(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let code: number | null | undefined
  started.stdout.on('data', (chunk: Buffer) => {
    const all = (rest + chunk.toString('utf8')).split('\n')
    rest = all.pop() ?? ''
    lines.push(...all)
    for (const look of waiting) look()
  })
  started.on('close', (with_) => {
    code = with_
    for (const look of waiting) look()
  })
  const until = <T>(found: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const value = found()
        if (value === undefined && code === undefined) return
        waiting.delete(look)
        if (value === undefined) reject(new Error(`the child ended (${code}) and said: ${lines.join('; ')}`))
        else resolve(value)
      }
      waiting.add(look)
      look()
    })
  return {
    process: started,
    lines,
    said: (start, times = 1) => until(() => lines.filter((line) => line.startsWith(start))[times - 1]),
    ended: async () => (await until(() => (code === undefined ? undefined : { code }))).code,
  }
}
