import { useState } from 'react'
import { say } from '../language/words.ts'
import { RefusalLine } from '../post/refusal-line.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { RoundItem } from './round.ts'

/** No update this week, with the reason that stays readable. */
export function SkipAct({ item, onDone }: { item: RoundItem; onDone: () => void }) {
  const words = useWords('checkins')
  const common = useWords('ui')
  const show = useToasts()
  const skip = useAct('POST /check-ins/:occurrenceId/skip')
  const [open, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const { contact, occurrenceId } = item
  const close = () => setOpen(false)

  async function send() {
    const done = await skip.mutateAsync({ input: { occurrenceId, because } }).then(
      () => true,
      () => false,
    )
    if (!done) return
    close()
    show({ text: say(words.skipped, { contact }) })
    onDone()
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(words.skip)}</Button>
      <Dialog
        open={open}
        onClose={close}
        title={say(words.skipTitle, { contact })}
        acts={
          <>
            <Button
              kind="primary"
              disabled={because.trim() === ''}
              onClick={() => void send()}
              busy={skip.isPending ? '…' : null}
            >
              {say(words.skip)}
            </Button>
            <Button onClick={close}>{say(common.cancel)}</Button>
          </>
        }
      >
        <Stack gap={3}>
          <p>{say(words.skipText)}</p>
          <TextArea
            label={say(words.skipWhy)}
            description={say(words.skipHelp)}
            value={because}
            onChange={setBecause}
            rows={2}
            maxLength={500}
          />
          <RefusalLine error={skip.error} />
        </Stack>
      </Dialog>
    </>
  )
}
