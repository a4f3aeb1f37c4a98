import { useNavigate } from '@tanstack/react-router'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { TextArea } from '../ui/field.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Section, Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { CallOutcome } from './case-event.ts'
import type { CallPage } from './case-page.ts'
import type { CaseState } from './case.ts'
import { NotDone } from './not-done.page.tsx'

/** What they say, and how the call went: noted while it is fresh, in one press. */
export function CallOutcomes({ page }: { page: CallPage }) {
  const words = useWords('call')
  const show = useToasts()
  const navigate = useNavigate()
  const log = useAct<CaseState>('POST /cases/:caseId/calls')
  const [notes, setNotes, forget] = useKept(`call-notes:${page.id}`, '')
  const { fullName: contact } = page.contact
  const outcomes: readonly (readonly [CallOutcome, string])[] = [
    ['reached', say(words.reached)],
    ['voicemail', say(words.voicemail)],
    ['no-answer', say(words.noAnswer)],
    ['call-back', say(words.callBack)],
  ]
  const note = (outcome: CallOutcome) =>
    log.mutate(
      { input: { caseId: page.id, outcome, words: notes } },
      {
        onSuccess: (state) => {
          setNotes('')
          forget()
          const told = !page.told && state.told !== null
          show({ text: told ? say(words.toldNow, { contact }) : say(words.logged), state: 'kept' })
          if (outcome === 'reached') void navigate({ to: `/cases/${page.id}` })
        },
      },
    )
  return (
    <Section title={say(words.outcome)}>
      <Stack gap={4}>
        <TextArea
          label={say(words.notes)}
          description={say(words.notesHint)}
          rows={5}
          value={notes}
          onChange={setNotes}
        />
        <div className="call-outcomes">
          {outcomes.map(([outcome, label]) => (
            <Button key={outcome} busy={log.isPending ? say(words.logging) : null} onClick={() => note(outcome)}>
              {label}
            </Button>
          ))}
        </div>
        <NotDone error={log.error} title={say(words.notDone)} />
      </Stack>
    </Section>
  )
}
