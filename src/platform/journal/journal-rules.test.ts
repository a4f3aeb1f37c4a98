import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Appender, type Disk } from './appender.ts'
import { entryOf, lineOf, readLines, type JournalEntry, type JournalHead } from './line.ts'
import { freeBytes, JournalDamaged, NEEDED_BYTES, NoRoom, openSendJournal } from './send-journal.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'forthright-journal-'))))
afterEach(() => rm(folder, { recursive: true }))

const options = { installId: '01J8INSTALL', salt: 'a1b2' }
const head: JournalHead = { journal: 1, ...options }
const anEntry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  epoch: 3,
  messageId: '<01J8AAA@mail.studio.test>',
  recipient: 'f00d',
  approved: 'cafe',
  attempt: 1,
  phase: 'attempt',
  ...changes,
})
const text = (...lines: readonly (JournalEntry | JournalHead)[]) => lines.map((one) => `${lineOf(one)}\n`).join('')
const path = (name = 'send.log') => join(folder, name)

/** A disk that writes down what it is asked for, and fails or waits where it is told to. */
function aDisk(failsAt: readonly number[] = []) {
  const asked: string[] = []
  const step = async (name: string) => {
    asked.push(name)
    if (failsAt.includes(asked.length)) throw new Error(`failed: ${name}`)
  }
  const disk: Disk = {
    appendFile: (bytes) => step(`append ${Buffer.from(bytes).toString().replaceAll('\n', '|')}`),
    datasync: () => step('sync'),
    truncate: (length) => step(`cut ${length}`),
    close: () => step('close'),
  }
  return { disk, asked }
}

test('lines that come while one is being written share the next write, in their order', async () => {
  const { disk, asked } = aDisk()
  const appender = new Appender(disk, 0)
  await Promise.all(['a', 'b', 'c'].map((line) => appender.append(line)))
  await appender.append('d')
  expect(asked).toEqual(['append a|', 'sync', 'append b|c|', 'sync', 'append d|', 'sync'])
})

test('a line that nobody stands still for shares the write of the next one that somebody does', async () => {
  const { disk, asked } = aDisk()
  const appender = new Appender(disk, 0)
  const patient = ['a', 'b'].map((line) => appender.append(line, { patient: true }))
  await appender.append('c')
  await Promise.all(patient)
  expect(asked).toEqual(['append a|b|c|', 'sync'])
})

test('a patient line that is left alone is written all the same, and one after it too', async () => {
  const { disk, asked } = aDisk()
  const appender = new Appender(disk, 0)
  for (const line of ['a', 'b']) await appender.append(line, { patient: true })
  // A line came while a patient one was being written: the turn that was set for it finds nothing left to do.
  const [first, second] = [appender.append('c'), appender.append('d', { patient: true })]
  await Promise.all([first, second])
  await appender.append('e', { patient: true })
  await appender.append('f')
  expect(asked.filter((one) => one !== 'sync')).toEqual([
    'append a|',
    'append b|',
    'append c|',
    'append d|',
    'append e|',
    'append f|',
  ])
})

test('a file is closed after the patient have been written too', async () => {
  const { disk, asked } = aDisk()
  const appender = new Appender(disk, 0)
  const written = appender.append('a', { patient: true })
  await appender.close()
  await written
  expect(asked).toEqual(['append a|', 'sync', 'close'])
})

test('after a write that failed the file is cut back to what was acknowledged, and that is made durable first', async () => {
  const { disk, asked } = aDisk([3, 5])
  const appender = new Appender(disk, 10)
  await appender.append('ok')
  await expect(appender.append('lost')).rejects.toThrow('failed: append lost|')
  await expect(appender.append('also lost')).rejects.toThrow('failed: sync')
  await appender.append('ü')
  await appender.append('next')
  expect(asked).toEqual([
    'append ok|',
    'sync',
    'append lost|',
    'cut 13',
    'sync',
    'cut 13',
    'sync',
    'append ü|',
    'sync',
    'append next|',
    'sync',
  ])
})

test('bytes are counted and not characters, so that a cut falls where a line ends', async () => {
  const { disk, asked } = aDisk([3])
  const appender = new Appender(disk, 0)
  await appender.append('ü')
  await appender.append('lost').catch(() => {})
  await appender.append('next')
  expect(asked[3]).toBe('cut 3')
})

test('a file is closed after what is waiting has been written', async () => {
  const { disk, asked } = aDisk()
  const appender = new Appender(disk, 0)
  const written = [appender.append('a'), appender.append('b')]
  await appender.close()
  await Promise.all(written)
  expect(asked).toEqual(['append a|', 'sync', 'append b|', 'sync', 'close'])
})

test('a line ends with the sum of what stands before it', () => {
  const line = lineOf(anEntry({ ended: { as: 'later', code: '451' }, phase: 'end' }))
  expect(line).toMatch(/^\{"epoch":3,.*"code":"451"\},"crc":"[0-9a-f]{8}"\}$/)
  expect(entryOf(line)).toEqual(anEntry({ ended: { as: 'later', code: '451' }, phase: 'end' }))
  expect([entryOf(`x${line}`), entryOf(`${line}x`), entryOf(''), entryOf('{}')]).toEqual([null, null, null, null])
})

test('a sum with leading noughts has eight digits too', () => {
  const lines = Array.from({ length: 400 }, (_, attempt) => lineOf(anEntry({ attempt })))
  expect(lines.filter((line) => /"crc":"0[0-9a-f]{7}"\}$/.test(line)).length).toBeGreaterThan(0)
  expect(lines.filter((line) => entryOf(line) === null)).toEqual([])
})

test('a journal begins with its head and has one only', () => {
  expect(readLines(text(head, anEntry()))).toMatchObject({ ok: true, head, entries: [anEntry()] })
  expect(readLines(text(anEntry()))).toEqual({ ok: false, badLine: 1 })
  expect(readLines(text(head, anEntry(), head))).toEqual({ ok: false, badLine: 3 })
  expect(readLines('')).toEqual({ ok: true, head: null, entries: [], goodBytes: 0 })
})

test('what stands after the last line break does not count, in bytes', () => {
  const whole = text({ ...head, installId: 'Müller' }, anEntry({ recipient: 'ß' }))
  const bytes = Buffer.byteLength(whole)
  for (const tail of ['', 'ü', lineOf(anEntry()), '{"epoch":'])
    expect(readLines(whole + tail)).toMatchObject({ ok: true, goodBytes: bytes, entries: [{ recipient: 'ß' }] })
})

test('a new journal is its head, for nobody else to read, and goes on as it began', async () => {
  const journal = await openSendJournal(path(), options)
  expect([journal.past, await journal.hasRoom()]).toEqual([[], true])
  await journal.close()
  expect(await readFile(path(), 'utf8')).toBe(text(head))
  expect((await stat(path())).mode & 0o777).toBe(0o600)

  const again = await openSendJournal(path(), { installId: 'other', salt: 'ffff' })
  await again.write(anEntry())
  await again.close()
  expect(await readFile(path(), 'utf8')).toBe(text(head, anEntry()))
})

test('an address is known by a salted sum of 32 digits that forgets capitals', async () => {
  const [one, other] = [
    await openSendJournal(path(), options),
    await openSendJournal(path('b.log'), { ...options, salt: 'c3' }),
  ]
  expect(one.recipientHash('Vogel@Kunde.test')).toMatch(/^[0-9a-f]{32}$/)
  expect(one.recipientHash('Vogel@Kunde.test')).toBe(one.recipientHash('vogel@kunde.test'))
  expect(one.recipientHash('vogel@kunde.test')).not.toBe(one.recipientHash('anja@kunde.test'))
  expect(one.recipientHash('vogel@kunde.test')).not.toBe(other.recipientHash('vogel@kunde.test'))
  await one.close()
  await other.close()
})

test('an attempt wants room for one and a half of the largest mail; exactly that is enough', async () => {
  let free = NEEDED_BYTES
  expect(free).toBe(1.5 * 20 * 1024 * 1024)
  const journal = await openSendJournal(path(), { ...options, room: async () => free })
  expect(await journal.hasRoom()).toBe(true)
  await journal.write(anEntry())
  free -= 1
  expect(await journal.hasRoom()).toBe(false)
  const refused = journal.write(anEntry())
  await expect(refused).rejects.toThrow(NoRoom)
  await expect(refused).rejects.toThrow('nothing is sent')
  await journal.write(anEntry({ phase: 'end', ended: { as: 'sent', code: '250' } }))
  await journal.close()
  expect(await freeBytes(folder)).toBeGreaterThan(0)
  expect([new NoRoom().name, new JournalDamaged().name]).toEqual(['NoRoom', 'JournalDamaged'])
})

test('a damaged journal is named with its place, what follows and what to do, and is left as it was', async () => {
  const broken = `${text(head)}rubbish\n${text(anEntry())}torn`
  await writeFile(path(), broken)
  const opening = openSendJournal(path(), options)
  await expect(opening).rejects.toThrow(
    `The send journal ${path()} is damaged in line 2. Nothing is sent, because it can no longer be said what has already gone out.`,
  )
  await expect(opening).rejects.toThrow('move it away and settle every open delivery by hand in the outbox')
  expect(await readFile(path(), 'utf8')).toBe(broken)
})

test('a damaged file of before stops sending as well', async () => {
  await writeFile(path('send-000001.log'), `${text(head)}rubbish\n`)
  await expect(openSendJournal(path(), options)).rejects.toThrow(JournalDamaged)
})

test('a journal that has grown too big is put aside whole, without its torn end, under the next number', async () => {
  const big = text(head, anEntry())
  await writeFile(path(), `${big}torn`)
  const size = Buffer.byteLength(big) + 4
  const same = await openSendJournal(path(), { ...options, rotateAt: size })
  await same.close()
  expect(await readdir(folder)).toEqual(['send.log'])

  await writeFile(path(), `${big}torn`)
  const next = await openSendJournal(path(), { installId: 'other', salt: 'ffff', rotateAt: size - 1 })
  await next.write(anEntry({ attempt: 2 }))
  await next.close()
  expect((await readdir(folder)).toSorted()).toEqual(['send-000001.log', 'send.log'])
  expect(await readFile(path('send-000001.log'), 'utf8')).toBe(big)
  expect(await readFile(path(), 'utf8')).toBe(text({ ...head, installId: 'other' }, anEntry({ attempt: 2 })))

  const third = await openSendJournal(path(), { ...options, rotateAt: 1 })
  expect(third.past.map(({ attempt }) => attempt)).toEqual([1, 2])
  await third.close()
  expect((await readdir(folder)).toSorted()).toEqual(['send-000001.log', 'send-000002.log', 'send.log'])
})

test('only files of this journal are read as its past, in the order of their numbers', async () => {
  await writeFile(path('send-000002.log'), text({ ...head, salt: '22' }, anEntry({ attempt: 2 })))
  await writeFile(path('send-000001.log'), text({ ...head, salt: '11' }, anEntry({ attempt: 1 })))
  await writeFile(path('other-000001.log'), text(head, anEntry({ attempt: 8 })))
  await writeFile(path('send-000003.bak'), text(head, anEntry({ attempt: 9 })))
  await mkdir(path('send'))
  const journal = await openSendJournal(path(), options)
  expect(journal.past.map(({ attempt }) => attempt)).toEqual([1, 2])
  await journal.close()
  expect(await readFile(path(), 'utf8')).toBe(text({ ...head, salt: '22' }))
})
