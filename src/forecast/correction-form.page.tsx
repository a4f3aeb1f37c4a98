import { say } from '../language/words.ts'
import type { Task, WaitsOn } from '../plan/plan.ts'
import { NumberField, Segments } from '../ui/choice.tsx'
import { Line } from '../ui/page.tsx'
import { readNumber } from '../ui/typed.ts'
import { useWords } from '../ui/words.tsx'
import type { Correction } from './correction.ts'
import type { ReasonVoice } from './say-reason.ts'

export type CorrectionKind = Exclude<Correction['kind'], 'outlier'>

/** What a person is filling in, as it is typed; numbers are working days. */
export interface CorrectionForm {
  readonly kind: CorrectionKind
  readonly left: string
  readonly low: string
  readonly likely: string
  readonly high: string
  readonly waitsOn: WaitsOn
  readonly because: string
}

/** The fields that a kind of correction asks for. */
export function CorrectionFields({
  form,
  set,
}: {
  form: CorrectionForm
  set: (more: Partial<CorrectionForm>) => void
}) {
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

/** The form as it opens: what the plan says of the task, and what the reason itself says is left of it (minutes). */
export function formOf(
  task: Task | null,
  left: number | null,
  { dayMinutes, formats }: Pick<ReasonVoice, 'dayMinutes' | 'formats'>,
): CorrectionForm {
  const days = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? '' : formats.number(Number((minutes / dayMinutes).toFixed(2)))
  const { low, likely, high } = task?.estimate ?? { low: null, likely: null, high: null }
  const numbers = {
    left: days(left ?? task?.progress.remaining ?? likely),
    low: days(low),
    likely: days(likely),
    high: days(high),
  }
  return { kind: 'remaining', ...numbers, waitsOn: task?.waitsOn ?? 'us', because: '' }
}

/** What the form asks for; null while a number is missing or out of order. */
export function correctionOf(form: CorrectionForm, other: string | null, dayMinutes: number): Correction | null {
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
