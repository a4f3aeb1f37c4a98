import type { Wall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import type { useReader, useWords } from '../ui/words.tsx'
import { cellsOf, GRID_COLUMNS } from './grid-text.ts'
import type { Task } from './plan.ts'

/** What was typed and is not saved, by 'key/column', with what is wrong with it. */
export type Held = Readonly<Record<string, { text: string; error?: string }>>
type PlanWords = ReturnType<typeof useWords<'plan'>>

/** The columns as the grid shows them, with the heads of this language. */
export function columnsIn({ column, waitsOn, grid }: PlanWords) {
  const choices = (['us', 'client', 'third-party'] as const).map((value) => ({ value, label: say(waitsOn[value]) }))
  return [
    { key: 'name', head: say(column.name), kind: 'text', share: 2.7 },
    { key: 'key', head: say(grid.no), kind: 'text', share: 0.75, readOnly: true },
    { key: 'estimate', head: say(grid.estimate), kind: 'figures', share: 1.5 },
    { key: 'links', head: say(column.predecessors), kind: 'text', share: 1.1 },
    { key: 'assignee', head: say(column.assignee), kind: 'text', share: 1.25 },
    { key: 'waitsOn', head: say(column.waitsOn), kind: 'choice', choices, share: 1.2 },
    { key: 'percent', head: say(column.percent), kind: 'figures', share: 1 },
    { key: 'begun', head: say(column.actualStart), kind: 'text', share: 1.35 },
    { key: 'done', head: say(column.actualFinish), kind: 'text', share: 1.4 },
    { key: 'fixed', head: say(grid.fixed), kind: 'text', share: 1.45 },
    { key: 'finish', head: say(grid.expected), kind: 'text', share: 1.8, readOnly: true },
  ] as const
}

interface RowFrame {
  readonly held: Held
  readonly frame: Parameters<typeof cellsOf>[1]
  readonly formats: ReturnType<typeof useReader>['formats']
  readonly words: PlanWords
  readonly today: Day
}

/** One task as a row; what is typed and not yet saved stands over it. */
export function rowOf(task: Task, finish: Wall, { held, frame, formats, words, today }: RowFrame) {
  const own = cellsOf(task, frame)
  const over = GRID_COLUMNS.flatMap((column) => {
    const found = held[`${task.key}/${column}`]
    return found ? [[column, found] as const] : []
  })
  const planned = { finish: formats.day('short', finish.slice(0, 10) as Day, today) }
  return {
    id: task.key,
    name: say(words.grid.row, { name: task.name }),
    title: task.name,
    cells: { ...own, ...Object.fromEntries(over.map(([column, { text }]) => [column, text])), ...planned },
    errors: Object.fromEntries(over.flatMap(([column, { error }]) => (error ? [[column, error]] : []))),
  }
}
