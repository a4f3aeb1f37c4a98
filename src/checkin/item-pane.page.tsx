import { say } from '../language/words.ts'
import { BesideSection } from '../post/beside.page.tsx'
import type { ComposerView } from '../post/composer.ts'
import { LinkButton } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Notice } from '../ui/notice.tsx'
import { Line, Stack } from '../ui/page.tsx'
import { StateMark } from '../ui/state-mark.tsx'
import { useWords } from '../ui/words.tsx'
import { ClientWords } from './client-words.page.tsx'
import { LetterShown } from './letter-shown.page.tsx'
import { waits, type RoundItem, type RoundLetter } from './round.ts'
import { SkipAct } from './skip-act.page.tsx'
import { useTheirTime } from './use-their-time.page.tsx'

interface ItemPaneProps {
  readonly item: RoundItem
  readonly may: boolean
  readonly onDone: () => void
}

/** The letter that lies open, what is to be known about it, and what else can be done than to approve it. */
export function ItemPane({ item, may, onDone }: ItemPaneProps) {
  const words = useWords('checkins')
  const { letter } = item
  const open = may && waits(item)
  return (
    <section id="letter-pane" tabIndex={-1} aria-label={say(words.letterFor, { contact: item.contact })}>
      <Stack gap={4}>
        <When item={item} />
        <Notes item={item} />
        {letter ? <LetterShown item={item} letter={letter} /> : null}
        {letter ? <Beside letter={letter} /> : null}
        {open ? (
          <Line>
            {letter ? <LinkButton href={`/messages/${letter.messageId}`}>{say(words.change)}</LinkButton> : null}
            <SkipAct item={item} onDone={onDone} />
          </Line>
        ) : null}
        {open && item.words ? <ClientWords item={item} words={item.words} /> : null}
      </Stack>
    </section>
  )
}

function When({ item }: { item: RoundItem }) {
  const words = useWords('checkins')
  const { both } = useTheirTime(item.zone)
  const { standing, situation, sendAt, sentAt, draftAt } = item
  const when = () => {
    if (sentAt !== null) return say(words.sentAt, { when: both(sentAt) })
    if (standing === 'late') return say(words.wasDue, { when: both(sendAt) })
    if (draftAt !== null) return say(words.nothing, { when: both(draftAt) })
    return say(words.leaves, { when: both(sendAt) })
  }
  return (
    <Stack gap={1}>
      {situation ? (
        <StateMark state={situation === 'at-risk' ? 'watch' : 'holds'}>{say(words.situation[situation])}</StateMark>
      ) : null}
      <p className="soft">{when()}</p>
    </Stack>
  )
}

/** What a careful colleague would add: moved, missed, late, missing, stuck. */
function Notes({ item }: { item: RoundItem }) {
  const words = useWords('checkins')
  const { day } = useTheirTime(item.zone)
  const { moved, missed, standing, missing, trouble, on, projectId } = item
  return (
    <>
      {moved ? <p className="soft">{say(words.moved[moved], { day: day(on) })}</p> : null}
      {missed > 0 ? <p className="soft">{say(words.missed, { count: missed })}</p> : null}
      {standing === 'late' && missing === null ? <Notice state="watch" title={say(words.late)} /> : null}
      {missing ? (
        <Notice
          state="watch"
          title={<Missing missing={missing} />}
          {...(projectId
            ? { acts: <LinkButton href={`/projects/${projectId}`}>{say(words.toProject)}</LinkButton> }
            : {})}
        />
      ) : null}
      {trouble ? (
        <Notice
          state="trouble"
          title={say(words.outbox)}
          acts={<LinkButton href="/outbox">{say(words.toOutbox)}</LinkButton>}
        />
      ) : null}
    </>
  )
}

function Missing({ missing }: { missing: string }) {
  const { missing: words } = useWords('checkins')
  switch (missing) {
    case 'passed-day':
    case 'steps':
    case 'open-case':
    case 'newDate':
    case 'language':
      return <>{say(words[missing])}</>
    default:
      return <>{say(words.other, { fact: missing })}</>
  }
}

/** The same facts in the reader's own language. */
function Beside({ letter: { messageId, text } }: { letter: RoundLetter }) {
  const { data } = useRead<ComposerView>('GET /messages/:messageId', { messageId })
  return data ? <BesideSection message={data.message} text={text} /> : null
}
