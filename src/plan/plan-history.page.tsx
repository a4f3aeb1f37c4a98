import { useState } from 'react'
import { dayIn } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useNow } from '../ui/now.tsx'
import { Section } from '../ui/page.tsx'
import { Days } from '../ui/steps.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { PlanChange, TaskField } from './change.ts'
import type { Frame } from './project.ts'
import { toldByDay, type Told, type ToldTask } from './retold.ts'

const DAYS_SHOWN = 5
const TASKS_NAMED = 3

export interface PlanHistoryProps {
  changes: readonly PlanChange[]
  /** Of members and tasks, by id and key, as they are called now. */
  nameOf: (memberId: string) => string | undefined
  taskName: (key: string) => string | undefined
}

/** Who changed what in the plan, day by day, newest first; older days stay folded. */
export function PlanHistory({ changes, nameOf, taskName }: PlanHistoryProps) {
  const words = useWords('plan').history
  const { formats, zone } = useReader()
  const [all, setAll] = useState(false)
  const sentence = useSentence({ nameOf, taskName })
  const today = dayIn(zone, useNow(600))
  const days = toldByDay(changes, zone)
  const older = days.length - DAYS_SHOWN
  return (
    <Section title={say(words.title)}>
      {days.length === 0 ? (
        <p className="soft">{say(words.none)}</p>
      ) : (
        <Days
          label={say(words.title)}
          days={days.slice(0, all ? undefined : DAYS_SHOWN).map(({ day, told }) => ({
            iso: day,
            day: formats.day('short', day, today),
            lines: told.map((one) => ({ id: one.id, iso: one.at, time: formats.clock(one.at), text: sentence(one) })),
          }))}
        />
      )}
      {older > 0 ? (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say(words.fewer) : say(words.older, { count: older })}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function useSentence({ nameOf, taskName }: Pick<PlanHistoryProps, 'nameOf' | 'taskName'>): (told: Told) => string {
  const words = useWords('plan').history
  const named = useWords('forecast').project
  const { formats } = useReader()
  const task = ({ key, name, percent }: ToldTask, withShare: boolean) => {
    const called = taskName(key) ?? name ?? key
    return withShare && percent !== null
      ? say(words.taskAt, { task: called, percent: formats.percent(percent) })
      : say(words.task, { task: called })
  }
  const list = ({ tasks, what }: Told) => {
    const shown = tasks.slice(0, tasks.length === TASKS_NAMED + 1 ? undefined : TASKS_NAMED)
    const rest = tasks.length - shown.length
    const names = shown.map((one) => task(one, what === 'progress'))
    return formats.list(rest > 0 ? [...names, say(words.more, { count: rest })] : names)
  }
  return (told) => {
    const who = nameOf(told.byId) ?? say(words.somebody)
    const because = told.reason === null ? '' : ` ${say(words.reason, { reason: told.reason })}`
    switch (told.what) {
      case 'import':
        return say(words.import, { who, count: told.tasks.length }) + because
      case 'frame': {
        const fields = formats.list(told.fields.map((field) => say(named.frame[field as keyof Frame])))
        return say(words.frame, { who, fields }) + because
      }
      case 'changed': {
        const fields = formats.list(told.fields.map((field) => say(named.field[field as TaskField])))
        return say(words.changed, { who, fields, tasks: list(told) }) + because
      }
      default:
        return say(words[told.what], { who, tasks: list(told) }) + because
    }
  }
}
