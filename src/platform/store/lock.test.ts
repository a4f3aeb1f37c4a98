import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtStore } from './built.testing.ts'
import { startOf, whoAmI } from './holder.ts'
import { takeLock } from './lock.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'forthright-lock-'))
  file = path.join(folder, 'store.lock')
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const written = (change: object) => fs.writeFileSync(file, JSON.stringify({ ...whoAmI(), nonce: 'theirs', ...change }))
/** As if the holder had last shown life so long ago; less than nothing is a life that no pause of ours can outlast. */
const lastSeen = (seconds: number) => {
  const at = fs.statSync(folder).mtimeMs / 1_000 - seconds
  fs.utimesSync(file, at, at)
}

test('a lock is had once, names its holder, and is free again after release', () => {
  const lock = takeLock(file)

  expect(() => takeLock(file)).toThrow(`in use by process ${process.pid} on this machine`)
  lock.release()
  takeLock(file).release()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('a lock of a process that has ended is taken over', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  written({ pid: child.pid, started: startOf(child.pid ?? 0) })
  expect(() => takeLock(file)).toThrow(`process ${child.pid}`)

  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGKILL')
  await ended
  takeLock(file).release()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('the same number given to a later process is not the holder', () => {
  written({ started: '1' })
  takeLock(file).release()
})

test('takers that were killed on their way keep nobody out, and what they left is tidied up', () => {
  const dead = (nonce: string) => JSON.stringify({ ...whoAmI(), started: '1', nonce })
  fs.writeFileSync(file, dead('first'))
  fs.writeFileSync(`${file}.over-first`, dead('second'))
  fs.writeFileSync(`${file}.over-second`, dead('third'))
  fs.writeFileSync(`${file}.99.third`, dead('third'))

  const lock = takeLock(file)
  expect(fs.readdirSync(folder)).toEqual(['store.lock'])
  lock.release()
})

test('while another taker is about to have a dead one’s lock, it is theirs', () => {
  written({ started: '1' })
  fs.writeFileSync(`${file}.over-theirs`, JSON.stringify({ ...whoAmI(), nonce: 'living' }))

  expect(() => takeLock(file)).toThrow('Several processes')
  fs.rmSync(`${file}.over-theirs`)
  takeLock(file).release()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('a holder that cannot be seen from here is believed while it shows life, and given up after 15 seconds without', () => {
  for (const elsewhere of [{ boot: 'another start' }, { namespace: 'pid:[1]' }]) {
    written({ ...elsewhere, host: 'mill', pid: 1 })
    lastSeen(-3_600)
    expect(() => takeLock(file)).toThrow(
      /process 1 on mill, outside of what can be seen from here; it showed life 0 s ago/,
    )
    lastSeen(16)
    takeLock(file).release()
  }
})

test('a lock file cut off by a power cut is no lock for ever', () => {
  fs.writeFileSync(file, '{"pid":12')
  lastSeen(-3_600)
  expect(() => takeLock(file)).toThrow('a process that cannot be told')
  lastSeen(16)
  takeLock(file).release()
})

test('a holder whose lock was taken over while it stood still is told, and does not remove the new one', async () => {
  const lock = takeLock(file)
  fs.rmSync(file)
  written({ pid: 1 })

  await new Promise((resolve) => setTimeout(resolve, 5_300))
  expect(() => lock.check()).toThrow('must not write any more')
  lock.release()
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ nonce: 'theirs' })
})

test("of twenty processes that want a dead holder's lock at once one gets it", { timeout: 180_000 }, async () => {
  written({ started: '1' })
  const { lockChild } = await builtStore()
  const children = Array.from({ length: 20 }, () =>
    spawn(process.execPath, [lockChild, file], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const answers = await Promise.all(
    children.map(
      (child) =>
        new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))),
    ),
  )
  for (const child of children) child.kill('SIGKILL')

  expect(answers.filter((answer) => answer === 'held')).toHaveLength(1)
  expect(answers.filter((answer) => answer === 'refused')).toHaveLength(19)
})
