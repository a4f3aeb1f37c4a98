import { useState } from 'react'
import { dayIn, type Day } from '../kit/day.ts'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Empty, Notice } from '../ui/notice.tsx'
import { useNow } from '../ui/now.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { namesIn, spansOf, withoutPause, withPause, type NamedDay, type Span } from './days-off.ts'
import type { Project } from './project.ts'

const SHOWN = 4
const UNDO_SECONDS = 20

/** Holidays and pauses of a plan: days on which nobody works at it. A changed one moves everything behind it. */
export function DaysOff({ project }: { project: Project }) {
  const { daysOff: words, grid } = useWords('plan')
  const { formats, code } = useReader()
  const toast = useToasts()
  const change = useAct<{ version: number }>('PATCH /projects/:projectId')
  const [all, setAll] = useState(false)
  const [added, setAdded] = useState(0)
  const today = dayIn(project.zone, useNow(3600))
  const { id: projectId, version, calendars } = project
  const { data } = useRead<{ named: readonly NamedDay[] }>('GET /projects/:projectId/holidays', {
    projectId,
    language: code,
  })
  const spans = spansOf(calendars[0]?.daysOff ?? [], today)
  const save = (next: Project['calendars'], done: string, then?: () => void) => {
    const put = (set: Project['calendars'], over: number, undoable: boolean) =>
      change.mutate(
        { input: { projectId, version: over, set: { calendars: set } } },
        {
          onSuccess: (saved) => {
            if (undoable) then?.()
            const undo = {
              label: say(grid.undo),
              seconds: UNDO_SECONDS,
              onUndo: () => put(calendars, saved.version, false),
            }
            toast({ text: undoable ? done : say(grid.undone), state: 'kept', ...(undoable ? { undo } : {}) })
          },
        },
      )
    put(next, version, true)
  }
  const nameOf = ({ from, until }: Span) => {
    const [first, last] = [formats.day('short', from, today), formats.day('short', until, today)]
    return from === until ? first : say(words.range, { from: first, until: last })
  }
  return (
    <Section title={say(words.title)} note={say(words.note)} id="days-off">
      {change.error ? (
        <Notice state="watch" live="assertive" title={change.error.message || say(words.notSaved)} />
      ) : null}
      {spans.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneNote)}</Empty>
      ) : (
        <Rows label={say(words.title)}>
          {spans.slice(0, all ? undefined : SHOWN).map((span) => (
            <Row
              key={span.from}
              head={nameOf(span)}
              note={formats.list(namesIn(span, data?.named ?? []))}
              act={
                <Button onClick={() => save(withoutPause(calendars, span), say(words.removed, { days: nameOf(span) }))}>
                  {say(words.remove)}
                  <span className="hidden-text"> {nameOf(span)}</span>
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {!all && spans.length > SHOWN ? (
        <div>
          <Button onClick={() => setAll(true)}>{say(words.more, { count: spans.length - SHOWN })}</Button>
        </div>
      ) : null}
      <AddPause
        key={added}
        today={today}
        busy={change.isPending}
        onAdd={(span) => withPause(calendars, span)}
        onSave={(next) => save(next, say(words.saved), () => setAdded(added + 1))}
      />
    </Section>
  )
}

interface AddPauseProps {
  today: Day
  busy: boolean
  /** The calendars with the pause; null where it cannot be meant. */
  onAdd: (span: Span) => Project['calendars'] | null
  onSave: (calendars: Project['calendars']) => void
}

function AddPause({ today, busy, onAdd, onSave }: AddPauseProps) {
  const words = useWords('plan').daysOff
  const ui = useWords('ui')
  const { formats, code, dateOrder } = useReader()
  const [from, setFrom] = useState<Day | null>(null)
  const [until, setUntil] = useState<Day | null>(null)
  const [wrong, setWrong] = useState(false)
  const days = {
    order: dateOrder ?? tongueOf(code).dateOrder,
    today,
    say: (of: Day) => formats.day('bare', of),
    unread: say(ui.dayUnread, { example: formats.day('short', today) }),
  }
  const add = () => {
    const next = from === null ? null : onAdd({ from, until: until ?? from })
    setWrong(next === null)
    if (next) onSave(next)
  }
  return (
    <Form
      label={say(words.add)}
      onSubmit={add}
      trouble={wrong ? <Notice state="watch" live="assertive" title={say(words.wrong)} /> : null}
      acts={
        <Button type="submit" busy={busy && say(words.saving)}>
          {say(words.add)}
        </Button>
      }
    >
      <Pair>
        <DayField label={say(words.from)} value={from} onChange={setFrom} {...days} />
        <DayField label={say(words.until)} optional={say(ui.optional)} value={until} onChange={setUntil} {...days} />
      </Pair>
    </Form>
  )
}
