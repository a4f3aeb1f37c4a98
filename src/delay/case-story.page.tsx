import { say } from '../language/words.ts'
import { Section } from '../ui/page.tsx'
import { Trail } from '../ui/steps.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { CasePage } from './case-page.ts'
import { storyLine, type StoryLine } from './case-story.ts'
import { useUntil } from './use-case-words.page.tsx'
import { dayIn } from '../kit/day.ts'

/** What happened, event by event, oldest first, with times on the reader's own clock. */
export function CaseStory({ page }: { page: CasePage }) {
  const words = useWords('case')
  const { formats, zone } = useReader()
  const untilIn = useUntil()
  const telling = { page, words, formats, until: (at: CasePage['now']) => untilIn(at, page.contact.zone) }
  const events = page.events.map((event, i) => {
    const { text, state, ...below } = storyLine(event, telling)
    const on = dayIn(zone, event.at)
    const before = page.events[i - 1]
    const sameDay = before !== undefined && dayIn(zone, before.at) === on
    return {
      id: String(i),
      iso: event.at,
      when: sameDay ? formats.clock(event.at) : `${formats.day('short', on, on)}, ${formats.clock(event.at)}`,
      text,
      ...(below.quote || below.note ? { detail: <Below {...below} /> } : {}),
      ...(state ? { state } : {}),
    }
  })
  return (
    <Section title={say(words.story.title)}>
      <Trail label={say(words.story.title)} events={events} />
    </Section>
  )
}

function Below({ quote, note }: Pick<StoryLine, 'quote' | 'note'>) {
  return (
    <>
      {quote ? <blockquote {...(quote.lang ? { lang: quote.lang } : {})}>{quote.text}</blockquote> : null}
      {note ? <p>{note}</p> : null}
    </>
  )
}
