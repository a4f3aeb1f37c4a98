import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import type { Settlement } from './delivery.ts'
import type { OutboxRow, StepShown } from './outbox.ts'
import { RefusalLine } from './refusal-line.page.tsx'

/** A letter of which nobody knows whether it arrived: what happened, how to find out, and the three answers. */
export function DoubtBody({ row }: { row: OutboxRow }) {
  const words = useWords('outbox')
  const ui = useWords('ui')
  const [asking, setAsking] = useState<'send-again' | 'did-not-arrive' | null>(null)
  const [key] = useState(() => crypto.randomUUID())
  const settle = useAct('POST /deliveries/:deliveryId/settlement')
  const close = () => setAsking(null)
  const answer = (how: Settlement) =>
    settle.mutate(
      { input: { deliveryId: row.deliveryId, how }, key: `${key}:${how}` },
      { onSuccess: close, onError: close },
    )
  return (
    <Stack gap={3}>
      <p>
        {say(words.doubt.what)} <strong>{say(words.doubt.check)}</strong>
      </p>
      <p className="soft">{say(words.doubt.how, { mailId: row.mailId })}</p>
      <Story steps={row.steps} />
      <Line>
        <Button onClick={() => answer('arrived')} busy={settle.isPending ? say(ui.loading) : null}>
          {say(words.doubt.arrived)}
        </Button>
        <Button onClick={() => setAsking('send-again')}>{say(words.doubt.again)}</Button>
        <Button onClick={() => setAsking('did-not-arrive')}>{say(words.doubt.not)}</Button>
      </Line>
      <RefusalLine error={settle.error} />
      <Dialog
        open={asking !== null}
        onClose={close}
        role="alertdialog"
        title={say(asking === 'send-again' ? words.doubt.askAgain : words.doubt.askNot)}
        acts={
          <>
            <Button kind="danger" onClick={() => asking && answer(asking)}>
              {say(asking === 'send-again' ? words.doubt.again : words.doubt.not)}
            </Button>
            <Button kind="plain" onClick={close}>
              {say(ui.cancel)}
            </Button>
          </>
        }
      >
        <p>{asking === 'send-again' ? say(words.doubt.askAgainText, { name: row.to }) : say(words.doubt.askNotText)}</p>
      </Dialog>
    </Stack>
  )
}

function Story({ steps }: { steps: readonly StepShown[] }) {
  const words = useWords('outbox')
  const when = useWhen()
  return (
    <details>
      <summary>{say(words.story)}</summary>
      <ol className="outbox-story">
        {steps.map(({ at, state, by, reply }) => {
          const what = say(words.step[state])
          return (
            <li key={`${at}${state}`}>
              <time className="figures" dateTime={at}>
                {when(at)}
              </time>{' '}
              {by ? say(words.byPerson, { what, name: by }) : what}
              {reply ? <span className="soft"> ({reply})</span> : null}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
