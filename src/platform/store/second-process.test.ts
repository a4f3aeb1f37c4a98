import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChild, builtStore, type Child } from './built.testing.ts'

/** A second process on a data folder: refused at once, with the holder named; a lock whose holder was killed is taken over. */
const LONG = process.env['FORTHRIGHT_LONG'] === '1'
const ROUNDS = LONG ? 20 : 1
const AT_ONCE = LONG ? 5 : 2

let room = ''
let thread = ''
beforeAll(async () => {
  room = fs.mkdtempSync(path.join(os.tmpdir(), 'forthright-second-'))
  thread = (await builtStore()).thread
})
afterAll(() => fs.rmSync(room, { recursive: true, force: true }))

/** Every file of the folder with its size and time: what a process that opened nothing cannot have touched. */
function stateOf(folder: string): string {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return (
    all
      .map((one) => path.join(one.parentPath, one.name))
      // The holder's own file shows life every few seconds.
      .filter((file) => !file.endsWith('.lock'))
      .map((file) => `${file} ${fs.statSync(file).size} ${fs.statSync(file).mtimeMs}`)
      .toSorted()
      .join('\n')
  )
}

async function refused(child: Child, holder: Child): Promise<void> {
  // Its first word and its last: it neither waited for the other to end nor opened anything.
  const first = await child.said('')
  expect(first).toMatch(new RegExp(`^refused .*in use by process ${holder.process.pid} on this machine`))
  expect(await child.ended()).toBe(1)
  expect(child.lines).toHaveLength(1)
}

test(
  `${ROUNDS} times ${AT_ONCE} starts beside a running process are refused, and after its kill one of them gets in`,
  { timeout: 120_000 + ROUNDS * 60_000 },
  async () => {
    const folder = fs.mkdtempSync(path.join(room, 'store-'))
    let refusals = 0
    for (let round = 0; round < ROUNDS; round++) {
      // The lock of the one that was killed in the round before is there still.
      const holder = await startChild(['hold', folder, thread])
      await holder.said('open')
      const before = stateOf(folder)
      const seconds = await Promise.all(Array.from({ length: AT_ONCE }, () => startChild(['hold', folder, thread])))
      for (const second of seconds) await refused(second, holder)
      refusals += seconds.length
      expect(stateOf(folder)).toBe(before)
      expect(fs.readdirSync(folder).toSorted()).toEqual(['store', 'store.lock'])

      holder.process.kill('SIGKILL')
      await holder.ended()
      expect(fs.existsSync(path.join(folder, 'store.lock'))).toBe(true)
    }
    const last = await startChild(['hold', folder, thread])
    await last.said('open')
    last.process.kill('SIGKILL')
    await last.ended()
    process.stdout.write(`second process: ${refusals} starts refused, ${ROUNDS} stale locks taken over\n`)
  },
)
