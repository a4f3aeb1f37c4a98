import { useState } from 'react'
import { addDays, weekdayOf, type Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Segments } from '../ui/choice.tsx'
import { SelectField } from '../ui/field.tsx'
import { Empty } from '../ui/notice.tsx'
import { Line, Page, Section, Stack, type Visit } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { fullName, type Contact } from '../people/person.ts'
import type { PromiseLine } from './line.ts'
import { MakePromise } from './make-promise.page.tsx'
import { OnePromise } from './one-promise.page.tsx'
import { PromiseRows, type PromiseRowsProps } from './promise-rows.page.tsx'
import { weekAround } from './promise.ts'

interface Ledger {
  today: Day
  lines: readonly PromiseLine[]
}

interface Clients {
  clients: readonly { id: string; name: string; contacts: readonly Contact[] }[]
}

interface LedgerProps extends Pick<Visit, 'search'> {
  /** What a forecast sees of an open promise: the rooms above know one. */
  stateOf: NonNullable<PromiseRowsProps['stateOf']>
}

/** The ledger: everything we said we would do, by person and week; or the one promise the address names. */
export function PromisesPage({ search, stateOf }: LedgerProps) {
  const one = search['promise']
  return one === undefined ? (
    <WholeLedger search={search} stateOf={stateOf} />
  ) : (
    <OnePromise promiseId={one} stateOf={stateOf} />
  )
}

function WholeLedger({ search, stateOf }: LedgerProps) {
  const words = useWords('promises')
  const { formats } = useReader()
  const [week, setWeek] = useState<Day | null>(null)
  const [contactId, setContactId] = useState(search['contact'] ?? '')
  const [only, setOnly] = useState('open')
  const [making, setMaking] = useState(false)
  const filter = { only, ...(week === null ? {} : { week }), ...(contactId === '' ? {} : { contactId }) }
  const { data, error } = useRead<Ledger>('GET /promises', filter)
  const { data: people } = useRead<Clients>('GET /clients')
  if (error) throw error
  if (!data) return null
  const { today, lines } = data
  const contacts = (people?.clients ?? []).flatMap((client) =>
    client.contacts.map((c) => ({ id: c.id, name: `${fullName(c)}, ${client.name}`, language: c.language })),
  )
  const filtered = week !== null || contactId !== ''
  const { to } = weekAround(today, weekdayOf(today))
  const over = lines.filter(({ promise }) => promise.deliveredOn === null && promise.day < today).length
  const due = lines.filter(({ promise }) => promise.day >= today && promise.day <= to).length
  const title =
    week !== null
      ? say(words.titleWeek, {
          count: lines.length,
          day: formats.day('short', weekAround(week, weekdayOf(week)).from, today),
        })
      : only === 'all'
        ? say(words.titleAll, { count: lines.length })
        : over > 0
          ? say(words.titleOver, { count: over })
          : say(words.titleDue, { count: due })
  const move = (days: number) => setWeek(addDays(week ?? today, days))
  const make = (
    <Button kind="primary" onClick={() => setMaking(true)}>
      {say(words.make.act)}
    </Button>
  )
  return (
    <Page title={title} lead={say(words.lead)} act={contacts.length > 0 ? make : null}>
      <Stack gap={4}>
        <Line>
          <Segments
            label={say(words.filter.which)}
            value={only}
            onChange={setOnly}
            choices={[
              { value: 'open', label: say(words.filter.owed) },
              { value: 'all', label: say(words.filter.all) },
            ]}
          />
          <Button onClick={() => move(-7)}>{say(words.filter.before)}</Button>
          <Button onClick={() => setWeek(today)}>{say(words.filter.thisWeek)}</Button>
          <Button onClick={() => move(7)}>{say(words.filter.after)}</Button>
          {week === null ? null : <Button onClick={() => setWeek(null)}>{say(words.filter.always)}</Button>}
        </Line>
        <SelectField
          label={say(words.filter.person)}
          value={contactId}
          onChange={setContactId}
          placeholder={say(words.filter.everyone)}
          choices={contacts.map((c) => ({ value: c.id, label: c.name }))}
        />
      </Stack>
      {lines.length > 0 ? (
        <Section title={say(words.list)} count={lines.length}>
          <PromiseRows lines={lines} today={today} stateOf={stateOf} />
        </Section>
      ) : (
        <Empty title={filtered ? say(words.emptyFiltered) : say(words.emptyTitle)}>
          {filtered ? null : say(words.emptyText)}
        </Empty>
      )}
      {making ? <MakePromise open onClose={() => setMaking(false)} contacts={contacts} today={today} /> : null}
    </Page>
  )
}
