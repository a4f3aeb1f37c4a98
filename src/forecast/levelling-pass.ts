import { latestFinishes, listBy, scheduler } from './levelling.ts'
import type { Levelled, Scheduler, SharedWork } from './levelling.ts'

/** Serial schedule generation by latest finish, once: the simple rule that others are measured against. */
export function levelledSerially(work: SharedWork): Levelled {
  const s = scheduler(work)
  const length = s.forward(listBy(work, latestFinishes(work)))
  return { starts: s.starts.slice(), length }
}

/**
 * One walk through time: at each moment at which something ends, the waiting tasks that may begin do so, the one with
 * the lowest rank first and of equals the longest, as far as the resources reach (parallel generation, Brooks and White
 * 1965). With latest finishes for ranks, the longest of equals is the one that has to begin first.
 */
export function levelledInTime(work: SharedWork, rank: ArrayLike<number> = latestFinishes(work)): Levelled {
  const { durations, before, after, order, requests, capacity } = work
  const kinds = capacity.length
  const free = capacity.slice()
  const starts = new Int32Array(durations.length)
  const place = new Int32Array(durations.length)
  order.forEach((i, p) => (place[i] = p))
  const waits = durations.map((_, i) => (before.start[i + 1] as number) - (before.start[i] as number))
  const waiting = [...order].filter((i) => waits[i] === 0)
  const inTurn = (a: number, b: number) =>
    (rank[a] as number) - (rank[b] as number) ||
    (durations[b] as number) - (durations[a] as number) ||
    (place[a] as number) - (place[b] as number)
  const endOf = (i: number) => (starts[i] as number) + (durations[i] as number)
  const use = (i: number, sign: 1 | -1) => {
    for (let r = 0; r < kinds; r++) free[r] = (free[r] as number) - sign * (requests[i * kinds + r] as number)
  }
  const fits = (i: number) => free.every((units, r) => (requests[i * kinds + r] as number) <= units)
  const release = (i: number) => {
    use(i, -1)
    for (let k = after.start[i] as number; k < (after.start[i + 1] as number); k++) {
      const j = after.of[k] as number
      waits[j] = (waits[j] as number) - 1
      if (waits[j] === 0) waiting.push(j)
    }
  }

  let running: number[] = []
  let now = 0
  while (waiting.length > 0 || running.length > 0) {
    waiting.sort(inTurn)
    for (let w = 0; w < waiting.length;) {
      const i = waiting[w] as number
      if (!fits(i)) {
        w++
        continue
      }
      waiting.splice(w, 1)
      use(i, 1)
      starts[i] = now
      running.push(i)
    }
    now = Math.min(...running.map(endOf))
    const over = running.filter((i) => endOf(i) <= now)
    running = running.filter((i) => endOf(i) > now)
    over.forEach(release)
  }
  return { starts, length: now }
}

/**
 * Pushes every task as late as it goes and then as early as it goes, in the order of the schedule before; never longer
 * than it was (forward-backward improvement, Valls, Ballestin and Quintanilla 2005). Works on `s.starts` in place.
 */
export function tighten(work: SharedWork, s: Scheduler, length: number): number {
  const { durations, order } = work
  const finishes = s.starts.map((at, i) => at + (durations[i] as number))
  const late = order.toReversed().toSorted((a, b) => (finishes[b] as number) - (finishes[a] as number))
  s.backward(late, length)
  return s.forward(listBy(work, s.starts.slice()))
}

/** One schedule built in time, tightened once: three passes over the tasks and no chance. */
export function levelledOnce(work: SharedWork): Levelled {
  const s = scheduler(work)
  const built = levelledInTime(work)
  s.starts.set(built.starts)
  const length = tighten(work, s, built.length)
  return length <= built.length ? { starts: s.starts.slice(), length } : built
}
