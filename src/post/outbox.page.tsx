import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page, Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import { OutboxLine } from './outbox-row.page.tsx'
import { PLACES, placeOf, type DraftShown, type OutboxView } from './outbox.ts'
import { StopClient, StopsSection } from './stops.page.tsx'

/** What is on its way out: first what a person has to decide, last what has left. */
export function OutboxPage() {
  const words = useWords('outbox')
  const { data, error } = useRead<OutboxView>('GET /outbox', {}, { every: 5_000 })
  if (error) throw error
  if (!data) return null
  const stopped = data.stops.some(({ reach }) => reach === 'all')
  const clients = new Map(data.rows.flatMap(({ clientId, client }) => (clientId && client ? [[clientId, client]] : [])))
  return (
    <Page title={useTitle(data, stopped)} lead={say(words.lead)} width="wide">
      <StopsSection stops={data.stops} />
      {PLACES.map((place) => {
        const rows = data.rows.filter((row) => placeOf(row) === place)
        if (rows.length === 0) return null
        return (
          <Section key={place} title={say(words.place[place])} count={rows.length} id={place}>
            <Rows label={say(words.place[place])}>
              {rows.map((row) => (
                <OutboxLine key={row.deliveryId} row={row} stopped={row.stopped} />
              ))}
            </Rows>
          </Section>
        )
      })}
      {data.rows.length === 0 ? <Empty title={say(words.titleQuiet)}>{say(words.none)}</Empty> : null}
      <Drafts drafts={data.drafts} />
      <StopClient clients={[...clients].map(([id, name]) => ({ value: id as Id, label: name as string }))} />
    </Page>
  )
}

function useTitle({ counts }: OutboxView, stopped: boolean): string {
  const words = useWords('outbox')
  const failed = counts.trouble - counts.doubt
  if (counts.doubt > 0) return say(words.titleDoubt, { count: counts.doubt })
  if (failed > 0) return say(words.titleFailed, { count: failed })
  if (stopped) return say(words.titleStopped)
  if (counts.late > 0) return say(words.titleLate, { count: counts.late })
  return counts.held > 0 ? say(words.titleHeld, { count: counts.held }) : say(words.titleQuiet)
}

function Drafts({ drafts }: { drafts: readonly DraftShown[] }) {
  const words = useWords('outbox')
  const kinds = useWords('composer').kind
  const when = useWhen()
  if (drafts.length === 0) return null
  return (
    <Section title={say(words.drafts)} count={drafts.length}>
      <Rows label={say(words.drafts)}>
        {drafts.map(({ messageId, kind, subject, to, client, editedAt, voidedBecause }) => (
          <Row
            key={messageId}
            head={<a href={`/messages/${messageId}`}>{`${to}, ${client}`}</a>}
            when={<span className="figures">{when(editedAt)}</span>}
            note={voidedBecause ? say(words.voided) : say(kinds[kind])}
          >
            {subject}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
