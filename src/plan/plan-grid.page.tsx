import { useState } from 'react'
import type { Wall } from '../kit/calendar.ts'
import { dayIn } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { EditableGrid, type CellEdit } from '../ui/editable-grid.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { useNow } from '../ui/now.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { PlanChange, TaskChange } from './change.ts'
import { GridClash } from './grid-clash.page.tsx'
import { strokeOf, takeBack, type Stroke } from './grid-stroke.ts'
import type { GridColumn } from './grid-text.ts'
import { columnsIn, rowOf, type Held } from './grid-rows.page.tsx'
import { useTurns } from './grid-turns.page.tsx'
import type { Task } from './plan.ts'
import type { Project } from './project.ts'
import { useReadersText } from './readers-text.page.tsx'

/** A task and the days the schedule gives it. */
export interface GridTask {
  readonly task: Task
  readonly finish: Wall
}

export interface PlanGridProps {
  project: Project
  tasks: readonly GridTask[]
  /** Names of members by id, to say who changed what. */
  nameOf: (memberId: string) => string | undefined
}

interface Saved {
  readonly version: number
}

/** The plan as a grid worked by keyboard: each stroke or paste is saved at once and can be taken back. */
export function PlanGrid({ project, tasks, nameOf }: PlanGridProps) {
  const words = useWords('plan')
  const common = useWords('ui')
  const { formats } = useReader()
  const today = dayIn(project.zone, useNow(3600))
  const { days, figures, example } = useReadersText(today)
  const show = useToasts()
  const edit = useAct<Saved>('POST /projects/:projectId/edits')
  const report = useAct<Saved>('POST /projects/:projectId/progress')
  const [held, setHeld] = useState<Held>({})
  const [failed, setFailed] = useState<string | null>(null)
  const [most, setMost] = useState(PAGE)
  const [clash, setClash] = useState<{ stroke: Stroke; differs: readonly PlanChange<TaskChange>[] } | null>(null)
  const { id: projectId, calendars } = project
  const turns = useTurns()
  const [calendar] = calendars
  if (!calendar) throw new Error('a project without a calendar')
  const keys = new Set(tasks.map(({ task }) => task.key))
  const isKey = (key: string) => keys.has(key) || turns.isUnderWay(key)
  const frame = { calendar, days, figures, isKey }

  const taskName = (key: string) => tasks.find((t) => t.task.key === key)?.task.name ?? key

  const send = (stroke: Stroke, version: number, undoable: boolean) =>
    turns.inTurn(stroke, version, (newest) => save(stroke, newest, undoable))
  const save = async (stroke: Stroke, version: number, undoable: boolean): Promise<number | null> => {
    setFailed(null)
    try {
      let now = version
      const { edits, deletes, reports } = stroke
      if (edits.length + deletes.length > 0)
        now = (await edit.mutateAsync({ input: { projectId, version, edits, deletes } })).version
      if (reports.length > 0) now = (await report.mutateAsync({ input: { projectId, reports } })).version
      setHeld((before) => without(before, stroke))
      const back = takeBack(
        tasks.map((t) => t.task),
        stroke,
      )
      const undo = { label: say(words.grid.undo), seconds: 20, onUndo: () => void send(back, now, false) }
      const [gone] = stroke.deletes
      const done = gone === undefined ? say(words.grid.saved) : say(words.grid.removed, { name: taskName(gone) })
      show(undoable ? { text: done, undo } : { text: say(words.grid.undone) })
      return now
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.kind === 'changed-meanwhile')
        setClash({ stroke, differs: (error.refusal['differs'] ?? []) as readonly PlanChange<TaskChange>[] })
      else {
        const why = error.message || say(words.grid.notSaved)
        setFailed(why)
        setHeld((before) => ({ ...before, ...heldBy(stroke, why) }))
      }
      return null
    }
  }
  const onEdit = (written: readonly CellEdit[]) => {
    const rows = Math.min(tasks.length, most)
    const cells = turns.named(written, rows)
    const all = turns.withBegun(tasks.map((t) => t.task))
    const stroke = strokeOf(cells, { tasks: all, frame, newName: say(words.grid.newTask) })
    turns.begin(cells, stroke, rows)
    const sayUnread = (column: GridColumn, pieces: string) => {
      if (column === 'links') return say(words.grid.unreadLinks, { pieces })
      if (column === 'percent') return say(words.grid.unreadPercent)
      if (column === 'fixed') return say(words.grid.unreadFixed, { example })
      return column === 'estimate' ? say(words.grid.unreadEstimate) : say(words.grid.unreadDay, { example })
    }
    setHeld((before) => ({
      ...before,
      ...Object.fromEntries(stroke.typed.map(({ at, text }) => [at, { text }])),
      ...Object.fromEntries(stroke.unread.map((u) => [u.at, { text: u.text, error: sayUnread(u.column, u.pieces) }])),
    }))
    if (stroke.edits.length + stroke.reports.length > 0) void send(stroke, project.version, true)
  }
  const onRemove = (key: string) => void send({ ...EMPTY, deletes: [key] }, project.version, true)

  return (
    <Stack>
      {clash ? (
        <GridClash
          differs={clash.differs}
          nameOf={nameOf}
          taskName={taskName}
          frame={frame}
          onTheirs={() => {
            setHeld({})
            setClash(null)
          }}
          onMine={() => {
            setClash(null)
            void send(clash.stroke, NEWEST, true)
          }}
        />
      ) : null}
      {failed === null ? null : <Notice state="watch" live="assertive" title={failed} />}
      <EditableGrid
        label={say(words.grid.label, { project: project.name })}
        columns={columnsIn(words)}
        rows={tasks
          .slice(0, most)
          .map(({ task, finish }) => rowOf(task, finish, { held, frame, formats, words, today }))}
        onEdit={onEdit}
        onRemove={onRemove}
        words={{
          help: say(common.grid.help),
          newRow: say(words.grid.newRow),
          empty: say(words.grid.empty),
          remove: (task) => say(words.grid.remove, { task }),
        }}
      />
      {tasks.length > most ? (
        <Line>
          <Button onClick={() => setMost(most + PAGE)}>{say(words.grid.more, { count: tasks.length - most })}</Button>
        </Line>
      ) : null}
    </Stack>
  )
}

// More rows than these at once make a page slow to move in.
const PAGE = 200

// A version no plan has yet: nothing can have changed after it, so the edit goes in over whatever is there.
const NEWEST = 2_147_483_647
const EMPTY: Stroke = { edits: [], reports: [], deletes: [], typed: [], unread: [] }

function without(held: Held, { typed }: Stroke): Held {
  const gone = new Set(typed.map((t) => t.at))
  return Object.fromEntries(Object.entries(held).filter(([at]) => !gone.has(at)))
}

function heldBy({ typed }: Stroke, error: string): Held {
  return Object.fromEntries(typed.map(({ at, text }) => [at, { text, error }]))
}
