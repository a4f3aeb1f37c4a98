import { useState } from 'react'
import { dayOfWall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { oneStop } from '../plan/say-data.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { Empty, Notice } from '../ui/notice.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { BasisOf } from './basis.page.tsx'
import type { ProjectStory } from './project-story.ts'

/** Dates announced so far, and what follows from them alone: enough to forecast from where nobody wrote a plan. */
export function SaidDates({ story }: { story: ProjectStory }) {
  const words = useWords('forecast').said
  const { formats } = useReader()
  const { today, said, project, members } = story
  const drop = useAct('DELETE /projects/:projectId/dates/:on')
  const short = (day: Day) => formats.day('short', day, today)
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name
  return (
    <Section title={say(words.title)} note={say(words.note)} id="said-dates">
      <FromDates story={story} />
      {drop.error ? <Notice state="watch" live="assertive" title={drop.error.message || say(words.notSaved)} /> : null}
      {said.dates.length === 0 ? (
        <Empty title={say(words.none)}>{say(words.noneNote)}</Empty>
      ) : (
        <Rows label={say(words.title)}>
          {said.dates.toReversed().map(({ on, finish, byId }) => (
            <Row
              key={on}
              head={oneStop(say(words.line, { on: short(on), finish: short(finish) }))}
              note={nameOf(byId) ?? null}
              act={
                <Button onClick={() => drop.mutate({ input: { projectId: project.id, on } })}>
                  {say(words.drop)}
                  <span className="hidden-text"> {short(on)}</span>
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <AddDate key={said.dates.map((d) => `${d.on} ${d.finish}`).join()} story={story} />
    </Section>
  )
}

/** The forecast, what it rests on, and how sure the last announced day is; a plan, once there is one, speaks instead. */
function FromDates({ story: { said, today, tasks } }: { story: ProjectStory }) {
  const words = useWords('forecast').said
  const { formats } = useReader()
  const last = said.dates.at(-1)
  if (!last || tasks.length > 0) return null
  if (!said.forecast) return <p>{say(words.outlived)}</p>
  const { p50, p80, p95, chance } = said.forecast
  const short = (day: Day) => formats.day('short', day, today)
  return (
    <>
      <p>
        {oneStop(say(words.forecast, { p50: short(p50), p80: short(p80), p95: short(p95) }))}{' '}
        {say(words.holds, { finish: short(last.finish), chance: formats.percent(chance) })}
      </p>
      <p>
        {say(words.rests)} <BasisOf of={said.forecast.class} />
      </p>
    </>
  )
}

function AddDate({ story: { project, today } }: { story: ProjectStory }) {
  const words = useWords('forecast').said
  const ui = useWords('ui')
  const { formats, code, dateOrder } = useReader()
  const toast = useToasts()
  const note = useAct('POST /projects/:projectId/dates')
  const [on, setOn] = useState<Day | null>(today)
  const [finish, setFinish] = useState<Day | null>(null)
  const [wrong, setWrong] = useState(false)
  const days = {
    order: dateOrder ?? tongueOf(code).dateOrder,
    today,
    say: (of: Day) => formats.day('bare', of),
    unread: say(ui.dayUnread, { example: formats.day('short', today) }),
  }
  const add = () => {
    const fits = on !== null && finish !== null && on <= today && on >= dayOfWall(project.start) && finish >= on
    setWrong(!fits)
    if (!fits) return
    note.mutate(
      { input: { projectId: project.id, on, finish } },
      { onSuccess: () => toast({ text: say(words.saved), state: 'kept' }) },
    )
  }
  const start = formats.day('short', dayOfWall(project.start), today)
  return (
    <Form
      label={say(words.add)}
      onSubmit={add}
      trouble={
        wrong ? (
          <Notice state="watch" live="assertive" title={say(words.wrong, { start })} />
        ) : note.error ? (
          <Notice state="watch" live="assertive" title={note.error.message || say(words.notSaved)} />
        ) : null
      }
      acts={
        <Button type="submit" busy={note.isPending && say(words.saving)}>
          {say(words.add)}
        </Button>
      }
    >
      <Pair>
        <DayField label={say(words.on)} value={on} onChange={setOn} {...days} />
        <DayField label={say(words.finish)} value={finish} onChange={setFinish} {...days} />
      </Pair>
    </Form>
  )
}
