import { capital } from '../kit/capital.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWords } from '../ui/words.tsx'
import type { CallDue } from './calls-due.ts'
import { useUntil } from './use-case-words.page.tsx'

/** Calls for Today: what to note, to make again or to arrange, then what is booked. */
export function CallsDue({ calls }: { calls: readonly CallDue[] }) {
  // Most days have none: then not even their words are fetched.
  return calls.length === 0 ? null : <Calls calls={calls} />
}

function Calls({ calls }: { calls: readonly CallDue[] }) {
  const words = useWords('call').due
  return (
    <Section title={say(words.title)} count={calls.length}>
      <Rows label={say(words.title)}>
        {calls.map((call) => (
          <OneCall key={call.caseId} call={call} />
        ))}
      </Rows>
    </Section>
  )
}

function OneCall({ call }: { call: CallDue }) {
  const words = useWords('call').due
  const until = useUntil()
  const { caseId, contactName: contact, label, standing, at, zone, words: said, language } = call
  const sheet = `/cases/${caseId}/call`
  return (
    <Row
      {...(standing === 'booked' ? {} : { state: 'watch' as const })}
      head={<a href={sheet}>{say(words[standing], { contact })}</a>}
      {...(at === null ? {} : { when: <time dateTime={at}>{until(at, zone)}</time> })}
      note={capital(label)}
      act={<LinkButton href={sheet}>{say(standing === 'over' ? words.note : words.open)}</LinkButton>}
    >
      {/* What a calendar quotes may be in either language: it is not said to be one. */}
      {said === '' ? null : <q {...(standing === 'wished' ? { lang: language } : {})}>{said}</q>}
    </Row>
  )
}
