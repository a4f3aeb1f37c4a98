import { say } from '../language/words.ts'
import { useWords } from '../ui/words.tsx'

/** What was not done and why, in the server's own sentence. */
export function RefusalLine({ error }: { error: Error | null }) {
  const words = useWords('outbox')
  if (error === null) return null
  return (
    <p className="field-error" role="alert">
      {error.message || say(words.failedAct)}
    </p>
  )
}
