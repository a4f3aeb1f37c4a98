import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { minutesBetween } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { useNow } from '../ui/now.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { Row } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import { DoubtBody } from './doubt.page.tsx'
import { placeOf, type OutboxRow } from './outbox.ts'
import { RefusalLine } from './refusal-line.page.tsx'

const MARK: Readonly<Record<OutboxRow['state'], StateName>> = {
  held: 'quiet',
  queued: 'quiet',
  attempting: 'holds',
  data: 'holds',
  sent: 'kept',
  'in-doubt': 'trouble',
  failed: 'trouble',
  bounced: 'trouble',
  late: 'watch',
  cancelled: 'quiet',
}

interface LineProps {
  row: OutboxRow
  /** Everything is stopped: nothing that waits here will leave. */
  stopped: boolean
}

/** One letter on its way: who it is for, what it is, where it stands, and what can be done about it. */
export function OutboxLine({ row, stopped }: LineProps) {
  const words = useWords('outbox')
  const kinds = useWords('composer').kind
  const name = row.client ? `${row.to}, ${row.client}` : row.to
  const ruled = useRuled(row)
  const title = ruled ?? (row.subject || say(words.noSubject))
  const place = placeOf(row)
  const again = row.resends > 0 ? say(words.sentAgain, { count: row.resends }) : null
  return (
    <Row
      head={row.messageId ? <a href={`/messages/${row.messageId}`}>{name}</a> : name}
      when={
        <Stack gap={1}>
          <StateMark state={MARK[row.state]}>{say(words.state[row.state])}</StateMark>
          <When row={row} stopped={stopped} />
        </Stack>
      }
      {...(place === 'doubt' || place === 'failed' ? { state: 'trouble' as const } : {})}
      {...(place === 'late' ? { state: 'watch' as const } : {})}
      act={place === 'held' && row.messageId ? <TakeBack row={row} /> : null}
    >
      {ruled === null && row.language !== null ? <span lang={row.language}>{title}</span> : title}
      <p className="row-note">
        {[ruled ? null : say(kinds[row.kind as keyof typeof kinds]), row.address, again].filter(Boolean).join(' · ')}
      </p>
      {place === 'doubt' ? <DoubtBody row={row} /> : null}
      {place === 'failed' ? <Failed row={row} /> : null}
      {place === 'late' ? <Late row={row} /> : null}
    </Row>
  )
}

/** What a mail by rule is, a call with its time; null for a letter. */
function useRuled({ kind, call }: OutboxRow): string | null {
  const words = useWords('outbox')
  const when = useWhen()
  if (call) return say(words.call[call.turn], { when: when(call.start) })
  return kind in words.system ? say(words.system[kind as keyof typeof words.system]) : null
}

function When({ row, stopped }: LineProps) {
  const words = useWords('outbox')
  const when = useWhen()
  const now = useNow(1)
  const { state, due, since, attempts } = row
  if (state !== 'held' && state !== 'queued') return <time dateTime={since}>{when(since)}</time>
  if (stopped) return <span>{say(words.stoppedHere)}</span>
  if (attempts > 0) return <span>{say(words.again, { attempts, when: when(due) })}</span>
  const seconds = Math.ceil(minutesBetween(now, due) * 60)
  if (seconds <= 0) return <span>{say(words.leavesNow)}</span>
  return (
    <time className="figures" dateTime={due}>
      {seconds <= 600 ? say(words.leavesIn, { seconds }) : say(words.leavesAt, { when: when(due) })}
    </time>
  )
}

function TakeBack({ row }: { row: OutboxRow }) {
  const words = useWords('outbox')
  const undo = useAct('POST /deliveries/:deliveryId/undo')
  return (
    <Stack gap={1}>
      <Button onClick={() => undo.mutate({ input: { deliveryId: row.deliveryId } })} busy={undo.isPending ? '…' : null}>
        {say(words.undo)}
      </Button>
      <RefusalLine error={undo.error} />
    </Stack>
  )
}

function Failed({ row }: { row: OutboxRow }) {
  const words = useWords('outbox')
  const revoke = useAct('DELETE /messages/:messageId/approval')
  const go = useNavigate()
  const { messageId, reply } = row
  return (
    <Stack gap={2}>
      <p className="soft">
        {say(row.state === 'bounced' ? words.bouncedWhy : words.failedWhy, { reply: reply || '-' })}
      </p>
      {messageId ? (
        <Line>
          <Button
            onClick={() =>
              revoke.mutate({ input: { messageId } }, { onSuccess: () => void go({ to: `/messages/${messageId}` }) })
            }
          >
            {say(words.rewrite)}
          </Button>
        </Line>
      ) : null}
      <RefusalLine error={revoke.error} />
    </Stack>
  )
}

function Late({ row }: { row: OutboxRow }) {
  const words = useWords('outbox')
  const when = useWhen()
  const [key] = useState(() => crypto.randomUUID())
  const send = useAct('POST /deliveries/:deliveryId/late')
  const undo = useAct('POST /deliveries/:deliveryId/undo')
  const input = { deliveryId: row.deliveryId }
  return (
    <Stack gap={2}>
      <p className="soft">{say(words.lateWhat, { when: when(row.latest) })}</p>
      <Line>
        <Button onClick={() => undo.mutate({ input })}>{say(words.undo)}</Button>
        <Button onClick={() => send.mutate({ input, key })}>{say(words.sendLate)}</Button>
      </Line>
      <RefusalLine error={send.error ?? undo.error} />
    </Stack>
  )
}
