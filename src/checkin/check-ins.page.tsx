import { useLayoutEffect, useRef, useState } from 'react'
import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Empty } from '../ui/notice.tsx'
import { Columns, Page, Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWords } from '../ui/words.tsx'
import { ApproveAct } from './approve-act.page.tsx'
import { ItemPane } from './item-pane.page.tsx'
import { keyOf, waits, type Round, type RoundItem } from './round.ts'
import { SchedulesSection } from './schedules.page.tsx'
import { StackRow } from './stack-row.page.tsx'

/** The week's round: one letter after another, read, mended, approved, all by keyboard. */
export function CheckInsPage() {
  const { data, error } = useRead<Round>('GET /check-ins', {}, { every: 30_000 })
  if (error) throw error
  return data ? <RoundDesk round={data} /> : <Page title="" />
}

function RoundDesk({ round }: { round: Round }) {
  const words = useWords('checkins')
  const stack = round.items.filter(({ standing }) => standing !== 'skipped')
  const skipped = round.items.filter(({ standing }) => standing === 'skipped')
  const { current, choose, moveOn } = useCurrent(stack)
  const waiting = stack.filter(waits)
  const count = waiting.filter(({ letter }) => letter !== null).length
  const unwritten = waiting.length - count
  const nobody = round.items.length === 0 && round.contacts.every(({ schedule }) => schedule === null)
  return (
    <Page
      title={say(words.title, { count })}
      {...(nobody ? {} : { lead: <Lead count={count} unwritten={unwritten} /> })}
      act={current ? <ApproveAct key={keyOf(current)} item={current} may={round.may.approve} onDone={moveOn} /> : null}
    >
      {nobody ? <Teaching anybody={round.contacts.length > 0} /> : null}
      {current ? (
        <Columns ratio="wide-last">
          <Section title={say(words.stack)} count={stack.length} note={say(words.keys)}>
            <Rows label={say(words.stack)}>
              {stack.map((item) => (
                <StackRow key={keyOf(item)} item={item} open={item === current} onOpen={() => choose(item)} />
              ))}
            </Rows>
          </Section>
          <ItemPane key={keyOf(current)} item={current} may={round.may.write} onDone={moveOn} />
        </Columns>
      ) : null}
      <Skips items={skipped} />
      <SchedulesSection contacts={round.contacts} may={round.may.write} />
    </Page>
  )
}

/** How the letters came about, and how many could not be written: they wait too, for what is missing. */
function Lead({ count, unwritten }: { count: number; unwritten: number }) {
  const words = useWords('checkins')
  if (unwritten === 0) return say(count > 0 ? words.lead : words.leadDone)
  const more = say(words.unwrittenOnes, { count: unwritten })
  return count > 0 ? `${more} ${say(words.lead)}` : more
}

/** Which letter lies open, and where to go once it is dealt with: to the next that waits. */
function useCurrent(stack: readonly RoundItem[]) {
  const [chosen, choose] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const current = stack.find((item) => keyOf(item) === chosen) ?? stack.find(waits) ?? stack[0]
  // Before the next key can come: a fast hand is ahead of what is painted.
  useLayoutEffect(() => {
    if (wanted.current === null || wanted.current !== chosen) return
    wanted.current = null
    document.getElementById(`open-${chosen}`)?.focus()
  }, [chosen])
  return {
    current,
    choose: (item: RoundItem) => choose(keyOf(item)),
    moveOn: () => {
      const at = current ? stack.indexOf(current) : -1
      const next = [...stack.slice(at + 1), ...stack.slice(0, Math.max(0, at))].find(waits)
      if (!next) return
      wanted.current = keyOf(next)
      choose(keyOf(next))
    },
  }
}

function Teaching({ anybody }: { anybody: boolean }) {
  const words = useWords('checkins').empty
  return (
    <Empty
      title={say(words.title)}
      act={
        anybody ? null : (
          <LinkButton kind="primary" href="/clients">
            {say(words.clients)}
          </LinkButton>
        )
      }
    >
      {say(words.text)}
    </Empty>
  )
}

/** Who got no update this week, by whose decision, and why. */
function Skips({ items }: { items: readonly RoundItem[] }) {
  const words = useWords('checkins').skips
  if (items.length === 0) return null
  return (
    <Section title={say(words.title)} count={items.length}>
      <Rows label={say(words.title)}>
        {items.map((item) => (
          <Row key={keyOf(item)} head={item.contact} note={item.client}>
            <SkipLine item={item} />
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function SkipLine({ item: { skipped } }: { item: RoundItem }) {
  const words = useWords('checkins').skips
  if (skipped === null) return null
  const { why, by, words: said } = skipped
  return <>{why === 'person' ? say(words.person, { name: by ?? '', words: said }) : say(words[why])}</>
}
