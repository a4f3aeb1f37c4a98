import { useState } from 'react'
import type { Instant } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { useUntil } from './use-case-words.page.tsx'

/** A false alarm, with its reason; only while the client has not been told. */
export function WithdrawCase({ page }: { page: CasePage }) {
  const { id: caseId, state, contact, now } = page
  const words = useWords('case').withdraw
  const missing = say(useWords('case').missing)
  const withdraw = useAct<{ calledOff: Instant | null }>('POST /cases/:caseId/withdrawal')
  const show = useToasts()
  const until = useUntil()
  const call = (at: Instant) => ({ contact: contact.fullName, when: until(at, contact.zone) })
  const { booked } = state.call
  const [open, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (because.trim() === '') return
    withdraw.mutate(
      { input: { caseId, because: because.trim() }, key: `withdraw ${caseId}` },
      {
        onSuccess: ({ calledOff }) => {
          setOpen(false)
          if (calledOff !== null) show({ text: say(words.calledOff, call(calledOff)), state: 'kept' })
        },
      },
    )
  }
  return (
    <>
      <Button kind="plain" onClick={() => setOpen(true)}>
        {say(words.act)}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say(words.title)}>
        <Form
          label={say(words.title)}
          onSubmit={submit}
          trouble={<NotDone error={withdraw.error} />}
          acts={
            <>
              <Button type="submit" kind="danger" busy={withdraw.isPending ? say(words.doing) : null}>
                {say(words.do)}
              </Button>
              <Button kind="plain" onClick={() => setOpen(false)}>
                {say(words.back)}
              </Button>
            </>
          }
        >
          {booked !== null && booked.start > now ? <p>{say(words.call, call(booked.start))}</p> : null}
          <TextArea
            label={say(words.why)}
            description={say(words.hint)}
            rows={2}
            value={because}
            onChange={setBecause}
            {...(asked && because.trim() === '' ? { error: missing } : {})}
          />
        </Form>
      </Dialog>
    </>
  )
}
