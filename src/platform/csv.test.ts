import { expect, test } from 'vitest'
import { readCells } from './csv.ts'

const read = (text: string) => readCells(new TextEncoder().encode(text))

test('lines are those of the file, also after cells with line breaks and empty lines', () => {
  const found = read('id;name\n1;"two\nlines"\n\n2;B\n')
  expect(found.ok && found.table).toEqual({
    delimiter: ';',
    header: ['id', 'name'],
    rows: [
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['2', 'B'] },
    ],
  })
})

test('umlauts from an older Excel come out right', () => {
  const found = readCells(Uint8Array.from([...'name;dauer\nPrüfung;1d'].map((c) => c.charCodeAt(0))))
  expect(found.ok && found.table.rows[0]?.cells[0]).toBe('Prüfung')
})

test('a comma inside a quoted title does not decide the delimiter', () => {
  const found = read('"a, b, c";name\n1;2')
  expect(found.ok && found.table.header).toEqual(['a, b, c', 'name'])
})

test('a picture is not a table, and a file of fifty megabytes is not read', () => {
  expect(read('\0PNG\0')).toEqual({ ok: false, why: 'unreadable' })
  expect(readCells(new Uint8Array(50 * 1024 * 1024))).toEqual({ ok: false, why: 'too-big' })
})
