import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { TextArea } from '../ui/field.tsx'
import { useKept } from '../ui/kept-text.ts'
import { Notice } from '../ui/notice.tsx'
import { Section, Stack } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import type { CallOutcome } from './case-event.ts'
import type { CallPage } from './case-page.ts'
import type { CaseState } from './case.ts'
import { NotDone } from './not-done.page.tsx'

/** How a call went, noted in one press, and the calls so far: what was pressed is seen to be on record. */
export function CallOutcomes({ page }: { page: CallPage }) {
  const words = useWords('call')
  const [noted, setNoted] = useState(false)
  return (
    <Stack gap={6}>
      <Section title={say(words.outcome)}>
        {noted ? (
          <Notice
            state="kept"
            live="polite"
            title={say(words.logged)}
            acts={<Button onClick={() => setNoted(false)}>{say(words.logAnother)}</Button>}
          />
        ) : (
          <NoteCall page={page} onNoted={() => setNoted(true)} />
        )}
      </Section>
      <CallsSoFar calls={page.calls} />
    </Stack>
  )
}

/** What they say, and how the call went: noted while it is fresh, in one press. */
function NoteCall({ page, onNoted }: { page: CallPage; onNoted: () => void }) {
  const words = useWords('call')
  const outcomes = useOutcomes()
  const show = useToasts()
  const navigate = useNavigate()
  const log = useAct<CaseState>('POST /cases/:caseId/calls')
  const [pressed, setPressed] = useState(false)
  const [notes, setNotes, forget] = useKept(`call-notes:${page.id}`, '')
  const { fullName: contact } = page.contact
  const note = (outcome: CallOutcome) => {
    setPressed(true)
    log.mutate(
      // The next call of this case, once: pressed twice, or again after a lost answer, it is one call.
      {
        input: { caseId: page.id, outcome, words: notes },
        key: `call made ${page.id} ${page.calls.length} ${outcome}`,
      },
      {
        onSuccess: (state) => {
          setNotes('')
          forget()
          if (outcome !== 'reached') return onNoted()
          const told = !page.told && state.told !== null
          show({ text: told ? say(words.toldNow, { contact }) : say(words.logged), state: 'kept' })
          void navigate({ to: `/cases/${page.id}` })
        },
        onError: () => setPressed(false),
      },
    )
  }
  return (
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
          <Button key={outcome} busy={pressed ? say(words.logging) : null} onClick={() => note(outcome)}>
            {label}
          </Button>
        ))}
      </div>
      <NotDone error={log.error} title={say(words.notDone)} />
    </Stack>
  )
}

/** The calls on record, the last one first: when, how it went, and what was noted. */
function CallsSoFar({ calls }: Pick<CallPage, 'calls'>) {
  const words = useWords('call')
  const labels = new Map(useOutcomes())
  const when = useWhen()
  if (calls.length === 0) return null
  return (
    <Section title={say(words.soFar)} count={calls.length}>
      <Rows label={say(words.soFar)}>
        {calls.toReversed().map(({ at, outcome, words: said }, before) => (
          <Row key={calls.length - before} head={labels.get(outcome)} when={<time dateTime={at}>{when(at)}</time>}>
            {/* What was noted on the phone may be in either language: it is not said to be one. */}
            {said === '' ? null : <q>{said}</q>}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function useOutcomes(): readonly (readonly [CallOutcome, string])[] {
  const words = useWords('call')
  return [
    ['reached', say(words.reached)],
    ['voicemail', say(words.voicemail)],
    ['no-answer', say(words.noAnswer)],
    ['call-back', say(words.callBack)],
  ]
}
