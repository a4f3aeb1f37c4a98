import { useRouter } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { say } from '../../language/words.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Problem } from '../../ui/call.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../ui/words.tsx'

/** A page that could not be shown: what happened, what was not done, what to do. */
export function PageTrouble({ error, reset }: { error: unknown; reset: () => void }) {
  const words = useWords('shell').error
  const router = useRouter()
  const cache = useQueryClient()
  const again = () => {
    cache.clear()
    reset()
    void router.invalidate()
  }
  return (
    <Page
      width="read"
      title={say(words.pageTitle)}
      lead={useSentence(error)}
      act={
        <Button kind="primary" onClick={again}>
          {say(words.again)}
        </Button>
      }
    >
      <p className="soft">{say(words.pageText)}</p>
    </Page>
  )
}

/** What went wrong, as a sentence for people: the server's own, or ours where it had none. */
export function useSentence(error: unknown): string {
  const words = useWords('shell').error
  if (!(error instanceof Problem)) return say(words.failed)
  if (error.message !== '') return error.message
  if (error.kind === 'unreachable') return say(words.unreachable)
  return say(error.kind === 'not-signed-in' ? words.signedOut : words.failed)
}

/** An address that leads nowhere. */
export function MissingPage() {
  const words = useWords('shell').error
  return (
    <Page
      width="read"
      title={say(words.notFoundTitle)}
      lead={say(words.notFoundText)}
      act={
        <LinkButton kind="primary" href="/">
          {say(words.toToday)}
        </LinkButton>
      }
    />
  )
}
