import { useNavigate } from '@tanstack/react-router'
import { say } from '../language/words.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'

/** Talk first; where a call cannot be had, the letter goes and the call stays due. */
export function TellStep({ page }: { page: CasePage }) {
  const words = useWords('case').tell
  const open = useOpenLetter()
  const draft = useAct<{ messageId: string }>('POST /cases/:caseId/letters')
  const invite = useAct<{ messageId: string }>('POST /cases/:caseId/invitation')
  const { state, contact, notice, id: caseId } = page
  const tried = state.calls.filter((call) => call.outcome !== 'reached').length
  // After a call in vain, or with the deadline close, waiting for a second one would cost the client their time to plan.
  const letterFirst = contact.phone === null || tried > 0 || notice.late || notice.left < 0.15
  const name = contact.fullName
  const call = (
    <LinkButton key="call" {...(letterFirst ? {} : { kind: 'primary' as const })} href={`/cases/${caseId}/call`}>
      {say(words.call)}
    </LinkButton>
  )
  const write = (
    <Button
      key="notice"
      {...(letterFirst ? { kind: 'primary' as const } : {})}
      busy={draft.isPending ? say(words.writing) : null}
      onClick={() => draft.mutate({ input: { caseId, kind: 'notice' } }, { onSuccess: open })}
    >
      {say(words.notice)}
    </Button>
  )
  return (
    <Section title={say(words.title)}>
      <Stack gap={4}>
        <p>
          {contact.phone === null
            ? say(words.noPhone, { contact: name })
            : tried > 0
              ? say(words.tried, { count: tried, contact: name })
              : say(words.lead)}
        </p>
        <NotDone error={draft.error ?? invite.error} />
        <Line>
          {letterFirst ? [write, call] : [call, write]}
          <Button
            busy={invite.isPending ? say(words.writing) : null}
            onClick={() => invite.mutate({ input: { caseId } }, { onSuccess: open })}
          >
            {say(words.invite)}
          </Button>
        </Line>
      </Stack>
    </Section>
  )
}

/** To the letter that was just written. */
export function useOpenLetter(): (written: { messageId: string }) => void {
  const navigate = useNavigate()
  return ({ messageId }) => void navigate({ to: `/messages/${messageId}` })
}
