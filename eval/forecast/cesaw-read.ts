import type { WorkLog } from '../../src/forecast/throughput.ts'
import { dayFrom, daysBetween } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import { csvRows } from './read.ts'

const LEAST_WEEKS = 12

/** Projects of the files with their finished tasks; the clock starts with the first completion. */
export function readCesaw(paths: readonly string[]): {
  readonly logs: readonly WorkLog[]
  readonly warnings: readonly string[]
} {
  const projects = new Map<string, Done[]>()
  let open = 0
  for (const path of paths)
    for (const row of csvRows(path, ['project', 'complete', 'plan_minutes'])) {
      const finished = dayFrom(row['complete'] ?? '')
      const size = Math.max(0, Number(row['plan_minutes']))
      if (!finished || !Number.isFinite(size)) open++
      else itemsOf(projects, row['project'] ?? '').push({ size, added: null, finished })
    }
  return logsOf(projects, open)
}

interface Done {
  readonly size: number
  readonly added: null
  readonly finished: Day
}

function itemsOf(projects: Map<string, Done[]>, project: string): Done[] {
  const found = projects.get(project) ?? []
  projects.set(project, found)
  return found
}

function logsOf(projects: ReadonlyMap<string, WorkLog['items']>, open: number): ReturnType<typeof readCesaw> {
  const short: string[] = []
  const logs = [...projects].flatMap(([project, items]) => {
    const days = items.map((i) => i.finished as Day).toSorted()
    const [start] = days
    if (!start || daysBetween(start, days.at(-1) as Day) < 7 * LEAST_WEEKS) {
      short.push(project)
      return []
    }
    return [{ project, start, items, blackout: [] }]
  })
  return {
    logs,
    warnings: [
      `cesaw: ${open} rows without a completion day left out`,
      `cesaw: ${short.length} projects shorter than ${LEAST_WEEKS} weeks left out (${short.join(', ')})`,
      'cesaw: all rows count as known from the start, which favours every method',
    ],
  }
}
