import { useState } from 'react'
import type { Phrases, Areas } from '../language/words.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { Problem, useAct } from '../ui/call.tsx'
import { RadioCards } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import { sayData } from '../plan/say-data.ts'
import {
  CorrectionFields,
  correctionOf,
  formOf,
  type CorrectionForm,
  type CorrectionKind,
} from './correction-form.page.tsx'
import { lastWords, reasonId, type Correction, type ReasonCheck } from './correction.ts'
import type { ProjectStory } from './project-story.ts'
import { sayReason, workTime, type ReasonVoice } from './say-reason.ts'
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

function Ask({ story, reason, voice, onClose }: CheckReasonProps & { onClose: () => void }) {
  const words = useWords('correct')
  const show = useToasts()
  const act = useAct('POST /projects/:projectId/reasons')
  const { task = '', other = null } = reason.about ?? {}
  const planned = story.tasks.find((one) => one.task.key === task)?.task ?? null
  const left = reason.key === 'runs-until' ? Number(reason.params['minutes']) : null
  const [form, setForm] = useState<CorrectionForm>(() => formOf(planned, left, voice))
  const [asked, setAsked] = useState(false)
  const set = (more: Partial<CorrectionForm>) => setForm((before) => ({ ...before, ...more }))
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
  const kinds: CorrectionKind[] = [
    'remaining',
    'estimate',
    'waits-on',
    ...(other === null ? [] : ['no-dependency' as const]),
    'note',
  ]
  const on = other === null ? '' : nameOf(story, other)
  return (
    <Dialog open onClose={onClose} title={say(words.titleOf, { task: nameOf(story, task) })}>
      <Stack gap={6}>
        <p>{sayReason(voice, reason)}</p>
        <RadioCards
          name="kind"
          label={say(words.how)}
          value={form.kind}
          onChange={(kind) => set({ kind: kind as CorrectionKind })}
          cards={kinds.map((kind) => ({
            value: kind,
            label: kind === 'no-dependency' ? say(words.kind[kind], { on }) : say(words.kind[kind]),
          }))}
        />
        <CorrectionFields form={form} set={set} />
        <Follows kind={form.kind} task={nameOf(story, task)} on={on} />
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

/** What the correction changes, and that it is remembered: said before it is made. */
function Follows({ kind, task, on }: { kind: CorrectionKind; task: string; on: string }) {
  const words = useWords('correct')
  return (
    <p className="soft">
      {sayData(words.changes[kind], { task, on })} {say(words.remembered)}
    </p>
  )
}
