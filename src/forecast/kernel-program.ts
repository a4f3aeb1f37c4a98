import { DONE, FS, NEVER, RUNNING } from './codes.ts'
import * as at from './kernel-image.ts'
import { Image } from './kernel-image.ts'
import { DerivedRows } from './kernel-rows.ts'
import { arrive, axisOf, bindsFinish, leavesFinish } from './links.ts'
import type { Network } from './network.ts'
import { samplersOf } from './samplers.ts'
import type { Samplers } from './samplers.ts'
import { waitsForLinks } from './schedule.ts'
import { laneStates } from './streams.ts'
import type { FactorRows } from './factors.ts'
import type { WorkingTime } from '../kit/working-time.ts'

export interface ProgramInput {
  readonly net: Network
  readonly targets: readonly (readonly number[])[]
  readonly factors: FactorRows
  readonly iterations: number
  readonly seed: number
}

/** What a kernel runs, and how to read what it leaves behind. */
export interface Program {
  readonly image: Image
  /** Per target: where its finishes are, and the calendar they are working minutes of; null = wall minutes already. */
  readonly ends: readonly { readonly at: number; readonly axis: WorkingTime | null }[]
}

// A task's record, state, row of finishes, marks and a few links; then some rows of the tables.
const WORDS_PER_TASK = 160
const SPARE_WORDS = 40_000
// Working minutes that a lag may add: what the plan's check lets through is far below.
const LONGEST_LAG = 100_000_000

/** Lays a plan and its luck out in memory. The records are those of `kernel-image.ts`. */
export function programOf(input: ProgramInput): Program {
  const { net, targets, seed } = input
  const n = net.tasks.length
  const padded = Math.ceil(input.iterations / at.BLOCK) * at.BLOCK
  const image = new Image(WORDS_PER_TASK * n + padded * (2 * input.factors.rows.length + targets.length) + SPARE_WORDS)
  const rows = new DerivedRows(image, net.calendars)
  const tasksAt = image.reserve(at.TASK * n)
  const samplers = samplersOf(net)
  const lay = { image, tasksAt, rows, samplers, padded }
  placeTasks(input, lay)
  const linksAt = placeLinks(net, lay)
  const ends = placeTargets(net, targets, lay)
  const derived = rows.write(n)
  for (let j = 0; j < n; j++) {
    image.i32[tasksAt + at.TASK * j + at.FIRST_DERIVED] = derived.first[j] as number
    image.i32[tasksAt + at.TASK * j + at.END_DERIVED] = derived.first[j + 1] as number
  }
  const header: [number, number][] = [
    [at.TASKS, n],
    [at.TASKS_AT, tasksAt],
    [at.LINKS_AT, linksAt],
    [at.DERIVED_AT, derived.at],
    [at.TARGETS, targets.length],
    [at.TARGETS_AT, ends.targetsAt],
    [at.SINKS_AT, ends.sinksAt],
    [
      at.STATES_AT,
      image.ints(
        laneStates(
          seed,
          net.tasks.map((t) => `task:${t.key}`),
        ),
      ),
    ],
    [at.LEFT_AT, image.reserve(at.BLOCK)],
    [at.ARRIVED_AT, image.reserve(at.BLOCK * (1 + mostLinks(net)))],
    [at.MARKS_AT, image.reserve(2 * n)],
    [at.COUNTS_AT, image.reserve(targets.length * n)],
  ]
  for (const [word, value] of header) image.i32[word] = value
  return { image, ends: ends.read }
}

function mostLinks(net: Network): number {
  let most = 1
  for (let j = 0; j < net.tasks.length; j++)
    most = Math.max(most, (net.linkStart[j + 1] as number) - (net.linkStart[j] as number))
  return most
}

interface Laying {
  readonly image: Image
  readonly tasksAt: number
}

interface Rows {
  readonly rows: DerivedRows
  readonly samplers: Samplers
}

function placeTasks({ net, factors }: ProgramInput, lay: Laying & { samplers: Samplers; padded: number }): void {
  const { image, tasksAt, samplers, padded } = lay
  const tables = samplers.rows.map((row) => image.ints(row))
  const factorsAt = factors.rows.map((row) => {
    const place = image.reserve(2 * padded)
    image.f64.set(row, place >> 1)
    return place
  })
  for (let j = 0; j < net.tasks.length; j++) {
    const finishAt = image.reserve(at.BLOCK)
    const { i32, f64 } = image
    const record = tasksAt + at.TASK * j
    i32[record + at.FINISH_AT] = finishAt
    if (net.state[j] === DONE) {
      i32.fill(net.ended[j] as number, finishAt, finishAt + at.BLOCK)
      continue
    }
    const [row, other] = [samplers.row[j] as number, samplers.otherRow[j] as number]
    i32[record + at.WAY] = at.ANY_LINKS
    i32[record + at.FLOOR] = net.floor[j] as number
    i32[record + at.FINISH_FLOOR] = net.finishFloor[j] as number
    i32[record + at.ROW_AT] = row < 0 ? 0 : (tables[row] as number)
    f64[(record + at.SCALE) >> 1] = samplers.scale[j] as number
    i32[record + at.OTHER_ROW_AT] = other < 0 ? 0 : (tables[other] as number)
    f64[(record + at.OTHER_SCALE) >> 1] = samplers.otherScale[j] as number
    i32[record + at.FACTORS_AT] = factorsAt[factors.rowOf[j] as number] as number
  }
}

function placeLinks(net: Network, lay: Laying & { rows: DerivedRows }): number {
  const { image, tasksAt } = lay
  const linksAt = image.reserve(at.LINK * Math.max(1, net.links.length))
  let used = 0
  const link: LinkLaying = { ...lay, nothingAt: image.reserve(at.BLOCK), linkAt: 0 }
  for (let j = 0; j < net.tasks.length; j++) {
    const record = tasksAt + at.TASK * j
    if (net.state[j] === DONE) continue
    const first = used
    const last = waitsForLinks(net, j) ? (net.linkStart[j + 1] as number) : 0
    for (let k = net.linkStart[j] as number; k < last; k++) {
      link.linkAt = linksAt + at.LINK * used
      if (writeLink(net, k, j, link)) used++
    }
    image.i32[record + at.FIRST_LINK] = first
    image.i32[record + at.END_LINK] = used
    image.i32[record + at.WAY] = wayOf(image.i32, record, linksAt)
  }
  return linksAt
}

function wayOf(i32: Int32Array, record: number, linksAt: number): number {
  const [first, end] = [i32[record + at.FIRST_LINK] as number, i32[record + at.END_LINK] as number]
  if (i32[record + at.FINISH_FLOOR] !== NEVER || end - first > 2) return at.ANY_LINKS
  for (let k = first; k < end; k++) {
    const link = linksAt + at.LINK * k
    if (i32[link + at.AXIS_AT] !== 0 || i32[link + at.BINDS_FINISH] !== 0) return at.ANY_LINKS
  }
  return [at.NO_LINK, at.ONE_LINK, at.TWO_LINKS][end - first] as number
}

interface LinkLaying extends Laying {
  readonly rows: DerivedRows
  readonly nothingAt: number
  /** Where the next record goes. */
  linkAt: number
}

/** Writes a link's record; false where its moment is over, and it has become a floor under the task. */
function writeLink(net: Network, k: number, j: number, lay: LinkLaying): boolean {
  const { image, tasksAt, linkAt, nothingAt } = lay
  const from = net.linkFrom[k] as number
  const type = net.linkType[k] as number
  const [atFinish, binds] = [leavesFinish(type), bindsFinish(type)]
  const state = net.state[from]
  const lag = clamped(net.linkLag[k] as number, LONGEST_LAG)
  if (state === DONE || (state === RUNNING && !atFinish)) {
    const moment = (atFinish ? net.ended[from] : net.begun[from]) as number
    const reached = clamped(arrive(net, k, moment, j), at.LATEST)
    if (state === DONE) {
      const floor = tasksAt + at.TASK * j + (binds ? at.FINISH_FLOOR : at.FLOOR)
      image.i32[floor] = Math.max(image.i32[floor] as number, reached)
      return false
    }
    image.i32[linkAt + at.SOURCE_AT] = nothingAt
    image.i32[linkAt + at.BEFORE] = reached
  } else {
    const source = atFinish ? (image.i32[tasksAt + at.TASK * from + at.FINISH_AT] as number) : beginRow(lay, from)
    if (net.linkPlain[k] === 1) {
      image.i32[linkAt + at.SOURCE_AT] = source
      image.i32[linkAt + at.BEFORE] = lag
    } else writeCarried(net, k, j, { ...lay, source, lag })
  }
  image.i32[linkAt + at.BINDS_FINISH] = binds ? 1 : 0
  image.i32[linkAt + at.FROM] = from
  return true
}

/** A link over the wall clock: by a row of wall minutes beside its source, and the waiting task's own calendar. */
// Four inputs: which link, whose, and where it goes.
function writeCarried(net: Network, k: number, j: number, lay: LinkLaying & { source: number; lag: number }): void {
  const { rows, linkAt, source, lag } = lay
  const from = net.linkFrom[k] as number
  const kind = leavesFinish(net.linkType[k] as number) ? at.TO_FINISH_WALL : at.TO_START_WALL
  const lagIn = net.links[k]?.lagIn
  const calendar = net.calendar[from] as number
  let wall = rows.row(from, source, { before: lagIn === 'predecessor' ? lag : 0, calendar, kind })
  if (lagIn === 'project') {
    const worked = rows.row(from, wall, { before: 0, calendar: 0, kind: at.TO_WORK })
    wall = rows.row(from, worked, { before: lag, calendar: 0, kind })
  }
  const axis = rows.axis(net.calendar[j] as number)
  const { i32 } = lay.image
  i32[linkAt + at.SOURCE_AT] = wall
  i32[linkAt + at.BEFORE] = lagIn === 'elapsed' ? lag : 0
  i32[linkAt + at.AXIS_AT] = axis
  i32[linkAt + at.AFTER] = lagIn === 'successor' ? lag : 0
}

const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value))

/** Only a task whose begin a link leaves from keeps it. */
function beginRow({ image, tasksAt }: Laying, task: number): number {
  const place = tasksAt + at.TASK * task + at.BEGIN_AT
  if (image.i32[place] === 0) {
    const own = image.reserve(at.BLOCK)
    image.i32[place] = own
  }
  return image.i32[place] as number
}

/** Writes targets and sinks: the rows that can end a target. Gives where they are and how their finishes are read. */
function placeTargets(net: Network, targets: ProgramInput['targets'], lay: Laying & Rows & { padded: number }) {
  const { image, tasksAt, rows, padded, samplers } = lay
  const records: number[] = []
  const sinks: number[] = []
  const read = targets.map((tasks) => {
    const lasting = lastingOf(net, tasks, samplers)
    const calendars = new Set(lasting.map((i) => net.calendar[i]))
    const first = sinks.length / at.SINK
    for (const i of lasting) {
      const row = image.i32[tasksAt + at.TASK * i + at.FINISH_AT] as number
      sinks.push(calendars.size > 1 ? finishWallRow(net, i, { image, rows, row }) : row, i)
    }
    const endsAt = image.reserve(padded)
    records.push(first, sinks.length / at.SINK, endsAt, 0)
    return { at: endsAt, axis: calendars.size > 1 ? null : axisOf(net, lasting[0] as number) }
  })
  return { targetsAt: image.ints(records), sinksAt: image.ints(sinks), read }
}

function finishWallRow(
  net: Network,
  i: number,
  { image, rows, row }: { image: Image; rows: DerivedRows; row: number },
) {
  if (net.state[i] !== DONE)
    return rows.row(i, row, { before: 0, calendar: net.calendar[i] as number, kind: at.TO_FINISH_WALL })
  const fixed = image.reserve(at.BLOCK)
  const wall = Math.min(at.LATEST_WALL, axisOf(net, i).finishWall(net.ended[i] as number))
  image.i32.fill(wall, fixed, fixed + at.BLOCK)
  return fixed
}

/** The tasks of a set that no other one of it always outlasts, or outlasts in a tie that its links tell of. */
function lastingOf(net: Network, tasks: readonly number[], samplers: Samplers): readonly number[] {
  const inSet = new Set(tasks)
  const outlasted = new Uint8Array(net.tasks.length)
  for (const j of inSet) {
    if (net.state[j] === DONE || !waitsForLinks(net, j)) continue
    for (let k = net.linkStart[j] as number; k < (net.linkStart[j + 1] as number); k++) {
      const type = net.linkType[k] as number
      if (!leavesFinish(type) || (net.linkLag[k] as number) < 0) continue
      // Over two calendars only work that takes time is sure to end, on the wall, after what it waited for.
      const later = net.linkPlain[k] === 1 || (type === FS && (samplers.row[j] as number) >= 0)
      if (later) outlasted[net.linkFrom[k] as number] = 1
    }
  }
  return [...inSet].filter((i) => outlasted[i] === 0)
}
