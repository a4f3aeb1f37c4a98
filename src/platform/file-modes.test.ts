import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupCommand } from '../main/cli-store.ts'
import { openJournal } from '../main/journal.ts'
import { builtinMailbox } from '../main/mailbox.ts'
import { announceRunning } from '../main/running.ts'
import { readConfig } from './config.ts'
import { openKeys } from './keys.ts'
import { openStore } from './store/open.ts'

/** Others on the same machine read nothing of ours, however open their shell makes files and whoever made the folder. */
let room = ''
let dataDir = ''
let before = 0
beforeAll(() => {
  before = process.umask(0)
  room = mkdtempSync(join(tmpdir(), 'forthright-modes-'))
  dataDir = join(room, 'data')
})
afterAll(() => {
  process.umask(before)
  rmSync(room, { recursive: true, force: true })
})

/** What others may read, write or enter, from here downwards; what lies in a folder closed to them is. */
function openToOthers(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((one) => {
    const inner = join(path, one.name)
    const mode = statSync(inner).mode & 0o777
    if ((mode & 0o077) === 0) return []
    return [`${inner} ${mode.toString(8)}`, ...(one.isDirectory() ? openToOthers(inner) : [])]
  })
}

test('keys, store, lock, journal, epoch, running token, backup and mailbox are for their owner alone', async () => {
  // As an operator makes it who thinks of nothing.
  mkdirSync(dataDir, { mode: 0o755 })
  const read = readConfig({ DATA_DIR: dataDir })
  if (!read.ok) throw new Error(read.mistakes.join())
  const { recordKey } = openKeys(join(dataDir, 'keys.json'))
  const store = await openStore({ folder: dataDir, thread: null })
  const opened = await openJournal(read.config, store, recordKey)
  await opened.journal.write({
    epoch: opened.epoch,
    messageId: '<a@mail.example>',
    recipient: opened.journal.recipientHash('vogel@kunde.example'),
    approved: 'x',
    attempt: 1,
    phase: 'attempt',
  })
  announceRunning(dataDir, 'http://127.0.0.1:1')
  builtinMailbox(join(dataDir, 'mailbox'))
  expect(readdirSync(dataDir).toSorted()).toEqual([
    'journal',
    'keys.json',
    'mailbox',
    'running.json',
    'store',
    'store.lock',
  ])
  expect(openToOthers(dataDir)).toEqual([])
  await opened.close()
  await store.close()

  rmSync(join(dataDir, 'running.json'))
  expect(await backupCommand([join(room, 'copy.jsonl')], read.config)).toBe(0)
  expect(openToOthers(room).map((one) => one.replace(room, ''))).toEqual(['/data 755'])
  // The look-out sees an open file.
  mkdirSync(join(room, 'open'), { mode: 0o705 })
  expect(openToOthers(room)).toHaveLength(2)
})
