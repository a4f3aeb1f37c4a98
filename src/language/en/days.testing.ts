import type { DayProbes } from '../examples.testing.ts'

export const probes: DayProbes = [
  ['We deliver on Wednesday, 17 June 2026.', '2026-06-17'],
  ['The new date is July 3rd.', '2026-07-03'],
  ['You will have it by 24/06/2026.', '2026-06-24'],
  ['By Thu 18 June it is all there.', '2026-06-18'],
  ['We deliver next Thursday.', '2026-06-11'],
  ['It is ready on Thursday.', '2026-06-04'],
  ['It is ready in five days.', '2026-06-06'],
  ['You get the plans the day after tomorrow.', '2026-06-03'],
  ['By the end of the week it is there.', '2026-06-05'],
  ['We close on 2026-06-30.', '2026-06-30'],
  ['The 3rd of July works.', '2026-07-03'],
  ['By Fri 12 you have it.', '2026-06-12'],
  ['You may come; 3 of us march on.', null],
  ['Version 3.2 ran for 4.5 hours.', null],
  ['Every Monday I check the status.', null],
  ['The score is 3:2.', null],
  ['At 3 pm 12 people are there.', null],
  ['By today’s forecast all is well.', null],
]
