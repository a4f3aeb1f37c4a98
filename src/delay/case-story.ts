import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { unreachable } from '../kit/unreachable.ts'
import type { Formats } from '../language/formats.ts'
import type { Code } from '../language/packs.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import { callLine } from './call-story.ts'
import type { CaseEvent, CaseEventKind } from './case-event.ts'
import type { CasePage } from './case-page.ts'
import { inWords, oneStop } from './said.ts'

/** One event of a case as a sentence. */
export interface StoryLine {
  readonly text: string
  /** The words of whoever is quoted, in their language. */
  readonly quote?: { readonly text: string; readonly lang: Code | null }
  /** Who wrote it down, where that was somebody else. */
  readonly note?: string
  readonly state?: 'holds' | 'watch' | 'trouble' | 'kept'
}

export interface Telling {
  readonly page: CasePage
  readonly words: Phrases<Areas['case']>
  readonly formats: Formats
  /** 'Tue 10:00 in Berlin', where the contact is. */
  readonly until: (at: Instant) => string
}

type Of<K extends CaseEventKind> = Extract<CaseEvent, { kind: K }>

/** What happened, for somebody who reads the case months later. */
export function storyLine(event: CaseEvent, telling: Telling): StoryLine {
  const line = lineOf(event, telling)
  return { ...line, text: oneStop(line.text) }
}

// One branch per event kind: long, and plainer than cutting it up.
function lineOf(event: CaseEvent, telling: Telling): StoryLine {
  const { page, words, until } = telling
  const { story } = words
  const day = (of: Day) => telling.formats.day('short', of, page.today)
  const contact = page.contact.fullName
  const who = (id: Id | null) => page.members.find((m) => m.id === id)?.name ?? say(story.somebody)
  switch (event.kind) {
    case 'opened':
      return opening(event, telling)
    case 'revised':
      return { text: say(story.revised, { likely: day(event.likely), worst: day(event.worst) }) }
    case 'understood':
      return { text: say(story.understood, { member: who(event.byMember) }), ...quoted(event.causeText, page) }
    case 'planned':
      return {
        text: say(story.planned, {
          member: who(event.byMember),
          count: event.steps.length,
          day: day(event.nextNews),
        }),
      }
    case 'offered': {
      const days = telling.formats.list(event.options.map((option) => day(option.day)))
      return { text: say(story.offered, { member: who(event.byMember), count: event.options.length, days }) }
    }
    case 'agreed':
      return {
        text: say(event.alone ? story.agreedAlone : story.agreed, { member: who(event.byMember) }),
        state: 'kept',
      }
    case 'drafted':
      return { text: say(story.drafted, { letter: letterName(event.messageKind, words) }) }
    case 'escalated':
      return { text: say(story.escalated, { member: who(event.toMember) }), state: 'watch' }
    case 'called':
      return called(event, telling)
    case 'call-booked':
    case 'call-cancelled':
    case 'call-answered':
    case 'call-wished':
      return callLine(event, telling)
    case 'told':
      return { text: say(event.how === 'call' ? story.toldCall : story.toldLetter, { contact }), state: 'kept' }
    case 'not-told':
      return { text: say(story.notTold, { contact }), state: 'trouble' }
    case 'answered':
      return answered(event, telling)
    case 'due-again':
      return { text: say(story.dueAgain, { contact, until: until(event.noticeBy) }), state: 'watch' }
    case 'reported':
      return {
        text: say(story.reported, { member: who(event.byMember), day: day(event.nextNews) }),
        ...quoted(event.status, page),
      }
    case 'accepted': {
      const letter = page.state.offered.find((option) => option.id === event.optionId)?.letter ?? ''
      const text = say(story.accepted, { contact, letter, day: day(event.day) })
      return { text, ...noted(event.recordedBy, telling), state: 'holds' }
    }
    case 'delivered':
      return { text: say(story.delivered, { day: day(event.on) }), state: 'kept' }
    case 'learned':
      return { text: say(story.learned, { member: who(event.byMember) }) }
    case 'fixed': {
      const action = page.state.actions.find((a) => a.id === event.actionId)?.text ?? ''
      return { text: say(story.fixed, { member: who(event.byMember), action }), state: 'kept' }
    }
    case 'withdrawn':
      return {
        text:
          event.byMember === null
            ? say(story.safe)
            : say(story.withdrawn, { member: who(event.byMember), because: event.because }),
      }
    default:
      return unreachable(event)
  }
}

function opening({ why, chance, promised, byMember, because }: Of<'opened'>, telling: Telling): StoryLine {
  const { words, formats, page } = telling
  const member = page.members.find((m) => m.id === byMember)?.name ?? say(words.story.somebody)
  if (why === 'by-hand') return { text: say(words.story.byHand, { member, because }), state: 'trouble' }
  const said = { day: formats.day('short', promised, page.today), percent: formats.percent(chance ?? 0) }
  return { text: say(why === 'red' ? words.story.red : words.story.amber, said), state: 'trouble' }
}

function called({ outcome, byMember, words: said }: Of<'called'>, { page, words }: Telling): StoryLine {
  const member = page.members.find((m) => m.id === byMember)?.name ?? say(words.story.somebody)
  const contact = page.contact.fullName
  const text = {
    reached: say(words.story.reached, { member, contact }),
    voicemail: say(words.story.voicemail, { member, contact }),
    'no-answer': say(words.story.noAnswer, { member }),
    'call-back': say(words.story.callBack, { member, contact }),
  }[outcome]
  // What was noted on the phone may be in either language: it is not said to be one.
  return { text, ...(said === '' ? {} : { quote: { text: said, lang: null } }) }
}

function answered({ answer, recordedBy }: Of<'answered'>, telling: Telling): StoryLine {
  const { words, formats, page } = telling
  const contact = page.contact.fullName
  const text = {
    question: () => say(words.story.question, { contact }),
    refused: () => say(words.story.refused, { contact }),
    proposed: () => {
      const day = answer.kind === 'proposed' ? formats.day('short', answer.day, page.today) : ''
      return say(words.story.proposed, { contact, day })
    },
  }[answer.kind]()
  const quote =
    answer.words === '' ? {} : { quote: { text: answer.words, lang: recordedBy ? null : page.contact.language } }
  return { text, ...quote, ...noted(recordedBy, telling), state: 'watch' }
}

function noted(recordedBy: Id | null, { page, words }: Telling): { note?: string } {
  const member = page.members.find((m) => m.id === recordedBy)?.name
  return member ? { note: say(words.story.notedBy, { member }) } : {}
}

function quoted(said: Parameters<typeof inWords>[0], { languages }: CasePage): Pick<StoryLine, 'quote'> {
  const found = inWords(said, languages.toReversed())
  return found ? { quote: found } : {}
}

/** 'the call sheet': a letter of a case by its kind. */
export function letterName(kind: string, words: Phrases<Areas['case']>): string {
  const names = words.letter
  return say(Object.hasOwn(names, kind) ? names[kind as keyof typeof names] : names.other)
}
