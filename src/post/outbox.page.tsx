import type { ReactNode } from 'react'
import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page, Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import { OutboxLine } from './outbox-row.page.tsx'
import { foldedAt, PLACES, placeOf, type DraftShown, type OutboxRow, type OutboxView, type Place } from './outbox.ts'
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
      {PLACES.map((place) => (
        <PlaceOf key={place} place={place} rows={data.rows.filter((row) => placeOf(row) === place)}>
          {place === 'sending' ? <Drafts drafts={data.drafts} /> : null}
        </PlaceOf>
      ))}
      {data.rows.length === 0 ? <Empty title={say(words.titleQuiet)}>{say(words.none)}</Empty> : null}
      <StopClient clients={[...clients].map(([id, name]) => ({ value: id as Id, label: name as string }))} />
    </Page>
  )
}

interface PlaceProps {
  readonly place: Place
  readonly rows: readonly OutboxRow[]
  /** What comes after it, whether it holds anything or not. */
  readonly children: ReactNode
}

function PlaceOf({ place, rows, children }: PlaceProps) {
  const words = useWords('outbox')
  const title = say(words.place[place])
  const { shown, more } = foldedAt(place, rows)
  const list = (some: readonly OutboxRow[]) => (
    <Rows label={title}>
      {some.map((row) => (
        <OutboxLine key={row.deliveryId} row={row} stopped={row.stopped} />
      ))}
    </Rows>
  )
  return (
    <>
      {rows.length === 0 ? null : (
        <Section title={title} count={rows.length} id={place}>
          {list(shown)}
          {more.length === 0 ? null : (
            <details>
              <summary>{say(words.earlier, { count: more.length })}</summary>
              {list(more)}
            </details>
          )}
        </Section>
      )}
      {children}
    </>
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
        {drafts.map(({ messageId, kind, subject, language, to, client, editedAt, voidedBecause }) => (
          <Row
            key={messageId}
            head={<a href={`/messages/${messageId}`}>{`${to}, ${client}`}</a>}
            when={<span className="figures">{when(editedAt)}</span>}
            note={voidedBecause ? say(words.voided) : say(kinds[kind])}
          >
            <span lang={language}>{subject}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
