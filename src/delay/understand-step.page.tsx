import { useState } from 'react'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { SelectField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Section } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import type { CauseClass } from './case-event.ts'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { SaidField } from './said-field.page.tsx'
import { isSaid, saidOf } from './said.ts'

interface Typed {
  readonly cause: CauseClass | ''
  readonly causeText: Said
  readonly event: Said
  readonly loss: Said
  readonly on: Day | null
}

export interface StepProps {
  readonly page: CasePage
  /** The form is done with: the page goes back to where the case stands. */
  readonly onDone: () => void
}

/** What went wrong, as a clause that blames nobody, and what hangs on the date for this client. */
export function UnderstandStep({ page, onDone }: StepProps) {
  const words = useWords('case')
  const note = useAct('POST /cases/:caseId/cause')
  const [typed, keep, forget] = useKept<Typed>(`case-cause:${page.id}`, firstTyped(page))
  const [asked, setAsked] = useState(false)
  const { contact, languages, id: caseId } = page
  const theirs = languages[0] ?? 'en'
  const set = (change: Partial<Typed>) => keep({ ...typed, ...change })
  const submit = () => {
    setAsked(true)
    if (typed.cause === '' || !isSaid(typed.causeText, theirs) || !isSaid(typed.event, theirs)) return
    const loss = saidOf(typed.loss)
    const stake = {
      event: saidOf(typed.event),
      ...(Object.keys(loss).length > 0 ? { loss } : {}),
      ...(typed.on === null ? {} : { on: typed.on }),
    }
    note.mutate(
      { input: { caseId, cause: typed.cause, causeText: saidOf(typed.causeText), stake } },
      {
        onSuccess: () => {
          forget()
          onDone()
        },
      },
    )
  }
  const title = say(words.understand.title, { contact: contact.fullName })
  return (
    <Section title={title}>
      <Form
        label={title}
        onSubmit={submit}
        trouble={<NotDone error={note.error} />}
        acts={
          <Button type="submit" kind="primary" busy={note.isPending ? say(words.understand.saving) : null}>
            {say(words.understand.save)}
          </Button>
        }
      >
        <SelectField
          label={say(words.understand.class)}
          placeholder={say(words.understand.chooseClass)}
          value={typed.cause}
          onChange={(cause) => set({ cause: cause as CauseClass })}
          choices={Object.entries(words.understand.classes).map(([value, label]) => ({ value, label: say(label) }))}
          {...(asked && typed.cause === '' ? { error: say(words.missing) } : {})}
        />
        <SaidField
          of={page}
          label={say(words.understand.cause)}
          hint={say(words.said.nobody)}
          frame="cause"
          value={typed.causeText}
          onChange={(causeText) => set({ causeText })}
          asked={asked}
        />
        <SaidField
          of={page}
          label={say(words.understand.event)}
          hint={say(words.understand.eventHint)}
          frame="event"
          value={typed.event}
          onChange={(event) => set({ event })}
          asked={asked}
        />
        <OneDay
          label={say(words.understand.on)}
          value={typed.on}
          onChange={(on) => set({ on })}
          today={page.today}
          optional
        />
        <SaidField
          of={page}
          label={say(words.understand.loss)}
          frame="loss"
          beside={(_slot, code) => typed.event[code] ?? ''}
          value={typed.loss}
          onChange={(loss) => set({ loss })}
          optional
        />
      </Form>
    </Section>
  )
}

/** What is on record already, otherwise what the promise says hangs on it. */
function firstTyped({ state, promise, contact }: CasePage): Typed {
  const { cause, stake } = state.brief
  const theirs = contact.language
  return {
    cause: cause?.class ?? '',
    causeText: cause?.text ?? {},
    event: stake?.event ?? (promise.stake ? { [theirs]: promise.stake.event } : {}),
    loss: stake?.loss ?? (promise.stake?.loss ? { [theirs]: promise.stake.loss } : {}),
    on: stake?.on ?? promise.stake?.on ?? null,
  }
}
