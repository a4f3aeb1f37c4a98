import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { CallServer } from '../post/post.cli.ts'

export const IMPORT_USAGE = `Usage: forthright import FILE (--project ID | --client ID [--name NAME]) [--good-rows] [--dry-run] [--json]

Brings a plan in from CSV, Microsoft Project XML or JSON, through the running server.
  --project ID   into a project that is there: known tasks are updated, their history stays
  --client ID    as a new project of this client; --name, else the file's own name
  --good-rows    bring in the rows nothing is wrong with; without it, all or nothing
  --dry-run      say what would happen, and change nothing
Exit code: 0 brought in, 1 something is wrong with rows (nothing, or only the good rows, came in), 2 wrong use.

Examples:
  forthright import examples/website-relaunch.csv --client 01J... --dry-run
  forthright import examples/app-launch.xml --client 01J... --name 'App launch'
`

interface Preview {
  readonly counts: { readonly good: number; readonly bad: number; readonly added: number; readonly changed: number }
  readonly problems: readonly {
    readonly line?: number
    readonly key: string
    readonly params?: Readonly<Record<string, unknown>>
  }[]
}

/** `forthright import`. Gives the exit code. */
export async function importCommand(args: readonly string[], callServer: CallServer): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      client: { type: 'string' },
      name: { type: 'string' },
      'good-rows': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const [path] = positionals
  if (values.help) return print(IMPORT_USAGE, 0)
  if (path === undefined || (values.project === undefined) === (values.client === undefined))
    return print(IMPORT_USAGE, 2)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return print(`Cannot read ${path}. Nothing was brought in.\n`, 2)
  const file = { fileName: basename(path), content: bytes.toString('base64') }
  const preview = await callServer<Preview>('POST /imports/preview', { ...file, projectId: values.project ?? null })
  const problems = preview.problems.map(
    ({ line, key, params }) => `  line ${line ?? '-'}: ${key} ${JSON.stringify(params ?? {})}\n`,
  )
  if (values['dry-run'] || (preview.counts.bad > 0 && !values['good-rows'])) {
    const { good, bad, added, changed } = preview.counts
    const text = `${good} rows are good (${added} new, ${changed} changed), ${bad} are not. Nothing was brought in.\n${problems.join('')}`
    return print(values.json ? `${JSON.stringify(preview)}\n` : text, bad > 0 ? 1 : 0)
  }
  const into = values.project
    ? { projectId: values.project }
    : { clientId: values.client, name: values.name ?? basename(path).replace(/\.\w+$/, '') }
  const made = await callServer<{ projectId: string; added: number; changed: number; bad: number }>('POST /imports', {
    ...file,
    into,
    rows: values['good-rows'] ? 'good' : 'all',
  })
  const text = `Brought in: ${made.added} new, ${made.changed} changed, ${made.bad} left out. Project ${made.projectId}.\nNext: open it in the browser, or: forthright forecast ${path} --at DATE --promise DATE\n`
  return print(values.json ? `${JSON.stringify(made)}\n` : text, made.bad > 0 ? 1 : 0)
}

function print(text: string, code: number): number {
  ;(code === 2 ? process.stderr : process.stdout).write(text)
  return code
}
