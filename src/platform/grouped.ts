export interface Grouping {
  /** The most inputs in a group. */
  readonly most: number
  /** So many groups are under way at once, when not one; then their ends come in any order. */
  readonly lanes?: number
  /** For how many milliseconds a group may gather now, where nobody is held up by it. */
  readonly wait?: () => number
  /** Whether, with so many waiting, nobody is left to gather for: then it goes at once. */
  readonly enough?: (waiting: number) => boolean
}

/**
 * Makes one piece of work out of many that come at once: while the groups that may be are under way, the next gathers.
 * `run` gets the inputs in the order in which they came and answers in the same order. When it throws, every one of
 * the group throws.
 */
export function grouped<I, O>(
  { most, lanes = 1, wait = () => 0, enough = () => false }: Grouping,
  run: (inputs: readonly I[]) => Promise<readonly O[]>,
): (input: I) => Promise<O> {
  interface Waiting {
    readonly input: I
    readonly done: (output: O) => void
    readonly failed: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let busy = 0
  let hurry = () => {}

  function gather(): Promise<void> {
    const ms = enough(waiting.length) ? 0 : wait()
    // Those who ask in the same breath go together.
    if (ms <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      hurry = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async function drain(): Promise<void> {
    busy++
    while (waiting.length > 0) {
      await gather()
      const group = waiting.slice(0, most)
      waiting = waiting.slice(most)
      if (group.length === 0) break
      try {
        const outputs = await run(group.map(({ input }) => input))
        group.forEach(({ done }, i) => done(outputs[i] as O))
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    busy--
  }

  return (input) =>
    new Promise((done, failed) => {
      waiting.push({ input, done, failed })
      if (busy < lanes) void drain()
      else if (enough(waiting.length)) hurry()
    })
}

/** One of these for each of two owners (an install, a workspace), made at the first use and gone with the first owner. */
export function keptFor<Owner extends object, T>(
  make: (owner: Owner, key: string) => T,
): (owner: Owner, key: string) => T {
  const kept = new WeakMap<Owner, Map<string, T>>()
  return (owner, key) => {
    const mine = kept.get(owner) ?? new Map<string, T>()
    kept.set(owner, mine)
    const found = mine.get(key) ?? make(owner, key)
    mine.set(key, found)
    return found
  }
}
