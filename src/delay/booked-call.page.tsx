import type { Instant } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { Line, Section, Stack } from '../ui/page.tsx'
import { useToasts } from '../ui/toast.tsx'
import { useWords } from '../ui/words.tsx'
import type { CallPage } from './case-page.ts'
import { NotDone } from './not-done.page.tsx'
import { useUntil } from './use-case-words.page.tsx'

/** When we talk, what the client's calendar says to it, and three other times; one press books, moves or calls off. */
export function BookedCallBox({ page }: { page: CallPage }) {
  const words = useWords('call').booking
  const show = useToasts()
  const until = useUntil()
  const book = useAct('POST /cases/:caseId/booked-call')
  const off = useAct('POST /cases/:caseId/booked-call/cancellation')
  const { call, slots, id: caseId, contact } = page
  const { booked, wish, version: seen } = call
  if (booked === null && slots.length === 0 && wish === null && call.answer === null) return null
  const when = (at: Instant) => until(at, contact.zone)
  const busy = book.isPending || off.isPending ? say(words.booking) : null
  const take = (start: Instant) =>
    book.mutate(
      { input: { caseId, start, seen }, key: `call ${caseId} ${seen} ${start}` },
      { onSuccess: () => show({ text: say(words.done), state: 'kept' }) },
    )
  const drop = () =>
    off.mutate(
      { input: { caseId, seen }, key: `call off ${caseId} ${seen}` },
      { onSuccess: () => show({ text: say(words.off), state: 'kept' }) },
    )
  return (
    <Section title={booked === null ? say(words.title) : say(words.booked, { when: when(booked.start) })}>
      <Stack gap={4}>
        <Said page={page} />
        {slots.length === 0 ? (
          <p className="soft">{say(words.none)}</p>
        ) : (
          <Stack gap={2}>
            <p className="soft">{say(booked === null ? words.times : words.others)}</p>
            <Line>
              {slots.map((at) => (
                <Button key={at} busy={busy} onClick={() => take(at)}>
                  {when(at)}
                </Button>
              ))}
            </Line>
          </Stack>
        )}
        {booked === null ? null : (
          <div>
            <Button kind="plain" busy={busy} onClick={drop}>
              {say(words.callOff)}
            </Button>
          </div>
        )}
        <NotDone error={book.error ?? off.error} title={say(words.notDone)} />
      </Stack>
    </Section>
  )
}

/** What the client or their calendar said about the time. */
function Said({ page: { call, contact } }: { page: CallPage }) {
  const story = useWords('case').story
  const until = useUntil()
  const { answer, wish } = call
  const name = { contact: contact.fullName }
  const calendar = {
    accepted: () => say(story.calendarAccepted, name),
    tentative: () => say(story.calendarTentative, name),
    declined: () => say(story.calendarDeclined, name),
    proposed: () =>
      answer?.start
        ? say(story.calendarProposed, { ...name, when: until(answer.start, contact.zone) })
        : say(story.calendarOther, name),
  }
  return (
    <>
      {answer === null ? null : (
        <div>
          <p>{calendar[answer.kind]()}</p>
          {answer.words === '' ? null : <blockquote>{answer.words}</blockquote>}
        </div>
      )}
      {wish === null ? null : (
        <div>
          <p>{say(story.callWished, name)}</p>
          <blockquote lang={contact.language}>{wish.words}</blockquote>
        </div>
      )}
    </>
  )
}
