import { useState } from 'react'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { useAct, useRead } from '../ui/call.tsx'
import { Line, Page, type Visit } from '../ui/page.tsx'
import { Button } from '../ui/button.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ComposerView } from './composer.ts'
import { BesideSection, PreviewSection } from './beside.page.tsx'
import { ApprovalsSection, FactsSection } from './grounds.page.tsx'
import { LetterDraft } from './letter-draft.page.tsx'
import { RefusalLine } from './refusal-line.page.tsx'
import { useDraft, type Draft } from './use-draft.page.tsx'
import { useRemarks, type Remark } from './use-remarks.page.tsx'

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
  const remarks = useRemarks(draft.writing.text, message.context, code)
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
      <BesideSection message={message} text={draft.writing.text} />
      {view.leaves ? <PreviewSection messageId={message.id} version={message.version} /> : null}
      <FactsSection facts={message.facts} />
      <ApprovalsSection approvals={view.approvals} />
    </Page>
  )
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

interface ActsProps {
  readonly view: ComposerView
  readonly draft: Draft
  readonly remarks: readonly Remark[] | null
}

function Acts({ view, draft, remarks }: ActsProps) {
  const words = useWords('composer')
  const { message, delivery, may } = view
  const undo = useAct('POST /deliveries/:deliveryId/undo')
  const revoke = useAct('DELETE /messages/:messageId/approval')
  if (message.state === 'draft') return <Approve view={view} draft={draft} remarks={remarks} />
  const waits = delivery?.state === 'held' || delivery?.state === 'queued'
  const decides = delivery?.state === 'in-doubt' || delivery?.state === 'late'
  return (
    <Line>
      {waits ? (
        <Button kind="primary" onClick={() => undo.mutate({ input: { deliveryId: delivery.id } })}>
          {say(words.undo)}
        </Button>
      ) : null}
      {decides ? (
        <a className="button" data-kind="primary" href="/outbox">
          {say(words.toOutbox)}
        </a>
      ) : null}
      {!waits && may.edit ? (
        <Button onClick={() => revoke.mutate({ input: { messageId: message.id } })}>{say(words.edit)}</Button>
      ) : null}
      <RefusalLine error={undo.error ?? revoke.error} />
    </Line>
  )
}

interface Approved {
  readonly deliveryId: string | null
  readonly heldUntil: string | null
}

function Approve({ view, draft, remarks }: ActsProps) {
  const words = useWords('composer')
  const show = useToasts()
  const approve = useAct<Approved>('POST /messages/:messageId/approval')
  const undo = useAct('POST /deliveries/:deliveryId/undo')
  const { message, contact, may, holdSeconds } = view
  // One key for one yes to one text: pressed twice, it is given once.
  const [keys] = useState(() => new Map<number, string>())
  const blocked = remarks === null || remarks.some(({ found }) => found.severity === 'block')
  if (!may.approve) return null

  async function press() {
    const version = await draft.saveNow()
    if (version === null) return
    const key = keys.get(version) ?? crypto.randomUUID()
    keys.set(version, key)
    const done = await approve.mutateAsync({ input: { messageId: message.id, version }, key }).catch(() => null)
    keys.delete(version)
    if (!done?.deliveryId || !done.heldUntil) return
    const { deliveryId } = done
    const onUndo = () => undo.mutate({ input: { deliveryId } })
    const back = { label: say(words.undo), seconds: holdSeconds, onUndo }
    show({
      text: say(words.approvedToast, { name: contact.name }),
      state: 'kept',
      ...(holdSeconds > 0 ? { undo: back } : {}),
    })
  }

  return (
    <Line>
      <Button
        kind="primary"
        disabled={blocked || draft.state === 'conflict'}
        onClick={() => void press()}
        busy={approve.isPending ? say(words.approving) : null}
      >
        {say(words.approve)}
      </Button>
      <RefusalLine error={approve.error ?? undo.error} />
    </Line>
  )
}
