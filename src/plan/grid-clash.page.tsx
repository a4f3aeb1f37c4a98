import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { PlanChange, TaskChange, TaskField, TaskFields } from './change.ts'
import { cellsOf, type GridColumn, type GridFrame } from './grid-text.ts'
import { bareTask } from './plan.ts'

export interface GridClashProps {
  differs: readonly PlanChange<TaskChange>[]
  nameOf: (memberId: string) => string | undefined
  taskName: (key: string) => string
  frame: GridFrame
  onTheirs: () => void
  onMine: () => void
}

/** Two people wrote in the same cells: what the other one wrote, and a choice. Nothing is lost either way. */
export function GridClash({ differs, nameOf, taskName, frame, onTheirs, onMine }: GridClashProps) {
  const words = useWords('plan')
  const fields = useWords('forecast').project.field
  const shown = useShown(frame)
  return (
    <Notice
      state="watch"
      live="assertive"
      title={say(words.grid.clash)}
      acts={
        <>
          <Button onClick={onTheirs}>{say(words.grid.theirs)}</Button>
          <Button onClick={onMine}>{say(words.grid.mine)}</Button>
        </>
      }
    >
      <ul>
        {differs.flatMap((change) =>
          (Object.keys(change.became ?? {}) as TaskField[]).map((field) => (
            <li key={`${change.seq}-${field}`}>
              {say(words.grid.clashRow, {
                who: nameOf(change.byId) ?? say(words.grid.somebody),
                field: say(fields[field]),
                task: taskName(change.taskKey),
                became: shown(change.became, field),
                was: shown(change.was, field),
              })}
            </li>
          )),
        )}
      </ul>
    </Notice>
  )
}

/** A field's value as its cell would show it. */
function useShown(frame: GridFrame): (change: Partial<TaskFields> | null, field: TaskField) => string {
  const { grid, waitsOn, history } = useWords('plan')
  const { formats } = useReader()
  return (change, field) => {
    const value = change?.[field]
    if (change === null || value === null || value === undefined || value === '') return say(grid.nothing)
    if (field === 'waitsOn') return say(waitsOn[change.waitsOn ?? 'us'])
    const cells = cellsOf({ ...bareTask('', '', 0), ...change }, frame)
    const columns = CELLS[field] ?? []
    const texts = columns.map((column) => cells[column]).filter((text) => text !== '')
    return texts.length === 0 ? say(grid.nothing) : say(history.task, { task: formats.list(texts) })
  }
}

/** The columns in which a field stands. */
const CELLS: Partial<Record<TaskField, readonly GridColumn[]>> = {
  name: ['name'],
  estimate: ['estimate'],
  links: ['links'],
  assignee: ['assignee'],
  progress: ['percent', 'begun', 'done'],
  constraint: ['fixed'],
}
