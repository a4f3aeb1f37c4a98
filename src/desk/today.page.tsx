import { CallsDue } from '../delay/calls-due.page.tsx'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useWords } from '../ui/words.tsx'
import { Answers, Mails, Waiting } from './clients-said.page.tsx'
import { FirstAct, Lead, useHeadline } from './opening.page.tsx'
import { Keeping, OverdueOnes, Saying } from './owed.page.tsx'
import type { Today } from './today.ts'
import { Due } from './until.page.tsx'
import { Agreements, Approvals } from './yes.page.tsx'

/** What to say to whom by when; then what waits for a yes, what to keep, and who owes us an answer. */
export function TodayPage() {
  const { data, error } = useRead<Today>('GET /today', {}, { every: 30_000 })
  if (error) throw error
  return data ? <Day data={data} /> : <Page title="" />
}

function Day({ data }: { data: Today }) {
  const first = data.say[0]
  return (
    <Page
      title={useHeadline(data)}
      lead={<Lead data={data} />}
      act={<FirstAct data={data} />}
      beside={first ? <Due one={first} size="hero" /> : null}
    >
      {data.begun ? null : <FirstSteps />}
      <OverdueOnes data={data} />
      <Saying data={data} />
      <CallsDue calls={data.calls} />
      <Answers data={data} />
      <Mails data={data} />
      <Agreements data={data} />
      <Approvals data={data} />
      <Keeping data={data} />
      <Waiting data={data} />
      <OutboxLine {...data.outbox} />
    </Page>
  )
}

/** What a house without a single promise does first. */
function FirstSteps() {
  const words = useWords('today')
  return (
    <Empty
      title={say(words.firstSteps)}
      act={
        <>
          <LinkButton href="/clients">{say(words.addClient)}</LinkButton>{' '}
          <LinkButton href="/projects">{say(words.addPlan)}</LinkButton>
        </>
      }
    >
      {say(words.firstStepsText)}
    </Empty>
  )
}

function OutboxLine({ held, trouble }: Today['outbox']) {
  const words = useWords('today')
  return (
    <p className="soft">
      {trouble > 0 ? (
        <StateMark state="trouble">{say(words.trouble, { count: trouble })}</StateMark>
      ) : (
        say(words.outbox, { held })
      )}{' '}
      <a href="/outbox">{say(words.toOutbox)}</a>
    </p>
  )
}
