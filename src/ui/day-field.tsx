import { useId, useState } from 'react'
import type { Day } from '../kit/day.ts'
import { Field, type FieldWords, words } from './field.tsx'
import { type DateOrder, readDay, readersDigits, writeDay } from './typed.ts'
import { useReader } from './words.tsx'

export interface DayFieldProps extends FieldWords {
  value: Day | null
  /** Called with null while the text is no day. */
  onChange: (day: Day | null) => void
  order: DateOrder
  today: Day
  /** The one formatter: 'Friday 13 March 2026'. It is shown back, so that nobody misreads 3/4. */
  say: (day: Day) => string
  /** 'Write it as 13.3.2026.' Shown as the error when the text is no day. */
  unread: string
}

/** A day, typed; what was understood is said back at once. */
export function DayField({ value, onChange, order, today, say, unread, ...rest }: DayFieldProps) {
  const { formats } = useReader()
  const [text, setText] = useState(value === null ? '' : readersDigits(writeDay(value, order), formats.locale))
  const [left, setLeft] = useState(false)
  const echo = useId()
  const read = readDay(text, order, today)
  const wrong = left && text.trim() !== '' && read === null
  return (
    <Field {...words(rest)} {...(wrong ? { error: unread } : {})}>
      {(linked) => (
        <span className="with-unit">
          <input
            {...linked}
            aria-describedby={[linked['aria-describedby'], echo].filter(Boolean).join(' ')}
            className="input figures day-input"
            inputMode="text"
            autoComplete="off"
            value={text}
            onBlur={() => setLeft(true)}
            onChange={(e) => {
              setText(e.currentTarget.value)
              onChange(readDay(e.currentTarget.value, order, today))
            }}
          />
          <output className="day-echo" id={echo}>
            {read === null ? '' : say(read)}
          </output>
        </span>
      )}
    </Field>
  )
}
