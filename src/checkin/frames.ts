import { message } from '../language/icu.ts'
import type { Pack } from '../language/pack.ts'

/** The sentence of the letter around a clause that a person types. */
export interface Frame {
  readonly before: string
  readonly after: string
}

export interface Frames {
  readonly done: Frame
  readonly next: Frame
  readonly steps: Frame
}

/** Never part of a text people write, so the clause's place is found again whatever the language does around it. */
const PLACE = '\uE000'

/** The sentences that tasks and steps stand in, in the language of the letter. */
export function framesOf(pack: Pack): Frames {
  return {
    done: parted(pack, pack.letters['update.done'][0], 'done'),
    next: parted(pack, pack.letters['update.next'][0], 'next'),
    steps: parted(pack, pack.letters['plan'][0], 'steps'),
  }
}

function parted(pack: Pack, text: string, slot: string): Frame {
  const { slots, format } = message(text, pack.tongue.locale)
  const values = Object.fromEntries([...slots].map((name) => [name, name === slot ? PLACE : '…']))
  const [before = '', after = ''] = pack.polish(format(values)).replaceAll('**', '').split(PLACE)
  return { before, after }
}
