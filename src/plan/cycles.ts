import type { Task } from './plan.ts'

export interface Cycle {
  /** All tasks that depend on themselves through each other. */
  readonly members: readonly string[]
  /** One way round among them, each waiting for the one before it; at most TOLD of its tasks. */
  readonly path: readonly string[]
}

const TOLD = 12

/**
 * The groups of tasks that wait for each other: strongly connected components by Tarjan's algorithm (1972), with a stack of
 * our own, so that a chain of a hundred thousand tasks does not overflow the machine's. Links to oneself are not cycles here.
 */
export function cyclesIn(tasks: readonly Pick<Task, 'key' | 'links'>[]): readonly Cycle[] {
  const indexOf = new Map(tasks.map((t, i) => [t.key, i]))
  const waitsFor = tasks.map(
    (t, i) => t.links.map((l) => indexOf.get(l.from)).filter((j) => j !== undefined && j !== i) as number[],
  )
  const components = componentsOf(waitsFor).filter((c) => c.length > 1)
  return components.map((component) => {
    const keyOf = (i: number) => tasks[i]?.key ?? ''
    return { members: component.map(keyOf), path: wayRound(component, waitsFor).map(keyOf) }
  })
}

function componentsOf(next: readonly (readonly number[])[]): number[][] {
  const n = next.length
  const order = new Int32Array(n)
  const low = new Int32Array(n)
  const onStack = new Uint8Array(n)
  const at = new Int32Array(n)
  const stack: number[] = []
  const components: number[][] = []
  let counter = 0
  for (let root = 0; root < n; root++) {
    if (order[root] !== 0) continue
    const path = [root]
    while (path.length > 0) {
      const v = path.at(-1) as number
      if (order[v] === 0) {
        order[v] = low[v] = ++counter
        stack.push(v)
        onStack[v] = 1
      }
      const w = next[v]?.[at[v] as number]
      if (w !== undefined) {
        at[v] = (at[v] as number) + 1
        if (order[w] === 0) path.push(w)
        else if (onStack[w] === 1) low[v] = Math.min(low[v] as number, order[w] as number)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[v] as number)
      if (low[v] === order[v]) components.push(unwind(stack, onStack, v))
    }
  }
  return components
}

function unwind(stack: number[], onStack: Uint8Array, until: number): number[] {
  const component: number[] = []
  for (;;) {
    const w = stack.pop() as number
    onStack[w] = 0
    component.push(w)
    if (w === until) return component.toSorted((a, b) => a - b)
  }
}

/** Follows links inside the component until a task comes again; told in the order in which the work would have to flow. */
function wayRound(component: readonly number[], waitsFor: readonly (readonly number[])[]): readonly number[] {
  const inside = new Set(component)
  const seen = new Map<number, number>()
  const walk: number[] = []
  let i = component[0] as number
  while (!seen.has(i)) {
    seen.set(i, walk.length)
    walk.push(i)
    i = waitsFor[i]?.find((j) => inside.has(j)) as number
  }
  return walk.slice(seen.get(i)).toReversed().slice(0, TOLD)
}
