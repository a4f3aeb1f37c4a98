import { capital } from '../kit/capital.ts'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useWords } from '../ui/words.tsx'
import type { ToAgree, Today } from './today.ts'
import { useUntil } from './until.page.tsx'

/** Plans that wait for somebody who may stand behind them. */
export function Agreements({ data: { agree } }: { data: Today }) {
  const words = useWords('today')
  if (agree.length === 0) return null
  return (
    <Section title={say(words.agree)} count={agree.length} note={say(words.agreeNote)}>
      <Rows label={say(words.agree)}>
        {agree.map((one) => (
          <Agreement key={one.caseId} one={one} />
        ))}
      </Rows>
    </Section>
  )
}

function Agreement({ one }: { one: ToAgree }) {
  const words = useWords('today')
  const until = useUntil(one)
  return (
    <Row
      state="watch"
      head={<a href={`/cases/${one.caseId}`}>{capital(one.label)}</a>}
      act={<LinkButton href={`/cases/${one.caseId}`}>{say(words.agreeAct)}</LinkButton>}
      note={say(words.agreeBy, { until })}
    >
      {one.contactName}
    </Row>
  )
}

/** Texts that wait for a yes. */
export function Approvals({ data: { approve, news } }: { data: Today }) {
  const words = useWords('today')
  if (approve.length === 0) return null
  const lateOf = (messageId: string) => {
    const late = news.find(({ letter }) => letter?.messageId === messageId)
    if (!late) return {}
    const mark = <StateMark state="trouble">{say(words.overdueBy, { days: late.daysLate })}</StateMark>
    return { state: 'trouble' as const, when: mark }
  }
  return (
    <Section title={say(words.approve)} count={approve.length}>
      <Rows label={say(words.approve)}>
        {approve.map(({ messageId, contactName, subject, language }) => (
          <Row
            key={messageId}
            head={<a href={`/messages/${messageId}`}>{contactName}</a>}
            {...lateOf(messageId)}
            act={<LinkButton href={`/messages/${messageId}`}>{say(words.approveAct)}</LinkButton>}
          >
            <span lang={language}>{subject}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
