import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom } from '../../kit/chance.ts'
import { builtStore, startChild, type Child } from './built.testing.ts'
import { openStore, type Store } from './open.ts'
import { Disk, type Luck } from './power-cut.testing.ts'
import { readRecording } from './recording.testing.ts'
import { testTemplate } from './store.testing.ts'

const long = process.env['FORTHRIGHT_LONG'] === '1'
const seed = Number(process.env['FORTHRIGHT_SEED'] ?? 20_270_201)
const chance = chanceFrom(seed)
const figures: string[] = []

let room = ''
let thread = ''
beforeAll(async () => {
  room = fs.mkdtempSync(path.join(os.tmpdir(), 'forthright-holds-'))
  thread = (await builtStore()).thread
  await testTemplate()
})
afterAll(() => {
  fs.rmSync(room, { recursive: true, force: true })
  process.stdout.write(`store-holds, seed ${seed}: ${figures.join('; ')}\n`)
})

const folderFor = (name: string) => fs.mkdtempSync(path.join(room, `${name}-`))
const rowsSaid = (child: Child, start = 'row ') =>
  child.lines.filter((line) => line.startsWith(start)).map((line) => Number(line.slice(start.length)))
const rowsFound = (line: string): number[] => JSON.parse(line.slice('found '.length)) as number[]
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function killed(child: Child): Promise<void> {
  child.process.kill('SIGKILL')
  await child.ended()
}

async function keptRows(store: Store): Promise<number[]> {
  const { rows } = await store.pool.query<{ id: number }>('select id from kept order by id')
  return rows.map(({ id }) => id)
}

describe('in its thread, under its lock, on its one connection', () => {
  const kills = long ? 60 : 3
  test(
    `no acknowledged row is lost when the process is killed ${kills} times`,
    { timeout: 180_000 + kills * 30_000 },
    async () => {
      const folder = folderFor('kill')
      const acknowledged = new Set<number>()
      for (let i = 0; i < kills; i++) {
        const child = await startChild(['write', folder, thread])
        const found = new Set(rowsFound(await child.said('found ')))
        expect([...acknowledged].filter((row) => !found.has(row))).toEqual([])
        await child.said('row ', 1 + Math.floor(chance.unit() * 60))
        await wait(chance.unit() * 20)
        await killed(child)
        for (const row of rowsSaid(child)) acknowledged.add(row)
      }

      const store = await openStore({ folder, thread })
      const found = new Set(await keptRows(store))
      const { rows: checked } = await store.pool.query<{ n: number }>(
        `select count(*) - count(distinct id) as n from kept`,
      )
      await store.close()

      expect([...acknowledged].filter((row) => !found.has(row))).toEqual([])
      expect(checked[0]?.n).toBe(0)
      expect(acknowledged.size).toBeGreaterThan(kills)
      figures.push(`${kills} kills, ${acknowledged.size} rows acknowledged, 0 lost`)
    },
  )

  const births = long ? 20 : 1
  test(
    `a store killed while it is being made is made by the next start (${births} of them)`,
    { timeout: 180_000 + births * 30_000 },
    async () => {
      const folder = folderFor('birth')
      for (let i = 0; i < births; i++) {
        const child = await startChild(['hold', folder, thread])
        await wait(200 + chance.unit() * 1_300)
        await killed(child)
        if (chance.unit() < 0.7) fs.rmSync(path.join(folder, 'store'), { recursive: true, force: true })
      }

      const store = await openStore({ folder, thread, template: await testTemplate() })
      const { rows } = await store.pool.query<{ n: number }>('select count(*) as n from install')
      await store.close()

      expect(rows).toEqual([{ n: 1 }])
      expect(fs.readdirSync(folder)).toEqual(['store'])
    },
  )

  test('every commit makes the disk keep it, once', { timeout: 180_000 }, async () => {
    const store = await openStore({ folder: folderFor('fsync'), thread, template: await testTemplate() })
    await store.pool.query('create table counted (id integer primary key)')

    const before = await store.fsyncs()
    for (let i = 0; i < 100; i++) await store.pool.query('insert into counted values ($1)', [i])
    const after = await store.fsyncs()
    await store.close()

    expect(after - before).toBeGreaterThanOrEqual(100)
    expect(after - before).toBeLessThan(110)
    figures.push(`100 commits, ${after - before} fsyncs`)
  })
})

describe('when the power goes', () => {
  const cuts = long ? 200 : 3

  test(
    `no acknowledged row is lost at ${cuts} moments, with none or some of the unkept writes on the disk`,
    { timeout: 180_000 + cuts * 30_000 },
    async () => {
      const { recordingThread } = await builtStore()
      const { start, folder, log } = await recorded(['write', recordingThread], long ? 600 : 150)

      const ops = readRecording(log)
      // One disk played on from cut to cut; what a cut leaves is written beside it.
      const disk = new Disk(start, folder)
      const moments = Array.from({ length: cuts }, () => Math.floor(ops.length * (0.1 + 0.9 * chance.unit())))
      let played = 0
      let checked = 0
      for (const [i, at] of moments.toSorted((a, b) => a - b).entries()) {
        for (const { op, bytes } of ops.slice(played, at)) disk.play(op, bytes)
        played = at
        const luck: Luck = i % 3 === 0 ? 'none' : 'some'
        const after = folderFor('after')
        disk.leave(after, folder, luck, chance)

        const store = await openStore({ folder: after, thread: i % 4 === 0 ? thread : null })
        const found = new Set(disk.acknowledged.length > 0 ? await keptRows(store) : [])
        await store.close()

        expect(
          disk.acknowledged.filter((row) => !found.has(row)),
          `cut at ${at} of ${ops.length}, luck ${luck}`,
        ).toEqual([])
        checked += disk.acknowledged.length
        fs.rmSync(after, { recursive: true })
      }
      expect(checked).toBeGreaterThan(cuts)
      figures.push(`${cuts} power cuts, ${checked} acknowledged rows looked for, 0 lost`)
    },
  )

  test(
    'the embedded database as it comes, without our fsync, loses acknowledged rows: the simulation can tell',
    { timeout: 180_000 },
    async () => {
      const { start, folder, log } = await recorded(['write-plain', ''], 50)
      const disk = new Disk(start, folder)
      for (const { op, bytes } of readRecording(log)) disk.play(op, bytes)
      const after = folderFor('after')
      disk.leave(after, folder, 'none', chance)

      const store = await openStore({ folder: after, thread: null })
      const { rows } = await store.pool.query<{ there: boolean }>(`select to_regclass('kept') is not null as there`)
      const found = rows[0]?.there ? await keptRows(store) : []
      await store.close()

      expect(disk.acknowledged).toHaveLength(50)
      expect(found.length).toBeLessThan(50)
      figures.push(`without our fsync ${50 - found.length} of 50 rows lost`)
    },
  )

  /** A run from a store at rest, with every touch of the disk recorded; it ends by a kill, so nothing is tidied up. */
  async function recorded(
    [what, with_]: readonly [string, string],
    rows: number,
  ): Promise<{ start: string; folder: string; log: string }> {
    const folder = folderFor('record')
    const start = folderFor('start')
    await (await openStore({ folder, thread, template: await testTemplate() })).close()
    fs.cpSync(folder, start, { recursive: true })
    const log = path.join(room, `${path.basename(folder)}.log`)

    const env = { RECORD_FILE: log, RECORD_FOLDER: folder, UNTIL: String(what === 'write-plain' ? rows : rows * 2) }
    const child = await startChild([what, folder, with_], env)
    await child.said(`row ${rows}`)
    await killed(child)
    return { start, folder, log }
  }
})
