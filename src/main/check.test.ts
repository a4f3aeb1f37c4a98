import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Published from '../../build/checker.d.mts'
import { checkerConfig } from '../../build/vite.mjs'
import * as source from './check.ts'

const home = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'forthright-check-'))

beforeAll(async () => void (await build(checkerConfig(home, folder))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('another program checks a letter with plain Node', () => {
  const program = `
    import { checkText, languages } from ${JSON.stringify(join(folder, 'check.js'))}
    const { findings } = await checkText('We deliver the report as soon as possible.', { lang: 'en', today: '2026-06-01' })
    const wrong = await checkText('', { lang: 'xx', today: '2026-06-01' }).catch((error) => error.name)
    console.log(JSON.stringify({ languages, rules: findings.map(({ rule, message }) => [rule, message !== '']), wrong }))`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual({
    languages: ['en', 'de', 'es', 'fr', 'bn'],
    rules: [['p05/vague-date', true]],
    wrong: 'TypeError',
  })
})

test('the published checker knows no server and no database, and nothing of node_modules', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
  expect(files.length).toBeGreaterThan(5)
  expect(code).not.toMatch(/\b(?:kysely|hono|pglite|nodemailer)\b|from ['"]pg['"]/iu)
  const imported = Array.from(code.matchAll(/[}\w]\s*from\s*["']([^"']+)["']|\bimport(?:\(|\s*)["'`]([^"'`]+)["'`]/gu))
  expect(imported.length).toBeGreaterThan(5)
  expect(imported.map(([, still, lazy]) => still ?? lazy).filter((from) => !from?.startsWith('.'))).toEqual([])
})

/** A quarter above what docs/wording.md tells: new phrases fit in, a library or a language's letters do not. */
const MOST = { engine: 23_000, lexicon: 21_000, says: 2_000 }

test('a check fetches the engine, a lexicon and the texts of findings, none with letters, examples or a library', () => {
  const parts = readdirSync(join(folder, 'parts')).filter((name) => name.endsWith('.js'))
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  const heavier = (name: 'lexicon' | 'says') =>
    parts.filter((file) => file.startsWith(`${name}-`) && weigh(`parts/${file}`) > MOST[name])
  expect(parts.filter((file) => file.startsWith('lexicon-')).length).toBe(source.languages.length)
  expect(parts.filter((file) => file.startsWith('says-')).length).toBe(source.languages.length)
  expect(weigh('check.js')).toBeLessThan(MOST.engine)
  expect([...heavier('lexicon'), ...heavier('says')]).toEqual([])
})

test('the types that ship with it are those of its source, and package.json names both', () => {
  const published: typeof Published = source
  expect(Object.keys(published).toSorted()).toEqual(['checkText', 'languages'])
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  expect(exports['./check']).toEqual({ types: './dist/check.d.ts', default: './dist/check.js' })
})
