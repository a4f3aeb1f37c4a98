import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text as streamText, buffer as streamBytes } from 'node:stream/consumers'
import { day } from '../kit/day.ts'
import { forecastCommand } from '../forecast/forecast.cli.ts'
import { checkCommand } from '../letter/letter.cli.ts'
import { readConfig, type Config } from '../platform/config.ts'
import { outboxCommand } from '../post/post.cli.ts'
import { callTo, NotDone } from './call-server.ts'
import { importCommand } from './cli-import.ts'
import { doctorCommand } from './doctor.ts'
import { backupCommand, resetCommand, restoreCommand } from './cli-store.ts'
import { DEMO_FOLDER } from './demo/demo.ts'
import { readRunning } from './running.ts'

const HELP = `forthright: say it early, say it well, keep the new date.

Examples
  forthright serve                                       start the server (bin/start does this and builds first)
  forthright demo                                        the same with sample data; forthright demo --remove ends it without trace
  forthright import plan.csv --client 01J...             bring a plan in as a new project
  forthright forecast plan.xml --at 2027-02-01 --promise 2027-03-03
  forthright check notice.txt --lang de --kind notice
  forthright outbox list                                 what is on its way, in doubt, failed or late
  forthright backup forthright-2027-02-01.jsonl          with --keys FILE also the keys, to be kept apart
  forthright restore forthright-2027-02-01.jsonl
  forthright reset lena@studio.example                   a link to a new password
  forthright doctor                                      what stands, what needs mending

check and forecast need no server. The others use DATA_DIR (default: data) and DATABASE_URL as the server does.
Each command explains itself: forthright COMMAND --help. Most take --json.
Exit codes: 0 done, 1 done with something to look at, 2 wrong use or unusable input,
3 a promise below --fail-below.
`

const out = (text: string): void => void process.stdout.write(text)
const err = (text: string): void => void process.stderr.write(text)

const commands: Readonly<Record<string, (args: readonly string[], config: Config) => Promise<number>>> = {
  serve: async (args) => start(args),
  demo: async (args, config) => (args.includes('--remove') ? removeDemo(config) : start(['--demo'])),
  check: (args) =>
    checkCommand(args, {
      read: (path) => (path === '-' ? streamText(process.stdin) : readFile(path, 'utf8')),
      out,
      err,
      today: day(new Date(Date.now()).toISOString().slice(0, 10)),
    }),
  forecast: (args) =>
    forecastCommand(args, {
      read: async (path) => (path === '-' ? streamBytes(process.stdin) : readFile(path)),
      list: (dir) => readdir(dir),
      write: (path, data) => writeFile(path, data),
      paint: async (svg) => {
        const { painter } = await import('../platform/picture.ts')
        const pictures = painter()
        return pictures.paint(svg).finally(() => pictures.close())
      },
      out,
      err,
    }),
  import: (args, config) => importCommand(args, server(config)),
  outbox: (args, config) =>
    outboxCommand(args, {
      callServer: server(config),
      newKey: randomUUID,
      print: (line) => out(`${line}\n`),
      json: args.includes('--json'),
    }),
  backup: backupCommand,
  restore: restoreCommand,
  reset: resetCommand,
  doctor: (_args, config) => doctorCommand(config),
}

/** The running server of this data folder, or of its demo. */
function server(config: Config): ReturnType<typeof callTo> {
  const running = readRunning(config.dataDir) ?? readRunning(join(config.dataDir, DEMO_FOLDER))
  if (running === null)
    throw new NotDone(`No server runs on ${config.dataDir}. Nothing was done. Start it with bin/start.`)
  return callTo(running)
}

async function start(args: readonly string[]): Promise<number> {
  const { main } = await import('./serve.ts')
  await main(args, process.env)
  // The server ends the process itself, when it has been told to stop.
  return new Promise(() => {})
}

async function removeDemo(config: Config): Promise<number> {
  const { rm } = await import('node:fs/promises')
  const folder = join(config.dataDir, DEMO_FOLDER)
  const running = readRunning(folder)
  if (running && (await fetch(`${running.url}/healthz`).catch(() => null))) {
    err(`The demo still runs at ${running.url}. Nothing was removed. Stop it first.\n`)
    return 2
  }
  await rm(folder, { recursive: true, force: true })
  await rm(`${folder}.lock`, { force: true })
  out('The sample data is gone: its store, its keys and its mailbox.\n')
  return 0
}

async function run(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...args] = argv
  const command = commands[name]
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name)
    ;(asked ? out : err)(asked ? HELP : `There is no command '${name}'.\n\n${HELP}`)
    return asked ? 0 : 2
  }
  const read = readConfig(process.env)
  if (!read.ok) {
    err(`Please mend these settings:\n${read.mistakes.map((m) => `  ${m}\n`).join('')}`)
    return 2
  }
  return command(args, read.config)
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    err(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = error instanceof NotDone ? 2 : 1
  },
)
