import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeEpoch, readEpoch, writeEpoch, type Epoch } from './epoch.ts'

const here = { installId: '01J8INSTALL', path: '/srv/forthright/store', hostId: 'host-a' }
const at = (counter: number, changes: Partial<Epoch> = {}): Epoch => ({ ...here, counter, ...changes })

test('the first start and every usual start are clear', () => {
  expect(judgeEpoch({ file: null, store: null, here })).toEqual({ kind: 'clear', next: at(1) })
  expect(judgeEpoch({ file: at(7), store: at(7), here })).toEqual({ kind: 'clear', next: at(8) })
})

test('a crash between the two copies is no difference', () => {
  expect(judgeEpoch({ file: at(7), store: at(8), here })).toEqual({ kind: 'clear', next: at(9) })
})

test.each([
  ['a store restored from before', at(9), at(4), 'store-is-older'],
  ['an empty store beside an old file', at(9), null, 'store-is-older'],
  ['a store without its file', null, at(4), 'no-file'],
  ['an old file beside the store', at(4), at(9), 'file-is-older'],
  ['the copy of another install', at(4, { installId: 'x' }), at(4), 'other-install'],
  ['a folder copied to another place', at(4, { path: '/tmp/copy' }), at(4, { path: '/tmp/copy' }), 'other-place'],
  ['a clone on another machine', at(4, { hostId: 'host-b' }), at(4, { hostId: 'host-b' }), 'other-host'],
] as const)('%s pauses sending', (_, file, store, because) => {
  expect(judgeEpoch({ file, store, here })).toMatchObject({ kind: 'paused', because })
})

test('the counter never goes back', () => {
  const verdict = judgeEpoch({ file: at(9), store: at(4), here })
  expect(verdict.next.counter).toBe(10)
})

test('the file reads back as it was written, and is null before the first start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-epoch-'))
  const file = join(folder, 'store.epoch')
  expect(await readEpoch(file)).toBeNull()
  await writeEpoch(file, at(3))
  await writeEpoch(file, at(4))
  expect(await readEpoch(file)).toEqual(at(4))
  await rm(folder, { recursive: true })
})
