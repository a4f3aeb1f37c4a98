import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig, type Config } from '../platform/config.ts'
import { openKeys } from '../platform/keys.ts'
import { backupCommand, restoreCommand } from './cli-store.ts'

/** A house of before with its keys, saved in two files; then what comes back where. */
let room = ''
const at = (name: string) => join(room, name)
const said: string[] = []
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'forthright-saved-'))
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  openKeys(at('before/keys.json'))
  expect(await backupCommand([at('all.jsonl'), '--keys', at('keys.saved')], configOf('before'))).toBe(0)
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(room, { recursive: true, force: true })
})

function configOf(folder: string): Config {
  const read = readConfig({ DATA_DIR: at(folder) })
  if (!read.ok) throw new Error(read.mistakes.join())
  return read.config
}

/** The exit code, or the words that nothing was done with. */
const restored = (folder: string, ...more: readonly string[]) =>
  restoreCommand([at('all.jsonl'), ...more], configOf(folder)).catch((error: Error) => error.message)

test('the keys are saved apart from the data, for their owner alone', () => {
  expect(readFileSync(at('keys.saved'), 'utf8')).toBe(readFileSync(at('before/keys.json'), 'utf8'))
  expect(statSync(at('keys.saved')).mode & 0o777).toBe(0o600)
  const { linkKey } = openKeys(at('before/keys.json'))
  expect(readFileSync(at('all.jsonl'), 'utf8')).not.toContain(linkKey.toString('base64'))
})

test('a file that is there is not touched, neither of the two', async () => {
  const bytes = readFileSync(at('all.jsonl'))
  expect(await backupCommand([at('new.jsonl'), '--keys', at('keys.saved')], configOf('before'))).toBe(2)
  expect(await backupCommand([at('all.jsonl'), '--keys', at('new.saved')], configOf('before'))).toBe(2)
  expect([() => statSync(at('new.jsonl')), () => statSync(at('new.saved'))].map(missing)).toEqual([true, true])
  expect(readFileSync(at('all.jsonl'))).toEqual(bytes)
})

test('a restore with them has the keys of before, and says nothing of new ones', async () => {
  said.length = 0
  expect(await restored('with', '--keys', at('keys.saved'))).toBe(0)
  expect(openKeys(at('with/keys.json'))).toEqual(openKeys(at('before/keys.json')))
  expect(said.join('')).not.toContain('No keys')
})

test('a restore without them says what that ends', async () => {
  said.length = 0
  expect(await restored('without')).toBe(0)
  expect(said.join('')).toContain('private links and sign-ins from before end there')
})

test('keys of another house are never overwritten, and a broken copy is not put in place', async () => {
  const other = openKeys(at('other/keys.json'))
  expect(await restored('other', '--keys', at('keys.saved'))).toContain('holds other keys')
  expect(openKeys(at('other/keys.json'))).toEqual(other)
  writeFileSync(at('torn.saved'), readFileSync(at('keys.saved'), 'utf8').slice(0, 40))
  expect(await restored('torn', '--keys', at('torn.saved'))).toContain('has no usable linkKey')
  expect(missing(() => statSync(at('torn')))).toBe(true)
})

test('what is asked wrongly is answered with how to ask', async () => {
  said.length = 0
  expect([await backupCommand([], configOf('before')), await restoreCommand(['a', 'b'], configOf('before'))]).toEqual([
    2, 2,
  ])
  expect(await backupCommand(['--help'], configOf('before'))).toBe(0)
  expect(said).toEqual([
    'Usage: forthright backup FILE [--keys FILE]\n',
    'Usage: forthright restore FILE [--keys FILE]\n',
    'Usage: forthright backup FILE [--keys FILE]\n',
  ])
  expect(
    await backupCommand([at('n.jsonl'), '--keys', at('n.keys')], configOf('nowhere')).catch((e: Error) => e.message),
  ).toContain('There are no keys')
})

function missing(look: () => unknown): boolean {
  try {
    look()
    return false
  } catch {
    return true
  }
}
