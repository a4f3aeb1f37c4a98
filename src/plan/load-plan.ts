import type { Element, CellTable } from '../kit/cells.ts'
import { defaultCalendar, wallAt, withDaysOff } from '../kit/calendar.ts'
import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import type { Day, Zone } from '../kit/day.ts'
import { guessMapping } from './csv-columns.ts'
import type { DateOrder } from './csv-values.ts'
import type { Plan, Task } from './plan.ts'
import type { Problem } from './problem.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readMspdi } from './read-mspdi.ts'

/** A file taken apart by its kind, before anybody knows what it means. */
export type Source =
  | { readonly kind: 'csv'; readonly table: CellTable }
  | { readonly kind: 'xml'; readonly root: Element }
  | { readonly kind: 'json'; readonly value: unknown }

export interface LoadSettings {
  readonly name: string
  readonly zone: Zone
  /** Status date, for the wall clock of the plan. */
  readonly statusAt: Wall
  readonly country: string | null
  readonly daysOff: readonly Day[]
  readonly dateOrder: DateOrder | null
}

export interface Loaded {
  readonly plan: Plan | null
  readonly problems: readonly Problem[]
}

/** A whole plan from one file, all or nothing, as the command line needs it: the header of a CSV is guessed. */
export function loadPlan(source: Source, settings: LoadSettings): Loaded {
  const { plan, problems } = readSource(source, settings)
  if (!plan || problems.length > 0) return { plan: null, problems }
  const calendars = plan.calendars.map((c) => withDaysOff(c, settings.daysOff))
  return { plan: { ...plan, calendars, statusAt: settings.statusAt }, problems }
}

function readSource(source: Source, settings: LoadSettings): Loaded {
  switch (source.kind) {
    case 'json':
      return readJson(source.value)
    case 'xml':
      return readMspdi(source.root, settings.zone)
    case 'csv':
      return fromTable(source.table, settings)
  }
}

function fromTable(table: CellTable, { name, zone, country, dateOrder, statusAt }: LoadSettings): Loaded {
  const calendar = defaultCalendar('own', country ?? '', zone)
  const dry = readCsv(table, guessMapping(table.header), { calendars: [calendar], dateOrder })
  const asked = dry.asks.map(({ sample }): Problem => ({
    key: 'date-order-unknown',
    params: { value: sample },
    line: null,
    column: null,
    task: null,
    remedy: 'say-the-date-order',
  }))
  if (dry.rows.length + asked.length > 0) return { plan: null, problems: [...asked, ...dry.rows] }
  return { plan: planOfTasks(dry.tasks, { name, zone, calendars: [calendar], statusAt }), problems: [] }
}

/** A plan around imported tasks; it starts with the earliest date they know, or at the status date. */
export function planOfTasks(
  tasks: readonly Task[],
  frame: { name: string; zone: Zone; calendars: readonly WorkingCalendar[]; statusAt: Wall },
): Plan {
  const starts = tasks.flatMap((t) => [
    t.progress.actualStart,
    t.baseline.start,
    t.constraint && 'at' in t.constraint ? t.constraint.at : null,
  ])
  const first = starts.filter((at) => at !== null).toSorted()[0]
  return { ...frame, start: first ?? wallAt(frame.statusAt.slice(0, 10) as Day, 0), tasks }
}
