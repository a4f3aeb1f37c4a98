import type { Link, Plan, Task } from '../plan/plan.ts'
import { DONE, RUNNING } from './codes.ts'
import { axisOf } from './links.ts'
import type { Network } from './network.ts'
import { boundOf, schedule, waitsForLinks } from './schedule.ts'
import type { Schedule } from './schedule.ts'

/**
 * The plan with each person doing one task at a time: of the tasks that could begin, the one that can begin first does, of
 * equals the one that has to end first (serial generation by latest finish, Kolisch 1996). The order becomes links from
 * finish to start, so that schedule, simulation and reasons follow it. It is a good order, not the best one.
 * `held` counts the tasks that begin later for it.
 */
export function oneTaskEach(net: Network): { readonly plan: Plan; readonly held: number } {
  const { turn, held } = turnsOf(net, lateWalls(schedule(net)))
  const added = new Map<string, Link>()
  const last = new Map<string, Task>()
  for (const i of turn) {
    const task = net.tasks[i] as Task
    const who = personOf(net, i)
    if (who === null) continue
    const before = last.get(who)
    last.set(who, task)
    if (before && !task.links.some((l) => l.from === before.key && l.type === 'FS' && l.lag >= 0))
      added.set(task.key, { from: before.key, type: 'FS', lag: 0, lagIn: 'successor' })
  }
  const tasks = net.plan.tasks.map((task): Task => {
    const link = added.get(task.key)
    return link ? { ...task, links: [...task.links, link] } : task
  })
  return { plan: { ...net.plan, tasks }, held }
}

/** Who is busy with a task; null where nobody is named, nothing is left, or the work is not ours. */
function personOf(net: Network, i: number): string | null {
  const task = net.tasks[i] as Task
  if (net.state[i] === DONE || net.left[i] === 0 || task.waitsOn !== 'us') return null
  return task.assignee?.trim().toLowerCase() || null
}

function lateWalls(s: Schedule): Float64Array {
  return s.lateFinish.map((work, i) => axisOf(s.net, i).finishWall(work))
}

/** The tasks in the order in which they begin when nobody does two at once; every task comes after all it waits for. */
function turnsOf(net: Network, late: Float64Array) {
  const n = net.tasks.length
  const followers = followersOf(net)
  const waits = Int32Array.from(net.tasks, (_, i) => (net.linkStart[i + 1] as number) - (net.linkStart[i] as number))
  const times = { start: new Float64Array(n), finish: new Float64Array(n) }
  const { start, finish } = times
  const queue = queueOf(net, late)
  const open = (i: number) => {
    start[i] = earliest(net, i, times)
    queue.open(i, net.state[i] === DONE ? 0 : axisOf(net, i).startWall(start[i] as number))
  }
  net.tasks.forEach((_, i) => waits[i] === 0 && open(i))
  const turn: number[] = []
  let held = 0
  for (let i = queue.take(); i >= 0; i = queue.take()) {
    const axis = axisOf(net, i)
    const free = queue.freeFor(i)
    if (free !== null) {
      held++
      start[i] = Math.max(start[i] as number, axis.toWork(free))
    }
    finish[i] = net.state[i] === DONE ? (net.ended[i] as number) : (start[i] as number) + (net.left[i] as number)
    queue.busyUntil(i, axis.finishWall(finish[i] as number))
    turn.push(i)
    for (const j of followers[i] ?? []) {
      waits[j] = (waits[j] as number) - 1
      if (waits[j] === 0) open(j)
    }
  }
  return { turn, held }
}

interface Line {
  readonly ready: number[]
  /** Wall minute from which the person is free. */
  free: number
  /** Place in `ready` of who is next; -1 = to be found anew. */
  next: number
}

/** Ready tasks, in a line for each person; what nobody is named for takes nobody's time and comes out first. */
function queueOf(net: Network, late: Float64Array) {
  const opens = new Float64Array(net.tasks.length)
  const lines = new Map<string, Line>()
  const lineOf = net.tasks.map((_, i) => {
    const who = personOf(net, i)
    if (who === null) return null
    const line = lines.get(who) ?? { ready: [], free: -1, next: -1 }
    lines.set(who, line)
    return line
  })
  const unnamed: number[] = []
  const inLine = (i: number) => (net.state[i] === RUNNING ? 0 : 1)
  // What runs goes on before anything new begins; then what can begin first, then what has to end first.
  const before = (i: number, at: number, j: number, bt: number) =>
    inLine(i) - inLine(j) || at - bt || (late[i] as number) - (late[j] as number) || i - j
  const beginOf = (line: Line, i: number) => Math.max(opens[i] as number, line.free)
  const nextOf = (line: Line): number => {
    if (line.next < 0) {
      line.next = 0
      for (let k = 1; k < line.ready.length; k++) {
        const [i, j] = [line.ready[k] as number, line.ready[line.next] as number]
        if (before(i, beginOf(line, i), j, beginOf(line, j)) < 0) line.next = k
      }
    }
    return line.ready[line.next] as number
  }
  return {
    open(i: number, wall: number): void {
      opens[i] = wall
      const line = lineOf[i]
      if (!line) unnamed.push(i)
      else {
        line.ready.push(i)
        line.next = -1
      }
    },
    /** The next task, or -1. */
    take(): number {
      const free = unnamed.pop()
      if (free !== undefined) return free
      let best: Line | null = null
      for (const line of lines.values()) {
        if (line.ready.length === 0) continue
        const [i, j] = [nextOf(line), best ? nextOf(best) : -1]
        if (best === null || before(i, beginOf(line, i), j, beginOf(best, j)) < 0) best = line
      }
      if (best === null) return -1
      const first = nextOf(best)
      best.ready[best.next] = best.ready.at(-1) as number
      best.ready.pop()
      best.next = -1
      return first
    },
    /** From when the task's person is free, where that is later than the links ask; null where it holds nothing up. */
    freeFor(i: number): number | null {
      const free = lineOf[i]?.free ?? -1
      return free > (opens[i] as number) ? free : null
    },
    busyUntil(i: number, wall: number): void {
      const line = lineOf[i]
      if (line) line.free = wall
    },
  }
}

function earliest(net: Network, j: number, times: { start: Float64Array; finish: Float64Array }): number {
  if (net.state[j] === DONE) return net.begun[j] as number
  const left = net.left[j] as number
  let begin = Math.max(net.floor[j] as number, (net.finishFloor[j] as number) - left)
  if (!waitsForLinks(net, j)) return begin
  for (let k = net.linkStart[j] as number; k < (net.linkStart[j + 1] as number); k++)
    begin = Math.max(begin, boundOf(net, k, j, { ...times, left }))
  return begin
}

function followersOf(net: Network): readonly (readonly number[])[] {
  const followers: number[][] = net.tasks.map(() => [])
  for (let j = 0; j < net.tasks.length; j++)
    for (let k = net.linkStart[j] as number; k < (net.linkStart[j + 1] as number); k++)
      followers[net.linkFrom[k] as number]?.push(j)
  return followers
}

/** Who has tasks at the same time as others, and how many: the plan takes people to do several things at once. */
export function doubleBooked(s: Schedule): readonly { readonly name: string; readonly n: number }[] {
  const { net } = s
  const byPerson = new Map<string, number[]>()
  net.tasks.forEach((_, i) => {
    const who = personOf(net, i)
    if (who === null) return
    const tasks = byPerson.get(who)
    if (tasks) tasks.push(i)
    else byPerson.set(who, [i])
  })
  const from = (i: number) => axisOf(net, i).startWall((s.finish[i] as number) - (net.left[i] as number))
  const to = (i: number) => axisOf(net, i).finishWall(s.finish[i] as number)
  return [...byPerson.values()].flatMap((tasks) => {
    let until = -Infinity
    let n = 0
    for (const i of tasks.toSorted((a, b) => from(a) - from(b))) {
      if (from(i) < until) n++
      until = Math.max(until, to(i))
    }
    return n === 0 ? [] : [{ name: net.tasks[tasks[0] as number]?.assignee?.trim() ?? '', n }]
  })
}
