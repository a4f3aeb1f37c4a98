import { describe, expect, test } from 'vitest'
import { CODES, packOf } from '../language/packs.ts'
import { check } from './check.ts'
import { wholesOf } from '../language/samples.testing.ts'
import { recordFor } from './record.testing.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))

const FORMS: [string, (text: string) => string][] = [
  ['as written', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with curly quotes', (text) => text.replaceAll("'", '’')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['in capitals', (text) => text.toUpperCase()],
]

describe.each(packs)('whole messages in $code', ({ code, pack }) => {
  describe.each([...wholesOf(code)])('$name', ({ text, kind, record, findings }) => {
    test.each(FORMS)('gives exactly its findings, %s', (_form, change) => {
      const draft = change(text)
      const found = check(draft, recordFor(code, kind, record), pack)
      expect(found.map(({ rule }) => rule)).toEqual(findings)
      for (const { span, evidence } of found)
        expect(span === null ? '' : draft.slice(span.start, span.end)).toBe(evidence)
    })
  })
})
