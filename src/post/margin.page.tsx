import { useLayoutEffect, useRef, useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { MarginNote } from '../ui/letter.tsx'
import { useWords } from '../ui/words.tsx'
import { changeFor, inReadingOrder } from './remarks.ts'
import type { Remark } from './use-remarks.page.tsx'

interface MarginProps {
  readonly remarks: readonly Remark[]
  readonly levels: ReadonlyMap<string, number>
  readonly text: string
  /** The remark whose reason is asked for from the text. */
  readonly explained: string | null
  readonly onText?: (text: string) => void
}

/** Remarks level with their lines; where two would overlap the lower one moves down. Thoughts are folded below. */
export function Margin({ remarks, levels, text, explained, onText }: MarginProps) {
  const words = useWords('composer')
  const ordered = inReadingOrder(remarks.map(({ found }) => found)).flatMap(
    (found) => remarks.find((remark) => remark.found === found) ?? [],
  )
  const heavy = ordered.filter(({ found }) => found.severity !== 'hint')
  const hints = ordered.filter(({ found }) => found.severity === 'hint')
  const column = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const next = stacked(
      column.current,
      heavy.map(({ key }) => levels.get(key) ?? null),
    )
    setTops((before) => (next.join() === before.join() ? before : next))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `heavy` is made of `remarks` anew each time
  }, [remarks, levels])
  const note = (remark: Remark, top?: number) => (
    <Note
      key={remark.key}
      remark={remark}
      text={text}
      open={remark.key === explained}
      {...(onText ? { onText } : {})}
      {...(top === undefined ? {} : { top })}
    />
  )
  return (
    <section aria-label={say(words.notes)}>
      <div className="letter-notes" ref={column} style={{ '--notes-height': `${tops.at(-1) ?? 0}px` } as object}>
        {heavy.map((remark, i) => note(remark, tops[i]))}
      </div>
      {remarks.length === 0 ? <p className="soft small">{say(words.noNotes)}</p> : null}
      {hints.length > 0 ? (
        <details className="letter-hints">
          <summary>{say(words.hints, { count: hints.length })}</summary>
          {hints.map((remark) => note(remark))}
        </details>
      ) : null}
    </section>
  )
}

const GAP = 16
/** The paper's own head stands above the text that levels are counted from. */
function stacked(column: HTMLElement | null, wanted: readonly (number | null)[]): readonly number[] {
  if (column === null) return []
  const editor = column.closest('.letter-desk')?.querySelector('.letter-editor')
  const above = editor ? editor.getBoundingClientRect().top - column.getBoundingClientRect().top : 0
  let free = 0
  const tops = wanted.map((level, i) => {
    const height = (column.children[i] as HTMLElement | undefined)?.offsetHeight ?? 0
    const top = Math.round(Math.max(free, level === null ? free : above + level))
    free = top + height + GAP
    return top
  })
  return [...tops, free]
}

function Note({
  remark,
  text,
  open,
  onText,
  top,
}: {
  remark: Remark
  text: string
  open: boolean
  onText?: (text: string) => void
  top?: number
}) {
  const words = useWords('composer')
  const { weight } = useWords('ui')
  const { found, why } = remark
  const change = changeFor(found, text)
  const label = found.span === null ? words.insert : words.use
  return (
    <MarginNote
      weight={found.severity}
      weightWord={
        found.span === null ? `${say(weight[found.severity])}: ${say(words.missing)}` : say(weight[found.severity])
      }
      quote={found.evidence}
      {...(top === undefined ? {} : { top })}
      acts={
        change && onText ? (
          <Button
            kind="plain"
            onClick={() => onText(text.slice(0, change.start) + change.text + text.slice(change.end))}
          >
            {say(label, { text: change.text.trim() })}
          </Button>
        ) : null
      }
    >
      {why}
      <Reason key={String(open)} remark={remark} open={open} />
    </MarginNote>
  )
}

/** Which of the twelve it is about, the rule behind it, and the study where there is one. */
function Reason({ remark: { found }, open }: { remark: Remark; open: boolean }) {
  const words = useWords('composer').reason
  const { principle } = useWords('checker')
  const { rule, study } = found.source
  return (
    <details className="margin-note-reason" open={open}>
      <summary>{say(words.show)}</summary>
      <p>
        {say(words.about, { principle: say(principle[`p${found.principle}`]) })} {say(words.rule, { rule })}
        {study ? ` ${say(words.study, { study })}` : ''}
      </p>
    </details>
  )
}
