import type { Code } from '../language/packs.ts'
import { spokenBlocks } from './call-parts.ts'

/** Words to say aloud, large, in the language they are said in. */
export function Say({ text, lang }: { text: string; lang: Code }) {
  return (
    <div className="call-say" lang={lang}>
      {spokenBlocks(text).map((block, i) =>
        block.kind === 'text' ? <p key={i}>{block.text}</p> : <Lines key={i} lines={block.items} />,
      )}
    </div>
  )
}

/** Lines to have at hand: how to listen, how to come back to the solution. */
export function Heard({ lines, lang }: { lines: readonly string[]; lang: Code }) {
  return (
    <div className="call-say" lang={lang}>
      <Lines lines={lines} />
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
