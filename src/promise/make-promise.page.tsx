import { type FormEvent, useState } from 'react'
import type { Day } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import { useLanguageName, OneDay } from './promise-fields.page.tsx'
import { PROMISE_KINDS } from './promise.ts'

export interface ContactChoice {
  readonly id: string
  readonly name: string
  readonly language: Code
}

export interface MakePromiseProps {
  open: boolean
  onClose: () => void
  contacts: readonly ContactChoice[]
  today: Day
  projectId?: string
  /** Tasks whose finish can deliver it. */
  tasks?: readonly { readonly key: string; readonly name: string }[]
}

const BLANK = { contactId: '', kind: 'delivery', label: '', what: '', taskKey: '', event: '', loss: '' }

/** Writes down what a contact was told: what, by when, and what hangs on it for them. */
export function MakePromise({ open, onClose, contacts, today, projectId, tasks = [] }: MakePromiseProps) {
  const words = useWords('promises')
  const show = useToasts()
  const make = useAct('POST /promises')
  const [text, setText] = useState({ ...BLANK, contactId: contacts[0]?.id ?? '' })
  const [day, setDay] = useState<Day | null>(null)
  const [stakeDay, setStakeDay] = useState<Day | null>(null)
  const [asked, setAsked] = useState(false)
  const set = (field: keyof typeof BLANK) => (value: string) => setText((before) => ({ ...before, [field]: value }))
  const contact = contacts.find((c) => c.id === text.contactId)
  const language = useLanguageName(contact?.language ?? 'en')
  const lang = { lang: contact?.language ?? 'en' }
  const needed = (value: string) => (asked && value.trim() === '' ? { error: say(words.missing) } : {})

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (contact === undefined || text.what.trim() === '' || day === null) return
    const { kind, what, label, taskKey, loss } = text
    const stake = text.event.trim() === '' ? null : { event: text.event, loss: loss.trim() || null, on: stakeDay }
    const input = {
      projectId: projectId ?? null,
      contactId: contact.id,
      kind,
      what,
      day,
      taskKey: taskKey || null,
      stake,
    }
    make.mutate(
      { input: label.trim() === '' ? input : { ...input, label } },
      {
        onSuccess: () => {
          show({ text: say(words.make.done) })
          setText({ ...BLANK, contactId: contact.id })
          setAsked(false)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog open={open} onClose={onClose} title={say(words.make.title)} width="large">
      <form onSubmit={submit} noValidate>
        <Stack gap={6}>
          {make.error instanceof Problem ? <Notice state="watch" live="assertive" title={make.error.message} /> : null}
          <SelectField
            label={say(words.field.contact)}
            value={text.contactId}
            onChange={set('contactId')}
            placeholder={say(words.field.chooseContact)}
            choices={contacts.map((c) => ({ value: c.id, label: c.name }))}
            {...needed(text.contactId)}
          />
          <SelectField
            label={say(words.field.kind)}
            value={text.kind}
            onChange={set('kind')}
            choices={PROMISE_KINDS.map((kind) => ({ value: kind, label: say(words.kind[kind]) }))}
          />
          <TextField
            label={say(words.field.what, { language })}
            description={say(words.field.whatHint)}
            value={text.what}
            onChange={set('what')}
            {...lang}
            {...needed(text.what)}
          />
          <TextField
            label={say(words.field.label)}
            optional={say(words.optional)}
            value={text.label}
            onChange={set('label')}
          />
          <OneDay
            label={say(words.field.day)}
            value={day}
            onChange={setDay}
            today={today}
            error={asked && day === null ? say(words.missing) : undefined}
          />
          {tasks.length > 0 ? (
            <SelectField
              label={say(words.field.task)}
              value={text.taskKey}
              onChange={set('taskKey')}
              placeholder={say(words.field.wholePlan)}
              choices={tasks.map((t) => ({ value: t.key, label: t.name }))}
            />
          ) : null}
          <TextField
            label={say(words.field.stake, { language })}
            description={say(words.field.stakeHint)}
            optional={say(words.optional)}
            value={text.event}
            onChange={set('event')}
            {...lang}
          />
          {text.event.trim() === '' ? null : (
            <>
              <TextField
                label={say(words.field.loss)}
                optional={say(words.optional)}
                value={text.loss}
                onChange={set('loss')}
                {...lang}
              />
              <OneDay
                label={say(words.field.stakeDay)}
                value={stakeDay}
                onChange={setStakeDay}
                today={today}
                optional
              />
            </>
          )}
          <div className="dialog-acts">
            <Button type="submit" kind="primary" busy={make.isPending ? say(words.make.saving) : null}>
              {say(words.make.save)}
            </Button>
            <Button onClick={onClose}>{say(words.back)}</Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
