import type { JournalEntry } from '../platform/journal/line.ts'
import type { SendJournal } from '../platform/journal/send-journal.ts'

/** Where a worker can stand still at one of its letters: right before or right after it is on record. */
export type Point = readonly [phase: JournalEntry['phase'], when: 'before' | 'after']

export const POINTS: readonly Point[] = [
  ['attempt', 'before'],
  ['attempt', 'after'],
  ['data', 'before'],
  ['data', 'after'],
  ['end', 'before'],
  ['end', 'after'],
]

/** Has `pause` waited for at this point of each letter, and then goes on. */
export function pausedAt(
  { write }: Pick<SendJournal, 'write'>,
  [phase, when]: Point,
  pause: (entry: JournalEntry) => Promise<void>,
): SendJournal['write'] {
  return async (entry) => {
    if (entry.phase !== phase) return write(entry)
    if (when === 'after') await write(entry)
    await pause(entry)
    if (when === 'before') await write(entry)
  }
}

/** A journal whose worker stands still at this point of its letter, knowing nothing of the time, until it is woken. */
export function standingStillAt(journal: Pick<SendJournal, 'write'>, point: Point) {
  let fall = () => {}
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => (fall = resolve))
  const awake = new Promise<void>((resolve) => (wake = resolve))
  const write = pausedAt(journal, point, () => {
    fall()
    return awake
  })
  return { write, asleep, wake }
}
