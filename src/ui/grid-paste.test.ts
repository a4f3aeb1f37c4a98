import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placePasted, readPasted } from './grid-paste.ts'

test('rows from a spreadsheet are read cell by cell', () => {
  expect(readPasted('Texte\t3\t4\r\nStartseite\t2\t3\r\n')).toEqual([
    ['Texte', '3', '4'],
    ['Startseite', '2', '3'],
  ])
})

test('a quoted cell keeps its tabs, breaks and quotes', () => {
  expect(readPasted('"a\tb\nc ""d"""\te')).toEqual([['a\tb\nc "d"', 'e']])
})

test('a quote inside a plain cell is only a sign', () => {
  expect(readPasted('12" screen\tx')).toEqual([['12" screen', 'x']])
})

test('pasting begins at the active cell; what would stand past the last column is left out', () => {
  expect(placePasted([['a', 'b'], ['c']], { row: 4, column: 2 }, 3)).toEqual([
    { row: 4, column: 2, value: 'a' },
    { row: 5, column: 2, value: 'c' },
  ])
})

test('whatever a spreadsheet writes is read back', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''))
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, (sheet) => {
      const written = sheet.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n')
      expect(readPasted(`${written}\n`)).toEqual(sheet)
    }),
  )
})
