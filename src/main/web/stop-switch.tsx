import { useState } from 'react'
import { say } from '../../language/words.ts'
import { Button } from '../../ui/button.tsx'
import { useAct } from '../../ui/call.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../ui/words.tsx'
import { framePaths } from './frame.ts'
import { useSentence } from './route-error.tsx'

/** Stops all sending: one press from any page, a second to mean it. The same place starts it again. */
export function StopSwitch({ stopped }: { stopped: boolean }) {
  const words = useWords('shell').stop
  const ui = useWords('ui')
  const [open, setOpen] = useState(false)
  const act = useAct(stopped ? framePaths.start : framePaths.stop)
  const sentence = useSentence(act.error)
  const close = () => {
    setOpen(false)
    act.reset()
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)} data-stop>
        {say(stopped ? words.start : words.act)}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        role="alertdialog"
        title={say(stopped ? words.startTitle : words.title)}
        acts={
          <>
            <Button
              kind={stopped ? 'primary' : 'danger'}
              onClick={() => act.mutate({}, { onSuccess: close })}
              busy={act.isPending ? say(ui.loading) : null}
            >
              {say(stopped ? words.startConfirm : words.confirm)}
            </Button>
            <Button kind="plain" onClick={close}>
              {say(ui.cancel)}
            </Button>
          </>
        }
      >
        <p>{say(stopped ? words.startText : words.text)}</p>
        {act.error ? (
          <Notice state="trouble" live="assertive" title={stopped ? sentence : say(words.failed)}>
            {stopped ? null : sentence}
          </Notice>
        ) : null}
      </Dialog>
    </>
  )
}
