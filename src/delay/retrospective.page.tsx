import { useState } from 'react'
import { dayIn, daysBetween, type Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'
import { Form, Pair } from '../ui/form.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Section } from '../ui/page.tsx'
import { Facts } from '../ui/rows.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { SaidField } from './said-field.page.tsx'
import { isSaid, saidOf } from './said.ts'
import type { StepProps } from './understand-step.page.tsx'
import { useDays } from './use-case-words.page.tsx'

interface TypedAction {
  readonly text: string
  readonly measure: Said
  readonly ownerId: string
  readonly due: Day | null
}

interface Typed {
  readonly wentWell: string
  readonly wentWrong: string
  readonly actions: readonly TypedAction[]
}

const MOST_ACTIONS = 2

/** The short look back: the facts are filled in, two fields, at most two actions with an owner and a day. */
export function Retrospective({ page, onDone }: StepProps) {
  const words = useWords('case').learn
  const learn = useAct('POST /cases/:caseId/retrospective')
  const first: Typed = { wentWell: '', wentWrong: '', actions: [] }
  const [typed, keep, forget] = useKept<Typed>(`case-lesson:${page.id}`, first)
  const [asked, setAsked] = useState(false)
  const set = (change: Partial<Typed>) => keep({ ...typed, ...change })
  const { actions } = typed
  const submit = () => {
    setAsked(true)
    if (!actions.every((one) => isWhole(one, page))) return
    const input = {
      caseId: page.id,
      wentWell: typed.wentWell.trim(),
      wentWrong: typed.wentWrong.trim(),
      actions: actions.map((one) => ({ ...one, text: one.text.trim(), measure: saidOf(one.measure) })),
    }
    learn.mutate(
      { input },
      {
        onSuccess: () => {
          forget()
          onDone()
        },
      },
    )
  }
  return (
    <Section title={say(words.title)} note={say(words.lead)}>
      <HowItWent page={page} />
      <Form
        label={say(words.title)}
        onSubmit={submit}
        trouble={<NotDone error={learn.error} />}
        acts={
          <Button type="submit" kind="primary" busy={learn.isPending ? say(words.saving) : null}>
            {say(words.save)}
          </Button>
        }
      >
        <TextArea label={say(words.well)} rows={2} value={typed.wentWell} onChange={(wentWell) => set({ wentWell })} />
        <TextArea
          label={say(words.wrong)}
          rows={2}
          value={typed.wentWrong}
          onChange={(wentWrong) => set({ wentWrong })}
        />
        {actions.map((action, i) => (
          <ActionFields
            key={i}
            n={i + 1}
            page={page}
            action={action}
            asked={asked}
            onChange={(to) => set({ actions: actions.map((old, at) => (at === i ? { ...old, ...to } : old)) })}
            onDrop={() => set({ actions: actions.filter((_, at) => at !== i) })}
          />
        ))}
        {actions.length < MOST_ACTIONS ? (
          <div>
            <Button
              onClick={() =>
                set({ actions: [...actions, { text: '', measure: {}, ownerId: page.lead.id, due: null }] })
              }
            >
              {say(words.add)}
            </Button>{' '}
            <span className="field-description">{say(words.actions)}</span>
          </div>
        ) : null}
      </Form>
    </Section>
  )
}

function isWhole({ text, measure, ownerId, due }: TypedAction, { contact }: CasePage): boolean {
  return text.trim() !== '' && ownerId !== '' && due !== null && isSaid(measure, contact.language)
}

/** The figures of this slip, as they were recorded. */
function HowItWent({ page }: { page: CasePage }) {
  const words = useWords('case').learn
  const { short } = useDays(page.today)
  const { state, contact } = page
  const told = state.told && dayIn(contact.zone, state.told.at)
  const ahead = told ? daysBetween(told, state.promised) : 0
  const toldText =
    told === null
      ? say(words.notTold)
      : ahead >= 0
        ? say(words.toldBefore, { when: short(told), days: ahead })
        : say(words.toldAfter, { when: short(told) })
  return (
    <Facts
      facts={[
        { key: 'promised', name: say(words.promised), value: short(state.promised) },
        { key: 'told', name: say(words.told), value: toldText },
        ...(state.accepted ? [{ key: 'agreed', name: say(words.agreed), value: short(state.accepted.day) }] : []),
        ...(state.deliveredOn
          ? [{ key: 'delivered', name: say(words.delivered), value: short(state.deliveredOn) }]
          : []),
      ]}
    />
  )
}

interface ActionProps {
  readonly n: number
  readonly page: CasePage
  readonly action: TypedAction
  readonly asked: boolean
  readonly onChange: (to: Partial<TypedAction>) => void
  readonly onDrop: () => void
}

function ActionFields({ n, page, action, asked, onChange, onDrop }: ActionProps) {
  const words = useWords('case').learn
  const missing = say(useWords('case').missing)
  return (
    <fieldset className="option-block">
      <legend>{say(words.action, { n })}</legend>
      <TextField
        label={say(words.actionText)}
        value={action.text}
        onChange={(text) => onChange({ text })}
        {...(asked && action.text.trim() === '' ? { error: missing } : {})}
      />
      <Pair>
        <SelectField
          label={say(words.owner)}
          value={action.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
          choices={page.members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <OneDay
          label={say(words.due)}
          value={action.due}
          onChange={(due) => onChange({ due })}
          today={page.today}
          error={asked && action.due === null ? missing : undefined}
        />
      </Pair>
      <SaidField
        of={page}
        label={say(words.measure)}
        frame="measure"
        value={action.measure}
        onChange={(measure) => onChange({ measure })}
        asked={asked}
      />
      <div>
        <Button kind="plain" onClick={onDrop}>
          {say(words.drop, { n })}
        </Button>
      </div>
    </fieldset>
  )
}
