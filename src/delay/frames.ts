import type { Pack } from '../language/pack.ts'
import type { Code } from '../language/packs.ts'
import type { CommonFacts, Said } from '../letter/facts.ts'
import { writerFor, type Values, type Writer } from '../letter/writer.ts'

/** The sentence of the letter around a clause that a person types. */
export interface Frame {
  readonly before: string
  readonly after: string
}

export type FrameName = 'cause' | 'event' | 'loss' | 'step' | 'means' | 'extra' | 'measure' | 'status'

interface Known {
  readonly facts: CommonFacts
  readonly deliverable: Said
}

/** Never part of a text people write, so the clause's place is found again whatever the language does around it. */
const PLACE = '\uE000'

/** What in a frame is typed beside the clause; the page puts the newest there. */
export const SLOT = { label: '\uE001', day: '\uE002', worst: '\uE003', event: '\uE004' } as const

/** Every frame of one language, filled with what is known already; what is typed beside it stands as a SLOT. */
export function framesIn(pack: Pack, { facts, deliverable }: Known): Record<FrameName, Frame> {
  const writer = writerFor({ kind: 'can-we-talk', windows: [], ...facts }, pack, { seed: 0, used: [] })
  const thing = writer.said(deliverable, 'deliverable') ?? ''
  const frame = (key: Parameters<Writer['line']>[0], values: Values): Frame => parted(pack, writer.line(key, values))
  const stake = { deliverable: thing, event: SLOT.event }
  const option = { label: SLOT.label, day: SLOT.day, dayOn: SLOT.day, worst: SLOT.worst, worstOn: SLOT.worst }
  return {
    cause: frame('cause', { cause: PLACE }),
    event: frame('impact.event', { ...stake, event: PLACE }),
    loss: frame('impact.loss', { ...stake, loss: PLACE }),
    step: frame('plan', { steps: PLACE }),
    means: frame('options.item', { ...option, means: PLACE }),
    extra: frame('amends.extra', { extra: PLACE }),
    measure: frame('recurrence', { measure: PLACE }),
    status: frame('follow-up.status', { status: PLACE }),
  }
}

function parted(pack: Pack, sentence: string): Frame {
  const [before = '', after = ''] = pack.polish(sentence).replaceAll('**', '').split(PLACE)
  return { before, after }
}

/** The same frames by name, and in each by language. */
export function byName(
  languages: ReadonlyMap<Code, Record<FrameName, Frame>>,
): Record<FrameName, Partial<Record<Code, Frame>>> {
  const names: readonly FrameName[] = ['cause', 'event', 'loss', 'step', 'means', 'extra', 'measure', 'status']
  const of = (name: FrameName) => Object.fromEntries([...languages].map(([code, frames]) => [code, frames[name]]))
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<FrameName, Partial<Record<Code, Frame>>>
}
