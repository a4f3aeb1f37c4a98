import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { wholesOf } from '../language/samples.testing.ts'
import { checkCommand } from './letter.cli.ts'
import { recordFor } from './record.testing.ts'

const good = wholesOf('de')[0].text
const files: Record<string, string> = {
  '-': 'Wir liefern den Bericht so bald wie möglich.\n',
  'good.txt': good,
  'bad.txt': 'Dear Ms Vogel,\n\nWe guarantee it. [Name] will call.\n',
  'case.json': JSON.stringify(recordFor('de', 'notice')),
  'odd.json': '{"today":"2026-02-30"}',
}

async function run(...args: string[]) {
  let out = ''
  let err = ''
  const code = await checkCommand(args, {
    read: (path) =>
      files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(files[path]),
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: day('2026-06-01'),
  })
  return { code, out, err }
}

test('a good notice passes against its record', async () => {
  const { code, out } = await run('good.txt', '--context', 'case.json')
  expect(code).toBe(0)
  expect(out).toContain('Nichts verhindert die Freigabe')
})

test('a vague promise read from standard input blocks, in the language found', async () => {
  const { code, out } = await run('-', '--json')
  const { lang, kind, words, findings, skipped } = JSON.parse(out)
  expect({ code, lang, kind, words }).toEqual({ code: 1, lang: 'de', kind: null, words: 8 })
  expect(findings).toMatchObject([
    { rule: 'p05/vague-date', severity: 'block', span: { start: 24, end: 43 }, evidence: 'so bald wie möglich' },
  ])
  expect(skipped).toContain('p08/different')
})

test('each finding has its line and column', async () => {
  const { code, out } = await run('bad.txt')
  expect(code).toBe(1)
  expect(out).toContain('3:1  blocks  p09/absolute')
  expect(out).toContain('3:18  blocks  p11/placeholder')
})

test('flags win over the context file', async () => {
  const { out } = await run('good.txt', '--context=case.json', '--kind=thanks', '--json')
  expect(JSON.parse(out)).toMatchObject({ kind: 'thanks', findings: [{ rule: 'p12/too-long' }] })
})

test.each([
  [[]],
  [['missing.txt']],
  [['good.txt', '--lang', 'xx']],
  [['good.txt', '--kind', 'poem']],
  [['good.txt', '--context', 'odd.json']],
  [['good.txt', '--colour']],
  [['good.txt', 'bad.txt']],
])('usage or unreadable input is told on the error stream: %j', async (args) => {
  const { code, out, err } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).not.toBe('')
})
