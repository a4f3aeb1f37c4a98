import { useState } from 'react'
import { say } from '../language/words.ts'
import { sayData } from '../plan/say-data.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { Checkbox, NumberField, Segments } from '../ui/choice.tsx'
import { SelectField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { readNumber } from '../ui/typed.ts'
import { Row, Rows } from '../ui/rows.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { money, type Money } from '../kit/money.ts'
import { HeadwayBar } from './headway.page.tsx'
import { PeopleFields } from './people-fields.page.tsx'
import { DEFAULT_PEOPLE } from './recovery-people.ts'
import { editOf, TRIES, type Try, type TryKind } from './options-of.ts'
import type { PlannedTask, ProjectStory } from './project-story.ts'
import type { RecoveryTable } from './recovery.ts'
import { WhatIfTable } from './what-if-table.page.tsx'

interface Added extends Try {
  /** Its name in the comparison. */
  readonly option: string
  /** What a reader calls it, whole. */
  readonly name: string
  readonly cost: Money | null
}

/** What if? Ways back on track tried on the plan, several side by side; asking changes nothing. */
export function WhatIf({ story }: { story: ProjectStory }) {
  const words = useWords('forecast').whatIf
  const owed = story.promises.filter(
    ({ promise }) => promise.kind === 'delivery' && promise.deliveredOn === null && promise.withdrawn === null,
  )
  const [promiseId, setPromiseId] = useState(owed[0]?.promise.id ?? '')
  const [added, setAdded] = useState<readonly Added[]>([])
  const compare = useAct<RecoveryTable>('POST /promises/:promiseId/comparison')
  // A dropped way still stands in the comparison that was made with it.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const promise = owed.find((p) => p.promise.id === promiseId) ?? owed[0]
  const [calendar] = story.project.calendars
  if (!promise || !calendar) return null
  const run = () => {
    const options = added.flatMap(({ option, name: _name, cost, ...tried }) => {
      const edit = editOf(tried, calendar, story.today)
      return edit ? [{ option, edit, cost }] : []
    })
    setNames(new Map(added.map(({ option, name }) => [option, name])))
    compare.mutate({ input: { promiseId: promise.promise.id, options } })
  }
  return (
    <Section title={say(words.title)} note={say(words.note)} id="what-if">
      <details>
        <summary>{say(words.open)}</summary>
        <Stack gap={6}>
          {owed.length > 1 ? (
            <SelectField
              label={say(words.promise)}
              value={promise.promise.id}
              onChange={(id) => setPromiseId(id as typeof promiseId)}
              choices={owed.map((p) => ({ value: p.promise.id, label: p.promise.label }))}
            />
          ) : null}
          <AddTry
            tasks={decidingFirst(story)}
            currency={story.currency}
            onAdd={(one) => setAdded((before) => [...before, { ...one, option: freeName(before) }])}
          />
          <Chosen added={added} onDrop={(option) => setAdded((before) => before.filter((a) => a.option !== option))} />
          <div>
            <Button onClick={run} disabled={added.length === 0} busy={compare.isPending ? say(words.comparing) : null}>
              {say(words.compare)}
            </Button>
          </div>
          {compare.isPending ? <HeadwayBar of={promise.promise.id} label={say(words.comparing)} /> : null}
          {compare.error ? (
            <Notice
              state="watch"
              live="assertive"
              title={compare.error instanceof Problem ? compare.error.message : say(words.failed)}
            />
          ) : null}
          {compare.data ? <WhatIfTable table={compare.data} today={story.today} names={names} /> : null}
        </Stack>
      </details>
    </Section>
  )
}

/** 'way-3': names never come back, so that a comparison that stands is not read wrong. */
function freeName(added: readonly Added[]): string {
  return `way-${Math.max(0, ...added.map(({ option }) => Number(option.slice('way-'.length)))) + 1}`
}

/** The ways chosen so far, one under the other, each with its whole name. */
function Chosen({ added, onDrop }: { added: readonly Added[]; onDrop: (option: string) => void }) {
  const words = useWords('forecast').whatIf
  if (added.length === 0) return <p className="soft">{say(words.none)}</p>
  return (
    <Rows label={say(words.chosen)}>
      {added.map(({ option, name }) => (
        <Row
          key={option}
          head={name}
          act={
            <Button onClick={() => onDrop(option)}>
              {say(words.drop)}
              <span className="hidden-text"> {name}</span>
            </Button>
          }
        />
      ))}
    </Rows>
  )
}

interface AddTryProps {
  tasks: readonly PlannedTask[]
  currency: string
  onAdd: (added: Omit<Added, 'option'>) => void
}

const FIRST = 6
const MOST_LISTED = 120

/** Tasks in the order in which they decide the end, the rest as the plan has them. */
function decidingFirst({ tasks, forecast }: ProjectStory): readonly PlannedTask[] {
  const share = new Map(forecast?.deciding.map((d) => [d.task, d.criticality]))
  return tasks.toSorted((a, b) => (share.get(b.task.key) ?? 0) - (share.get(a.task.key) ?? 0))
}

function AddTry({ tasks, currency, onAdd }: AddTryProps) {
  const words = useWords('forecast').whatIf
  const { formats } = useReader()
  const [kind, setKind] = useState<TryKind>('part-on-time')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [days, setDays] = useState('2')
  const [team, setTeam] = useState('3')
  const [more, setMore] = useState('1')
  const [cost, setCost] = useState('')
  const [people, setPeople] = useState(DEFAULT_PEOPLE)
  const open = tasks.filter(({ task }) => task.progress.actualFinish === null && task.progress.percent !== 1)
  const whole = (text: string) => Math.round(readNumber(text) ?? 0)
  const tried: Try = { kind, tasks: chosen, days: whole(days), team: whole(team), added: whole(more), people }
  const ready =
    kind === 'extra-days' ? tried.days > 0 : chosen.length > 0 && (kind !== 'more-people' || tried.added > 0)
  const add = () => {
    const names = open.filter(({ task }) => chosen.includes(task.key)).map(({ task }) => task.name)
    const what = { tasks: formats.list(names), n: kind === 'extra-days' ? tried.days : tried.added }
    const amount = readNumber(cost)
    onAdd({
      ...tried,
      name: sayData(words.way[kind], what),
      cost: amount === null || amount < 0 ? null : money(amount, currency),
    })
    setChosen([])
    setCost('')
  }
  const box = ({ task }: PlannedTask) => (
    <Checkbox
      key={task.key}
      label={task.name}
      checked={chosen.includes(task.key)}
      onChange={(on) => setChosen((before) => (on ? [...before, task.key] : before.filter((key) => key !== task.key)))}
    />
  )
  return (
    <Stack>
      <Segments
        label={say(words.add)}
        value={kind}
        onChange={(value) => setKind(value as TryKind)}
        choices={TRIES.map((value) => ({ value, label: say(words.kind[value]) }))}
      />
      {kind === 'extra-days' ? (
        <NumberField label={say(words.days)} value={days} onChange={setDays} />
      ) : (
        <fieldset className="field">
          <legend className="field-label">{say(words.tasks)}</legend>
          {open.slice(0, FIRST).map(box)}
          {open.length > FIRST ? (
            <details>
              <summary>{say(words.otherTasks)}</summary>
              {open.slice(FIRST, MOST_LISTED).map(box)}
            </details>
          ) : null}
        </fieldset>
      )}
      {kind === 'more-people' ? (
        <Line>
          <NumberField label={say(words.team)} description={say(words.teamNote)} value={team} onChange={setTeam} />
          <NumberField label={say(words.added)} value={more} onChange={setMore} />
        </Line>
      ) : null}
      {kind === 'more-people' ? <PeopleFields people={people} onChange={setPeople} /> : null}
      <NumberField
        label={say(words.cost, { currency })}
        description={say(words.costNote)}
        value={cost}
        onChange={setCost}
      />
      <div>
        <Button disabled={!ready} onClick={add}>
          {say(words.addTry)}
        </Button>
      </div>
    </Stack>
  )
}
