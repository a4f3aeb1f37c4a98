import { useState } from 'react'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { OneDay } from '../promise/promise-fields.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { RadioCards } from '../ui/choice.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Section } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { inWords } from './said.ts'
import { useDays } from './use-case-words.page.tsx'

/** What the client answered by mail or on the phone, in their own words. */
export function RecordAnswer({ page, onDone }: { page: CasePage; onDone: () => void }) {
  const words = useWords('case').keep
  const missing = say(useWords('case').missing)
  const record = useAct('POST /cases/:caseId/answers')
  const { short } = useDays(page.today)
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [day, setDay] = useState<Day | null>(null)
  const [asked, setAsked] = useState(false)
  const { state, contact, languages } = page
  const option = state.offered.find((one) => one.id === chosen)
  const needsWords = chosen !== null && option === undefined
  const submit = () => {
    setAsked(true)
    const answer = answerOf()
    if (answer !== null) record.mutate({ input: { caseId: page.id, answer } }, { onSuccess: onDone })
  }
  const answerOf = () => {
    if (option) return { kind: 'accepted', optionId: option.id }
    if (chosen === null || said.trim() === '') return null
    if (chosen !== 'proposed') return { kind: chosen, words: said.trim() }
    return day === null ? null : { kind: 'proposed', day, words: said.trim() }
  }
  const title = say(words.answerTitle, { contact: contact.fullName })
  return (
    <Section title={say(words.answerAct)} note={say(words.answerLead, { contact: contact.fullName })}>
      <Form
        label={title}
        onSubmit={submit}
        trouble={<NotDone error={record.error} />}
        acts={
          <Button type="submit" kind="primary" busy={record.isPending ? say(words.recording) : null}>
            {say(words.record)}
          </Button>
        }
      >
        <RadioCards
          label={title}
          value={chosen}
          onChange={setChosen}
          cards={[
            ...state.offered.map(({ id, letter, day, means }) => {
              const clause = inWords(means, languages.toReversed())
              return {
                value: id,
                label: say(words.accept, { letter, day: short(day) }),
                description: clause ? <span lang={clause.lang}>{clause.text}</span> : null,
              }
            }),
            { value: 'question', label: say(words.question) },
            { value: 'refused', label: say(words.refused) },
            { value: 'proposed', label: say(words.proposed) },
          ]}
          {...(asked && chosen === null ? { error: missing } : {})}
        />
        {chosen === 'proposed' ? (
          <OneDay
            label={say(words.day)}
            value={day}
            onChange={setDay}
            today={page.today}
            error={asked && day === null ? missing : undefined}
          />
        ) : null}
        {needsWords ? (
          <TextArea
            label={say(words.words)}
            description={say(words.wordsHint)}
            value={said}
            onChange={setSaid}
            {...(asked && said.trim() === '' ? { error: missing } : {})}
          />
        ) : null}
      </Form>
    </Section>
  )
}
