import { useState } from 'react'
import { tongueOf } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { RefusalLine } from '../post/refusal-line.page.tsx'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Field } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { Frame } from './frames.ts'
import type { RoundItem, RoundWords } from './round.ts'

const MOST_STEPS = 3

interface ClientWordsProps {
  readonly item: RoundItem
  readonly words: RoundWords
}

/** Our tasks in the words of this client, each inside the sentence it will stand in; the letter is then written anew. */
export function ClientWords({ item, words: { frames, topics, steps } }: ClientWordsProps) {
  const words = useWords('checkins').words
  const { formats } = useReader()
  const write = useAct('POST /check-ins/:occurrenceId/words')
  // By task: a plan that is read again may put another one in its place.
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({})
  const saidOf = (topic: Topic) => said[placeOf(topic)] ?? topic.said
  const [taken, setTaken] = useState(() => Array.from({ length: MOST_STEPS }, (_, i) => steps?.[i] ?? ''))
  const { language, occurrenceId, letter } = item
  const name = tongueOf(language).name

  function send() {
    const given = (use: 'done' | 'next') =>
      topics.flatMap((topic) => {
        const text = saidOf(topic).trim()
        return topic.use === use && text !== topic.said ? [{ key: topic.key, said: { [language]: text } }] : []
      })
    const clauses = taken.map((step) => step.trim()).filter((step) => step !== '')
    const input = { occurrenceId, version: letter?.version ?? null, done: given('done'), next: given('next') }
    write.mutate({ input: steps === null ? input : { ...input, steps: clauses.map((step) => ({ [language]: step })) } })
  }

  return (
    <details className="unfolds" open={item.missing === 'steps' || item.missing === 'open-case'}>
      <summary>{say(words.title)}</summary>
      <Form
        label={say(words.title)}
        onSubmit={send}
        trouble={<RefusalLine error={write.error} />}
        acts={
          <Button type="submit" busy={write.isPending ? '…' : null}>
            {say(topics.length > 0 || steps !== null ? words.write : words.again)}
          </Button>
        }
      >
        <p className="soft">{say(words.note, { language: name })}</p>
        {steps === null
          ? null
          : taken.map((step, i) => (
              <Clause
                key={i}
                label={say(words.step, { number: formats.number(i + 1) })}
                lang={language}
                frame={frames.steps}
                value={step}
                onChange={(text) => setTaken(taken.with(i, text))}
              />
            ))}
        {topics.map((topic) => (
          <Clause
            key={placeOf(topic)}
            label={say(topic.use === 'done' ? words.done : words.next, { task: topic.name })}
            lang={language}
            frame={frames[topic.use]}
            value={saidOf(topic)}
            onChange={(text) => setSaid({ ...said, [placeOf(topic)]: text })}
          />
        ))}
        {letter ? <p className="soft">{say(words.againText)}</p> : null}
      </Form>
    </details>
  )
}

type Topic = RoundWords['topics'][number]

const placeOf = ({ use, key }: Topic) => `${use}${key}`

interface ClauseProps {
  readonly label: string
  readonly lang: string
  readonly frame: Frame
  readonly value: string
  readonly onChange: (text: string) => void
}

function Clause({ label, lang, frame, value, onChange }: ClauseProps) {
  const typed = value.trim()
  return (
    <Field label={label}>
      {(linked) => (
        <>
          <input
            {...linked}
            className="input"
            lang={lang}
            value={value}
            onChange={(e) => onChange(e.currentTarget.value)}
          />
          <p className="clause-frame" lang={lang}>
            {frame.before}
            {typed === '' ? '…' : <b>{typed}</b>}
            {frame.after}
          </p>
        </>
      )}
    </Field>
  )
}
