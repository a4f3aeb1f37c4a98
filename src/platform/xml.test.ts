import { expect, test } from 'vitest'
import { readXml } from './xml.ts'

const wanted = new Set(['a', 'b'])
const read = (text: string) => readXml(new TextEncoder().encode(text), wanted)

test('wanted elements come as a tree, others are passed over with all that is in them', () => {
  expect(read('<r><a>1<skip><b>no</b></skip></a><b> two </b></r>')).toEqual({
    ok: true,
    root: {
      name: 'r',
      text: '',
      children: [
        { name: 'a', text: '1', children: [] },
        { name: 'b', text: 'two', children: [] },
      ],
    },
  })
})

test('a document type is refused, so that no entity can name a file or multiply', () => {
  const bomb = '<!DOCTYPE r [<!ENTITY x "xxxxxxxx"><!ENTITY y "&x;&x;&x;">]><r>&y;</r>'
  expect(read(bomb)).toEqual({ ok: false, why: 'doctype', line: null })
})

test('an unknown entity and an open end are broken, with the line', () => {
  expect(read('<r>\n<a>&file;</a></r>')).toEqual({ ok: false, why: 'broken', line: 2 })
  expect(read('<r>\n\n<a>')).toMatchObject({ ok: false, why: 'broken' })
})

test('a well without a bottom and a file without an end are refused in time', () => {
  expect(read('<a>'.repeat(100_000))).toMatchObject({ ok: false, why: 'too-big' })
  expect(readXml(new Uint8Array(26 * 1024 * 1024), wanted)).toMatchObject({ ok: false, why: 'too-big' })
})

test('UTF-16 and a named encoding are read', () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...'<r><a>ü</a></r>'].map((c) => c.charCodeAt(0))).buffer),
  ])
  expect(readXml(utf16, wanted)).toMatchObject({ ok: true, root: { children: [{ text: 'ü' }] } })
  const latin = Uint8Array.from(
    [...'<?xml version="1.0" encoding="ISO-8859-1"?><r><a>ü</a></r>'].map((c) => c.charCodeAt(0)),
  )
  expect(readXml(latin, wanted)).toMatchObject({ ok: true, root: { children: [{ text: 'ü' }] } })
})
