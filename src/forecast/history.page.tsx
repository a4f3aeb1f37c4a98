import { say } from '../language/words.ts'
import { isTaskChange, type PlanChange, type TaskChange } from '../plan/change.ts'
import { Section } from '../ui/page.tsx'
import { Trail, type TrailEvent } from '../ui/steps.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ProjectStory } from './project-story.ts'

const SHOWN = 15

/** Who changed what in the plan, newest first; all changes of one file are one line. */
export function PlanHistory({ story }: { story: ProjectStory }) {
  const words = useWords('forecast').project
  const { formats } = useReader()
  const events = folded(story.changes).slice(0, SHOWN)
  const names = new Map(story.tasks.map(({ task }) => [task.key, task.name]))
  const whoDid = (change: PlanChange) => story.members.find((m) => m.id === change.byId)?.name ?? say(words.somebody)
  const textOf = ({ change, count }: Folded) => {
    const who = whoDid(change)
    if (change.importId !== null) return say(words.changeImport, { who, count })
    if (!isTaskChange(change))
      return say(words.changeFrame, {
        who,
        fields: formats.list(keysOf(change.became).map((f) => say(words.frame[f]))),
      })
    const task = nameOf(change, names)
    if (change.was === null) return say(words.changeAdded, { who, task })
    if (change.became === null) return say(words.changeRemoved, { who, task })
    return say(words.change, { who, task, fields: formats.list(keysOf(change.became).map((f) => say(words.field[f]))) })
  }
  return (
    <Section title={say(words.changes)}>
      {events.length === 0 ? (
        <p>{say(words.changesNone)}</p>
      ) : (
        <Trail
          label={say(words.changes)}
          events={events.map((event): TrailEvent => ({
            id: String(event.change.seq),
            iso: event.change.at,
            when: formats.moment(event.change.at),
            text: `${textOf(event)}${event.change.reason ? `: ${event.change.reason}` : '.'}`,
          }))}
        />
      )}
    </Section>
  )
}

interface Folded {
  readonly change: PlanChange
  readonly count: number
}

function folded(changes: readonly PlanChange[]): Folded[] {
  const rows: Folded[] = []
  for (const change of changes) {
    const last = rows.at(-1)
    if (last && change.importId !== null && last.change.importId === change.importId)
      rows[rows.length - 1] = { change: last.change, count: last.count + tasksIn(change) }
    else rows.push({ change, count: tasksIn(change) })
  }
  return rows
}

const tasksIn = (change: PlanChange) => (isTaskChange(change) ? 1 : 0)

function keysOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[]
}

function nameOf({ taskKey, was, became }: TaskChange, names: ReadonlyMap<string, string>): string {
  return names.get(taskKey) ?? became?.name ?? was?.name ?? taskKey
}
