import { useState } from 'react'
import { say } from '../language/words.ts'
import { NumberField } from '../ui/choice.tsx'
import { Line } from '../ui/page.tsx'
import { readNumber } from '../ui/typed.ts'
import { useWords } from '../ui/words.tsx'
import type { PeopleAssumptions } from './recovery-people.ts'

const SHARES = ['rampUpShare', 'trainerLoss', 'communicationLoss'] as const

interface PeopleFieldsProps {
  people: PeopleAssumptions
  onChange: (people: PeopleAssumptions) => void
}

/** What more people cost before they help: stated defaults that anybody can change. */
export function PeopleFields({ people, onChange }: PeopleFieldsProps) {
  const words = useWords('forecast').whatIf.people
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const set = (name: keyof PeopleAssumptions, scale: number) => (text: string) => {
    setTyped((before) => ({ ...before, [name]: text }))
    const value = readNumber(text)
    if (value !== null && value >= 0) onChange({ ...people, [name]: value / scale })
  }
  const shown = (name: keyof PeopleAssumptions, scale: number) =>
    typed[name] ?? String(Number((people[name] * scale).toFixed(1)))
  return (
    <details>
      <summary>{say(words.title)}</summary>
      <p className="soft">{say(words.note)}</p>
      <NumberField label={say(words.rampUpDays)} value={shown('rampUpDays', 1)} onChange={set('rampUpDays', 1)} />
      <Line>
        {SHARES.map((name) => (
          <NumberField key={name} label={say(words[name])} value={shown(name, 100)} onChange={set(name, 100)} />
        ))}
      </Line>
    </details>
  )
}
