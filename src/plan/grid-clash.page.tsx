import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.tsx'
import type { PlanChange, TaskChange, TaskField } from './change.ts'

export interface GridClashProps {
  differs: readonly PlanChange<TaskChange>[]
  nameOf: (memberId: string) => string | undefined
  taskName: (key: string) => string
  onTheirs: () => void
  onMine: () => void
}

/** Two people wrote in the same cells: what the other one wrote, and a choice. Nothing is lost either way. */
export function GridClash({ differs, nameOf, taskName, onTheirs, onMine }: GridClashProps) {
  const words = useWords('plan')
  const fields = useWords('forecast').project.field
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
                became: shown(change.became?.[field], say(words.grid.nothing)),
                was: shown(change.was?.[field], say(words.grid.nothing)),
              })}
            </li>
          )),
        )}
      </ul>
    </Notice>
  )
}

/** A field's value in short: text as it is, the rest by its own parts. */
function shown(value: unknown, nothing: string): string {
  if (value === null || value === undefined || value === '') return nothing
  if (typeof value === 'string') return `“${value}”`
  if (Array.isArray(value))
    return value.length === 0 ? nothing : value.map((one) => String((one as { from?: string }).from ?? one)).join(', ')
  return Object.values(value as object)
    .filter((part) => part !== null)
    .map(String)
    .join(' – ')
}
