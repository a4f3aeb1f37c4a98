import { capital } from '../kit/capital.ts'
import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import type { PromiseLine } from '../promise/line.ts'
import { LinkButton } from '../ui/button.tsx'
import { Section, Stack } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { overdueOf, placeToDo, type Overdue, type Today } from './today.ts'
import { DaysLate, LateNewsRow } from './late-news.page.tsx'
import { Due, pressureOf } from './until.page.tsx'

/** What should have been done and was not, the longest overdue first. */
export function OverdueOnes({ data }: { data: Today }) {
  const words = useWords('today')
  const overdue = overdueOf(data)
  if (overdue.length === 0) return null
  return (
    <Section title={say(words.overdue)} count={overdue.length} note={say(words.overdueNote)}>
      <Rows label={say(words.overdue)}>
        {overdue.map((one) => (
          <Late key={one.of === 'news' ? one.news.occurrenceId : one.line.promise.id} one={one} data={data} />
        ))}
      </Rows>
    </Section>
  )
}

function Late({ one, data }: { one: Overdue; data: Today }) {
  return one.of === 'news' ? <LateNewsRow news={one.news} today={data.today} /> : <OverdueRow one={one} data={data} />
}

interface OverdueRowProps {
  readonly one: Extract<Overdue, { of: 'promise' }>
  readonly data: Today
}

function OverdueRow({ one: { line, daysLate }, data: { today, waiting } }: OverdueRowProps) {
  const words = useWords('today')
  const { promise, contactName, clientName } = line
  const caseId = promise.caseId ?? waiting.find(({ promiseId }) => promiseId === promise.id)?.caseId ?? null
  return (
    <Row
      state="trouble"
      head={<LabelLink line={line} />}
      when={<DaysLate day={promise.day} daysLate={daysLate} today={today} />}
      note={say(words.forClient, { contact: contactName, client: clientName })}
      act={<WaysOut promise={promise} caseId={caseId} />}
    >
      {say(words.kinds[promise.kind])}
    </Row>
  )
}

/** What we call it; where that is what the client calls it, in their language. */
function LabelLink({ line: { promise, contactLanguage } }: { line: PromiseLine }) {
  const { id, label, what } = promise
  return (
    <a href={`/promises?promise=${id}`} {...(label === what ? { lang: contactLanguage } : {})}>
      {label}
    </a>
  )
}

interface WaysOutProps {
  readonly promise: PromiseLine['promise']
  readonly caseId: Id | null
}

/** To where it is done: the call sheet of a call, else the case; and to where it is noted or another day is agreed. */
function WaysOut({ promise, caseId }: WaysOutProps) {
  const words = useWords('today')
  const place = placeToDo(promise.kind, caseId)
  return (
    <Stack gap={2}>
      {place === null ? null : (
        <LinkButton href={place}>{say(promise.kind === 'call' ? words.callSheet : words.open)}</LinkButton>
      )}
      <a href={`/promises?promise=${promise.id}`}>{say(words.doneOrMoved)}</a>
    </Stack>
  )
}

/** To what is said on the phone, in one press. */
function Sheet({ caseId }: { caseId: Id }) {
  return <LinkButton href={`/cases/${caseId}/call`}>{say(useWords('today').callSheet)}</LinkButton>
}

/** Whom to tell of a slip, by when. */
export function Saying({ data: { say: owed } }: { data: Today }) {
  const words = useWords('today')
  if (owed.length === 0) return null
  return (
    <Section title={say(words.say)} count={owed.length} note={say(words.sayNote)}>
      <Rows label={say(words.say)}>
        {owed.map((one) => (
          <Row
            key={one.caseId}
            state={pressureOf(one)}
            head={<a href={`/cases/${one.caseId}`}>{one.contactName}</a>}
            when={<Due one={one} />}
            note={`${one.clientName} · ${say(words.slip, { count: one.slip })}`}
            act={one.step === 'tell' ? <Sheet caseId={one.caseId} /> : null}
          >
            {capital(one.label)}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** What is owed from today until the end of the week. */
export function Keeping({ data: { keep, today } }: { data: Today }) {
  const words = useWords('today')
  const due = keep.filter(({ promise }) => promise.day >= today)
  if (due.length === 0) return null
  return (
    <Section title={say(words.keep)} count={due.length} note={say(words.keepNote)}>
      <Rows label={say(words.keep)}>
        {due.map((line) => (
          <KeepRow key={line.promise.id} line={line} today={today} />
        ))}
      </Rows>
    </Section>
  )
}

function KeepRow({ line, today }: { line: PromiseLine; today: Today['today'] }) {
  const { promise, contactName, clientName } = line
  const words = useWords('today')
  const { formats } = useReader()
  return (
    <Row
      head={<LabelLink line={line} />}
      act={promise.kind === 'call' && promise.caseId !== null ? <Sheet caseId={promise.caseId} /> : null}
      when={
        <StateMark state={promise.day === today ? 'watch' : 'holds'}>
          {say(words.due, { day: formats.day('short', promise.day, today) })}
        </StateMark>
      }
      note={say(words.forClient, { contact: contactName, client: clientName })}
    >
      {say(words.kinds[promise.kind])}
    </Row>
  )
}
