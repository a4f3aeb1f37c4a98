import { useState } from 'react'
import { say } from '../language/words.ts'
import { RefusalLine } from '../post/refusal-line.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Line } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import { waits, type RoundItem } from './round.ts'

interface ApproveActProps {
  readonly item: RoundItem
  readonly may: boolean
  readonly onDone: () => void
}

/** A yes to exactly the letter that lies open. Then the next one opens, and a second press cannot fall on it. */
export function ApproveAct({ item, may, onDone }: ApproveActProps) {
  const words = useWords('checkins')
  const show = useToasts()
  const approve = useAct('POST /messages/:messageId/approval')
  // One key for one yes to one text: pressed twice, it is given once.
  const [keys] = useState(() => new Map<number, string>())
  const { letter, contact } = item
  if (!may || letter === null || !waits(item)) return null
  const { messageId, version } = letter

  async function press() {
    const key = keys.get(version) ?? crypto.randomUUID()
    keys.set(version, key)
    const done = await approve.mutateAsync({ input: { messageId, version }, key }).catch(() => null)
    keys.delete(version)
    if (done === null) return
    show({ text: say(words.approved, { contact }), state: 'kept' })
    onDone()
  }

  return (
    <Line>
      <Button kind="primary" id="approve-this" onClick={() => void press()} busy={approve.isPending ? '…' : null}>
        {say(words.approve)}
      </Button>
      <RefusalLine error={approve.error} />
    </Line>
  )
}
