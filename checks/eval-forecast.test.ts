import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scoredProjects } from '../eval/forecast/dslib.ts'
import { wallOfMinute } from '../src/kit/calendar.ts'
import { chanceFrom } from '../src/kit/chance.ts'

/** The evaluation on projects made up here: what a forecast of one project may and may not depend on. */
const folder = mkdtempSync(join(tmpdir(), 'eval-forecast-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SLOTS = Array.from({ length: 24 }, (_, h) => h)
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** Monday 4 January 2010, midnight. */
const ZERO = 14_613 * 1440
const at = (hours: number) => wallOfMinute(ZERO + Math.round(hours) * 60)
const TASKS = 6

/** A round-the-clock project of one chain, task by task `pace` times as long as planned, seen four times. */
function aProject(code: string, sector: string, pace: number) {
  const { unit } = chanceFrom(code.length * 1000 + Number(code.slice(6)))
  const hours = Array.from({ length: TASKS }, () => 20 + Math.floor(40 * unit()))
  const real = hours.map((h) => Math.round(h * pace * (0.8 + 0.4 * unit())))
  const until = (all: readonly number[], n: number) => all.slice(0, n).reduce((a, b) => a + b, 0)
  const duration = until(real, TASKS)
  const tasks = hours.map((h, i) => ({
    id: i + 1,
    pred: i === 0 ? [] : [[i, 'FS', 0]],
    bs: at(until(hours, i)),
    be: at(until(hours, i + 1)),
    hours: h,
    cost: 0,
    opt_ml_pess_pct: [80, 100, 120],
  }))
  const tracking = [0.2, 0.4, 0.6, 0.8].map((part) => {
    const now = Math.round(duration * part)
    const rows = real.flatMap((took, i) => {
      const spent = Math.min(took, now - until(real, i))
      return spent <= 0 ? [] : [[i + 1, at(until(real, i)), spent, took - spent, spent / took]]
    })
    return { status: at(now), rows }
  })
  return {
    code,
    sector,
    authentic_tracking: true,
    calendar: { work_hours: SLOTS, work_days: DAYS, holidays: [] },
    planned_start: at(0),
    planned_finish: at(until(hours, TASKS)),
    planned_working_hours: until(hours, TASKS),
    actual_working_hours: duration,
    tasks,
    tracking,
    evm: [],
  }
}

type Made = ReturnType<typeof aProject>

const COLUMNS = 'code,t,RD,PD,ev,plan,cpm,cpmp,ES(PF=1),mc10,mc50,mc80,mc95'

function filesOf(name: string, projects: readonly Made[]): readonly string[] {
  const rows = projects.flatMap((p) =>
    p.tracking.map(({ status }) => {
      const t = (Date.parse(`${status}Z`) / 60_000 - ZERO) / 60
      const plan = p.planned_working_hours
      return [p.code, t, p.actual_working_hours, plan, 0, ...Array.from({ length: 8 }, () => Math.max(plan, t))].join(
        ',',
      )
    }),
  )
  const paths = [join(folder, `dslib_${name}.jsonl`), join(folder, `dslib_baseline_forecasts_${name}.csv`)] as const
  writeFileSync(paths[0], projects.map((p) => JSON.stringify(p)).join('\n'))
  writeFileSync(paths[1], [COLUMNS, ...rows].join('\n'))
  return paths
}

const projects = Array.from({ length: 12 }, (_, i) =>
  aProject(`C2010-${String(i * 2 + 1).padStart(2, '0')}`, i % 2 === 0 ? 'IT' : 'Construction', 0.9 + 0.06 * i),
)
const all = filesOf('all', projects)
const totalsIn = (data: readonly string[], prior: readonly string[]) =>
  new Map(scoredProjects({ data, prior }).scored.map((p) => [p.code, p.points.map((x) => x.totals)]))

test('shuffling the projects or deleting half of them changes no other forecast', () => {
  const whole = totalsIn(all, all)
  expect(whole.size).toBe(12)
  expect(totalsIn(filesOf('shuffled', projects.toReversed()), all)).toEqual(whole)
  const half = projects.filter((_, i) => i % 2 === 0)
  for (const [code, totals] of totalsIn(filesOf('half', half), all)) expect(totals).toEqual(whole.get(code))
})

test('the same folders and seed give the same forecasts, to the last bit', () => {
  expect(totalsIn(all, all)).toEqual(totalsIn(filesOf('again', projects), filesOf('prior', projects)))
})

test('how a project came out teaches the forecasts of the others and none of its own', () => {
  const [first] = projects as [Made]
  const later = { ...first, actual_working_hours: first.actual_working_hours * 2 }
  const before = totalsIn(all, all)
  const after = totalsIn(all, filesOf('later', [later, ...projects.slice(1)]))
  expect(after.get(first.code)).toEqual(before.get(first.code))
  expect(after.get(projects[1]?.code ?? '')).not.toEqual(before.get(projects[1]?.code ?? ''))
})

test('what lies after a status date is not seen', () => {
  const [first] = projects as [Made]
  const ended = { ...first, tracking: first.tracking.slice(0, 3) }
  const before = totalsIn(all, []).get(first.code)
  expect(totalsIn(filesOf('ended', [ended]), []).get(first.code)).toEqual(before?.slice(0, 3))
})

test('every project says which way it was forecast', () => {
  expect(scoredProjects({ data: all, prior: all }).mode).toBe('leave-group-out')
  expect(scoredProjects({ data: all, prior: [] }).mode).toBe('shipped-prior')
  const other = filesOf('other', [aProject('C2011-01', 'IT', 1.2), aProject('C2011-03', 'IT', 0.9)])
  expect(scoredProjects({ data: all, prior: other }).mode).toBe('kept-apart')
})
