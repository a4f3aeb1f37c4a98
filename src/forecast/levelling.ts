/**
 * Work that shares limited resources: tasks with whole durations, what each takes of every resource while it runs, and how
 * much there is. Times are units of the caller's (slots, hours, days). Links are finish to start, in CSR form both ways.
 */
export interface SharedWork {
  readonly durations: Int32Array
  readonly before: Csr
  readonly after: Csr
  /** Task-major: `requests[task * kinds + kind]`. */
  readonly requests: Int32Array
  readonly capacity: Int32Array
  /** No schedule needs longer: the sum of all durations. */
  readonly horizon: number
  /** A topological order of the tasks. */
  readonly order: Int32Array
}

export interface Csr {
  readonly start: Int32Array
  readonly of: Int32Array
}

export interface Levelled {
  readonly starts: Int32Array
  readonly length: number
}

/**
 * Compiles shared work from lists of followers. Throws RangeError on a cycle, a negative duration, or a task that asks
 * for more than there is: it could never start.
 */
export function sharedWork(plain: {
  readonly durations: readonly number[]
  readonly successors: readonly (readonly number[])[]
  readonly requests: readonly (readonly number[])[]
  readonly capacity: readonly number[]
}): SharedWork {
  const { durations, successors, requests, capacity } = plain
  const n = durations.length
  if (durations.some((d) => d < 0)) throw new RangeError('a negative duration')
  if (requests.some((r) => r.some((units, kind) => units > (capacity[kind] ?? 0)))) {
    throw new RangeError('a task asks for more than there is')
  }
  const predecessors: number[][] = durations.map(() => [])
  successors.forEach((followers, i) => followers.forEach((j) => predecessors[j]?.push(i)))
  const [before, after] = [csrOf(predecessors), csrOf(successors)]
  return {
    durations: Int32Array.from(durations),
    before,
    after,
    requests: Int32Array.from(requests.flat()),
    capacity: Int32Array.from(capacity),
    horizon: durations.reduce((sum, d) => sum + d, 0),
    order: topological(n, before, after),
  }
}

function csrOf(lists: readonly (readonly number[])[]): Csr {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (start[i + 1] = (start[i] as number) + list.length))
  return { start, of: Int32Array.from(lists.flat()) }
}

function topological(n: number, before: Csr, after: Csr): Int32Array {
  const waits = Int32Array.from({ length: n }, (_, i) => (before.start[i + 1] as number) - (before.start[i] as number))
  const ready: number[] = []
  waits.forEach((w, i) => w === 0 && ready.push(i))
  for (let next = 0; next < ready.length; next++) {
    const i = ready[next] as number
    for (let k = after.start[i] as number; k < (after.start[i + 1] as number); k++) {
      const j = after.of[k] as number
      waits[j] = (waits[j] as number) - 1
      if (waits[j] === 0) ready.push(j)
    }
  }
  if (ready.length < n) throw new RangeError('the links form a cycle')
  return Int32Array.from(ready)
}

/** Latest finishes when only the links count, measured from the end of the longest path (Kolisch 1996, rule LFT). */
export function latestFinishes({ durations, after, order, before }: SharedWork): Int32Array {
  const n = durations.length
  const finish = new Int32Array(n)
  let end = 0
  for (const j of order) {
    let begin = 0
    for (let k = before.start[j] as number; k < (before.start[j + 1] as number); k++)
      begin = Math.max(begin, finish[before.of[k] as number] as number)
    finish[j] = begin + (durations[j] as number)
    end = Math.max(end, finish[j] as number)
  }
  const latest = new Int32Array(n).fill(end)
  for (let p = n - 1; p >= 0; p--) {
    const i = order[p] as number
    for (let k = after.start[i] as number; k < (after.start[i + 1] as number); k++) {
      const j = after.of[k] as number
      latest[i] = Math.min(latest[i] as number, (latest[j] as number) - (durations[j] as number))
    }
  }
  return latest
}

/** Tasks by ascending rank, links kept: of equals the one earlier in the topological order. */
export function listBy({ order }: SharedWork, rank: ArrayLike<number>): Int32Array {
  // The sort is stable, and a task's own rank never lies above its followers' where ranks come from a schedule.
  return order.toSorted((a, b) => (rank[a] as number) - (rank[b] as number))
}

/**
 * Builds schedules for one problem; keeps its profile between calls, so that a search does not allocate.
 * `list` must name each task after all it waits for.
 */
export function scheduler(work: SharedWork) {
  const { durations, before, after, requests, capacity, horizon } = work
  const n = durations.length
  const kinds = capacity.length
  const free = new Int32Array((horizon + 1) * kinds)
  const starts = new Int32Array(n)

  const clear = () => {
    for (let t = 0; t <= horizon; t++) free.set(capacity, t * kinds)
  }
  const fitsAt = (j: number, t: number): boolean => {
    const at = t * kinds
    const asks = j * kinds
    for (let r = 0; r < kinds; r++) if ((requests[asks + r] as number) > (free[at + r] as number)) return false
    return true
  }
  const take = (j: number, from: number) => {
    const asks = j * kinds
    const to = from + (durations[j] as number)
    for (let t = from; t < to; t++)
      for (let r = 0; r < kinds; r++)
        free[t * kinds + r] = (free[t * kinds + r] as number) - (requests[asks + r] as number)
    starts[j] = from
  }

  /** Serial generation: each task of the list as early as links and resources allow (Kelley 1963). */
  const forward = (list: ArrayLike<number>): number => {
    clear()
    let length = 0
    for (let p = 0; p < n; p++) {
      const j = list[p] as number
      const d = durations[j] as number
      let from = 0
      for (let k = before.start[j] as number; k < (before.start[j + 1] as number); k++) {
        const i = before.of[k] as number
        from = Math.max(from, (starts[i] as number) + (durations[i] as number))
      }
      for (let t = from; t < from + d; t++) if (!fitsAt(j, t)) from = t + 1
      take(j, from)
      length = Math.max(length, from + d)
    }
    return length
  }

  /** The mirror: each task as late as it can be, before `end`; the list names followers first. Gives the earliest start. */
  const backward = (list: ArrayLike<number>, end: number): number => {
    clear()
    let first = end
    for (let p = 0; p < n; p++) {
      const j = list[p] as number
      const d = durations[j] as number
      let to = end
      for (let k = after.start[j] as number; k < (after.start[j + 1] as number); k++)
        to = Math.min(to, starts[after.of[k] as number] as number)
      for (let t = to - 1; t >= to - d; t--) if (!fitsAt(j, t)) to = t
      take(j, to - d)
      first = Math.min(first, to - d)
    }
    return first
  }
  return { starts, forward, backward }
}

export type Scheduler = ReturnType<typeof scheduler>
