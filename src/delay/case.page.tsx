import { useState } from 'react'
import { say } from '../language/words.ts'
import type { DeliveryState } from '../post/delivery.ts'
import { useRead } from '../ui/call.tsx'
import { Page, Section, type Visit } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { Steps } from '../ui/steps.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { AgreeStep } from './agree-step.page.tsx'
import { CaseClock } from './case-clock.page.tsx'
import { CaseDone } from './case-done.page.tsx'
import { CaseFacts } from './case-facts.page.tsx'
import type { CasePage } from './case-page.ts'
import { letterName } from './case-story.ts'
import { CaseStory } from './case-story.page.tsx'
import { openAnswer, owesWord, type CaseStep } from './case.ts'
import { KeepStep } from './keep-step.page.tsx'
import { PlanStep } from './plan-step.page.tsx'
import { Retrospective } from './retrospective.page.tsx'
import { TellStep } from './tell-step.page.tsx'
import { UnderstandStep } from './understand-step.page.tsx'
import { useDays, useUntil } from './use-case-words.page.tsx'
import { WithdrawCase } from './withdraw-case.page.tsx'

const SOON = 1_500
const LATER = 30_000

/** One slip: the story on one side, the one next step on the other, the facts always in sight. */
export function CaseOnePage({ params }: Visit<'caseId'>) {
  const [waits, setWaits] = useState(false)
  const { data, error } = useRead<CasePage>('GET /cases/:caseId', params, { every: waits ? SOON : LATER })
  if (error) throw error
  if (!data) return null
  // The case hears of a delivery a moment after the ledger does.
  const behind = data.promise.deliveredOn !== null && data.state.step === 'keep'
  if (behind !== waits) setWaits(behind)
  return <OneCase page={data} key={data.id} />
}

function OneCase({ page }: { page: CasePage }) {
  const { state, contact, project, client } = page
  const [changing, setChanging] = useState<'understand' | 'plan' | null>(null)
  const owed = owesWord(state)
  const early = state.told === null && owed
  const mayChange = page.me.writes && state.accepted === null && state.deliveredOn === null && state.withdrawn === null
  return (
    <Page
      place={
        <>
          <a href={`/clients/${client.id}`}>{client.name}</a>
          {project ? (
            <>
              {' / '}
              <a href={`/projects/${project.id}`}>{project.name}</a>
            </>
          ) : null}
        </>
      }
      title={<Title page={page} />}
      lead={<Lead page={page} />}
      {...(owed ? { beside: <CaseClock clock={page.notice} contact={contact.fullName} /> } : {})}
    >
      <Way page={page} />
      <div className="case-body">
        <div className="case-next">
          {page.me.writes ? <Next page={page} step={changing ?? state.step} onDone={() => setChanging(null)} /> : null}
          <Letters page={page} />
          {early && page.me.writes ? (
            <div>
              <WithdrawCase page={page} />
            </div>
          ) : null}
        </div>
        <div className="case-record">
          <CaseFacts page={page} {...(mayChange ? { onChange: setChanging } : {})} />
        </div>
        <div className="case-story">
          <CaseStory page={page} />
        </div>
      </div>
    </Page>
  )
}

/** The one next step, by where the case stands. */
function Next({ page, step, onDone }: { page: CasePage; step: CaseStep; onDone: () => void }) {
  switch (step) {
    case 'understand':
      return <UnderstandStep page={page} onDone={onDone} />
    case 'plan':
      return <PlanStep page={page} onDone={onDone} />
    case 'agree':
      return <AgreeStep page={page} onDone={onDone} />
    case 'tell':
      return <TellStep page={page} />
    case 'keep':
      return <KeepStep page={page} onDone={onDone} />
    case 'learn':
      return <Retrospective page={page} onDone={onDone} />
    case 'done':
      return <CaseDone page={page} />
    case 'withdrawn':
      return null
  }
}

function Title({ page }: { page: CasePage }) {
  const words = useWords('case').title
  const until = useUntil()
  const { bare } = useDays(page.today)
  const { state, promise, notice } = page
  const contact = page.contact.fullName
  const what = promise.label
  switch (state.step) {
    case 'withdrawn':
      return say(words.withdrawn, { what })
    case 'done':
      return say(words.done, { what, day: bare(state.deliveredOn ?? state.promised) })
    case 'learn':
      return say(words.learn, { what })
    case 'keep':
      if (state.accepted) return say(words.agreed, { what, day: bare(state.accepted.day) })
      return openAnswer(state) ? say(words.question, { contact, what }) : say(words.waiting, { contact })
    default: {
      if (state.retell) return say(words.again, { contact, what })
      const told = { contact, what, until: until(notice.by, notice.zone) }
      return notice.late ? say(words.late, told) : say(words.owe, told)
    }
  }
}

function Lead({ page }: { page: CasePage }) {
  const words = useWords('case').lead
  const { formats } = useReader()
  const { bare } = useDays(page.today)
  const { state, contact } = page
  if (!owesWord(state)) return state.accepted ? say(words.was, { day: bare(state.promised) }) : null
  const second = state.slip > 1 ? ` ${say(words.second, { contact: contact.fullName })}` : ''
  const day = bare(state.promised)
  if (state.chance === null) return `${say(words.plain, { day })}${second}`
  const chance = { percent: formats.percent(state.chance), chance: formats.chance(state.chance) }
  return `${say(words.chance, { day, ...chance })}${second}`
}

const WAY = ['understand', 'plan', 'agree', 'tell', 'keep', 'learn'] as const

function Way({ page }: { page: CasePage }) {
  const words = useWords('case').steps
  const common = useWords('ui').step
  const { step } = page.state
  if (step === 'withdrawn') return null
  const now = step === 'done' ? WAY.length : WAY.indexOf(step)
  const stateAt = (i: number) => (i < now ? 'done' : i === now ? 'now' : 'later')
  return (
    <Steps
      label={say(words.label)}
      steps={WAY.map((id, i) => ({
        id,
        label: say(words[id]),
        state: stateAt(i),
        stateWord: say(common[stateAt(i)]),
      }))}
    />
  )
}

function markOf(delivery: DeliveryState): StateName {
  if (delivery === 'sent') return 'kept'
  return ['in-doubt', 'failed', 'bounced', 'late'].includes(delivery) ? 'trouble' : 'quiet'
}

function Letters({ page }: { page: CasePage }) {
  const words = useWords('case')
  const { state: onItsWay } = useWords('outbox')
  if (page.letters.length === 0) return null
  return (
    <Section title={say(words.letters.title)}>
      <Rows label={say(words.letters.title)}>
        {page.letters.toReversed().map(({ id, kind, state, delivery, subject }) => (
          <Row
            key={id}
            head={<a href={`/messages/${id}`}>{subject}</a>}
            when={
              delivery === null ? (
                <StateMark state="quiet">{say(words.letters[state])}</StateMark>
              ) : (
                <StateMark state={markOf(delivery)}>{say(onItsWay[delivery])}</StateMark>
              )
            }
          >
            {letterName(kind, words)}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}
