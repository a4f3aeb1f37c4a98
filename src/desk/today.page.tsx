import { capital } from '../kit/capital.ts'
import { dayIn, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Clock } from '../ui/clock.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page, Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ToAgree, Today, ToSay } from './today.ts'

/** What to say to whom by when; then what waits for a yes, what to keep, and who owes us an answer. */
export function TodayPage() {
  const words = useWords('today')
  const { data, error } = useRead<Today>('GET /today', {}, { every: 30_000 })
  if (error) throw error
  if (!data) return <Page title="" />
  const first = data.say[0]
  return (
    <Page
      title={say(words.title, { count: data.say.length })}
      lead={<Lead data={data} />}
      act={first ? <FirstAct first={first} /> : null}
      beside={first ? <Due one={first} size="hero" /> : null}
    >
      <Saying data={data} />
      <Answers data={data} />
      <Mails data={data} />
      <Agreements data={data} />
      <Approvals data={data} />
      <Keeping data={data} />
      <Waiting data={data} />
      <OutboxLine data={data} />
    </Page>
  )
}

function Lead({ data }: { data: Today }) {
  const words = useWords('today')
  const first = data.say[0]
  if (first) return <FirstSentence first={first} />
  const overdue = data.keep.filter(({ promise }) => promise.day < data.today).length
  if (overdue > 0) return <>{say(words.calmOverdue, { count: overdue })}</>
  return <>{say(data.keep.length > 0 ? words.calm : words.calmEmpty)}</>
}

function FirstSentence({ first }: { first: ToSay }) {
  const words = useWords('today')
  const told = { contact: first.contactName, what: first.label, until: useUntil(first) }
  return <>{first.late ? say(words.firstLate, told) : say(words.first, told)}</>
}

function FirstAct({ first }: { first: ToSay }) {
  const words = useWords('today')
  const ready = first.step === 'tell'
  return (
    <LinkButton kind="primary" href={ready ? `/cases/${first.caseId}/call` : `/cases/${first.caseId}`}>
      {ready ? say(words.call, { contact: first.contactName }) : say(words.open)}
    </LinkButton>
  )
}

/** The deadline where the client is: their clock decides. */
function useUntil({ noticeBy, zone }: Pick<ToSay, 'noticeBy' | 'zone'>): string {
  const words = useWords('today')
  const { code, dateOrder } = useReader()
  const { day, clock } = formatsFor(code, dateOrder === undefined ? { zone } : { zone, dateOrder })
  const on = dayIn(zone, noticeBy)
  return say(words.until, { moment: `${day('short', on, on)} ${clock(noticeBy)}`, place: placeOf(zone) })
}

/** 'Berlin' of 'Europe/Berlin'. */
function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function Due({ one, size = 'line' }: { one: ToSay; size?: 'line' | 'hero' }) {
  const words = useWords('today')
  const { formats } = useReader()
  const until = useUntil(one)
  const { data } = useRead<Today>('GET /today')
  const lateBy = data ? (Date.parse(data.now) - Date.parse(one.noticeBy)) / 60_000 : 0
  const left =
    one.workingMinutesLeft < 60
      ? say(words.workingLess)
      : say(words.workingLeft, { time: formats.duration(one.workingMinutesLeft) })
  return (
    <Clock
      size={size}
      state={one.late || one.left < 0.34 ? 'trouble' : 'watch'}
      left={one.left}
      {...(size === 'hero' ? { what: one.contactName } : {})}
      words={one.late ? say(words.lateBy, { time: formats.duration(Math.max(1, lateBy)) }) : left}
      until={until}
      iso={one.noticeBy}
    />
  )
}

function Saying({ data: { say: owed } }: { data: Today }) {
  const words = useWords('today')
  if (owed.length === 0) return null
  return (
    <Section title={say(words.say)} count={owed.length} note={say(words.sayNote)}>
      <Rows label={say(words.say)}>
        {owed.map((one) => (
          <Row
            key={one.caseId}
            state={one.late ? 'trouble' : 'watch'}
            head={<a href={`/cases/${one.caseId}`}>{one.contactName}</a>}
            when={<Due one={one} />}
            note={`${one.clientName} · ${say(words.slip, { count: one.slip })}`}
          >
            {capital(one.label)}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function Answers({ data: { answer } }: { data: Today }) {
  const words = useWords('today')
  const { formats } = useReader()
  if (answer.length === 0) return null
  return (
    <Section title={say(words.answer)} count={answer.length}>
      <Rows label={say(words.answer)}>
        {answer.map(({ caseId, kind, contactName, label, words: said, language, at }) => (
          <Row
            key={`${caseId} ${at}`}
            state="watch"
            head={<a href={`/cases/${caseId}`}>{say(words[kind], { contact: contactName })}</a>}
            when={formats.moment(at)}
            note={label}
          >
            <q lang={language}>{said}</q>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function Mails({ data: { mails } }: { data: Today }) {
  const words = useWords('today')
  const { formats } = useReader()
  if (mails.length === 0) return null
  return (
    <Section title={say(words.mails)} count={mails.length}>
      <Rows label={say(words.mails)}>
        {mails.map(({ mailId, contactName, subject, words: said, language, at, urgent }) => (
          <Row
            key={mailId}
            {...(urgent ? { state: 'trouble' as const } : {})}
            head={<a href="/inbox">{contactName ?? say(words.mailWhose)}</a>}
            when={formats.moment(at)}
            note={subject}
            act={<LinkButton href="/inbox">{say(words.mailAct)}</LinkButton>}
          >
            {said ? <q {...(language ? { lang: language } : {})}>{said}</q> : null}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function Agreements({ data: { agree } }: { data: Today }) {
  const words = useWords('today')
  if (agree.length === 0) return null
  return (
    <Section title={say(words.agree)} count={agree.length} note={say(words.agreeNote)}>
      <Rows label={say(words.agree)}>
        {agree.map((one) => (
          <Agreement key={one.caseId} one={one} />
        ))}
      </Rows>
    </Section>
  )
}

function Agreement({ one }: { one: ToAgree }) {
  const words = useWords('today')
  const until = useUntil(one)
  return (
    <Row
      state="watch"
      head={<a href={`/cases/${one.caseId}`}>{capital(one.label)}</a>}
      act={<LinkButton href={`/cases/${one.caseId}`}>{say(words.agreeAct)}</LinkButton>}
      note={say(words.agreeBy, { until })}
    >
      {one.contactName}
    </Row>
  )
}

function Approvals({ data: { approve } }: { data: Today }) {
  const words = useWords('today')
  if (approve.length === 0) return null
  return (
    <Section title={say(words.approve)} count={approve.length}>
      <Rows label={say(words.approve)}>
        {approve.map(({ messageId, contactName, subject }) => (
          <Row
            key={messageId}
            head={<a href={`/messages/${messageId}`}>{contactName}</a>}
            act={<LinkButton href={`/messages/${messageId}`}>{say(words.approveAct)}</LinkButton>}
          >
            {subject}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function Keeping({ data: { keep, today } }: { data: Today }) {
  const words = useWords('today')
  const { formats } = useReader()
  if (keep.length === 0) return null
  return (
    <Section title={say(words.keep)} count={keep.length} note={say(words.keepNote)}>
      <Rows label={say(words.keep)}>
        {keep.map(({ promise, contactName, clientName }) => {
          const over = promise.day < today
          const day = formats.day('short', promise.day, today)
          const state: StateName = over ? 'trouble' : promise.day === today ? 'watch' : 'holds'
          return (
            <Row
              key={promise.id}
              {...(over ? { state: 'trouble' as const } : {})}
              head={<a href={`/promises?promise=${promise.id}`}>{promise.label}</a>}
              when={<StateMark state={state}>{over ? say(words.overdue, { day }) : say(words.due, { day })}</StateMark>}
              note={say(words.forClient, { contact: contactName, client: clientName })}
            >
              {say(words.kinds[promise.kind])}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}

function Waiting({ data: { waiting } }: { data: Today }) {
  const words = useWords('today')
  const { formats } = useReader()
  if (waiting.length === 0) return null
  return (
    <Section title={say(words.waiting)} count={waiting.length}>
      <Rows label={say(words.waiting)}>
        {waiting.map(({ caseId, contactName, label, since }) => (
          <Row
            key={caseId}
            head={<a href={`/cases/${caseId}`}>{contactName}</a>}
            note={say(words.waitingSince, { moment: formats.moment(since) })}
          >
            {capital(label)}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function OutboxLine({ data: { outbox, say: owed, keep, approve } }: { data: Today }) {
  const words = useWords('today')
  const empty = owed.length + keep.length + approve.length === 0
  return (
    <>
      {empty ? (
        <Empty
          title={say(words.firstSteps)}
          act={
            <>
              <LinkButton href="/clients">{say(words.addClient)}</LinkButton>{' '}
              <LinkButton href="/projects">{say(words.addPlan)}</LinkButton>
            </>
          }
        >
          {say(words.firstStepsText)}
        </Empty>
      ) : null}
      <p className="soft">
        {outbox.trouble > 0 ? (
          <StateMark state="trouble">{say(words.trouble, { count: outbox.trouble })}</StateMark>
        ) : (
          say(words.outbox, { held: outbox.held })
        )}{' '}
        <a href="/outbox">{say(words.toOutbox)}</a>
      </p>
    </>
  )
}
