import { useState } from 'react'
import { say } from '../language/words.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Section } from '../ui/page.tsx'
import { readNumber } from '../ui/typed.ts'
import { useWords } from '../ui/words.tsx'
import { AmendsFields } from './amends-fields.page.tsx'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { OptionFields } from './option-fields.page.tsx'
import { askedPlan, firstPlan, isEarly, type TypedPlan } from './plan-typed.ts'
import { oneStop } from './said.ts'
import { SaidField } from './said-field.page.tsx'
import type { StepProps } from './understand-step.page.tsx'
import { useDays } from './use-case-words.page.tsx'

const MOST_STEPS = 5

/** The way back: steps, next news, dates to choose from, and amends, in one form. */
export function PlanStep({ page, onDone }: StepProps) {
  const words = useWords('case').plan
  const missing = useWords('case').missing
  const plan = useAct('POST /cases/:caseId/plan')
  const offer = useAct('POST /cases/:caseId/options')
  const [typed, keep, forget] = useKept<TypedPlan>(`case-plan:${page.id}`, firstPlan(page))
  const [asked, setAsked] = useState(false)
  const set = (change: Partial<TypedPlan>) => keep({ ...typed, ...change })
  const { id: caseId, currency } = page
  const submit = async () => {
    setAsked(true)
    const input = askedPlan(typed, { theirs: page.contact.language, currency, read: readNumber })
    if (input === null) return
    // Kept on screen as error by each act; the second is not asked when the first was refused.
    try {
      // The dates first: they are what can be refused, and then nothing at all is saved.
      await offer.mutateAsync({ input: { caseId, ...input.offer } })
      await plan.mutateAsync({ input: { caseId, ...input.plan } })
    } catch {
      return
    }
    forget()
    onDone()
  }
  const busy = plan.isPending || offer.isPending
  return (
    <Section title={say(words.title)}>
      <Form
        label={say(words.title)}
        onSubmit={() => void submit()}
        trouble={<NotDone error={plan.error ?? offer.error} />}
        acts={
          <Button type="submit" kind="primary" busy={busy ? say(words.saving) : null}>
            {say(words.save)}
          </Button>
        }
      >
        <StepFields page={page} typed={typed} set={set} asked={asked} />
        <OptionFields page={page} typed={typed} set={set} asked={asked} />
        {isEarly(typed, page.state.likely) ? <EarlyField page={page} typed={typed} set={set} /> : null}
        <AmendsFields page={page} typed={typed} set={set} asked={asked} />
        <OneDay
          label={say(words.nextNews)}
          value={typed.nextNews}
          onChange={(nextNews) => set({ nextNews })}
          today={page.today}
          error={asked && typed.nextNews === null ? say(missing) : undefined}
        />
        <p className="field-description">{say(words.nextNewsHint)}</p>
      </Form>
    </Section>
  )
}

export interface PlanFieldProps {
  readonly page: CasePage
  readonly typed: TypedPlan
  readonly set: (change: Partial<TypedPlan>) => void
  readonly asked: boolean
}

function StepFields({ page, typed, set, asked }: PlanFieldProps) {
  const words = useWords('case').plan
  const { steps } = typed
  return (
    <>
      {steps.map((step, i) => (
        <fieldset className="option-block" key={i}>
          <legend>{say(words.step, { n: i + 1 })}</legend>
          <SaidField
            of={page}
            label={say(words.stepLabel)}
            frame="step"
            value={step}
            onChange={(said) => set({ steps: steps.map((old, at) => (at === i ? said : old)) })}
            asked={asked}
          />
          {steps.length > 1 ? (
            <div>
              <Button kind="plain" onClick={() => set({ steps: steps.filter((_, at) => at !== i) })}>
                {say(words.dropStep, { n: i + 1 })}
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      {steps.length < MOST_STEPS ? (
        <div>
          <Button onClick={() => set({ steps: [...steps, {}] })}>{say(words.addStep)}</Button>
        </div>
      ) : null}
    </>
  )
}

/** A date before the forecast's: a manager says why, anybody else is told that only a manager can. */
function EarlyField({ page, typed, set }: Omit<PlanFieldProps, 'asked'>) {
  const words = useWords('case').plan
  const { short } = useDays(page.today)
  const likely = page.state.likely ? short(page.state.likely) : ''
  if (!page.me.risks) return <p className="field-error">{oneStop(say(words.riskNotYours, { likely }))}</p>
  return (
    <TextArea
      label={say(words.risk)}
      description={oneStop(say(words.riskHint, { likely }))}
      rows={2}
      value={typed.riskReason}
      onChange={(riskReason) => set({ riskReason })}
    />
  )
}
