import { say } from '../language/words.ts'
import { LinkButton } from '../ui/button.tsx'
import { Problem } from '../ui/call.tsx'
import { Page } from '../ui/page.tsx'
import { Threshold } from '../ui/threshold.tsx'
import { useWords } from '../ui/words.tsx'

/** The secret behind the '#' of the address, which the browser sends to no server. */
export function tokenHere(): string {
  return decodeURIComponent(location.hash.slice(1))
}

export function isSpent(error: Error | null): boolean {
  return error instanceof Problem && error.kind === 'link-spent'
}

type LinkDoor = 'setUp' | 'invitation' | 'reset'

/** A link that leads nowhere any more, as a page of its own. */
export function SpentLink({ door }: { door: LinkDoor }) {
  return (
    <Threshold>
      <SpentWords door={door} />
    </Threshold>
  )
}

/** Why it leads nowhere, and what to do. */
export function SpentWords({ door }: { door: LinkDoor }) {
  const words = useWords('door').spent
  return (
    <Page width="read" title={say(words.title)} lead={say(words[door])}>
      <p>
        <LinkButton kind="primary" href={door === 'reset' ? '/sign-in?lost=1' : '/sign-in'}>
          {say(door === 'reset' ? words.toAsk : words.toSignIn)}
        </LinkButton>
      </p>
    </Page>
  )
}
