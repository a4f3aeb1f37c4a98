import { addMinutes, type Instant } from '../kit/day.ts'

/** How many mails may leave in a stretch of time. Counted by first attempts. */
export interface Cap {
  readonly most: number
  readonly minutes: number
}

/** System mails have a cap of their own, so that a storm of codes never stops letters nor the other way round. */
export interface Caps {
  readonly contact: Cap
  readonly client: Cap
  readonly domain: Cap
  readonly hour: Cap
  readonly day: Cap
  readonly system: Cap
}

const DAY = 1440

/** What a new install starts with, each workspace for itself. */
export const DEFAULT_CAPS: Caps = {
  contact: { most: 6, minutes: DAY },
  client: { most: 20, minutes: DAY },
  domain: { most: 20, minutes: 60 },
  hour: { most: 40, minutes: 60 },
  day: { most: 50, minutes: DAY },
  system: { most: 60, minutes: 60 },
}

/**
 * Caps from an operator's words: 'day=500 hour=100 domain=60/60', as many as they like of the names above, each
 * with its own number and, after a slash, its minutes. Null where a word cannot be read.
 */
export function capsFrom(text: string): Caps | null {
  const caps: Record<string, Cap> = { ...DEFAULT_CAPS }
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const [, name = '', most = '', minutes] = /^([a-z]+)=(\d{1,7})(?:\/(\d{1,6}))?$/.exec(word) ?? []
    const known = Object.hasOwn(caps, name) ? caps[name] : undefined
    if (!known || Number(most) < 1 || minutes === '0') return null
    caps[name] = { most: Number(most), minutes: minutes === undefined ? known.minutes : Number(minutes) }
  }
  return caps as unknown as Caps
}

/** The caps are a setting of the install; tests set them by config. */
declare module '../platform/world.ts' {
  interface Settings {
    readonly caps?: Caps
  }
}

/** A cap that is full, and the first attempt that has to leave its stretch before the next may go. */
export interface FullCap {
  readonly cap: Cap
  readonly oldest: Instant
}

/** When the next one may leave: null is now, otherwise when the last of the full caps frees up. */
export function freeAt(full: readonly FullCap[]): Instant | null {
  const frees = full.map(({ cap, oldest }) => addMinutes(oldest, cap.minutes)).sort()
  return frees.at(-1) ?? null
}
