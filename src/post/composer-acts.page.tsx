import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Line } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.tsx'
import type { ComposerView } from './composer.ts'
import { RefusalLine } from './refusal-line.page.tsx'
import type { Draft } from './use-draft.page.tsx'
import type { Remark } from './use-remarks.page.tsx'

interface ActsProps {
  readonly view: ComposerView
  readonly draft: Draft
  readonly remarks: readonly Remark[] | null
}

/** The one next step for this letter: a yes, taking it back, or the place where it is decided. */
export function Acts({ view, draft, remarks }: ActsProps) {
  const words = useWords('composer')
  const { message, delivery, may } = view
  const undo = useAct('POST /deliveries/:deliveryId/undo')
  const revoke = useAct('DELETE /messages/:messageId/approval')
  if (view.aside) return <SetAside view={view} />
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
        <LinkButton kind="primary" href="/outbox">
          {say(words.toOutbox)}
        </LinkButton>
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
  if (!may.approve) return may.edit ? <Discard view={view} draft={draft} /> : null

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
      {may.edit ? <Discard view={view} draft={draft} /> : null}
      <RefusalLine error={approve.error ?? undo.error} />
    </Line>
  )
}

function Discard({ view: { message, contact }, draft }: Pick<ActsProps, 'view' | 'draft'>) {
  const words = useWords('composer').discard
  const show = useToasts()
  const discard = useAct<{ latest: string | null }>('POST /messages/:messageId/discard')
  const restore = useAct('POST /messages/:messageId/restoration')
  if (message.scheduled) return null
  async function press() {
    const version = await draft.saveNow()
    if (version === null) return
    const done = await discard.mutateAsync({ input: { messageId: message.id, version } }).catch(() => null)
    if (done === null) return
    const onUndo = () => restore.mutate({ input: { messageId: message.id, latest: done.latest } })
    const text = say(words.done, { name: contact.name })
    show({ text, state: 'kept', undo: { label: say(words.undo), seconds: 20, onUndo } })
  }
  return (
    <>
      <Button kind="plain" onClick={() => void press()} busy={discard.isPending ? say(words.doing) : null}>
        {say(words.act)}
      </Button>
      <RefusalLine error={discard.error ?? restore.error} />
    </>
  )
}

function SetAside({ view: { message, may } }: Pick<ActsProps, 'view'>) {
  const words = useWords('composer').discard
  const restore = useAct('POST /messages/:messageId/restoration')
  return (
    <Notice
      state="watch"
      title={say(words.aside)}
      acts={
        may.edit ? (
          <Button onClick={() => restore.mutate({ input: { messageId: message.id } })}>{say(words.again)}</Button>
        ) : null
      }
    >
      <RefusalLine error={restore.error} />
    </Notice>
  )
}
