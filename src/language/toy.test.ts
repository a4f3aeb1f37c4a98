import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(src, '../node_modules/.toy-language-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Engine {
  CODES: readonly string[]
  lexiconOf: (code: string) => Promise<object>
  checkKnown: (text: string, known: object, pack: object) => { rule: string; evidence: string }[]
  detect: (words: readonly { low: string }[]) => { code: string } | null
  wordsOf: (text: { low: string }) => { low: string }[]
}

/** A language nobody speaks: English with other words for 'soon' and 'and', in a folder of its own. */
function addToy(language: string) {
  cpSync(join(language, 'en'), join(language, 'toy'), { recursive: true })
  const change = (file: string, from: RegExp, to: string) => {
    const path = join(language, file)
    const text = readFileSync(path, 'utf8')
    if (!from.test(text)) throw new Error(`${file} has no ${from}`)
    writeFileSync(path, text.replace(from, to))
  }
  change('toy/traps/promises.ts', /(VAGUE: \[\s*\{[^\]]*?find: \[)/u, "$1'zumzum', ")
  change('toy/tongue.ts', /(\n\s*)common,/u, "$1common: ['blip', 'blop', 'blap'],")
  change('toy/tongue.ts', /import \{ common \}.*\n/u, '')
  change('packs.ts', /(import \{ en \} .*\n)/u, "$1import { en as toy } from './toy/language.ts'\n")
  change('packs.ts', /LANGUAGES = \{ en,/u, 'LANGUAGES = { en, toy,')
}

test('a sixth language is its folder and its lines in packs.ts: it is listed, detected, loaded and checked', async () => {
  for (const room of ['kit', 'language', 'letter']) cpSync(join(src, room), join(folder, room), { recursive: true })
  addToy(join(folder, 'language'))
  writeFileSync(
    join(folder, 'entry.ts'),
    `export { CODES, lexiconOf } from './language/packs.ts'
     export { detect } from './language/detect.ts'
     export { wordsOf } from './language/wordlist.ts'
     export { checkKnown } from './letter/check.ts'`,
  )
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { ssr: join(folder, 'entry.ts'), outDir: join(folder, 'out'), minify: false },
  })
  const engine = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'out/entry.js')).href)) as Engine
  expect(engine.CODES).toContain('toy')
  expect(engine.detect(engine.wordsOf({ low: 'blip blop blap' }))?.code).toBe('toy')
  const known = (lang: string) => ({ lang, today: '2026-06-01' })
  const said = 'The report comes zumzum.'
  const inToy = engine.checkKnown(said, known('toy'), await engine.lexiconOf('toy'))
  expect(inToy.map(({ rule, evidence }) => [rule, evidence])).toEqual([['p05/vague-date', 'zumzum']])
  expect(engine.checkKnown(said, known('en'), await engine.lexiconOf('en'))).toEqual([])
})
