import { expect, test } from 'vitest'
import { readStroke, type Stroke } from './keys.ts'

const settings = { singleKeys: true, pages: { t: '/', o: '/outbox' } }
const pressed = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  command: false,
  alt: false,
  inText: false,
  ...more,
})

test('g and then o goes to the outbox', () => {
  const first = readStroke(pressed('g'), false, settings)
  expect(first).toEqual({ wish: null, waiting: true })
  expect(readStroke(pressed('o'), first.waiting, settings)).toEqual({
    wish: { kind: 'go', page: '/outbox' },
    waiting: false,
  })
})

test('g and then an unknown letter does nothing and waits no longer', () => {
  expect(readStroke(pressed('j'), true, settings)).toEqual({ wish: null, waiting: false })
})

test('letters typed into a text are text', () => {
  for (const key of ['g', 'j', 'k', '/', '?'])
    expect(readStroke(pressed(key, { inText: true }), false, settings)).toEqual({ wish: null, waiting: false })
})

test('single keys that are turned off do nothing, and Ctrl+K still works, even in a text', () => {
  const off = { ...settings, singleKeys: false }
  expect(readStroke(pressed('?'), false, off).wish).toBeNull()
  expect(readStroke(pressed('K', { command: true, inText: true }), false, off).wish).toEqual({ kind: 'palette' })
})

test('no single key sends, approves or stops anything', () => {
  const kinds = Array.from({ length: 95 }, (_, i) => readStroke(pressed(String.fromCharCode(32 + i)), false, settings))
    .flatMap(({ wish }) => (wish ? [wish.kind] : []))
    .toSorted()
  expect(kinds).toEqual(['before', 'next', 'search', 'sheet'])
})
