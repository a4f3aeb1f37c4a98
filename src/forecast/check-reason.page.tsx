import { useState } from 'react'
import type { Phrases, Areas } from '../language/words.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { NumberField, RadioCards, Segments } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { readNumber } from '../ui/typed.ts'
import { useWords } from '../ui/words.tsx'
import type { WaitsOn } from '../plan/plan.ts'
import { lastWords, reasonId, type Correction, type ReasonCheck } from './correction.ts'
import type { ProjectStory } from './project-story.ts'
import { workTime, type ReasonVoice } from './say-reason.ts'
import type { Reason } from './why.ts'

type Words = Phrases<Areas['correct']>

export interface CheckReasonProps {
  story: ProjectStory
  reason: Reason
  voice: ReasonVoice
}

/** Asks once whether a reason is right; afterwards it says who checked or corrected it, and asks no more. */
export function CheckReason({ story, reason, voice }: CheckReasonProps) {
  const words = useWords('correct')
  const [open, setOpen] = useState(false)
  const { about, key } = reason
  if (!about) return null
  const said = lastWords(story.checks).get(reasonId({ reason: key, ...about }))
  return (
    <>
      {said ? <span className="soft">{told(said, { story, words, voice })} </span> : null}
      <Button kind="plain" onClick={() => setOpen(true)}>
        {say(said ? words.again : words.ask)}
      </Button>
      {open ? <Ask story={story} reason={reason} voice={voice} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

interface Telling {
  story: ProjectStory
  words: Words
  voice: ReasonVoice
}

function told({ verdict, correction, because, byId, at }: ReasonCheck, { story, words, voice }: Telling): string {
  const name = story.members.find((m) => m.id === byId)?.name ?? ''
  const day = voice.formats.moment(at)
  if (verdict === 'right' || correction === null) return say(words.checked, { name, day })
  const what = whatOf(correction, { story, words, voice })
  return say(words.corrected, { name, day, what, because: because ?? '' })
}

function whatOf(correction: Correction, { story, words, voice }: Telling): string {
  const time = (minutes: number) => workTime(minutes, voice)
  switch (correction.kind) {
    case 'remaining':
      return say(words.what.remaining, { left: time(correction.minutes) })
    case 'estimate': {
      const { low, likely, high } = correction
      if (low === null || high === null) return say(words.what.single, { likely: time(likely) })
      return say(words.what.estimate, { low: time(low), likely: time(likely), high: time(high) })
    }
    case 'waits-on':
      return say(words.what['waits-on'], { who: say(words.waitsOn[correction.waitsOn]) })
    case 'no-dependency':
      return say(words.what['no-dependency'], { on: nameOf(story, correction.on) })
    case 'outlier':
      return say(words.what.outlier)
    case 'note':
      return say(words.what.note)
  }
}

function nameOf({ tasks }: ProjectStory, key: string): string {
  return tasks.find(({ task }) => task.key === key)?.task.name ?? key
}

type Kind = Exclude<Correction['kind'], 'outlier'>
type Form = { kind: Kind; left: string; low: string; likely: string; high: string; waitsOn: WaitsOn; because: string }

function Ask({ story, reason, voice, onClose }: CheckReasonProps & { onClose: () => void }) {
  const words = useWords('correct')
  const show = useToasts()
  const act = useAct('POST /projects/:projectId/reasons')
  const { task = '', other = null } = reason.about ?? {}
  const [form, setForm] = useState<Form>(() => formOf(story, task, voice.dayMinutes))
  const [asked, setAsked] = useState(false)
  const set = (more: Partial<Form>) => setForm((before) => ({ ...before, ...more }))
  const send = (said: object) =>
    act.mutate(
      { input: { projectId: story.project.id, reason: reason.key, task, other, said } },
      {
        onSuccess: () => {
          show({ text: say(words.done) })
          onClose()
        },
      },
    )
  const correction = correctionOf(form, other, voice.dayMinutes)
  const because = form.because.trim()
  const wrong = () => {
    setAsked(true)
    if (correction && because !== '') send({ verdict: 'wrong', correction, because })
  }
  const kinds: Kind[] = [
    'remaining',
    'estimate',
    'waits-on',
    ...(other === null ? [] : ['no-dependency' as const]),
    'note',
  ]
  const on = other === null ? '' : nameOf(story, other)
  return (
    <Dialog open onClose={onClose} title={say(words.title)}>
      <Stack gap={6}>
        <RadioCards
          name="kind"
          label={say(words.how)}
          value={form.kind}
          onChange={(kind) => set({ kind: kind as Kind })}
          cards={kinds.map((kind) => ({
            value: kind,
            label: kind === 'no-dependency' ? say(words.kind[kind], { on }) : say(words.kind[kind]),
          }))}
        />
        <Fields form={form} set={set} />
        <TextField label={say(words.because)} value={form.because} onChange={(text) => set({ because: text })} />
        {asked && (correction === null || because === '') ? (
          <Notice state="watch" live="assertive" title={say(words.missing)} />
        ) : null}
        {act.error instanceof Problem ? <Notice state="watch" live="assertive" title={act.error.message} /> : null}
        <div className="dialog-acts">
          <Button kind="primary" onClick={wrong} busy={act.isPending ? say(words.saving) : null}>
            {say(words.wrong)}
          </Button>
          <Button onClick={() => send({ verdict: 'right' })}>{say(words.right)}</Button>
          <Button onClick={onClose}>{say(words.back)}</Button>
        </div>
      </Stack>
    </Dialog>
  )
}

function Fields({ form, set }: { form: Form; set: (more: Partial<Form>) => void }) {
  const words = useWords('correct')
  switch (form.kind) {
    case 'remaining':
      return <NumberField label={say(words.left)} value={form.left} onChange={(left) => set({ left })} />
    case 'estimate':
      return (
        <Line>
          <NumberField label={say(words.low)} value={form.low} onChange={(low) => set({ low })} />
          <NumberField label={say(words.likely)} value={form.likely} onChange={(likely) => set({ likely })} />
          <NumberField label={say(words.high)} value={form.high} onChange={(high) => set({ high })} />
        </Line>
      )
    case 'waits-on':
      return (
        <Segments
          label={say(words.who)}
          value={form.waitsOn}
          onChange={(waitsOn) => set({ waitsOn: waitsOn as WaitsOn })}
          choices={(['us', 'client', 'third-party'] as const).map((who) => ({
            value: who,
            label: say(words.waitsOn[who]),
          }))}
        />
      )
    case 'no-dependency':
    case 'note':
      return null
  }
}

function formOf({ tasks }: ProjectStory, key: string, dayMinutes: number): Form {
  const task = tasks.find((one) => one.task.key === key)?.task
  const days = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? '' : String(Number((minutes / dayMinutes).toFixed(2)))
  const { low, likely, high } = task?.estimate ?? { low: null, likely: null, high: null }
  const left = task?.progress.remaining ?? likely
  const numbers = { left: days(left), low: days(low), likely: days(likely), high: days(high) }
  return { kind: 'remaining', ...numbers, waitsOn: task?.waitsOn ?? 'us', because: '' }
}

/** What the form asks for; null while a number is missing or out of order. */
function correctionOf(form: Form, other: string | null, dayMinutes: number): Correction | null {
  const minutes = (text: string) => {
    const days = readNumber(text)
    return days === null || days < 0 ? null : Math.round(days * dayMinutes)
  }
  switch (form.kind) {
    case 'remaining': {
      const left = minutes(form.left)
      return left === null ? null : { kind: 'remaining', minutes: left }
    }
    case 'estimate': {
      const [low, likely, high] = [minutes(form.low), minutes(form.likely), minutes(form.high)]
      const ordered = likely !== null && (low ?? likely) <= likely && likely <= (high ?? likely)
      return ordered ? { kind: 'estimate', low, likely, high } : null
    }
    case 'waits-on':
      return { kind: 'waits-on', waitsOn: form.waitsOn }
    case 'no-dependency':
      return other === null ? null : { kind: 'no-dependency', on: other }
    case 'note':
      return { kind: 'note' }
  }
}
