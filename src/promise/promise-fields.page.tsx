import type { Day } from '../kit/day.ts'
import { tongueOf, type Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { useReader, useWords } from '../ui/words.tsx'

/** The name of a contact's language as the reader says it, for labels of fields written in it. */
export function useLanguageName(code: Code): string {
  const { formats } = useReader()
  return new Intl.DisplayNames(formats.locale, { type: 'language' }).of(code) ?? code
}

export interface OneDayProps {
  label: string
  value: Day | null
  onChange: (day: Day | null) => void
  today: Day
  optional?: boolean
  error?: string | undefined
}

/** A day in the reader's order, said back as it was understood. */
export function OneDay({ label, value, onChange, today, optional, error }: OneDayProps) {
  const { code, dateOrder, formats } = useReader()
  const common = useWords('ui')
  const order = dateOrder ?? tongueOf(code).dateOrder
  const example = { dmy: '13.3.2027', mdy: '3/13/2027', ymd: '2027-03-13' }[order]
  return (
    <DayField
      label={label}
      value={value}
      onChange={onChange}
      order={order}
      today={today}
      say={(day) => formats.day('bare', day)}
      unread={say(common.dayUnread, { example })}
      {...(optional ? { optional: say(common.optional) } : {})}
      {...(error ? { error } : {})}
    />
  )
}
