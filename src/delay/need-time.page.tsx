import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { say } from '../language/words.ts'
import type { PromiseLine } from '../promise/line.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct, useRead } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Page, type Visit } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { NotDone } from './not-done.page.tsx'

export interface NeedTimeProps {
  /** The promise that may not hold, and what we call it. */
  promiseId: string
  what: string
  /** 'plain' in lists, 'quiet' beside a date. */
  kind?: 'plain' | 'quiet'
}

/** 'I need more time': opens a case by hand, before any forecast has seen it, and leads to it. */
export function NeedTime({ promiseId, what, kind = 'quiet' }: NeedTimeProps) {
  const words = useWords('case').needTime
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {say(words.act)}
      </Button>
      <Dialog open={open} onClose={close} title={say(words.title, { what })}>
        <p>{say(words.lead)}</p>
        <NeedTimeForm
          promiseId={promiseId}
          what={what}
          back={
            <Button kind="plain" onClick={close}>
              {say(words.back)}
            </Button>
          }
        />
      </Dialog>
    </>
  )
}

/** The same as a page, for rooms that can only link: '/cases/new?promise=01J...'. */
export function NeedTimePage({ search }: Visit) {
  const words = useWords('case').needTime
  const promiseId = search['promise'] ?? ''
  const { data, error } = useRead<PromiseLine>('GET /promises/:promiseId', { promiseId })
  if (error) throw error
  if (!data) return null
  const what = data.promise.label
  return (
    <Page width="read" place={data.clientName} title={say(words.title, { what })} lead={say(words.lead)}>
      <NeedTimeForm
        promiseId={promiseId}
        what={what}
        back={
          <LinkButton kind="plain" href="/promises">
            {say(words.back)}
          </LinkButton>
        }
      />
    </Page>
  )
}

function NeedTimeForm({ promiseId, what, back }: { promiseId: string; what: string; back: ReactNode }) {
  const words = useWords('case').needTime
  const missing = say(useWords('case').missing)
  const navigate = useNavigate()
  const openCase = useAct<{ caseId: string }>('POST /cases')
  const [because, setBecause] = useState('')
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (because.trim() === '') return
    openCase.mutate(
      { input: { promiseId, because: because.trim() } },
      { onSuccess: ({ caseId }) => void navigate({ to: `/cases/${caseId}` }) },
    )
  }
  return (
    <Form
      label={say(words.title, { what })}
      onSubmit={submit}
      trouble={<NotDone error={openCase.error} />}
      acts={
        <>
          <Button type="submit" kind="primary" busy={openCase.isPending ? say(words.doing) : null}>
            {say(words.do)}
          </Button>
          {back}
        </>
      }
    >
      <TextArea
        label={say(words.why)}
        rows={2}
        value={because}
        onChange={setBecause}
        {...(asked && because.trim() === '' ? { error: missing } : {})}
      />
    </Form>
  )
}
