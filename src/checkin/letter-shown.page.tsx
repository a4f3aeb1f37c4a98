import { say } from '../language/words.ts'
import { blocksOf, type Block, type Inline } from '../post/blocks.ts'
import { mailOnPage } from '../promise/timeline-inks.ts'
import type { Drawing } from '../post/message.ts'
import { Letter } from '../ui/letter.tsx'
import { useWords } from '../ui/words.tsx'
import type { RoundItem, RoundLetter } from './round.ts'

/** The letter as its reader will have it: words, drawing, and the same dates as a table. */
export function LetterShown({ item, letter }: { item: RoundItem; letter: RoundLetter }) {
  const words = useWords('checkins')
  const { contact, client, language } = item
  const { subject, text, drawing } = letter
  return (
    <Letter
      lang={language}
      label={say(words.letterFor, { contact })}
      head={
        <>
          <p>{say(words.to, { contact, client })}</p>
          <p>
            {say(words.subject)}: <b lang={language}>{subject}</b>
          </p>
        </>
      }
    >
      {blocksOf(text).map((block, i) => (
        <BlockShown key={i} block={block} />
      ))}
      {drawing ? <DrawingShown drawing={drawing} /> : null}
    </Letter>
  )
}

function BlockShown({ block }: { block: Block }) {
  const words = useWords('checkins')
  switch (block.kind) {
    case 'heading':
      return (
        <p>
          <b>
            <Runs runs={block.words} />
          </b>
        </p>
      )
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, i) => (
            <span key={i}>
              {i > 0 ? <br /> : null}
              <Runs runs={line} />
            </span>
          ))}
        </p>
      )
    case 'list': {
      const items = block.items.map((runs, i) => (
        <li key={i}>
          <Runs runs={runs} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'button':
      return <p className="soft">{block.label ?? `[${say(words.ownLink)}]`}</p>
  }
}

/** Their own link is made while the mail leaves and stands nowhere before: here it is only named. */
function Runs({ runs }: { runs: readonly Inline[] }) {
  const { ownLink } = useWords('checkins')
  return runs.map((run, i) => {
    if (run.kind === 'text') return run.text
    if (run.kind === 'bold') return <b key={i}>{run.text}</b>
    if (run.url.startsWith('⟦')) return <span key={i} className="soft">{`[${run.label ?? say(ownLink)}]`}</span>
    return <span key={i}>{run.label ?? run.url}</span>
  })
}

function DrawingShown({ drawing: { svg, heading, table } }: { drawing: Drawing }) {
  return (
    <>
      <p>
        <b>{heading}</b>
      </p>
      {/* Our own drawing, kept with the letter: every text in it is escaped by timelineSvg. */}
      <div dangerouslySetInnerHTML={{ __html: mailOnPage(svg) }} />
      <DatesTable heading={heading} table={table} />
    </>
  )
}

/** The dates of the drawing again; no rows to move through, so that j and k stay in the stack. */
function DatesTable({ heading, table: { heads, rows } }: { heading: string; table: Drawing['table'] }) {
  return (
    <table className="table" role="table">
      <caption className="hidden-text">{heading}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.join()} role="row">
            {row.map((text, i) => (
              <td key={heads[i]} role="cell">
                <span className="cell-head" aria-hidden="true">
                  {heads[i]}
                </span>
                <span className="cell">{text}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
