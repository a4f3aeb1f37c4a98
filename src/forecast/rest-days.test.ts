import { expect, test } from 'vitest'
import { wall, withDaysOff } from '../kit/calendar.ts'
import { day, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { wordsFor } from '../language/words.ts'
import type { Plan } from '../plan/plan.ts'
import { outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { aPlan, after, aTask, office } from './plan.testing.ts'
import { holidaysOf } from './rest-days.ts'
import { sayReason } from './say-reason.ts'
import { targetOf } from './snapshot.ts'
import { namesIn, reasonsOf } from './why.ts'
import { workedBy } from './worked-by.ts'

/** Good Friday and Easter Monday are holidays, the Wednesday before is a day off of our own. */
const easter = withDaysOff(office, [day('2027-03-24'), day('2027-03-26'), day('2027-03-29')])
const names: Record<string, string> = {
  'DE 2027-03-26': 'Good Friday',
  'DE 2027-03-29': 'Easter Monday',
  'BD 2027-03-24': 'A day of theirs',
}
const nameOf = (country: string, on: string) => names[`${country} ${on}`] ?? null

function named(plan: Plan, client: string | null = null) {
  const forecast = outlook(anOutlook(plan))
  const { chain } = targetOf(forecast, null)
  const rests = holidaysOf(plan, { chain, at: forecast.at }, { countries: { team: 'DE', client }, nameOf })
  return reasonsOf(chain, namesIn(forecast), rests).filter((r) => r.key === 'holidays')
}

const plan = (more: Partial<Plan> = {}) =>
  aPlan([aTask('copy', 3), aTask('layout', 4, { links: [after('copy')] })], {
    calendars: [easter],
    start: wall('2027-03-22T09:00'),
    ...more,
  })

test('a holiday that takes a working day is named once, at the task it holds up; our own day off is not', () => {
  const told = named(plan())

  expect(told.map(({ params, holidays = [] }) => [params['task'], holidays.map((h) => h.name)])).toEqual([
    ['Task layout', ['Good Friday', 'Easter Monday']],
  ])
})

test('a task that waits for the client rests on the holidays of the client, not on ours; an unnamed day stays unnamed', () => {
  const waits = plan({ tasks: [aTask('review', 5, { waitsOn: 'client' })] })
  const sides = { absences: [], client: { country: 'BD', holidays: [day('2027-03-24'), day('2027-03-28')] } }
  const reckoned = workedBy(waits, sides).plan

  expect(named(reckoned, 'BD').flatMap((r) => r.holidays ?? [])).toEqual([
    { day: '2027-03-24', name: 'A day of theirs', country: 'BD' },
  ])
})

test('a holiday stands in the sentence with its country and its day', async () => {
  const words = await wordsFor('de', 'forecast')
  const formats = formatsFor('de', { zone: 'Europe/Berlin' as Zone })
  const [reason] = named(plan())
  if (!reason) throw new Error('no holiday was told')

  expect(sayReason({ words, formats, today: day('2027-03-22'), dayMinutes: 480 }, reason)).toBe(
    'Nicht gearbeitet wird an diesen Feiertagen: Good Friday (Deutschland, Fr, 26. März) und Easter Monday (Deutschland, Mo, 29. März).',
  )
})
