import type { ReactNode } from 'react'
import type { Day } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { say } from '../language/words.ts'
import type { LetterFacts, Said } from '../letter/facts.ts'
import { Section } from '../ui/page.tsx'
import { Facts, Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ApprovalShown } from './composer.ts'

type Words = ReturnType<typeof useWords<'composer'>>
type Name = Exclude<keyof Words['facts'], 'title' | 'none'>

/** What the letter was written from, in the reader's words where there are some. */
export function FactsSection({ facts }: { facts: LetterFacts | null }) {
  const words = useWords('composer').facts
  const { code, formats } = useReader()
  if (facts === null) {
    return (
      <Section title={say(words.title)}>
        <p className="soft">{say(words.none)}</p>
      </Section>
    )
  }
  const day = (on: Day) => formats.day('short', on)
  const found = factsOf(facts, { code, day })
  return (
    <Section title={say(words.title)}>
      <Facts facts={found.map(([name, value]) => ({ key: name, name: say(words[name]), value }))} />
    </Section>
  )
}

interface Telling {
  readonly code: Code
  readonly day: (on: Day) => string
}

function factsOf(facts: LetterFacts, { code, day }: Telling): readonly (readonly [Name, ReactNode])[] {
  const said = (words: Said) => words[code] ?? Object.values(words)[0] ?? ''
  const all = (list: readonly Said[]) => list.map(said).join('; ')
  const lines: (readonly [Name, ReactNode])[] = []
  const put = (name: Name, value: ReactNode) => {
    if (value) lines.push([name, value])
  }
  if ('deliverable' in facts) put('deliverable', said(facts.deliverable))
  if ('oldDate' in facts) put('oldDate', day(facts.oldDate))
  if ('newDate' in facts && facts.newDate) put('newDate', day(facts.newDate))
  if ('worstCase' in facts && facts.worstCase) put('worstCase', day(facts.worstCase))
  if ('nextUpdate' in facts) put('nextUpdate', day(facts.nextUpdate))
  if ('stake' in facts && facts.stake) {
    const { event, on } = facts.stake
    put('stake', on ? `${said(event)}, ${day(on)}` : said(event))
  }
  if ('cause' in facts) put('cause', said(facts.cause))
  if ('steps' in facts && facts.steps) put('steps', all(facts.steps))
  if ('status' in facts) put('status', said(facts.status))
  if ('done' in facts) put('done', all(facts.done))
  if ('next' in facts) put('next', all(facts.next))
  if ('options' in facts) {
    put('options', facts.options.map(({ label, day: on, means }) => `${label}: ${day(on)}, ${said(means)}`).join('; '))
  }
  return lines
}

/** Who has said yes to which text, and which of it still holds. */
export function ApprovalsSection({ approvals }: { approvals: readonly ApprovalShown[] }) {
  const words = useWords('composer')
  const when = useWhen()
  return (
    <Section title={say(words.approvals.title)}>
      {approvals.length === 0 ? <p className="soft">{say(words.approvals.none)}</p> : null}
      <Rows label={say(words.approvals.title)}>
        {approvals.map(({ id, by, at, alone, revokedBecause }) => (
          <Row
            key={id}
            head={say(alone ? words.approvals.alone : words.approvals.by, { name: by })}
            when={<time dateTime={at}>{when(at)}</time>}
            note={revokedBecause ? say(words.approvals.ended, { why: say(words.voided[revokedBecause]) }) : null}
          />
        ))}
      </Rows>
    </Section>
  )
}
