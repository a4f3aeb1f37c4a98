import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const home = fileURLToPath(new URL('..', import.meta.url))
const law = readFileSync(join(home, 'docs/ARCHITECTURE.md'), 'utf8')

/** The rows of the table under a heading, as cells. */
function tableUnder(heading: string): string[][] {
  const part = law.slice(law.indexOf(`## ${heading}`))
  const lines = part.slice(0, part.indexOf('\n## ', 3) === -1 ? undefined : part.indexOf('\n## ', 3)).split('\n')
  const rows = lines
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return rows.slice(1).filter(([first = '']) => !/^-+$/.test(first))
}

const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1] as string)
const rooms = new Map(
  tableUnder('Who may import whom').map(([room = '', may = '']) => [named(room)[0] ?? '', named(may)]),
)
const lastNames = new Map(
  tableUnder('What a file').map(([name = '', , from = '', packages = '']) => [
    kindOfPattern(named(name)[0] ?? ''),
    { from: from.split(/\s+/), packages: packages === 'anything' ? null : named(packages) },
  ]),
)

const GROUND = ['kit', 'platform', 'language', 'ui']
const FREE = ['platform', 'ui', 'language', 'main', 'kit']

function kindOfPattern(pattern: string): string {
  return kindOf(pattern.replace(/^[a-z-]+/, 'x'))
}

/** 'act' of 'accept-option.act.ts'; 'pure' for a plain noun. */
function kindOf(file: string): string {
  const [, kind] = /\.(store|view|act|errand|worker|http|jobs|cli|page|testing|test)\.tsx?$/.exec(file) ?? []
  return kind ?? 'pure'
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** What a file imports when it runs. A list of which every name is a type is a type import. */
function importsOf(text: string): Import[] {
  const found: Import[] = []
  for (const [, type, names = '', from = ''] of text.matchAll(
    /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s+'([^']+)'/gms,
  )) {
    const inBraces = /^\{(.*)\}$/s.exec(names.trim())?.[1]
    const parts =
      inBraces
        ?.split(',')
        .map((part) => part.trim())
        .filter(Boolean) ?? []
    const onlyTypes = parts.length > 0 && parts.every((part) => part.startsWith('type '))
    found.push({ from, typeOnly: type !== undefined || onlyTypes })
  }
  for (const [, from = ''] of text.matchAll(/\bimport\('([^']+)'\)/g)) found.push({ from, typeOnly: true })
  for (const [, from = ''] of text.matchAll(/^import '([^']+)'/gm)) found.push({ from, typeOnly: false })
  return found
}

const roomOf = (path: string): string => relative(join(home, 'src'), path).split('/')[0] ?? ''

/** What is wrong with one import, in words that teach; null where nothing is. */
function fault(file: string, { from, typeOnly }: Import): string | null {
  const here = roomOf(file)
  const kind = kindOf(file)
  const name = relative(home, file)
  if (kind === 'test' || kind === 'testing') return null
  if (!from.startsWith('.')) return FREE.includes(here) || typeOnly ? null : packageFault(name, kind, from)
  const target = normalize(join(dirname(file), from))
  const there = roomOf(target)
  if (target.endsWith('.css')) return null
  if (there !== here) {
    const allowed = [...(rooms.get(here) ?? []), ...(GROUND.includes(here) ? [] : GROUND)]
    if (!allowed.includes(there))
      return `${name}: ${here} may not import ${there} (${from}). Announce a fact, or move the thing down.`
  }
  if (FREE.includes(here) || typeOnly) return null
  return kindFault(name, kind, { there, target, from })
}

function packageFault(name: string, kind: string, from: string): string | null {
  const known = lastNames.get(kind)?.packages
  if (known === null || known === undefined) return null
  const main = from.startsWith('@') ? (from.split('/')[0] ?? '') : (from.split('/')[0] ?? '')
  if (known.includes(main)) return null
  return `${name}: ${kind} files may not use the package ${from}. Packages beyond ${known.join(', ') || 'none'} belong in platform/.`
}

function kindFault(
  name: string,
  kind: string,
  { there, target, from }: { there: string; target: string; from: string },
): string | null {
  const may = lastNames.get(kind)?.from ?? []
  const theirs =
    there === 'platform' || there === 'ui' ? there : there === 'kit' || there === 'language' ? 'pure' : kindOf(target)
  if (theirs === 'testing') return `${name}: only tests may use ${from}.`
  if (may.includes(theirs)) return null
  return `${name}: ${kind} files may not use ${theirs === 'platform' ? 'platform/' : `a ${theirs} file`} (${from}). They may use: ${may.join(', ')}.`
}

describe('the walls of the house', () => {
  const files = filesUnder(join(home, 'src'))

  test('the law is read and the files are found', () => {
    expect(rooms.size).toBe(15)
    expect(lastNames.size).toBeGreaterThanOrEqual(10)
    expect(files.length).toBeGreaterThan(200)
  })

  test('every import is one that the tables allow', () => {
    const faults = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((one) => fault(file, one) ?? []),
    )
    expect(faults).toEqual([])
  })

  test('a wrong import is caught, and the message says what to do', () => {
    const file = join(home, 'src/delay/case.ts')
    expect(fault(file, { from: '../platform/act.ts', typeOnly: false })).toContain('pure files may not use platform/')
    expect(fault(file, { from: '../portal/link.ts', typeOnly: true })).toContain('delay may not import portal')
    expect(fault(file, { from: 'kysely', typeOnly: false })).toContain('may not use the package kysely')
    expect(fault(join(home, 'src/delay/agree-plan.act.ts'), { from: './log-call.act.ts', typeOnly: false })).toContain(
      'a act file',
    )
  })

  test('no module is mocked and no test is skipped', () => {
    const loose = files.filter((file) =>
      /vi\.mock\(|\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b/.test(readFileSync(file, 'utf8')),
    )
    expect(loose.map((file) => relative(home, file))).toEqual([])
  })

  test('the clock and chance are asked only where they are handed out', () => {
    const free = /^src\/(platform|main)\//
    const asking = files
      .map((file) => relative(home, file))
      .filter((name) => !free.test(name) && kindOf(name) !== 'test' && kindOf(name) !== 'testing')
      .filter((name) => /\bDate\.now\(|\bMath\.random\(|new Date\(\)/.test(readFileSync(join(home, name), 'utf8')))
    expect(asking).toEqual([])
  })
})

test('every path of the project that a document names is there', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(home, 'docs'), { recursive: true }).map((name) => `docs/${String(name)}`),
  ]
  const missing = documents
    .filter(
      (name) => name.endsWith('.md') && readdirSync(dirname(join(home, name))).includes(name.split('/').at(-1) ?? ''),
    )
    .flatMap((name) => {
      const text = readFileSync(join(home, name), 'utf8')
      const paths = [
        ...text.matchAll(/`((?:src|docs|bin|checks|build|migrations|examples|eval|deploy|\.ci)\/[\w./-]*\w\/?)`/g),
      ].map((m) => m[1] as string)
      return paths.filter((path) => !exists(path)).map((path) => `${name}: ${path}`)
    })
  expect(missing).toEqual([])
})

function exists(path: string): boolean {
  try {
    statSync(join(home, path))
    return true
  } catch {
    return false
  }
}
