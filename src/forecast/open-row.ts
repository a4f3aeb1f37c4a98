import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import { addDays } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Basis } from './basis.ts'
import type { QuantileDays } from './forecast.ts'
import { BEYOND, taughtBy, workLeft } from './history.ts'
import type { PastRow } from './history.ts'

/** A project that is not finished: what its first forecast said of the whole plan, and the last day it was spoken of. */
export interface UnderWay {
  readonly projectId: Id
  readonly leadId: Id
  readonly calendar: WorkingCalendar
  readonly forecastId: Id
  readonly at: Wall
  readonly asOf: Day
  readonly raw: QuantileDays
  readonly basis: Basis
  readonly lastHeard: Day
}

/** Silent for longer than this, a project may have been given up: it is known to have lasted only until it fell silent. */
const SILENT_AFTER = 14

/**
 * What unfinished projects teach: that their first forecast was wrong by at least this much. Without them a young house
 * would learn from its fast projects alone. Changes with the day, not with each report, so that a forecast being worked
 * out does not lose its ground.
 */
export function openRows(projects: readonly UnderWay[], today: Day): readonly PastRow[] {
  return projects.flatMap((project) => {
    const until = addDays(project.lastHeard, SILENT_AFTER) >= today ? today : project.lastHeard
    return until <= project.asOf ? [] : [openRow(project, until)]
  })
}

function openRow({ projectId, leadId, calendar, forecastId, at, asOf, raw, basis }: UnderWay, until: Day): PastRow {
  const left = (day: Day): number => workLeft(calendar, at, day)
  const { parts: _, ...taught } = taughtBy(basis, projectId, left, { target: { raw }, on: until })
  const open = { ...taught, open: true }
  const seen = { asOf, finishedOn: until, level: BEYOND, offDays: 0, earned: basis.earned, taught: open }
  return { projectId, leadId, forecastId, promiseId: '', ...seen }
}
