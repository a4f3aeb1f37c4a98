import { findDays } from '../language/days.ts'
import { normalise } from '../language/normalise.ts'
import type { Pack } from '../language/pack.ts'
import { check } from './check.ts'
import type { Context } from './context.ts'
import type { LetterFacts } from './facts.ts'
import type { Finding } from './finding.ts'

/** A text whose facts are behind slots: what may leave the house. */
export interface Locked {
  /** 'Sie erhalten den Bericht ⟦DATE_1⟧.' */
  text: string
  /** What each slot stands for, by its name without brackets. */
  slots: ReadonlyMap<string, string>
}

/** What the house keeps to itself: names of people and firms that are no part of the facts. */
export interface Hidden {
  facts: LetterFacts | null
  context: Context
  pack: Pack
}

interface Stretch {
  start: number
  end: number
  what: 'DATE' | 'NUMBER' | 'NAME' | 'LINK'
}

/** Puts every day, number, phone, amount and name of a text behind a slot of its own, so that none of them leaves. */
export function lock(text: string, hidden: Hidden): Locked {
  const slots = new Map<string, string>()
  let locked = ''
  let from = 0
  for (const { start, end, what } of stretches(text, hidden)) {
    const name = `${what}_${slots.size + 1}`
    slots.set(name, text.slice(start, end))
    locked += `${text.slice(from, start)}⟦${name}⟧`
    from = end
  }
  return { text: locked + text.slice(from), slots }
}

export type Judged =
  | { ok: true; text: string }
  /** What is wrong with a draft, told to the one who wrote it: no fact stands in it. */
  | { ok: false; faults: readonly string[] }

/**
 * Whether a rewritten text may stand: every slot back exactly once, nothing new that looks like a fact, nothing
 * that blocks, and no more warnings than the text it comes from. The checker decides, never the one who wrote it.
 */
export function judge(draft: string, locked: Locked, hidden: Hidden): Judged {
  const faults = [...slotFaults(draft, locked), ...newFacts(draft, hidden)]
  if (faults.length > 0) return { ok: false, faults }
  const text = filled(draft, locked)
  const before = check(filled(locked.text, locked), hidden.context, hidden.pack)
  const after = check(text, hidden.context, hidden.pack)
  const blocked = after.filter(({ severity }) => severity === 'block')
  const warned = count(after, 'warn') > count(before, 'warn') ? after.filter(({ severity }) => severity === 'warn') : []
  const found = [...blocked, ...warned].map(({ rule }) => `the checker says ${rule}`)
  return found.length > 0 ? { ok: false, faults: [...new Set(found)] } : { ok: true, text }
}

// One that another opens inside of is a slot too, and no known one.
const SLOT = /⟦([^⟦⟧]*)(?:⟧|(?=⟦))/gu

function slotFaults(draft: string, { slots }: Locked): string[] {
  const seen = Array.from(draft.matchAll(SLOT), (found) => found[1] ?? '')
  return [
    ...[...slots.keys()].flatMap((name) => {
      const times = seen.filter((one) => one === name).length
      return times === 1 ? [] : [times === 0 ? `⟦${name}⟧ is missing` : `⟦${name}⟧ stands ${times} times, not once`]
    }),
    ...[...new Set(seen)].filter((name) => !slots.has(name)).map((name) => `⟦${name}⟧ is no slot of this text`),
  ]
}

/** Numbers, days and names that no slot holds were made up, or were never ours to say. */
function newFacts(draft: string, hidden: Hidden): string[] {
  const open = draft.replace(SLOT, ' ')
  const found = stretches(open, hidden).map(({ what }) => what)
  const faults: string[] = []
  if (found.includes('DATE')) faults.push('a day stands in it that is no slot')
  if (found.includes('NUMBER')) faults.push('a number stands in it that is no slot')
  if (found.includes('NAME')) faults.push('a name stands in it that is no slot')
  return faults
}

function filled(text: string, { slots }: Locked): string {
  return text.replace(SLOT, (all, name: string) => slots.get(name) ?? all)
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((found) => found.severity === severity).length
}

/** Everything in a text that is a fact, in order, none inside another. */
function stretches(text: string, { facts, context, pack }: Hidden): Stretch[] {
  const { low, origin } = normalise(text)
  const days = findDays(low, pack, { today: context.today, order: context.dateOrder })
  const found: Stretch[] = [
    ...Array.from(text.matchAll(SLOT), ({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
      what: 'LINK' as const,
    })),
    ...days.map(({ start, end }) => ({ start: origin(start), end: origin(end), what: 'DATE' as const })),
    ...namesOf(facts, context).flatMap((name) => places(text, name)),
    // With what belongs to it: a sign of money or percent before or after, signs inside.
    ...Array.from(
      text.matchAll(/[+€$£৳]?\s?\p{N}(?:[\p{N}.,:\s\u202F\u00A0]*\p{N})?\s?[%€$£৳]?/gu),
      ({ index, 0: all }) => {
        const lead = all.length - all.trimStart().length
        return { start: index + lead, end: index + all.trimEnd().length, what: 'NUMBER' as const }
      },
    ),
  ]
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Stretch[]>((kept, one) => ((kept.at(-1)?.end ?? 0) <= one.start ? [...kept, one] : kept), [])
}

function places(text: string, name: string): Stretch[] {
  const plain = name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}])${plain}(?![\\p{L}\\p{M}])`, 'giu'))
  return Array.from(found, ({ index, 0: all }) => ({ start: index, end: index + all.length, what: 'NAME' as const }))
}

/** Longest first: a full name before its parts. Two letters make no name. */
function namesOf(
  facts: LetterFacts | null,
  { client, roster, thirdParties, internalTerms, amendsApproved }: Context,
): string[] {
  const own =
    facts === null
      ? []
      : [
          facts.to.givenName,
          facts.to.familyName,
          facts.to.company,
          facts.from.name,
          facts.from.role,
          facts.from.company,
          facts.project,
        ]
  const all = [
    ...own,
    client.company,
    ...client.names,
    ...client.names.flatMap((name) => name.split(/\s+/u)),
    ...roster.flatMap(({ names }) => names),
    ...thirdParties,
    ...internalTerms,
    ...amendsApproved.filter(({ type }) => type === 'extra').map(({ value }) => value),
  ]
  return [...new Set(all.map((name) => name.trim()))]
    .filter((name) => name.length > 2)
    .toSorted((a, b) => b.length - a.length)
}
