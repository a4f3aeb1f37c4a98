import { fold } from '../../language/normalise.ts'
import { firstFrom, indexAt, takenIn } from '../../language/spans.ts'
import type { Tag } from '../../language/tag.ts'
import { wordsOf } from '../../language/wordlist.ts'
import type { Draft } from '../draft.ts'
import { finding, has, tagsOf } from '../draft.ts'
import type { Fault } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { apologies } from './apology.ts'

interface Suspect {
  start: number
  end: number
  sentence: number
  rule: 'p04/named' | 'p04/role' | 'p04/third-party'
}

/** P4. Nobody is made the culprit: a roster name, a role, a third party as subject of a fault, in a because-phrase, or with a word for fault. */
export function blame(draft: Draft): Finding[] {
  const client = tagsOf(draft, 'CLIENT').map((at) => fault(draft, { rule: 'p04/client', severity: 'block', at }))
  const hedges = apologies(draft).flatMap(({ kind, at }) => (kind === 'hedged' ? [at] : []))
  const hedgesIn: { start: number; end: number }[][] = draft.reading.sentences.map(() => [])
  for (const hedge of hedges) hedgesIn[indexAt(draft.reading.sentences, hedge.start)]?.push(hedge)
  const named = suspects(draft)
    .filter((suspect) => blamed(draft, suspect) || excused(draft, suspect, hedgesIn[suspect.sentence] ?? []))
    .map(({ rule, start, end }) =>
      fault(draft, { rule, severity: rule === 'p04/named' ? 'block' : 'warn', at: { start, end } }),
    )
  return [...client, ...named]
}

const fault = (draft: Draft, what: Fault): Finding => finding(draft, { insertAfter: 'APOLOGY', ...what })

function suspects(draft: Draft): Suspect[] {
  const { roster = [], thirdParties = [] } = draft.known
  const people = roster.flatMap(({ names }) => names)
  const roles = roster.flatMap((member) => member.roles)
  const found = [
    ...located(draft, people, 'p04/named'),
    ...located(draft, roles, 'p04/role'),
    ...located(draft, thirdParties, 'p04/third-party'),
    ...tagsOf(draft, 'ROLE').map((tag) => ({ ...tag, rule: 'p04/role' as const })),
    ...tagsOf(draft, 'THIRD').map((tag) => ({ ...tag, rule: 'p04/third-party' as const })),
  ]
  const { isFree, take } = takenIn(draft.reading.normal.low.length)
  return found.filter((one) => {
    const free = isFree(one)
    take(one)
    return free
  })
}

/** Where names stand, with an ending of up to three letters ('Jonas's', 'রহিমের'). */
function located({ reading }: Draft, names: readonly string[], rule: Suspect['rule']): Suspect[] {
  const { words, sentences } = reading
  const found: Suspect[] = []
  for (const name of names.filter((one) => one.trim().length >= 2)) {
    const parts = fold(name)
      .trim()
      .split(/[\s-]+/u)
    for (const [i, word] of words.entries()) {
      const last = words[i + parts.length - 1]
      if (
        last === undefined ||
        !parts.every((part, j) => endsLike(words[i + j]?.low ?? '', part, j === parts.length - 1))
      )
        continue
      const sentence = indexAt(sentences, word.start)
      if (sentence >= 0) found.push({ start: word.start, end: last.end, sentence, rule })
    }
  }
  return found
}

const ENDINGS = /^(?:'?s?|'|(?:'s)|\p{Script=Bengali}{1,3})$/u

function endsLike(word: string, part: string, last: boolean): boolean {
  return word === part || (last && word.startsWith(part) && ENDINGS.test(word.slice(part.length)))
}

function blamed(draft: Draft, suspect: Suspect): boolean {
  if (has(draft, suspect.sentence, 'THANKS')) return false
  const tags = draft.inSentence[suspect.sentence] ?? []
  return tags.some((tag) => {
    switch (tag.mark) {
      case 'BECAUSE':
        return tag.entry === 'because/of' && distance(draft, tag, suspect) <= 3
      case 'FAULT':
        return distance(draft, tag, suspect) <= 6
      case 'FAILED':
        if (tag.entry === 'failed/away' && !(has(draft, suspect.sentence, ...EXCUSES) || undone(tags))) return false
        return tag.start >= suspect.end
          ? distance(draft, tag, suspect) <= 8 && !ourselves(draft, suspect, tag)
          : distance(draft, tag, suspect) <= 2
      default:
        return false
    }
  })
}

/** Beside one of these an absence is an excuse; alone it is news. */
const EXCUSES = ['APOLOGY', 'HEDGE', 'BECAUSE', 'CAUSE'] as const

/** 'Jonas was ill and nothing got done': the second half makes the first its reason. */
const undone = (tags: readonly Tag[]): boolean =>
  tags.some(({ mark, entry }) => mark === 'AGENTLESS' || (mark === 'FAILED' && entry !== 'failed/away'))

/** 'Sorry, but Jonas ...': whoever stands right behind the excuse carries it. */
function excused(draft: Draft, suspect: Suspect, hedges: readonly { start: number; end: number }[]): boolean {
  return hedges.some((hedge) => hedge.end <= suspect.start && distance(draft, hedge, suspect) <= 5)
}

/** Words between two places of one sentence. */
function distance({ reading }: Draft, tag: { start: number; end: number }, { start, end }: Suspect): number {
  if (tag.start < end && start < tag.end) return 0
  const [from, to] = tag.end <= start ? [tag.end, start] : [end, tag.start]
  return wordsOf({ low: reading.normal.low.slice(from, to) }).length
}

/** 'Jonas is on it; we forgot the test': another clause begins in between, with a doer of its own where the pack knows one. */
function ourselves({ reading }: Draft, suspect: Suspect, tag: Tag): boolean {
  const between = reading.normal.low.slice(suspect.end, tag.start)
  return (
    /[;:]/u.test(between) ||
    reading.words
      .slice(firstFrom(reading.words, suspect.end + 1), firstFrom(reading.words, tag.start))
      .some(({ low }) => reading.pack.we.includes(low))
  )
}
