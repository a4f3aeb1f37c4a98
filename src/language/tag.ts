import type { AddressFound } from './address.ts'
import { findAddress } from './address.ts'
import { matchesIn, phrasebook } from './compile.ts'
import type { DayFound, DayQuestion } from './days.ts'
import { findDays } from './days.ts'
import { normalise } from './normalise.ts'
import type { Normal } from './normalise.ts'
import type { Lexicon, Mark } from './pack.ts'
import { findPlaceholders } from './placeholders.ts'
import { segment } from './segment.ts'
import { indexAt } from './spans.ts'
import type { Sentence } from './segment.ts'
import { strip } from './strip.ts'
import type { Cut } from './strip.ts'
import { runsOf, wordsOf } from './wordlist.ts'
import type { Run, Word } from './wordlist.ts'

/** One phrase found in one sentence. Positions are those of the normalised text. */
export interface Tag {
  mark: Mark
  entry: string
  start: number
  end: number
  /** Index of the sentence. */
  sentence: number
}

/** A text read once: everything the checks ask. */
export interface Reading {
  normal: Normal
  cuts: readonly Cut[]
  sentences: readonly Sentence[]
  tags: readonly Tag[]
  /** With the index of their sentence. */
  days: readonly (DayFound & { sentence: number })[]
  address: readonly AddressFound[]
  placeholders: readonly { start: number; end: number }[]
  words: readonly Word[]
  pack: Lexicon
}

/** Reads a text in the language of `pack`: normalise, strip, segment, tag. Pure; the same everywhere. */
export function read(text: string, pack: Lexicon, question: DayQuestion): Reading {
  const normal = normalise(text)
  const cuts = strip(normal, pack)
  const sentences = segment(normal, cuts, pack)
  const runs = runsOf(normal.low)
  const words = wordsOf(normal, cuts, runs)
  const sentenceAt = (at: number) => indexAt(sentences, at)
  const days = findDays(normal.low, pack, question, runs).flatMap((day) => {
    const sentence = sentenceAt(day.start)
    return sentence === -1 ? [] : [{ ...day, sentence }]
  })
  return {
    normal,
    cuts,
    sentences,
    tags: phrases(normal.low, runs, pack, sentenceAt),
    days,
    address: findAddress(normal, words, sentences, pack),
    placeholders: findPlaceholders(normal.text).filter(
      // 'TODO' is an everyday word of Spanish.
      ({ start, end }) => !inQuote(cuts, start) && !pack.tongue.common.includes(normal.low.slice(start, end)),
    ),
    words,
    pack,
  }
}

function inQuote(cuts: readonly Cut[], at: number): boolean {
  return cuts[indexAt(cuts, at)]?.what === 'quote'
}

/** These say that a word is not what it looks like: whatever they touch is dropped. */
const BEATS: ReadonlySet<Mark> = new Set(['SYMPATHY', 'REFUSAL', 'EXEMPT'])

/** What is said together with another act: 'sorry for being late' is an apology that owns the fault. */
const BESIDE: ReadonlySet<Mark> = new Set(['RESP', 'IMPACT', 'PAST'])

function phrases(low: string, runs: readonly Run[], pack: Lexicon, sentenceAt: (at: number) => number): Tag[] {
  const tags: Hit[] = []
  for (const match of matchesIn(low, runs, phrasebook(pack))) {
    const sentence = sentenceAt(match.start)
    if (sentence !== -1) tags.push({ ...match, sentence })
  }
  return tags
    .filter((_tag, i) => !isBeaten(tags, i))
    .map(({ mark, entry, start, end, sentence }) => ({ mark, entry, start, end, sentence }))
}

/** Only tags near enough to overlap are asked: they come in order of their start, and no phrase is longer than thirty words. */
function isBeaten(tags: readonly Hit[], i: number): boolean {
  const tag = tags[i] as Hit
  for (let j = Math.max(0, i - 30); j < i + 30 && j < tags.length; j++) if (beats(tags[j] as Hit, tag)) return true
  return false
}

interface Hit extends Tag {
  whole: boolean
}

/**
 * Of two that overlap: what `BEATS` lists wins over all else; of one mark the longer wins (the
 * earlier of two as long); a longer phrase without a gap wins over any act that it contains, unless `BESIDE` lists it.
 */
function beats(other: Hit, tag: Hit): boolean {
  if (other === tag || other.start >= tag.end || tag.start >= other.end) return false
  if (BEATS.has(other.mark) !== BEATS.has(tag.mark)) return BEATS.has(other.mark)
  const [long, short] = [other.end - other.start, tag.end - tag.start]
  if (other.mark === tag.mark) return long > short || (long === short && other.start < tag.start)
  return long > short && other.start <= tag.start && tag.end <= other.end && other.whole && !BESIDE.has(other.mark)
}
