import { capital } from '../kit/capital.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import type { Today } from './today.ts'

/** What clients answered to an offer or asked about it, and nobody has acted on. */
export function Answers({ data: { answer } }: { data: Today }) {
  const words = useWords('today')
  const when = useWhen()
  if (answer.length === 0) return null
  return (
    <Section title={say(words.answer)} count={answer.length}>
      <Rows label={say(words.answer)}>
        {answer.map(({ caseId, kind, contactName, label, words: said, language, at }) => (
          <Row
            key={`${caseId} ${at}`}
            state="watch"
            head={
              <a href={`/cases/${caseId}${kind === 'question' ? '#reply' : ''}`}>
                {say(words[kind], { contact: contactName })}
              </a>
            }
            when={<time dateTime={at}>{when(at)}</time>}
            note={label}
          >
            <q lang={language}>{said}</q>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** Mail that no case has taken up. */
export function Mails({ data: { mails } }: { data: Today }) {
  const words = useWords('today')
  const when = useWhen()
  if (mails.length === 0) return null
  return (
    <Section title={say(words.mails)} count={mails.length}>
      <Rows label={say(words.mails)}>
        {mails.map(({ mailId, contactName, subject, words: said, language, at, urgent }) => (
          <Row
            key={mailId}
            {...(urgent ? { state: 'trouble' as const } : {})}
            head={<a href="/inbox">{contactName ?? say(words.mailWhose)}</a>}
            when={<time dateTime={at}>{when(at)}</time>}
            note={subject}
            act={<LinkButton href="/inbox">{say(words.mailAct)}</LinkButton>}
          >
            {said ? <q {...(language ? { lang: language } : {})}>{said}</q> : null}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

/** Clients who know and have not chosen yet. */
export function Waiting({ data: { waiting } }: { data: Today }) {
  const words = useWords('today')
  const when = useWhen()
  if (waiting.length === 0) return null
  return (
    <Section title={say(words.waiting)} count={waiting.length}>
      <Rows label={say(words.waiting)}>
        {waiting.map(({ caseId, contactName, label, since }) => (
          <Row
            key={caseId}
            head={<a href={`/cases/${caseId}`}>{contactName}</a>}
            note={say(words.waitingSince, { moment: when(since) })}
          >
            {capital(label)}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
