import { tongueOf } from '../language/packs.ts'
import { isCode } from '../language/packs.ts'
import { say } from '../language/words.ts'
import { Row } from '../ui/rows.tsx'
import { StateMark, type StateName } from '../ui/state-mark.tsx'
import { useWords } from '../ui/words.tsx'
import { Button } from '../ui/button.tsx'
import { keyOf, waits, type RoundItem } from './round.ts'
import { useTheirTime } from './use-their-time.page.tsx'

const MARK: Readonly<Record<RoundItem['standing'], StateName>> = {
  due: 'quiet',
  drafted: 'quiet',
  approved: 'holds',
  sent: 'kept',
  skipped: 'quiet',
  late: 'watch',
}

interface StackRowProps {
  readonly item: RoundItem
  readonly open: boolean
  readonly onOpen: () => void
}

/** One contact in the stack: opened when the keyboard comes by, and Enter goes on to the yes. */
export function StackRow({ item, open, onOpen }: StackRowProps) {
  const words = useWords('checkins')
  const { short } = useTheirTime(item.zone)
  const { standing, situation, trouble, client, language, contact } = item
  const unwritten = waits(item) && item.letter === null
  const mark = trouble ? 'trouble' : MARK[standing]
  const tongue = isCode(language) ? tongueOf(language).name : language
  return (
    <Row
      head={
        <Button
          kind="plain"
          id={`open-${keyOf(item)}`}
          aria-pressed={open}
          onFocus={onOpen}
          onClick={() => {
            onOpen()
            toLetter()
          }}
        >
          {contact}
        </Button>
      }
      {...(standing === 'late' || situation === 'at-risk' ? { state: 'watch' as const } : {})}
      note={`${client} · ${tongue}`}
    >
      <StateMark state={mark}>{say(unwritten ? words.unwritten : words.standing[standing])}</StateMark>{' '}
      <span className="soft figures">{short(item.sentAt ?? item.sendAt)}</span>
    </Row>
  )
}

/** From the stack to its letter: to the yes where there is one, else to the letter itself. */
function toLetter(): void {
  requestAnimationFrame(() => {
    const pane = document.getElementById('letter-pane')
    pane?.scrollIntoView({ block: 'nearest' })
    const target = document.getElementById('approve-this') ?? pane
    target?.focus({ preventScroll: true })
  })
}
