import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeEpoch, readEpoch, writeEpoch, type Epoch } from './epoch.ts'

const here = { installId: '01J8INSTALL', path: '/srv/store', hostId: 'host-a' }
const epoch = (counter: number, changes: Partial<Epoch> = {}): Epoch => ({ ...here, counter, ...changes })
const verdict = (file: Partial<Epoch> | null, store: Partial<Epoch> | null) => {
  const judged = judgeEpoch({ file: file && epoch(4, file), store: store && epoch(4, store), here })
  return judged.kind === 'paused' ? judged.because : judged.kind
}

test('each copy alone shows another install, another place or another host', () => {
  expect([verdict({ installId: 'x' }, {}), verdict({}, { installId: 'x' })]).toEqual(Array(2).fill('other-install'))
  expect(verdict({ installId: 'x' }, { installId: 'x' })).toBe('other-install')
  expect([verdict({ path: '/x' }, {}), verdict({}, { path: '/x' })]).toEqual(Array(2).fill('other-place'))
  expect([verdict({ hostId: 'x' }, {}), verdict({}, { hostId: 'x' })]).toEqual(Array(2).fill('other-host'))
})

test('the store may be one start ahead of its file and no more, and the file not at all', () => {
  const ahead = [verdict({ counter: 3 }, {}), verdict({ counter: 2 }, {}), verdict({ counter: 5 }, {})]
  expect(ahead).toEqual(['clear', 'file-is-older', 'store-is-older'])
})

test('a paused start names what comes next: here, one above the higher count', () => {
  expect(judgeEpoch({ file: epoch(2, { path: '/x' }), store: epoch(6), here }).next).toEqual(epoch(7))
  expect(judgeEpoch({ file: null, store: epoch(6), here }).next).toEqual(epoch(7))
  expect(judgeEpoch({ file: epoch(6), store: null, here }).next).toEqual(epoch(7))
})

test('the epoch file is replaced whole, for nobody else to read, and a broken one is not taken for none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-epoch-'))
  const path = join(folder, 'epoch')
  await writeEpoch(path, epoch(2))
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  await writeFile(`${path}.new`, 'left behind by a crash, and longer than what is written now: '.repeat(9))
  await writeEpoch(path, epoch(3))
  expect(await readFile(path, 'utf8')).toBe(`${JSON.stringify(epoch(3))}\n`)
  expect(await readdir(folder)).toEqual(['epoch'])
  await writeFile(path, '{"installId"')
  await expect(readEpoch(path)).rejects.toThrow(SyntaxError)
  await expect(readEpoch(folder)).rejects.toThrow('EISDIR')
  await rm(folder, { recursive: true })
})
