import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Appender, type Disk } from './appender.ts'
import { entryOf, lineOf, readLines, type JournalEntry } from './line.ts'
import { JournalDamaged, openSendJournal } from './send-journal.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'forthright-journal-'))))
afterEach(() => rm(folder, { recursive: true }))

const path = () => join(folder, 'send.journal')
const options = { installId: '01J8INSTALL', salt: 'a1b2' }
const anEntry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  epoch: 3,
  messageId: '<01J8AAA@mail.studio.test>',
  recipient: 'f00d',
  approved: 'cafe',
  attempt: 1,
  phase: 'attempt',
  ...changes,
})

test('what was written before is read at the next start', async () => {
  const first = await openSendJournal(path(), options)
  await first.write(anEntry())
  await first.write(anEntry({ phase: 'data' }))
  await first.write(anEntry({ phase: 'end', ended: { as: 'sent', code: '250' } }))
  await first.close()

  const second = await openSendJournal(path(), { installId: 'another', salt: 'ffff' })
  expect(second.past.map((entry) => entry.phase)).toEqual(['attempt', 'data', 'end'])
  expect(second.past[2]?.ended).toEqual({ as: 'sent', code: '250' })
  expect(second.recipientHash('Vogel@kunde.test')).toBe(first.recipientHash('vogel@kunde.test'))
  await second.close()
})

test('no address stands in the journal', async () => {
  const journal = await openSendJournal(path(), options)
  await journal.write(anEntry({ recipient: journal.recipientHash('vogel@kunde.test') }))
  await journal.close()
  expect(await readFile(path(), 'utf8')).not.toContain('vogel')
})

test('a torn last line is ignored wherever it was torn, and the next line stands on its own', async () => {
  const journal = await openSendJournal(path(), options)
  await journal.write(anEntry())
  await journal.close()
  const whole = await readFile(path())
  const next = Buffer.from(lineOf(anEntry({ phase: 'data' })))

  for (let cut = 1; cut <= next.length; cut += 7) {
    await writeFile(path(), Buffer.concat([whole, next.subarray(0, cut)]))
    const again = await openSendJournal(path(), options)
    expect(again.past.map((entry) => entry.phase)).toEqual(['attempt'])
    await again.write(anEntry({ attempt: 2 }))
    await again.close()
    const reading = readLines(await readFile(path(), 'utf8'))
    expect(reading.ok && reading.entries.map((entry) => entry.attempt)).toEqual([1, 2])
  }
})

test('a bad line before the last stops sending and says in which line', async () => {
  const journal = await openSendJournal(path(), options)
  for (let attempt = 1; attempt <= 3; attempt++) await journal.write(anEntry({ attempt }))
  await journal.close()
  const text = await readFile(path(), 'utf8')
  await writeFile(path(), text.replace('"attempt":2', '"attempt":9'))

  const opening = openSendJournal(path(), options)
  await expect(opening).rejects.toThrow(JournalDamaged)
  await expect(opening).rejects.toThrow(/line 3\. Nothing is sent/)
})

test('every altered character of a line is noticed', () => {
  const line = lineOf(anEntry())
  for (let i = 0; i < line.length; i++) {
    const altered = line.slice(0, i) + (line[i] === 'x' ? 'y' : 'x') + line.slice(i + 1)
    expect(entryOf(altered)).toBeNull()
  }
})

test('many at once share an fsync, and each comes back only after it', async () => {
  const disk = aDisk()
  const appender = new Appender(disk, 0)
  await Promise.all(Array.from({ length: 500 }, (_, i) => appender.append(String(i))))
  expect(disk.durable().split('\n').slice(0, -1)).toEqual(Array.from({ length: 500 }, (_, i) => String(i)))
  expect(disk.syncs).toBeLessThan(10)
})

test('whichever call to the disk fails, what was acknowledged is whole and what failed is not there', async () => {
  for (let failing = 1; failing <= 12; failing++) {
    const disk = aDisk(failing)
    const appender = new Appender(disk, 0)
    const kept: string[] = []
    for (const line of ['one', 'two', 'three', 'four']) {
      await appender.append(line).then(
        () => kept.push(line),
        () => {},
      )
    }
    expect(disk.durable()).toBe(kept.map((line) => `${line}\n`).join(''))
    expect(kept.length).toBeGreaterThanOrEqual(2)
  }
})

/** A disk in memory that fails at its n-th call, having written half, and knows what was synced. */
function aDisk(failing = Infinity): Disk & { syncs: number; durable(): string } {
  let text = ''
  let synced = ''
  let calls = 0
  const fails = () => ++calls === failing
  return {
    syncs: 0,
    durable: () => synced,
    async appendFile(bytes) {
      const more = Buffer.from(bytes).toString()
      const broken = fails()
      text += broken ? more.slice(0, more.length / 2) : more
      if (broken) throw new Error('ENOSPC')
    },
    async datasync() {
      if (fails()) throw new Error('EIO')
      this.syncs += 1
      synced = text
    },
    async truncate(length) {
      if (fails()) throw new Error('EIO')
      text = text.slice(0, length)
    },
    async close() {},
  }
}

test('a journal that has grown big goes on in a new file, and nothing of the old ones is forgotten', async () => {
  for (const messageId of ['<a@x.test>', '<b@x.test>', '<c@x.test>']) {
    const journal = await openSendJournal(path(), { ...options, rotateAt: 200 })
    await journal.write(anEntry({ messageId }))
    await journal.write(anEntry({ messageId, phase: 'data' }))
    await journal.close()
  }
  const last = await openSendJournal(path(), { installId: 'another', salt: 'ffff', rotateAt: 200 })
  expect(last.past.map(({ messageId, phase }) => `${messageId} ${phase}`)).toEqual([
    '<a@x.test> attempt',
    '<a@x.test> data',
    '<b@x.test> attempt',
    '<b@x.test> data',
    '<c@x.test> attempt',
    '<c@x.test> data',
  ])
  const first = await openSendJournal(join(folder, 'other.log'), options)
  expect(last.recipientHash('vogel@kunde.test')).toBe(first.recipientHash('vogel@kunde.test'))
  expect(await readFile(path(), 'utf8')).not.toContain('<c@x.test>')
  await last.close()
  await first.close()
})

test('with no room on the disk no attempt is begun, what was begun is still recorded, and it ends by itself', async () => {
  let free = 10_000
  const journal = await openSendJournal(path(), { ...options, room: async () => free })
  await expect(journal.write(anEntry())).rejects.toThrow('almost full')
  await journal.write(anEntry({ phase: 'data' }))
  free = 1e9
  await journal.write(anEntry({ attempt: 2 }))
  await journal.close()
  const { past } = await openSendJournal(path(), options)
  expect(past.map(({ attempt, phase }) => `${attempt} ${phase}`)).toEqual(['1 data', '2 attempt'])
})
