import { expect, test } from 'vitest'
import { defaultCalendar } from '../kit/calendar.ts'
import { dayFrom, type Zone } from '../kit/day.ts'
import { edited } from './change.ts'
import { PLAIN } from './grid-text.ts'
import { strokeOf, takeBack, type WrittenCell } from './grid-stroke.ts'
import { bareTask, type Task } from './plan.ts'

const tasks: readonly Task[] = [bareTask('1', 'Copy', 480), bareTask('2', 'Design', 960)]
const frame = {
  calendar: defaultCalendar('standard', 'DE', 'Europe/Berlin' as Zone),
  days: { read: dayFrom, write: (day: string) => day },
  figures: PLAIN,
  isKey: (key: string) => tasks.some((t) => t.key === key),
}
const stroke = (...cells: WrittenCell[]) => strokeOf(cells, { tasks, frame, newName: 'New task' })

test('a pasted block of new rows becomes new tasks, which may wait for each other', () => {
  const pasted = stroke(
    { id: null, row: 2, key: 'name', value: 'Build' },
    { id: null, row: 2, key: 'links', value: '2' },
    { id: null, row: 3, key: 'name', value: 'Launch' },
    { id: null, row: 3, key: 'links', value: '3' },
  )

  expect(pasted.edits.map((e) => [e.key, e.set.name, e.set.links?.map((l) => l.from)])).toEqual([
    ['3', 'Build', ['2']],
    ['4', 'Launch', ['3']],
  ])
})

test('a row begun with its work has a name until somebody gives it one', () => {
  const begun = stroke({ id: null, row: 2, key: 'estimate', value: '2 d' })

  expect(begun.edits).toEqual([
    { key: '3', set: { name: 'New task', estimate: { low: null, likely: 960, high: null } } },
  ])
})

test('what is not understood is kept as typed, and the rest of the paste goes in', () => {
  const mixed = stroke(
    { id: '1', row: 0, key: 'estimate', value: 'soon' },
    { id: '2', row: 1, key: 'name', value: 'Layout' },
  )

  expect(mixed.unread).toEqual([{ at: '1/estimate', text: 'soon', column: 'estimate', pieces: 'soon' }])
  expect(mixed.edits).toEqual([{ key: '2', set: { name: 'Layout' } }])
})

test('progress is reported, not planned', () => {
  const said = stroke({ id: '1', row: 0, key: 'percent', value: '50' })

  expect([said.edits, said.reports]).toEqual([[], [{ key: '1', progress: { percent: 0.5 } }]])
})

test('taking a stroke back makes the plan what it was', () => {
  const done = stroke(
    { id: '1', row: 0, key: 'name', value: 'Texts' },
    { id: '2', row: 1, key: 'links', value: '1' },
    { id: null, row: 2, key: 'name', value: 'Build' },
  )
  const after = edited(tasks, done.edits, done.deletes)
  const back = takeBack(tasks, done)

  expect(edited(after, back.edits, back.deletes)).toEqual(tasks)
})

test('a removed task comes back whole', () => {
  const removed = { edits: [], reports: [], deletes: ['2'], typed: [], unread: [] }
  const back = takeBack(tasks, removed)

  expect(edited(edited(tasks, [], ['2']), back.edits, back.deletes)).toEqual(tasks)
})
