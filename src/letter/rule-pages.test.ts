import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Code } from '../language/packs.ts'
import { CODES, packOf } from '../language/packs.ts'
import type { RuleId } from '../language/rules.ts'
import { RULES } from '../language/rules.ts'
import { check } from './check.ts'
import type { Context } from './context.ts'
import { recordFor } from './record.testing.ts'

interface Example {
  code: Code
  wrong: string | null
  right: string | null
}

const FOLDER = new URL('../../docs/rules/', import.meta.url)
const pages = readdirSync(FOLDER).filter((name) => /^p\d\d\.md$/u.test(name))
const rules = pages.flatMap((name) => {
  const [, ...sections] = readFileSync(new URL(name, FOLDER), 'utf8').split('\n## ')
  return sections.map((text) => ({
    page: name.replace('.md', ''),
    rule: (text.split('\n')[0] ?? '').trim() as RuleId,
    severity: /^Severity: (\w+)/mu.exec(text)?.[1],
    examples: examplesIn(text),
  }))
})
const packs = new Map(await Promise.all(CODES.map(async (code) => [code, await packOf(code)] as const)))

/** The rows of the table of a section: its columns are named 'wrong' and 'right'. */
function examplesIn(section: string): Example[] {
  const [heads = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const cell = (row: readonly string[], name: string) => row[heads.indexOf(name)] ?? null
  return rows.map((row) => ({ code: row[0] as Code, wrong: cell(row, 'wrong'), right: cell(row, 'right') }))
}

/** What has to stand on record so that a rule can speak at all. */
const RECORDS: Partial<Record<RuleId, Partial<Context>>> = {
  'p07/better': { slip: 2, measures: [] },
  'p08/not-approved': { amendsApproved: [] },
}

describe.each(rules)('the page of $rule', ({ page, rule, severity, examples }) => {
  const found = (text: string, code: Code) => {
    const pack = packs.get(code)
    if (pack === undefined) throw new Error(`no pack ${code}`)
    return check(text, { ...recordFor(code, 'notice'), ...RECORDS[rule] }, pack).filter((one) => one.rule === rule)
  }

  test('stands with its principle', () => expect(rule.split('/')[0]).toBe(page))

  test('has wrong words that are found and right ones that are not', () => {
    const faults = examples.flatMap(({ code, wrong, right }) => {
      const told = found(wrong ?? '', code)
      return [
        ...(wrong === null ? [] : told.length > 0 ? [] : [`${code} misses: ${wrong}`]),
        ...told.filter((one) => one.severity !== severity).map((one) => `${code} is ${one.severity}`),
        ...(right !== null && found(right, code).length > 0 ? [`${code} takes: ${right}`] : []),
        // What is missing is found in an empty text.
        ...(wrong === null && told.length === 0 ? [`${code} misses nothing in an empty text`] : []),
      ]
    })
    expect(faults).toEqual([])
  })
})

test('every rule has its place on one page', () => {
  expect(rules.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(RULES).toSorted())
})

test('a table of examples speaks all languages that know its rule', () => {
  const short = rules.filter(
    ({ examples, rule }) => examples.length > 0 && examples.length < CODES.length - (rule === 'p11/address' ? 1 : 0),
  )
  expect(short.map(({ rule }) => rule)).toEqual([])
})
