import { useMemo } from 'react'
import { dayIn } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import type { Context } from '../letter/context.ts'
import { offeredUntil } from '../letter/offered-hours.ts'
import { useRead } from '../ui/call.tsx'
import { useNow } from '../ui/now.tsx'
import { Page, type Visit } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { Acts } from './composer-acts.page.tsx'
import type { ComposerView } from './composer.ts'
import { BesideSection, PreviewSection } from './beside.page.tsx'
import { ApprovalsSection, FactsSection } from './grounds.page.tsx'
import { LetterDraft } from './letter-draft.page.tsx'
import { useDraft } from './use-draft.page.tsx'
import { useRemarks, type Remark } from './use-remarks.page.tsx'
import { WordingSection } from './wording.page.tsx'

/** One letter, from the first word to the last yes. */
export function ComposerPage({ params: { messageId } }: Visit<'messageId'>) {
  const { data, error } = useRead<ComposerView>('GET /messages/:messageId', { messageId }, { every: 10_000 })
  if (error) throw error
  return data ? <Composer key={messageId} view={data} /> : null
}

function Composer({ view }: { view: ComposerView }) {
  const { message } = view
  const { code } = useReader()
  const draft = useDraft(message)
  const remarks = useRemarks(draft.writing.text, useContextToday(view), code)
  const title = useTitle(view, remarks)
  return (
    <Page
      width="full"
      place={<Place view={view} />}
      title={title}
      lead={<Lead view={view} />}
      act={<Acts view={view} draft={draft} remarks={remarks} />}
    >
      <LetterDraft view={view} draft={draft} remarks={remarks ?? []} />
      {view.model !== null && message.state === 'draft' && view.may.edit && !view.aside ? (
        <WordingSection messageId={message.id} model={view.model} draft={draft} />
      ) : null}
      <BesideSection message={message} text={draft.writing.text} />
      {view.leaves ? <PreviewSection messageId={message.id} version={message.version} /> : null}
      <FactsSection facts={message.facts} />
      <ApprovalsSection approvals={view.approvals} />
    </Page>
  )
}

/** What the letter is checked against, as of today: 'tomorrow' written yesterday is another day. The server asks the same. */
function useContextToday({ message: { context }, contact }: ComposerView): Context {
  const today = dayIn(contact.zone, useNow(60))
  return useMemo(() => ({ ...context, today }), [context, today])
}

function Place({ view: { client, message } }: { view: ComposerView }) {
  const kinds = useWords('composer').kind
  return (
    <>
      <a href={`/clients/${client.id}`}>{client.name}</a>
      {message.about.room === 'delay' ? (
        <>
          {' / '}
          <a href={`/cases/${message.about.id}`}>{say(kinds[message.kind])}</a>
        </>
      ) : (
        ` / ${say(kinds[message.kind])}`
      )}
    </>
  )
}

function useTitle({ message, delivery, may }: ComposerView, remarks: readonly Remark[] | null): string {
  const words = useWords('composer')
  const { formats } = useReader()
  const now = useNow(60)
  const until = offeredUntil(message.facts, message.text)
  if (message.state === 'approved') {
    switch (delivery?.state) {
      case undefined:
        return say(words.approvedSpoken)
      case 'sent':
        return say(words.sent, { when: formats.moment(delivery?.since ?? message.editedAt) })
      case 'attempting':
      case 'data':
        return say(words.sending)
      case 'in-doubt':
        return say(words.doubt)
      case 'failed':
      case 'bounced':
      case 'late':
        return say(words[delivery?.state ?? 'late'])
      case 'held':
      case 'queued':
      case 'cancelled':
        return say(words.held)
    }
  }
  if (remarks === null) return say(words.reading)
  const count = remarks.filter(({ found }) => found.severity === 'block').length
  if (count > 0) return say(words.blocked, { count })
  if (until !== null && until <= now) return say(words.hoursPassed)
  return say(may.approve ? words.ready : words.readyForOther)
}

/** When it would leave, told in the reader's language and the contact's own time. */
function Lead({ view: { message, contact, delivery, leaves, holdSeconds: seconds } }: { view: ComposerView }) {
  const words = useWords('composer')
  const when = useTheirTime(contact.zone)
  const { name } = contact
  if (leaves === null) return say(words.leadSpoken)
  const voided = message.voidedBecause ? `${say(words.voided[message.voidedBecause])} ` : ''
  if (message.state === 'draft') {
    const at = when(leaves)
    return (
      voided +
      (seconds > 0 ? say(words.leadDraft, { seconds, name, when: at }) : say(words.leadNoHold, { name, when: at }))
    )
  }
  const waits = delivery?.state === 'held' || delivery?.state === 'queued'
  return waits ? say(words.leadHeld, { name, when: when(delivery.due) }) : null
}

function useTheirTime(zone: ComposerView['contact']['zone']) {
  const { code, dateOrder } = useReader()
  return (at: NonNullable<ComposerView['leaves']>) =>
    formatsFor(code, dateOrder ? { zone, dateOrder } : { zone }).moment(at)
}
