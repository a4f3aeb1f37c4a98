import { useState } from 'react'
import { say } from '../language/words.ts'
import { RefusalLine } from '../post/refusal-line.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useWords } from '../ui/words.tsx'
import type { ScheduledContact } from './round.ts'

/** Weekly updates again for somebody who had stopped them: only with a word on who asked for it. */
export function ResumeDialog({
  contact: { contact, contactId },
  onClose,
}: {
  contact: ScheduledContact
  onClose: () => void
}) {
  const words = useWords('checkins').schedules
  const resume = useAct('POST /contacts/:contactId/updates')
  const [because, explain] = useState('')
  const title = say(words.againTitle, { contact })
  return (
    <Dialog open onClose={onClose} title={title}>
      <p>{say(words.againText, { contact })}</p>
      <Form
        label={title}
        onSubmit={() => resume.mutate({ input: { contactId, because } }, { onSuccess: onClose })}
        trouble={<RefusalLine error={resume.error} />}
        acts={
          <>
            <Button
              type="submit"
              kind="primary"
              disabled={because.trim().length < 3}
              busy={resume.isPending ? '…' : null}
            >
              {say(words.againDo)}
            </Button>
            <Button onClick={onClose}>{say(words.cancel)}</Button>
          </>
        }
      >
        <TextField label={say(words.againWhy)} description={say(words.againHelp)} value={because} onChange={explain} />
      </Form>
    </Dialog>
  )
}
