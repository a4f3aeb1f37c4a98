import { formatsFor } from '../language/formats.ts'
import type { Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { Pair } from '../ui/form.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { SLOT } from './frames.ts'
import type { TypedOption } from './plan-typed.ts'
import type { PlanFieldProps } from './plan-step.page.tsx'
import { oneStop } from './said.ts'
import { SaidField } from './said-field.page.tsx'
import { useDays } from './use-case-words.page.tsx'

const LETTERS = ['A', 'B', 'C']

/** Up to three dates to choose from, each with its worst case and what it means for the client. */
export function OptionFields({ page, typed, set, asked }: PlanFieldProps) {
  const words = useWords('case').plan
  const { short } = useDays(page.today)
  const { likely, worst } = page.state
  const { options } = typed
  const change = (i: number, to: Partial<TypedOption>) =>
    set({ options: options.map((old, at) => (at === i ? { ...old, ...to } : old)) })
  return (
    <>
      <div>
        <h3 className="field-label">{say(words.options)}</h3>
        <p className="field-description">
          {likely && worst
            ? oneStop(say(words.fromForecast, { likely: short(likely), worst: short(worst) }))
            : say(words.noForecast)}
        </p>
      </div>
      {options.map((option, i) => (
        <OneOption
          key={i}
          letter={LETTERS[i] ?? ''}
          option={option}
          page={page}
          asked={asked}
          onChange={(to) => change(i, to)}
          {...(options.length > 1 ? { onDrop: () => set({ options: options.filter((_, at) => at !== i) }) } : {})}
        />
      ))}
      {options.length < LETTERS.length ? (
        <div>
          <Button onClick={() => set({ options: [...options, { day: null, worstCase: null, means: {} }] })}>
            {say(words.addOption)}
          </Button>
        </div>
      ) : null}
    </>
  )
}

interface OneOptionProps extends Pick<PlanFieldProps, 'page' | 'asked'> {
  readonly letter: string
  readonly option: TypedOption
  readonly onChange: (to: Partial<TypedOption>) => void
  readonly onDrop?: () => void
}

function OneOption({ letter, option, page, asked, onChange, onDrop }: OneOptionProps) {
  const words = useWords('case').plan
  const missing = say(useWords('case').missing)
  const { zone } = useReader()
  const inSentence = (slot: string, code: Code) => {
    if (slot === SLOT.label) return letter
    const day = slot === SLOT.day ? option.day : option.worstCase
    return day === null ? '' : formatsFor(code, { zone }).day('bare', day, page.today)
  }
  return (
    <fieldset className="option-block">
      <legend>{say(words.option, { letter })}</legend>
      <Pair>
        <OneDay
          label={say(words.day)}
          value={option.day}
          onChange={(day) => onChange({ day })}
          today={page.today}
          error={asked && option.day === null ? missing : undefined}
        />
        <OneDay
          label={say(words.worst)}
          value={option.worstCase}
          onChange={(worstCase) => onChange({ worstCase })}
          today={page.today}
          error={asked && option.worstCase === null ? missing : undefined}
        />
      </Pair>
      <SaidField
        of={page}
        label={say(words.means)}
        frame="means"
        beside={inSentence}
        value={option.means}
        onChange={(means) => onChange({ means })}
        asked={asked}
      />
      {onDrop ? (
        <div>
          <Button kind="plain" onClick={onDrop}>
            {say(words.dropOption, { letter })}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
