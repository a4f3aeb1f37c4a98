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
  readonly workspace: Cap
  readonly install: Cap
  readonly system: Cap
}

const DAY = 1440

/** What a new install starts with. */
export const DEFAULT_CAPS: Caps = {
  contact: { most: 6, minutes: DAY },
  client: { most: 20, minutes: DAY },
  domain: { most: 20, minutes: 60 },
  workspace: { most: 40, minutes: 60 },
  install: { most: 50, minutes: DAY },
  system: { most: 60, minutes: 60 },
}

/** The caps are a setting of the install; tests set them by config. */
declare module '../platform/world.ts' {
  interface Settings {
    readonly caps?: Caps
  }
}

/** The moments of the first attempts that a cap counts, newest last. */
export interface Counted {
  readonly cap: Cap
  readonly at: readonly Instant[]
}

/** When the next one may leave: null is now. Each cap frees up as its oldest counted mail leaves the stretch. */
export function freeAt(counted: readonly Counted[], now: Instant): Instant | null {
  let latest: Instant | null = null
  for (const { cap, at } of counted) {
    const inside = at.filter((one) => addMinutes(one, cap.minutes) > now).sort()
    const blocking = inside[inside.length - cap.most]
    if (blocking === undefined) continue
    const free = addMinutes(blocking, cap.minutes)
    if (latest === null || free > latest) latest = free
  }
  return latest
}
