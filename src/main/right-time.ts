import type { SendJournal } from '../platform/journal/send-journal.ts'
import type { Log } from '../platform/log.ts'
import { databaseTime, machineClock, type SteadyClock } from '../platform/steady.ts'
import type { Store } from '../platform/store/open.ts'

const COMPARE_MS = 5_000

/** The time of this process, held against the database's where that is another machine's. */
export async function openTime(store: Store, log: Log): Promise<SteadyClock & { close(): Promise<void> }> {
  const steady = machineClock()
  let comparing: Promise<void> = Promise.resolve()
  let said: string | null = null
  const look = async () => {
    if (store.kind === 'postgres') steady.compare(await databaseTime(store.db))
    const doubt = steady.doubt()
    if (doubt !== said) log.warn({ doubt }, 'clock.doubt')
    said = doubt
  }
  await look()
  const timer = setInterval(() => {
    // A database that is away for a while says nothing about the time.
    comparing = comparing.then(look).catch(() => {})
  }, COMPARE_MS)
  timer.unref()
  return {
    ...steady,
    close: async () => {
      clearInterval(timer)
      await comparing
    },
  }
}

/** Nothing is begun while the time is not sure: it could be too early for it, or too late. What is under way ends. */
export function onlyInTime(write: SendJournal['write'], { doubt }: Pick<SteadyClock, 'doubt'>): SendJournal['write'] {
  return async (entry) => {
    const why = entry.phase === 'attempt' ? doubt() : null
    if (why === 'jumped') throw new Error('The clock of this machine has jumped, so nothing is sent until it is sure.')
    if (why === 'apart') throw new Error('The clocks of this machine and its database are apart, so nothing is sent.')
    await write(entry)
  }
}
