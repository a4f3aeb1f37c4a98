import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { useWords } from '../ui/words.tsx'
import { overdueOf, pressing, type Overdue, type Today, type ToSay } from './today.ts'
import { letterOf } from './late-news.page.tsx'
import { useUntil } from './until.page.tsx'

/** The first sentence of the day: how many clients must hear from us, and what is overdue. */
export function useHeadline(data: Today): string {
  const words = useWords('today')
  const { clients, overdue } = pressing(data)
  if (clients === 0) return overdue > 0 ? say(words.titleOverdue, { count: overdue }) : say(words.title, { count: 0 })
  return overdue > 0 ? say(words.titleBoth, { clients, overdue }) : say(words.title, { count: clients })
}

/** What the headline leaves open: who comes first, and what else there is. */
export function Lead({ data }: { data: Today }) {
  const words = useWords('today')
  const first = data.say[0]
  const overdue = overdueOf(data)
  const [longest] = overdue
  if (first)
    return (
      <>
        <FirstSentence first={first} />
        {longest ? ` ${say(words.alsoOverdue, { count: overdue.length })}` : null}
      </>
    )
  if (longest) return <LongestOverdue one={longest} />
  const [asked] = data.answer
  if (asked) return <>{say(words.firstAnswer, { contact: asked.contactName, what: asked.label })}</>
  const yes = data.agree.length + data.approve.length
  if (yes > 0) return <>{say(words.calmYes, { count: yes })}</>
  return <>{say(data.keep.length > 0 ? words.calm : words.calmEmpty)}</>
}

function FirstSentence({ first }: { first: ToSay }) {
  const words = useWords('today')
  const told = { contact: first.contactName, what: first.label, until: useUntil(first) }
  return <>{first.late ? say(words.firstLate, told) : say(words.first, told)}</>
}

function LongestOverdue({ one }: { one: Overdue }) {
  const words = useWords('today')
  const late = say(words.overdueBy, { days: one.daysLate })
  if (one.of === 'news')
    return <>{say(words.firstOverdue.news, { contact: one.news.contactName, what: say(words.weekly), late })}</>
  const { line } = one
  const { kind, label } = line.promise
  return <>{say(words.firstOverdue[kind], { contact: line.contactName, what: label, late })}</>
}

/** The one next step of the day; null where nothing presses. */
export function FirstAct({ data }: { data: Today }) {
  const words = useWords('today')
  const [first] = data.say
  const [longest] = overdueOf(data)
  const [asked] = data.answer
  if (first?.step === 'tell')
    return <Way href={`/cases/${first.caseId}/call`} name={say(words.call, { contact: first.contactName })} />
  if (first) return <Way href={`/cases/${first.caseId}`} name={say(words.open)} />
  if (longest?.of === 'news') return <Way href={letterOf(longest.news)} name={say(words.approveAct)} />
  const promise = longest?.line.promise
  if (promise?.kind === 'call' && promise.caseId !== null)
    return <Way href={`/cases/${promise.caseId}/call`} name={say(words.callSheet)} />
  const caseId = promise?.caseId ?? asked?.caseId ?? null
  if (caseId !== null) return <Way href={`/cases/${caseId}`} name={say(words.open)} />
  return promise ? <Way href={`/promises?promise=${promise.id}`} name={say(words.openPromise)} /> : null
}

function Way({ href, name }: { href: string; name: string }) {
  return (
    <LinkButton kind="primary" href={href}>
      {name}
    </LinkButton>
  )
}
