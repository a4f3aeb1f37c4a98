import type { Day } from '../kit/day.ts'
import { detect } from '../language/detect.ts'
import { normalise } from '../language/normalise.ts'
import type { Code } from '../language/packs.ts'
import { CODES, isCode, lexiconOf, saysOf } from '../language/packs.ts'
import { wordsOf } from '../language/wordlist.ts'
import { say, wordsFor } from '../language/words.ts'
import { checkDraft, draftOf } from './check.ts'
import type { Kind, Known } from './context.ts'
import { contextFrom, KINDS } from './context-schema.ts'
import { blocks } from './finding.ts'
import type { Finding } from './finding.ts'
import { explain } from './say.ts'
import { skippedRules } from './skipped.ts'

/** What a command may touch of the world outside; handed in by `main`. */
export interface CheckIo {
  /** Reads a file as UTF-8, or standard input for '-'. Rejects when it cannot. */
  read: (path: string) => Promise<string>
  out: (text: string) => void
  err: (text: string) => void
  today: Day
}

export const CHECK_USAGE = `Usage: forthright check FILE|- [--lang CODE] [--kind KIND] [--context FILE] [--json]

Says what is wrong with a text, and what is missing from it. '-' reads standard input.
  --lang CODE     ${CODES.join(', ')}; found out by itself when left out
  --kind KIND     ${KINDS.join(', ')}
  --context FILE  JSON with what is on record; flags win over it
  --json          {lang, kind, words, findings, skipped}
Exit code: 0 nothing blocks, 1 at least one block, 2 usage or unreadable input.

Examples:
  forthright check notice.txt --kind notice --context case.json
  cat draft.txt | forthright check - --lang de --json
`

interface Asked {
  file: string
  lang?: Code
  kind?: Kind
  context?: string
  json: boolean
}

/** `forthright check`: gives the exit code. Needs no server, database or network. */
export async function checkCommand(args: readonly string[], io: CheckIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(CHECK_USAGE)
    return 0
  }
  const asked = parse(args)
  if (typeof asked === 'string') return refuse(io, `${asked}\n\n${CHECK_USAGE}`)
  const text = await readable(io, asked.file)
  if (text === null) return refuse(io, `Cannot read ${asked.file}.\n`)
  const record = asked.context === undefined ? '{}' : await readable(io, asked.context)
  if (record === null) return refuse(io, `Cannot read ${asked.context}.\n`)
  const read = contextFrom(record)
  if (!read.ok) return refuse(io, `${asked.context} is not a context: ${read.problem}.\n`)
  const { today = io.today, ...facts } = read.known
  const lang = asked.lang ?? facts.lang ?? languageOf(text)
  const known: Known = { ...facts, today, lang, ...(asked.kind === undefined ? {} : { kind: asked.kind }) }
  return report(text, known, asked.json, io)
}

async function report(text: string, known: Known, json: boolean, io: CheckIo): Promise<number> {
  const draft = draftOf(text, known, await lexiconOf(known.lang))
  const findings = checkDraft(draft)
  const words = draft.reading.words.length
  const skipped = skippedRules(known)
  if (json)
    io.out(`${JSON.stringify({ lang: known.lang, kind: known.kind ?? null, words, findings, skipped }, null, 2)}\n`)
  else {
    const [phrases, says] = await Promise.all([wordsFor(known.lang, 'checker'), saysOf(known.lang)])
    const lines = findings.map((found) => {
      const suggestion = found.suggestions[0]?.text
      const why = explain(found, says) + (suggestion === undefined ? '' : ` -> ${suggestion}`)
      return `${place(text, found)}  ${say(phrases.severity[found.severity])}  ${found.rule}  ${why}\n`
    })
    const of = (severity: Finding['severity']) => findings.filter((found) => found.severity === severity).length
    const count = say(phrases.count, { blocks: of('block'), warnings: of('warn'), hints: of('hint'), length: words })
    io.out(`${lines.join('')}${count}\n`)
    if (skipped.length > 0) io.out(`${say(phrases.skipped, { rules: skipped.join(', ') })}\n`)
  }
  return blocks(findings) ? 1 : 0
}

function refuse(io: CheckIo, text: string): number {
  io.err(text)
  return 2
}

async function readable(io: CheckIo, path: string): Promise<string | null> {
  try {
    return await io.read(path)
  } catch {
    return null
  }
}

/** The language by script and everyday words; English when nothing tells. */
function languageOf(text: string): Code {
  return detect(wordsOf(normalise(text)))?.code ?? 'en'
}

/** 'line:column' from 1, columns in UTF-16 units; '-:-' for what is missing. */
function place(text: string, { span }: Finding): string {
  if (span === null) return '-:-'
  const before = text.slice(0, span.start).split(/\r\n|\r|\n/u)
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** The arguments, or what is wrong with them. */
function parse(args: readonly string[]): Asked | string {
  const asked: { file?: string; lang?: Code; kind?: Kind; context?: string; json: boolean } = { json: false }
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = (args[i] ?? '').split(/=(.*)/su)
    const value = () => inline ?? args[++i] ?? ''
    if (name === '--json') asked.json = true
    else if (name === '--context') asked.context = value()
    else if (name === '--lang') {
      const lang = value()
      if (!isCode(lang)) return `Unknown language '${lang}'.`
      asked.lang = lang
    } else if (name === '--kind') {
      const kind = value()
      const known = KINDS.find((one) => one === kind)
      if (known === undefined) return `Unknown kind '${kind}'.`
      asked.kind = known
    } else if (name.startsWith('--')) return `Unknown option '${name}'.`
    else if (asked.file !== undefined) return 'One file at a time.'
    else asked.file = args[i] ?? ''
  }
  return asked.file === undefined || asked.context === '' ? 'A file is missing.' : { ...asked, file: asked.file }
}
