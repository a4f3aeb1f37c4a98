import type { Tag } from '../../language/tag.ts'
import type { Draft } from '../draft.ts'
import { finding, has, need } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** What an apology word turns out to be. 'polite': sympathy or a formula; 'reported': somebody else's, or asked for. */
export type ApologyKind = 'genuine' | 'conditional' | 'feeling' | 'hedged' | 'refusal' | 'polite' | 'reported'

export interface Apology {
  tag: Tag
  kind: ApologyKind
  /** The words that spoil it; the apology's own when genuine. */
  at: { start: number; end: number }
}

/** P1. A genuine apology: first person, no condition, not about the client's feeling, no excuse after it. */
export function apology(draft: Draft): Finding[] {
  const found = apologies(draft)
  const strict = need(draft, 1) === 'R'
  const faults = found.flatMap(({ kind, at }) => {
    switch (kind) {
      case 'conditional':
        return [finding(draft, { rule: 'p01/conditional', severity: strict ? 'block' : 'warn', at })]
      case 'feeling':
        return [finding(draft, { rule: 'p01/feeling', severity: strict ? 'block' : 'warn', at })]
      case 'hedged':
        return [finding(draft, { rule: 'p01/hedged', severity: 'warn', at })]
      default:
        return []
    }
  })
  const genuine = found.filter(({ kind }) => kind === 'genuine')
  if (genuine.length === 0 && strict)
    faults.push(finding(draft, { rule: 'p01/missing', severity: 'block', insertAfter: 'GREET' }))
  if (genuine.length === 0 && need(draft, 1) === 'w' && unsaid(draft)) {
    faults.push(finding(draft, { rule: 'p01/missing', severity: 'hint', insertAfter: 'GREET' }))
  }
  const second = genuine[1]
  if ((draft.known.apologiesSent ?? 0) >= 1 && second !== undefined) {
    faults.push(finding(draft, { rule: 'p01/repeated', severity: 'hint', at: second.at }))
  }
  return faults
}

/** A slip is on record and nobody has said sorry for it. */
function unsaid({ known }: Draft): boolean {
  return (known.slip ?? 0) >= 1 && known.apologiesSent === 0
}

/** Every apology word of the text with what it is. */
export function apologies(draft: Draft): Apology[] {
  const { tags } = draft.reading
  return tags.flatMap((tag): Apology[] => {
    switch (tag.mark) {
      case 'APOLOGY':
        return [judged(draft, tag)]
      case 'REFUSAL':
        return [{ tag, kind: ownDate(draft, tag) ? 'genuine' : 'refusal', at: tag }]
      case 'SYMPATHY':
        return [{ tag, kind: tag.entry === 'sympathy/reported' ? 'reported' : 'polite', at: tag }]
      default:
        return []
    }
  })
}

/** Missing our own date is no refusal: 'I am sorry, but we cannot deliver on Friday'. */
function ownDate({ inSentence, reading }: Draft, { sentence }: Tag): boolean {
  const delivers = inSentence[sentence]?.some(({ mark }) => mark === 'DELIVER') ?? false
  return delivers && reading.days.some((day) => day.sentence === sentence)
}

function judged(draft: Draft, tag: Tag): Apology {
  if (asksTheWay(draft, tag)) return { tag, kind: 'polite', at: tag }
  const others = draft.inSentence[tag.sentence] ?? []
  const feeling = others.find(({ mark }) => mark === 'FEELING')
  if (feeling !== undefined) return { tag, kind: 'feeling', at: feeling }
  const condition = others.find((other) => other.mark === 'COND' && conditions(draft, other, tag))
  if (condition !== undefined) return { tag, kind: 'conditional', at: condition }
  const hedge = hedgeAfter(draft, tag)
  if (hedge !== null) return { tag, kind: 'hedged', at: hedge }
  return { tag, kind: 'genuine', at: tag }
}

/** 'Excuse me, where is the station?': a bare word before a question asks to be heard, not to be pardoned. */
function asksTheWay({ reading }: Draft, { sentence, start, end }: Tag): boolean {
  const span = reading.sentences[sentence]
  if (span === undefined) return false
  const { low } = reading.normal
  const [before, after] = [low.slice(span.start, start), low.slice(end, span.end)]
  return !/\p{L}/u.test(before) && after.startsWith(',') && /\?\s*$/u.test(after)
}

/** A condition before the apology, or within four words after it: further on it belongs to something else. */
function conditions({ reading }: Draft, condition: Tag, tag: Tag): boolean {
  if (condition.end <= tag.start) return !reading.normal.low.slice(condition.end, tag.start).includes(';')
  const between = reading.normal.low.slice(tag.end, condition.start)
  return !/[:;]/u.test(between) && between.split(' ').filter((word) => /\p{L}/u.test(word)).length <= 4
}

/** 'But' is harmless when good news or a plan follows; otherwise an excuse does. */
function hedgeAfter(draft: Draft, tag: Tag): Tag | null {
  const same = draft.inSentence[tag.sentence]?.find(
    ({ mark, start, end }) => mark === 'HEDGE' && start > tag.end && goesOn(draft, tag.sentence, end),
  )
  const next = draft.inSentence[tag.sentence + 1]?.find(
    ({ mark, start }) => mark === 'HEDGE' && opens(draft, tag.sentence + 1, start),
  )
  const hedge = same ?? next
  if (hedge === undefined) return null
  const after = draft.inSentence[hedge.sentence]?.filter(({ start }) => start > hedge.start) ?? []
  const good = after.some(({ mark }) =>
    ['DELIVER', 'PLAN', 'AMENDS', 'CONTACT', 'RESP', 'MEASURE', 'THANKS'].includes(mark),
  )
  const dated = draft.reading.days.some(({ sentence, start }) => sentence === hedge.sentence && start > hedge.start)
  if (good || dated) return null
  if (same !== undefined) return hedge
  return has(draft, hedge.sentence, 'CAUSE', 'BECAUSE', 'FAULT', 'FAILED', 'DEFEND', 'ROLE', 'THIRD') ? hedge : null
}

/** 'We are sorry, though.' excuses nothing: two words at least must follow. */
function goesOn({ reading }: Draft, sentence: number, from: number): boolean {
  const end = reading.sentences[sentence]?.end ?? from
  return /\p{L}[^\p{L}]+\p{L}/u.test(reading.normal.low.slice(from, end))
}

function opens({ reading }: Draft, sentence: number, start: number): boolean {
  const span = reading.sentences[sentence]
  return span !== undefined && reading.normal.low.slice(span.start, start).trim() === ''
}
