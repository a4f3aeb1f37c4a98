import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { dayIn, daysBetween, type Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { Line } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { PromiseLine } from './line.ts'
import { PromiseActDialog, type PromiseAct } from './promise-acts.page.tsx'

export interface PromiseRowsProps {
  lines: readonly PromiseLine[]
  today: Day
  /** What else is known of a promise: its chance, its case. */
  beside?: (line: PromiseLine) => ReactNode
  /** The state a forecast gives an open promise; without one it is only open. */
  stateOf?: (line: PromiseLine) => { state: StateName; word: string } | null
  /** What ends a promise stands open beside it, not only under 'More'. */
  direct?: boolean
}

/** Promises as a list: to whom, what, when, why it matters, the trail of days, and what can be done. */
export function PromiseRows({ lines, today, beside, stateOf, direct = false }: PromiseRowsProps) {
  const words = useWords('promises')
  const [doing, setDoing] = useState<{ act: PromiseAct; line: PromiseLine } | null>(null)
  return (
    <>
      <Rows label={say(words.list)}>
        {lines.map((line) => (
          <PromiseRow
            key={line.promise.id}
            line={line}
            today={today}
            seen={stateOf?.(line) ?? null}
            beside={beside?.(line)}
            direct={direct}
            onAct={(act) => setDoing({ act, line })}
          />
        ))}
      </Rows>
      {doing ? <PromiseActDialog {...doing} today={today} onClose={() => setDoing(null)} /> : null}
    </>
  )
}

interface PromiseRowProps {
  line: PromiseLine
  today: Day
  seen: { state: StateName; word: string } | null
  beside: ReactNode
  direct: boolean
  onAct: (act: PromiseAct) => void
}

function PromiseRow({ line, today, seen, beside, direct, onAct }: PromiseRowProps) {
  const words = useWords('promises')
  const { formats } = useReader()
  const { promise, contactName, clientName, projectName } = line
  const { label, stake, deliveredOn, withdrawn } = promise
  const open = deliveredOn === null && withdrawn === null
  const over = open && promise.day < today
  const trouble = over || seen?.state === 'trouble'
  const navigate = useNavigate()
  const choices = (['needTime', 'keep', 'part', 'reAgree', 'describe', 'withdraw'] as const).map((act) => ({
    id: act,
    label: say(words.act[act]),
  }))
  const choose = (act: string) => {
    // The room of cases stands above this one, so it is reached by its address.
    if (act === 'needTime') void navigate({ to: '/cases/new', search: { promise: promise.id } })
    else onAct(act as PromiseAct)
  }
  return (
    <Row
      {...(trouble ? { state: 'trouble' } : seen?.state === 'watch' ? { state: 'watch' } : {})}
      head={
        <>
          <span {...(label === promise.what ? { lang: line.contactLanguage } : {})}>{label}</span>{' '}
          <StandingMark line={line} today={today} seen={open ? seen : null} />
        </>
      }
      when={<Days line={line} today={today} />}
      note={
        <>
          {say(words.to, { contact: contactName, client: clientName })}
          {projectName === null ? null : <> · {projectName}</>} · {say(words.kind[promise.kind])}
          {promise.caseId === null ? null : <> · {say(words.inCase)}</>}
        </>
      }
      act={
        open ? (
          <Menu
            label={say(words.act.more)}
            name={`${say(words.act.more)}: ${label}`}
            choices={choices}
            onChoose={choose}
          />
        ) : null
      }
    >
      {stake ? (
        <p>
          {say(words.stake)} <span lang={line.contactLanguage}>{stake.event}</span>
          {stake.on === null ? null : <>, {formats.day('short', stake.on, today)}</>}
        </p>
      ) : promise.kind === 'delivery' && open ? (
        <p className="soft">{say(words.noStake)}</p>
      ) : null}
      {promise.parts.map((part) => (
        <p key={`${part.on} ${part.what}`}>
          {say(words.part, { day: formats.day('short', part.on, today), what: part.what })}
        </p>
      ))}
      {withdrawn === null ? null : <Withdrawn because={withdrawn} />}
      {direct && open ? (
        <Line>
          <Button onClick={() => onAct('keep')}>{say(words.act.keep)}</Button>
          <Button onClick={() => onAct('reAgree')}>{say(words.act.reAgree)}</Button>
        </Line>
      ) : null}
      {beside}
      <TrailOf line={line} today={today} />
    </Row>
  )
}

/** What a member wrote, or a reason of our own in the reader's language. */
function Withdrawn({ because }: { because: string }) {
  const words = useWords('promises')
  const own: Readonly<Record<string, () => string>> = {
    delivered: () => say(words.because.delivered),
    'called-off': () => say(words.because.calledOff),
  }
  return <p>{say(words.withdrawn, { because: own[because]?.() ?? because })}</p>
}

function StandingMark({ line, today, seen }: Pick<PromiseRowProps, 'line' | 'today' | 'seen'>) {
  const words = useWords('promises')
  const { standing, promise } = line
  const { deliveredOn, withdrawn, day } = promise
  if (standing === 'kept') return <StateMark state="kept">{say(words.standing.kept)}</StateMark>
  if (deliveredOn === null && withdrawn === null && day < today)
    return <StateMark state="trouble">{say(words.overdueBy, { days: daysBetween(day, today) })}</StateMark>
  if (standing === 'broken' && deliveredOn === null) return <StateMark state="trouble">{say(words.overdue)}</StateMark>
  if (standing === 'broken') return <StateMark state="watch">{say(words.standing.broken)}</StateMark>
  if (seen) return <StateMark state={seen.state}>{seen.word}</StateMark>
  return <StateMark state="quiet">{say(words.standing[standing])}</StateMark>
}

/** The day it stands for now, the one before it struck through, and how it was kept. */
function Days({ line: { promise, how }, today }: { line: PromiseLine; today: Day }) {
  const words = useWords('promises')
  const common = useWords('ui')
  const { formats } = useReader()
  const before = promise.days.at(-2)
  const short = (day: Day) => formats.day('short', day, today)
  return (
    <span className="date-mark">
      <time className="date-now" dateTime={promise.day}>
        {short(promise.day)}
      </time>
      {before ? (
        <span className="date-was">
          {' '}
          <span className="hidden-text">{say(common.wasDate)} </span>
          <s>
            <time dateTime={before.day}>{short(before.day)}</time>
          </s>
        </span>
      ) : null}
      {how && promise.deliveredOn ? (
        <span className="date-label">{say(words.how[how], { day: short(promise.deliveredOn) })}</span>
      ) : null}
    </span>
  )
}

function TrailOf({ line: { promise, slips }, today }: { line: PromiseLine; today: Day }) {
  const words = useWords('promises')
  const { formats, zone } = useReader()
  const [first, ...moves] = promise.days
  if (!first || moves.length === 0) return null
  const short = (day: Day) => formats.day('short', day, today)
  return (
    <details>
      <summary>
        {say(words.trail, { first: short(first.day), count: moves.length })}
        {slips > 0 ? ` (${say(words.slips, { count: slips })})` : ''}
      </summary>
      <ol>
        {moves.map((move, i) => {
          const at = short(dayIn(zone, move.agreedAt))
          const reason = move.reason ?? say(words.noReason)
          const how =
            move.reason === null && move.caseId !== null
              ? say(words.movedCase, { at })
              : move.askedBy === 'client'
                ? say(words.movedByClient, { at, reason })
                : say(words.movedByUs, { at, reason })
          return (
            <li key={`${i} ${move.day}`}>
              <time dateTime={move.day}>{short(move.day)}</time>: {how}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
