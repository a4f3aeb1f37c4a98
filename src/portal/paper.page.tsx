import { blocksOf, type Block, type Inline } from '../post/blocks.ts'

/** A letter's text as it was sent, set from the same blocks as the mail. The button to this very page is left out. */
export function Paper({ text }: { text: string }) {
  return blocksOf(text).map((block, i) => <Piece key={i} block={block} />)
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Run inlines={block.words} />
        </h4>
      )
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, i) => (
            <span key={i}>
              {i > 0 ? <br /> : null}
              <Run inlines={line} />
            </span>
          ))}
        </p>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Run inlines={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'button':
      return null
  }
}

function Run({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, i) => {
    switch (inline.kind) {
      case 'text':
        return inline.text
      case 'bold':
        return <strong key={i}>{inline.text}</strong>
      case 'link':
        return inline.url.includes('⟦') ? null : (
          <a key={i} href={inline.url} rel="noreferrer">
            {inline.label ?? inline.url}
          </a>
        )
    }
  })
}
