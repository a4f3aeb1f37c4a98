import { expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import type { Id } from '../kit/id.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { outcomesOf } from './history.ts'
import { lastDeliveries } from './last-delivery.ts'
import { aTask } from './plan.testing.ts'

/** A delivery promised for 15 February; only what the days of an end are read from. */
const aDelivery = (label: string, deliveredOn: string | null) => {
  const days = [{ day: '2027-02-15' }]
  const rest = { kind: 'delivery', withdrawn: null, taskKey: null, day: '2027-02-15', days, parts: [] }
  return { ...rest, id: label, projectId: 'shop' as Id, label, deliveredOn } as unknown as ClientPromise
}

test('a project was delivered with the last thing handed over, whatever is still owed and in any order', () => {
  const all = [aDelivery('Shop', '2027-02-15'), aDelivery('Draft', '2027-02-03'), aDelivery('Manual', null)]

  for (const some of [all, all.toReversed()])
    expect([...lastDeliveries(some)].map(([id, { label, on }]) => [id, label, on])).toEqual([
      ['shop', 'Shop', '2027-02-15'],
    ])
})

test('what lay ready for a week was done a week before it was delivered: both days are told', () => {
  const shop = [aDelivery('Shop', '2027-02-15')]
  const actualFinish = wall('2027-02-08T17:00')
  const progress = { actualStart: wall('2027-02-01T09:00'), actualFinish, remaining: null, percent: null }

  const [done] = outcomesOf(shop, [aTask('A', 5, { progress })])

  expect([done?.on, lastDeliveries(shop).get('shop' as Id)?.on]).toEqual(['2027-02-08', '2027-02-15'])
})
