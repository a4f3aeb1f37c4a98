import { type FormEvent, type ReactNode, useState } from 'react'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct, type Route } from '../ui/call.tsx'
import { RadioCards } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { PromiseLine } from './line.ts'
import { useLanguageName, OneDay } from './promise-fields.page.tsx'

export type PromiseAct = 'keep' | 'part' | 'reAgree' | 'describe' | 'withdraw'

export interface PromiseActProps {
  act: PromiseAct
  line: PromiseLine
  today: Day
  onClose: () => void
}

/** One thing done with one promise, asked for in a dialog of its own. */
export function PromiseActDialog(props: PromiseActProps) {
  switch (props.act) {
    case 'keep':
      return <Keep {...props} />
    case 'part':
      return <Partly {...props} />
    case 'reAgree':
      return <ReAgree {...props} />
    case 'describe':
      return <Describe {...props} />
    case 'withdraw':
      return <Withdraw {...props} />
  }
}

interface AskProps {
  route: Route
  words: 'keep' | 'partly' | 'reAgree' | 'describe' | 'withdraw'
  lead?: string
  /** null while something is missing. */
  input: object | null
  onClose: () => void
  children: ReactNode
}

function Ask({ route, words: of, lead, input, onClose, children }: AskProps) {
  const words = useWords('promises')
  const show = useToasts()
  const act = useAct(route)
  const [asked, setAsked] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!input) return
    const onSuccess = () => {
      show({ text: say(words[of].done) })
      onClose()
    }
    act.mutate({ input }, { onSuccess })
  }
  return (
    <Dialog open onClose={onClose} title={say(words[of].title)}>
      <form onSubmit={submit} noValidate>
        <Stack gap={6}>
          {lead ? <p>{lead}</p> : null}
          {act.error instanceof Problem ? <Notice state="watch" live="assertive" title={act.error.message} /> : null}
          {asked && !input ? <Notice state="watch" live="assertive" title={say(words.missing)} /> : null}
          {children}
          <div className="dialog-acts">
            <Button type="submit" kind="primary" busy={act.isPending ? say(words[of].saving) : null}>
              {say(words[of].save)}
            </Button>
            <Button onClick={onClose}>{say(words.back)}</Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}

type Own = Omit<PromiseActProps, 'act'>

function Keep({ line: { promise }, today, onClose }: Own) {
  const words = useWords('promises')
  const [on, setOn] = useState<Day | null>(today)
  const input = on === null ? null : { promiseId: promise.id, on }
  return (
    <Ask route="POST /promises/:promiseId/delivery" words="keep" input={input} onClose={onClose}>
      <OneDay label={say(words.field.on)} value={on} onChange={setOn} today={today} />
    </Ask>
  )
}

function Partly({ line: { promise, contactLanguage }, today, onClose }: Own) {
  const words = useWords('promises')
  const [on, setOn] = useState<Day | null>(today)
  const language = useLanguageName(contactLanguage)
  const [part, setPart] = useState('')
  const input = on === null || part.trim() === '' ? null : { promiseId: promise.id, on, part }
  return (
    <Ask route="POST /promises/:promiseId/delivery" words="partly" input={input} onClose={onClose}>
      <TextField label={say(words.field.part, { language })} lang={contactLanguage} value={part} onChange={setPart} />
      <OneDay label={say(words.field.on)} value={on} onChange={setOn} today={today} />
    </Ask>
  )
}

function ReAgree({ line: { promise }, today, onClose }: Own) {
  const words = useWords('promises')
  const [day, setDay] = useState<Day | null>(null)
  const [askedBy, setAskedBy] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const ready = day !== null && askedBy !== null && reason.trim() !== ''
  const input = ready ? { promiseId: promise.id, day, askedBy, reason } : null
  return (
    <Ask
      route="POST /promises/:promiseId/days"
      words="reAgree"
      lead={say(words.reAgree.lead)}
      input={input}
      onClose={onClose}
    >
      <OneDay label={say(words.field.newDay)} value={day} onChange={setDay} today={today} />
      <RadioCards
        label={say(words.field.askedBy)}
        value={askedBy}
        onChange={setAskedBy}
        cards={[
          { value: 'us', label: say(words.field.us), description: say(words.field.usNote) },
          { value: 'client', label: say(words.field.client), description: say(words.field.clientNote) },
        ]}
      />
      <TextField label={say(words.field.reason)} value={reason} onChange={setReason} />
    </Ask>
  )
}

function Describe({ line: { promise, contactLanguage: lang }, today, onClose }: Own) {
  const words = useWords('promises')
  const language = useLanguageName(lang)
  const [what, setWhat] = useState(promise.what)
  const [label, setLabel] = useState(promise.label)
  const [event, setEvent] = useState(promise.stake?.event ?? '')
  const [loss, setLoss] = useState(promise.stake?.loss ?? '')
  const [on, setOn] = useState<Day | null>(promise.stake?.on ?? null)
  const stake = event.trim() === '' ? null : { event, loss: loss.trim() || null, on }
  const ready = what.trim() !== '' && label.trim() !== ''
  const input = ready ? { promiseId: promise.id, what, label, stake } : null
  return (
    <Ask route="PATCH /promises/:promiseId" words="describe" input={input} onClose={onClose}>
      <TextField label={say(words.field.what, { language })} lang={lang} value={what} onChange={setWhat} />
      <TextField label={say(words.field.label)} value={label} onChange={setLabel} />
      <TextField
        label={say(words.field.stake, { language })}
        description={say(words.field.stakeHint)}
        lang={lang}
        value={event}
        onChange={setEvent}
      />
      <TextField
        label={say(words.field.loss)}
        optional={say(words.optional)}
        lang={lang}
        value={loss}
        onChange={setLoss}
      />
      <OneDay label={say(words.field.stakeDay)} value={on} onChange={setOn} today={today} optional />
    </Ask>
  )
}

function Withdraw({ line: { promise }, onClose }: Own) {
  const words = useWords('promises')
  const [because, setBecause] = useState('')
  const input = because.trim() === '' ? null : { promiseId: promise.id, because }
  return (
    <Ask
      route="POST /promises/:promiseId/withdrawal"
      words="withdraw"
      lead={say(words.withdraw.lead)}
      input={input}
      onClose={onClose}
    >
      <TextField label={say(words.field.because)} value={because} onChange={setBecause} />
    </Ask>
  )
}
