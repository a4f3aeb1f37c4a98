/**
 * Makes one piece of work out of many that come at once: while one group is under way, the next gathers.
 * `run` gets the inputs in the order in which they came, at most `most` of them, and answers in the same order.
 * When it throws, every one of the group throws. `wait` lets a group gather for so many milliseconds, where nobody is
 * held up by it.
 */
export function grouped<I, O>(
  most: number,
  run: (inputs: readonly I[]) => Promise<readonly O[]>,
  wait = 0,
): (input: I) => Promise<O> {
  interface Waiting {
    readonly input: I
    readonly done: (output: O) => void
    readonly failed: (error: unknown) => void
  }
  let waiting: Waiting[] = []
  let busy = false

  async function drain(): Promise<void> {
    busy = true
    while (waiting.length > 0) {
      // Those who ask in the same breath go together.
      await (wait > 0 ? new Promise((resolve) => setTimeout(resolve, wait)) : Promise.resolve())
      const group = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const outputs = await run(group.map(({ input }) => input))
        group.forEach(({ done }, i) => done(outputs[i] as O))
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
    busy = false
  }

  return (input) =>
    new Promise((done, failed) => {
      waiting.push({ input, done, failed })
      if (!busy) void drain()
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
