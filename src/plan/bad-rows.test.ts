import { expect, test } from 'vitest'
import { parse } from 'papaparse'
import { badRowsCsv } from './bad-rows.ts'

const FORMULAS = ['=1+1', '=HYPERLINK("http://evil.example";"x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=cmd|x!A1']

test('no cell of a file that goes back is a formula, in any column, and everything else is as it came', () => {
  const plain = ['Copy', '3d', 'a;b', 'say "yes"', 'two\nlines', '5-3', 'a=b']
  const cells = [...FORMULAS, ...plain]
  const table = {
    delimiter: ';',
    header: cells.map((_, i) => `Column ${i}`),
    rows: [{ line: 2, cells }],
  } as unknown as Parameters<typeof badRowsCsv>[0]
  const problems = [{ line: 2, key: 'name-missing' }] as unknown as Parameters<typeof badRowsCsv>[1]

  const text = badRowsCsv(table, problems, { reason: 'Why', say: () => '=because' })

  const [, back = []] = parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data
  expect(back).toEqual([...FORMULAS.map((cell) => `'${cell}`), ...plain, "'=because"])
})
