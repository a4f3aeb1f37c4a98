import { say } from '../language/words.ts'
import { Problem } from '../ui/call.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../ui/words.tsx'

/** What was not done and why, below the form that asked for it. */
export function NotDone({ error, title }: { error: Error | null; title?: string }) {
  const words = useWords('case')
  const shell = useWords('shell').error
  if (error === null) return null
  const unreachable = error instanceof Problem && error.kind === 'unreachable'
  const said = error instanceof Problem && error.message !== '' ? error.message : null
  return (
    <Notice state="watch" live="assertive" title={title ?? say(words.notDone)}>
      {said ?? say(unreachable ? shell.unreachable : shell.failed)}
    </Notice>
  )
}
