import type { ReactNode } from 'react'
import { say } from '../language/words.ts'
import type { Said } from '../letter/facts.ts'
import { Button } from '../ui/button.tsx'
import { DateMark } from '../ui/date-mark.tsx'
import { Section } from '../ui/page.tsx'
import { Facts } from '../ui/rows.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { nextNewsOf } from './case.ts'
import { inWords } from './said.ts'
import { useDays, useGift } from './use-case-words.page.tsx'

interface Fact {
  readonly key: string
  readonly name: ReactNode
  readonly value: ReactNode
}

/** What the case stands on; it stays in sight while the next step is written. */
export function CaseFacts({ page, onChange }: { page: CasePage; onChange?: (part: 'understand' | 'plan') => void }) {
  const words = useWords('case').facts
  const { state } = page
  return (
    <Section
      title={say(words.title)}
      acts={
        onChange !== undefined && state.brief.cause !== null ? (
          <>
            <Button kind="plain" onClick={() => onChange('understand')}>
              {say(words.changeCause)}
            </Button>
            {state.brief.options.length > 0 ? (
              <Button kind="plain" onClick={() => onChange('plan')}>
                {say(words.changePlan)}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <PromisedDate page={page} />
      <Facts facts={[...useForecastFacts(page), ...useBriefFacts(page), ...useOwedFacts(page)]} />
    </Section>
  )
}

/** The date as the hero: the one that counts, the one it replaces struck through beside it. */
function PromisedDate({ page }: { page: CasePage }) {
  const { formats } = useReader()
  const common = useWords('ui')
  const { promise, state } = page
  const on = (day: typeof promise.day) => {
    const weekday = new Intl.DateTimeFormat(formats.locale, { weekday: 'long', timeZone: 'UTC' })
    const date = new Intl.DateTimeFormat(formats.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    const at = Date.parse(`${day}T00:00:00Z`)
    return { iso: day, weekday: weekday.format(at), text: date.format(at) }
  }
  const now = state.accepted?.day ?? state.promised
  const was = now === state.promised ? promise.days.at(-2)?.day : state.promised
  return (
    <DateMark
      size="hero"
      label={promise.label}
      day={on(now)}
      {...(was && was !== now ? { was: on(was), wasLabel: say(common.wasDate) } : {})}
    />
  )
}

function useForecastFacts({ state, today }: CasePage): Fact[] {
  const words = useWords('case').facts
  const { short } = useDays(today)
  if (state.likely === null || state.worst === null || state.accepted !== null) return []
  const note = <span className="soft"> {say(words.likelyNote, { worst: short(state.worst) })}</span>
  return [
    {
      key: 'likely',
      name: say(words.likely),
      value: (
        <>
          {short(state.likely)}
          {note}
        </>
      ),
    },
  ]
}

function useBriefFacts(page: CasePage): Fact[] {
  const words = useWords('case').facts
  const { short } = useDays(page.today)
  const { formats } = useReader()
  const gift = useGift()
  const { state, languages, members } = page
  const { cause, stake, steps, amends } = state.brief
  const nextNews = nextNewsOf(state)
  const options = state.brief.options.length > 0 ? state.brief.options : state.offered
  const facts: (Fact | null)[] = [
    cause && { key: 'cause', name: say(words.cause), value: <Words of={cause.text} languages={languages} /> },
    stake && {
      key: 'stake',
      name: say(words.stake),
      value: (
        <>
          <Words of={stake.event} languages={languages} />
          {stake.on ? `, ${short(stake.on)}` : null}
        </>
      ),
    },
    steps.length > 0
      ? {
          key: 'steps',
          name: say(words.steps),
          value: steps.map((step, i) => (
            <div key={i}>
              <Words of={step.text} languages={languages} />
            </div>
          )),
        }
      : null,
    options.length > 0
      ? {
          key: 'options',
          name: say(words.options),
          value: options.map(({ id, letter, day, worstCase }) => (
            <div key={id}>{say(words.option, { letter, day: short(day), worst: short(worstCase) })}</div>
          )),
        }
      : null,
    amends && {
      key: 'amends',
      name: say(words.amends),
      value: say(words.amendsLine, {
        gift: gift(amends.gift, languages),
        day: short(amends.by),
        cost: formats.money(amends.cost),
      }),
    },
    nextNews && { key: 'news', name: say(words.nextNews), value: short(nextNews) },
    state.agreedBy === null
      ? null
      : { key: 'agreed', name: say(words.agreed), value: members.find((m) => m.id === state.agreedBy)?.name ?? '' },
    { key: 'lead', name: say(words.lead), value: page.lead.name },
  ]
  return facts.filter((fact) => fact !== null)
}

function useOwedFacts({ owed, today }: CasePage): Fact[] {
  const words = useWords('case').facts
  const { short } = useDays(today)
  const due = owed.filter((one) => one.state !== 'withdrawn')
  if (due.length === 0) return []
  const value = due.map(({ id, kind, day, state }) => (
    <div key={id}>
      {say(words.owedKind[kind])}, {short(day)}: {say(words.owedState[state])}
    </div>
  ))
  return [{ key: 'owed', name: say(words.owed), value }]
}

/** A clause in our own language where there is one. */
function Words({ of, languages }: { of: Said; languages: CasePage['languages'] }) {
  const found = inWords(of, languages.toReversed())
  return found ? <span lang={found.lang}>{found.text}</span> : null
}
