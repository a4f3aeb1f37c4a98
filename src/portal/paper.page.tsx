import { slot } from '../kit/slot.ts'
import { blocksOf, type Block, type Inline } from '../post/blocks.ts'

/** A letter's text as it was sent, set from the same blocks as the mail. Where it led to this very page, it names it: `here`. */
export function Paper({ text, here }: { text: string; here: string }) {
  return blocksOf(text).map((block, i) => <Piece key={i} block={block} here={here} />)
}

function Piece({ block, here }: { block: Block; here: string }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Run inlines={block.words} here={here} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          {block.lines.filter(isTheirs).map((line, i) => (
            <span key={i}>
              {i > 0 ? <br /> : null}
              <Run inlines={line} here={here} />
            </span>
          ))}
        </p>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Run inlines={item} here={here} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'button':
      return (
        <p>
          <a href={HOME}>{block.label ?? here}</a>
        </p>
      )
  }
}

const HOME = '/portal'

/** A way out of our letters was for the mail: whoever reads here has another. */
function isTheirs(line: readonly Inline[]): boolean {
  return !line.some((inline) => inline.kind === 'link' && inline.url === slot('unsubscribe-link'))
}

function Run({ inlines, here }: { inlines: readonly Inline[]; here: string }) {
  return inlines.map((inline, i) => {
    switch (inline.kind) {
      case 'text':
        return inline.text
      case 'bold':
        return <strong key={i}>{inline.text}</strong>
      case 'link':
        return inline.url === slot('portal-link') ? (
          <a key={i} href={HOME}>
            {inline.label ?? here}
          </a>
        ) : inline.url.includes('⟦') ? null : (
          <a key={i} href={inline.url} rel="noreferrer">
            {inline.label ?? inline.url}
          </a>
        )
    }
  })
}
