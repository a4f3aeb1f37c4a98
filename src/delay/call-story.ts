import type { Id } from '../kit/id.ts'
import { say } from '../language/words.ts'
import type { CaseEvent } from './case-event.ts'
import type { StoryLine, Telling } from './case-story.ts'

type CallEvent = Extract<CaseEvent, { kind: `call-${string}` }>

/** What happened around a booked call, as a sentence of the case's story. */
export function callLine(event: CallEvent, telling: Telling): StoryLine {
  const { page, words, until } = telling
  const { story } = words
  const contact = page.contact.fullName
  switch (event.kind) {
    case 'call-booked': {
      const told = { who: whoOf(event, telling), when: until(event.start) }
      return { text: say(event.moved ? story.callMoved : story.callBooked, told), state: 'kept' }
    }
    case 'call-cancelled': {
      const off = { when: until(event.start) }
      if (event.byContact === null && event.byMember === null) return { text: say(story.callOver, off) }
      return {
        text: say(story.callCancelled, { who: whoOf(event, telling), ...off }),
        state: 'watch',
      }
    }
    case 'call-answered':
      return { text: answerText(event, telling), ...quoted(event.words), state: 'watch' }
    case 'call-wished':
      return {
        text: say(story.callWished, { contact }),
        quote: { text: event.words, lang: page.contact.language },
        state: 'watch',
      }
  }
}

/** What a calendar answered, as a sentence. */
export function answerText(
  { answer, start }: Pick<CallEvent & { kind: 'call-answered' }, 'answer' | 'start'>,
  { page, words, until }: Pick<Telling, 'page' | 'words' | 'until'>,
): string {
  const { story } = words
  const contact = page.contact.fullName
  if (answer === 'accepted') return say(story.calendarAccepted, { contact })
  if (answer === 'tentative') return say(story.calendarTentative, { contact })
  if (answer === 'declined') return say(story.calendarDeclined, { contact })
  return start === null
    ? say(story.calendarOther, { contact })
    : say(story.calendarProposed, { contact, when: until(start) })
}

function whoOf({ byContact, byMember }: { byContact: Id | null; byMember: Id | null }, telling: Telling): string {
  const { page, words } = telling
  if (byContact !== null) return page.contact.fullName
  return page.members.find(({ id }) => id === byMember)?.name ?? say(words.story.somebody)
}

/** What a calendar quotes may be in either language: it is not said to be one. */
const quoted = (text: string): Pick<StoryLine, 'quote'> => (text === '' ? {} : { quote: { text, lang: null } })
