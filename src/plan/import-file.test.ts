import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { threadsFrom } from '../platform/threads.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { badRowsCsv } from './bad-rows.ts'
import { latestChanges } from './change.store.ts'
import { editPlan } from './edit-plan.act.ts'
import { importFile, previewImport } from './import-file.errand.ts'
import { loadPlan } from './plan.store.ts'
import { badRowsView, importsView } from './plan.view.ts'
import { undoImport } from './undo-import.act.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
})
afterAll(() => world.store.close())

async function aHouse(): Promise<AWorkspace> {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return house
}

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const csv = (...lines: string[]) => ({ fileName: 'plan.csv', content: base64(lines.join('\r\n')) })
const example = async (name: string) => ({
  fileName: name,
  content: base64(await readFile(new URL(`../../examples/${name}`, import.meta.url))),
})
const intoNew = () => ({ clientId: house.client.id, name: 'Relaunch' })
const planOf = (projectId: string) =>
  written(world, house.workspaceId, (moment) => loadPlan(moment, projectId as Parameters<typeof loadPlan>[1]))

const GOOD = csv('ID;Name;Duration;Predecessors', 'A;Copy;3d;', 'B;Design;2d;A', 'C;Build;5d;B')
const WITH_BAD = csv(
  'ID;Name;Duration;Predecessors',
  'A;Copy;3d;',
  'B;Design;soon;A',
  'C;Build;5d;A,B',
  'D;Launch;1d;Z',
)

describe('a file', () => {
  test('makes a project with its tasks, links and clock', async () => {
    const { lead } = await aHouse()

    const made = await importFile.run(world, lead, { into: intoNew(), ...GOOD })

    expect(made).toMatchObject({ added: 3, changed: 0, bad: 0, newProject: true, again: false })
    const plan = await planOf(made.projectId)
    expect(plan.tasks.map((t) => [t.key, t.estimate.likely, t.links.map((l) => l.from)])).toEqual([
      ['A', 1440, []],
      ['B', 960, ['A']],
      ['C', 2400, ['B']],
    ])
  })

  test('shows before it comes in what it would do, and does nothing yet', async () => {
    const { lead } = await aHouse()

    const preview = await previewImport.run(world, lead, WITH_BAD)

    expect(preview.counts).toEqual({ added: 2, changed: 0, same: 0, good: 2, bad: 2 })
    expect(preview.problems.map((p) => [p.line, p.key, p.column])).toEqual([
      [3, 'duration-unreadable', 'Duration'],
      [5, 'predecessor-missing', 'Predecessors'],
    ])
    expect(preview.cutLinks).toEqual([{ task: 'C', from: 'B' }])
    expect(preview.columns).toMatchObject({ mapping: { key: 0, name: 1, duration: 2, predecessors: 3 }, unused: [] })
  })

  test('with a bad row does not come in at all, unless only the good rows are asked for', async () => {
    const { lead } = await aHouse()
    const { projectId } = await importFile.run(world, lead, { into: intoNew(), ...GOOD })

    const attempt = importFile.run(world, lead, { into: { projectId }, ...WITH_BAD })

    await expect(attempt).rejects.toMatchObject({
      refusal: { kind: 'file-has-problems', bad: 2, problems: [{ line: 3 }, { line: 5 }] },
    })
    expect((await planOf(projectId)).tasks.map((t) => t.key)).toEqual(['A', 'B', 'C'])

    const good = await importFile.run(world, lead, { into: { projectId }, rows: 'good', ...WITH_BAD })
    expect(good).toMatchObject({ bad: 2 })
    const { badRows } = await badRowsView.look(world, lead, { importId: good.id })
    if (!badRows) throw new Error('no bad rows were kept')
    const back = badRowsCsv(badRows.table, badRows.problems, { reason: 'Why', say: (p) => p.key })
    expect(back.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFID;Name;Duration;Predecessors;Why',
      'B;Design;soon;A;duration-unreadable',
      'D;Launch;1d;Z;predecessor-missing',
    ])
  })

  test('that comes in twice is in once; a changed file updates the same tasks and keeps what they were', async () => {
    const { lead } = await aHouse()
    const first = await importFile.run(world, lead, { into: intoNew(), ...GOOD })
    const twice = await importFile.run(world, lead, { into: intoNew(), ...GOOD })
    const { projectId } = first
    const longer = csv('ID;Name;Duration;Predecessors', 'A;Copy;4d;', 'B;Design;2d;A', 'C;Build;5d;B', 'D;Test;1d;C')

    const changed = await importFile.run(world, lead, { into: { projectId }, ...longer })
    const again = await importFile.run(world, lead, { into: { projectId }, ...longer })

    expect(twice).toMatchObject({ projectId, again: true })
    expect(changed).toMatchObject({ added: 1, changed: 1, same: 2, again: false })
    expect(again).toMatchObject({ id: changed.id, again: true })
    const history = await written(world, house.workspaceId, (m) => latestChanges(m, projectId, { taskKey: 'A' }))
    expect(history.map((c) => [c.importId, c.was])).toEqual([
      [changed.id, { estimate: { low: null, likely: 1440, high: null } }],
      [first.id, null],
    ])
    expect((await importsView.look(world, lead, { projectId })).imports).toHaveLength(2)
  })

  test('is taken back whole, and the history still tells of it', async () => {
    const { lead } = await aHouse()
    const { projectId } = await importFile.run(world, lead, { into: intoNew(), ...GOOD })
    const before = await planOf(projectId)
    const second = csv('ID;Name;Duration', 'A;Copy;9d', 'E;Extra;1d')
    const { id: importId } = await importFile.run(world, lead, { into: { projectId }, ...second })

    await undoImport.perform(world, lead, { importId })
    await undoImport.perform(world, lead, { importId })

    expect(await planOf(projectId)).toEqual(before)
    const { imports } = await importsView.look(world, lead, { projectId })
    expect(imports[0]).toMatchObject({ id: importId, undoneAt: '2027-02-01T08:00:00.000Z' })
    const redone = await importFile.run(world, lead, { into: { projectId }, ...second })
    expect(redone.again).toBe(false)
  })

  test('is not taken back when somebody has built on it', async () => {
    const { lead } = await aHouse()
    const { projectId, id: importId } = await importFile.run(world, lead, { into: intoNew(), ...GOOD })
    await editPlan.perform(world, lead, {
      projectId,
      version: 99,
      edits: [{ key: 'A', set: { estimate: { low: null, likely: 60, high: null } } }],
    })

    const attempt = undoImport.perform(world, lead, { importId })

    await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'import-built-on', tasks: 'A' } })
    expect((await planOf(projectId)).tasks).toHaveLength(3)
  })

  test('with links in a circle names the tasks', async () => {
    const { lead } = await aHouse()
    const circle = csv('ID;Name;Duration;Predecessors', 'A;Copy;3d;C', 'B;Design;2d;A', 'C;Build;5d;B')

    const preview = await previewImport.run(world, lead, circle)

    expect(preview.counts).toMatchObject({ good: 0, bad: 3 })
    expect(preview.problems[0]).toMatchObject({ key: 'cycle', params: { tasks: 'Design > Build > Copy > Design' } })
  })

  test('whose columns are not known says which one is missing', async () => {
    const { lead } = await aHouse()

    const preview = await previewImport.run(world, lead, csv('Foo,Bar', '1,2'))

    expect(preview.problems).toEqual([expect.objectContaining({ key: 'column-missing', params: { column: 'name' } })])
    expect(preview.columns).toMatchObject({ header: ['Foo', 'Bar'], mapping: {}, unused: ['Foo', 'Bar'] })
    const mapped = { mapping: { name: 0, duration: 1 }, ...csv('Foo,Bar', '1,2') }
    expect((await previewImport.run(world, lead, mapped)).counts).toMatchObject({ good: 1 })
    const beyond = await previewImport.run(world, lead, { ...mapped, mapping: { name: 7, duration: 1 } })
    expect(beyond.problems).toEqual([expect.objectContaining({ key: 'column-unknown' })])
  })

  test('of 50 MB is refused with a word on its size before anybody reads it', async () => {
    const { lead } = await aHouse()
    const content = base64(Buffer.alloc(50 * 1024 * 1024, 'a'))

    await expect(previewImport.run(world, lead, { fileName: 'big.csv', content })).rejects.toMatchObject({
      refusal: { kind: 'file-too-big', megabytes: 50, most: 25 },
    })
  })

  test('that names other files from inside is refused', async () => {
    const { lead } = await aHouse()
    const content = base64('<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project/>')

    const { problems } = await previewImport.run(world, lead, { fileName: 'p.xml', content })

    expect(problems).toEqual([expect.objectContaining({ key: 'xml-doctype' })])
  })

  test('that takes the thread too long or too much memory is given up with a reason', async () => {
    await aHouse()
    const stuck = threadsFrom(() => new URL('data:text/javascript,for(;;);'))
    const greedy = threadsFrom(
      () => new URL('data:text/javascript,const a=[];for(;;)a.push(new Array(1e6).fill(a.length))'),
    )
    const work = { message: null, hear: () => ({ kind: 'headway', share: 0 }) as const, memoryMb: 32 }

    await expect(stuck.run('x', { ...work, timeoutMs: 200 })).rejects.toMatchObject({ why: 'too-slow' })
    await expect(greedy.run('x', { ...work, timeoutMs: 80_000 })).rejects.toMatchObject({ why: 'too-big' })
  })

  test('from Microsoft Project brings its calendar, links and progress', async () => {
    const { lead } = await aHouse()

    const made = await importFile.run(world, lead, { into: intoNew(), ...(await example('app-launch.xml')) })

    const plan = await planOf(made.projectId)
    expect(made.bad).toBe(0)
    expect(plan.tasks.length).toBe(made.added)
    expect(plan.statusAt).not.toBeNull()
    expect(new Set(plan.tasks.flatMap((t) => t.links.map((l) => l.type))).size).toBeGreaterThan(1)
  })

  test.each(['website-relaunch.csv', 'python-release.csv'])('%s among the examples comes in whole', async (name) => {
    const { lead } = await aHouse()

    const made = await importFile.run(world, lead, { into: intoNew(), ...(await example(name)) })

    expect(made.bad).toBe(0)
    expect(made.added).toBeGreaterThan(5)
  })

  test('of 5,000 rows with 37 bad ones gives exactly 37 reasons in bounded time, and 4,963 come in', async () => {
    const { lead } = await aHouse()
    const rows = Array.from({ length: 5000 }, (_, i) =>
      i % 135 === 134
        ? `${i},Task ${i},soon,`
        : `${i},Task ${i},${1 + (i % 5)}d,${i > 0 && i % 135 !== 0 ? i - 1 : ''}`,
    )
    const file = { fileName: 'large.csv', content: base64(['ID,Name,Duration,Predecessors', ...rows].join('\n')) }
    await previewImport.run(world, lead, GOOD)

    const began = performance.now()
    const preview = await previewImport.run(world, lead, file)
    const took = performance.now() - began
    const made = await importFile.run(world, lead, { into: intoNew(), rows: 'good', ...file })

    expect([preview.problems.length, preview.counts.good]).toEqual([37, 4963])
    expect(took).toBeLessThan(60_000)
    expect(made).toMatchObject({ added: 4963, bad: 37 })
  })
})
