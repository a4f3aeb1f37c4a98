import type { LateNews } from '../checkin/late-news.ts'
import type { Day } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { Stack } from '../ui/page.tsx'
import { Row } from '../ui/rows.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useReader, useWords } from '../ui/words.tsx'

/** Where the letter gets its yes; without a draft, where one can see why. */
export function letterOf({ letter }: LateNews): string {
  return letter === null ? '/check-ins' : `/messages/${letter.messageId}`
}

/** A weekly letter that did not leave on the day the one before it named. */
export function LateNewsRow({ news, today }: { news: LateNews; today: Day }) {
  const words = useWords('today')
  const { contactName, clientName, letter } = news
  return (
    <Row
      state="trouble"
      head={<a href={letterOf(news)}>{say(words.weekly)}</a>}
      when={<DaysLate day={news.day} daysLate={news.daysLate} today={today} />}
      note={say(words.forClient, { contact: contactName, client: clientName })}
      act={<LinkButton href={letterOf(news)}>{say(words.approveAct)}</LinkButton>}
    >
      {letter === null ? null : <span lang={letter.language}>{letter.subject}</span>}
    </Row>
  )
}

/** By how many days something is late, and when it was due. */
export function DaysLate({ day, daysLate, today }: { day: Day; daysLate: number; today: Day }) {
  const words = useWords('today')
  const { formats } = useReader()
  return (
    <Stack gap={1}>
      <StateMark state="trouble">{say(words.overdueBy, { days: daysLate })}</StateMark>
      <time className="row-note" dateTime={day}>
        {say(words.wasDue, { day: formats.day('short', day, today) })}
      </time>
    </Stack>
  )
}
