import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWorkingDay } from '../kit/calendar.ts'
import { day } from '../kit/day.ts'
import { readXml } from '../platform/xml.ts'
import { berlin } from './import.testing.ts'
import { MSPDI_ELEMENTS } from './mspdi-tree.ts'
import { jsonOf, readJson } from './read-json.ts'
import { readMspdi } from './read-mspdi.ts'
import type { Link, Plan } from './plan.ts'

function read(xml: string): Plan {
  const document = readXml(new TextEncoder().encode(xml), MSPDI_ELEMENTS)
  if (!document.ok) throw new Error(document.why)
  const { plan, problems } = readMspdi(document.root, berlin)
  expect(problems).toEqual([])
  return plan as Plan
}

const project = (tasks: string, rest = '') =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><StartDate>2027-01-04T09:00:00</StartDate>${rest}<Tasks>${tasks}</Tasks></Project>`
const task = (uid: number, inside = '', hours = 8) =>
  `<Task><UID>${uid}</UID><Name>T${uid}</Name><OutlineLevel>1</OutlineLevel><Duration>PT${hours}H0M0S</Duration>${inside}</Task>`

const TYPE = { FF: 0, FS: 1, SF: 2, SS: 3 }

/** The link as Microsoft Project writes it. */
const written = ({ from, type, lag, lagIn }: Link) =>
  `<PredecessorLink><PredecessorUID>${from}</PredecessorUID><Type>${TYPE[type]}</Type><LinkLag>${lag * 10}</LinkLag><LagFormat>${lagIn === 'elapsed' ? 8 : 7}</LagFormat></PredecessorLink>`

test('links of all four types with lag and lead come through as they were written', () => {
  const links: Link[] = [
    { from: '1', type: 'FS', lag: 960, lagIn: 'successor' },
    { from: '2', type: 'SS', lag: -240, lagIn: 'successor' },
    { from: '3', type: 'FF', lag: 0, lagIn: 'successor' },
    { from: '4', type: 'SF', lag: 2880, lagIn: 'elapsed' },
  ]
  const plan = read(project([1, 2, 3, 4].map((n) => task(n)).join('') + task(5, links.map(written).join(''))))
  expect(plan.tasks[4]?.links).toEqual(links)
})

test('constraints, deadline, progress, baseline and people come through', () => {
  const plan = read(
    project(
      task(1, '<ConstraintType>2</ConstraintType><ConstraintDate>2027-01-05T09:00:00</ConstraintDate>') +
        task(2, '<ConstraintType>1</ConstraintType><Deadline>2027-02-01T17:00:00</Deadline>') +
        task(
          3,
          `<ActualStart>2027-01-04T09:00:00</ActualStart><PercentComplete>40</PercentComplete><RemainingDuration>PT6H30M0S</RemainingDuration>
           <Baseline><Number>0</Number><Start>2027-01-01T09:00:00</Start><Finish>2027-01-02T17:00:00</Finish></Baseline>`,
        ),
      '<StatusDate>2027-01-06T09:00:00</StatusDate>',
    ).replace(
      '</Project>',
      '<Resources><Resource><UID>7</UID><Name>Mira</Name></Resource></Resources><Assignments><Assignment><TaskUID>3</TaskUID><ResourceUID>7</ResourceUID></Assignment></Assignments></Project>',
    ),
  )
  expect(plan.tasks[0]?.constraint).toEqual({ kind: 'must-start', at: '2027-01-05T09:00' })
  expect(plan.tasks[1]).toMatchObject({ constraint: { kind: 'as-late-as-possible' }, deadline: '2027-02-01' })
  expect(plan.tasks[2]).toMatchObject({
    progress: { actualStart: '2027-01-04T09:00', actualFinish: null, percent: 0.4, remaining: 390 },
    baseline: { start: '2027-01-01T09:00', finish: '2027-01-02T17:00' },
    assignee: 'Mira',
  })
  expect(plan.statusAt).toBe('2027-01-06T09:00')
})

test('a summary row is left out and a link to it waits for the work inside', () => {
  const plan = read(
    project(
      `<Task><UID>1</UID><Name>Phase</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
       <Task><UID>2</UID><Name>A</Name><OutlineLevel>2</OutlineLevel><Duration>PT8H0M0S</Duration></Task>
       <Task><UID>3</UID><Name>B</Name><OutlineLevel>2</OutlineLevel><Duration>PT8H0M0S</Duration></Task>` +
        task(4, written({ from: '1', type: 'FS', lag: 0, lagIn: 'successor' })),
    ),
  )
  expect(plan.tasks.map((t) => t.key)).toEqual(['2', '3', '4'])
  expect(plan.tasks[2]?.links.map((l) => l.from)).toEqual(['2', '3'])
})

test('the sample plan keeps its calendars: a closing at Christmas, a firm derived from it and away, a duration round the clock', () => {
  const plan = read(readFileSync(new URL('../../examples/app-launch.xml', import.meta.url), 'utf8'))
  const [studio, firm] = plan.calendars
  expect(plan.calendars.map((c) => c.key)).toEqual(['Studio', 'Review firm', 'round the clock'])
  expect(studio && isWorkingDay(studio, day('2026-12-28'))).toBe(false)
  expect(studio && isWorkingDay(studio, day('2026-12-15'))).toBe(true)
  expect(firm && [day('2026-12-15'), day('2026-12-28')].some((d) => isWorkingDay(firm, d))).toBe(false)
  expect(studio?.week[0]).toEqual([
    { from: 540, to: 780 },
    { from: 840, to: 1080 },
  ])
  expect(plan.tasks.find((t) => t.name === 'Store review')?.calendar).toBe('round the clock')
  expect(plan.tasks).toHaveLength(19)
})

test('a plan written as our own JSON and read again is the same plan', () => {
  const plan = read(readFileSync(new URL('../../examples/app-launch.xml', import.meta.url), 'utf8'))
  expect(readJson(JSON.parse(jsonOf(plan)))).toEqual({ plan, problems: [] })
})

test('JSON that is no plan is told by path', () => {
  const { plan, problems } = readJson({
    schema: 'forthright.plan.v1',
    name: 'x',
    zone: 'Mars/Base',
    calendars: [],
    start: 'soon',
    tasks: [{}],
  })
  expect(plan).toBeNull()
  expect(problems.map((p) => p.column)).toEqual([
    'zone',
    'calendars',
    'start',
    'tasks.0.key',
    'tasks.0.name',
    'tasks.0.estimate',
  ])
})

test('a document that is no project is refused', () => {
  const document = readXml(new TextEncoder().encode('<html><body/></html>'), MSPDI_ELEMENTS)
  expect(document.ok && readMspdi(document.root, berlin).problems.map((p) => p.key)).toEqual(['xml-not-a-project'])
})

const person = (uid: number, calendar: number) =>
  `<Resource><UID>${uid}</UID><Name>Mira</Name><CalendarUID>${calendar}</CalendarUID></Resource>`
const calendarOff = (uid: number, name: string, from?: string) =>
  `<Calendar><UID>${uid}</UID><Name>${name}</Name><BaseCalendarUID>1</BaseCalendarUID>${
    from
      ? `<Exceptions><Exception><TimePeriod><FromDate>${from}T00:00:00</FromDate><ToDate>${from}T23:59:00</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions>`
      : ''
  }</Calendar>`

test('a person’s days off are those of the tasks they do, unless the task has a calendar; two people of one name are kept apart', () => {
  const calendars = `<CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID><Name>Standard</Name></Calendar>${calendarOff(2, 'Mira', '2027-01-05')}${calendarOff(3, 'Mira', '2027-01-06')}${calendarOff(4, 'Mira')}</Calendars>`
  const does = (n: number, who: number) =>
    `<Assignment><TaskUID>${n}</TaskUID><ResourceUID>${who}</ResourceUID></Assignment>`
  const plan = read(
    project(task(1) + task(2) + task(3) + task(4, '<CalendarUID>3</CalendarUID>'), calendars).replace(
      '</Project>',
      `<Resources>${person(7, 2)}${person(8, 3)}${person(9, 4)}</Resources><Assignments>${does(1, 7)}${does(2, 8)}${does(3, 9)}${does(4, 7)}</Assignments></Project>`,
    ),
  )
  const daysOff = plan.tasks.map((t) => plan.calendars.find((c) => c.key === t.calendar)?.daysOff ?? null)
  expect(daysOff).toEqual([['2027-01-05'], ['2027-01-06'], null, ['2027-01-06']])
})

test('a lag in percent is a percentage of the work waited for', () => {
  const half = `<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>3</Type><LinkLag>50</LinkLag><LagFormat>19</LagFormat></PredecessorLink>`
  const plan = read(project(task(1, '', 40) + task(2, half)))
  expect(plan.tasks[1]?.links).toEqual([{ from: '1', type: 'SS', lag: 20 * 60, lagIn: 'successor' }])
})

test('a task set by hand keeps its date beside those that are scheduled', () => {
  const plan = read(project(task(1, '<Manual>1</Manual><Start>2027-01-20T09:00:00</Start>') + task(2)))
  expect(plan.tasks.map((t) => t.constraint)).toEqual([{ kind: 'must-start', at: '2027-01-20T09:00' }, null])
})
