import { addDays, weekdayOf, type Day } from '../../kit/day.ts'

/** So many working days before, or after, a day. */
export function back(from: Day, days: number): Day {
  return stepped(from, days, -1)
}

export function ahead(from: Day, days: number): Day {
  return stepped(from, days, 1)
}

/** Working days by the week alone: the sample knows no holidays. Counts from the nearest working day before. */
function stepped(from: Day, days: number, way: 1 | -1): Day {
  let day = from
  while (weekdayOf(day) > 5) day = addDays(day, -1)
  for (let left = days; left > 0;) {
    day = addDays(day, way)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}
