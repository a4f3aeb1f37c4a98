import { z } from 'zod'
import { dayOfWall } from '../kit/calendar.ts'
import { dayIn } from '../kit/day.ts'
import { projectToChange } from '../plan/project.store.ts'
import { act, id } from '../platform/act.ts'
import { aDay } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { writeSaidDate } from './said-date.store.ts'

/**
 * Somebody announced when a project would be done: noted with the day on which it was said. Of one day the last word counts.
 * Refuses with 'bad-input' what was said before the project began or is yet to be said, and an end before that day.
 */
export const sayDate = act({
  name: 'forecast.say-date',
  needs: 'plan:write',
  input: z.object({ projectId: id, on: aDay, finish: aDay }),
  keeps: ({ projectId, on, finish }) => ({ projectId, on, finish }),
  async run(moment, { projectId, on, finish }) {
    const { start, zone } = await projectToChange(moment, projectId)
    const wrong = (path: string, problem: string) => new Refused({ kind: 'bad-input', errors: [{ path, problem }] })
    if (on < dayOfWall(start)) throw wrong('/on', 'lies before the start')
    if (on > dayIn(zone, moment.now)) throw wrong('/on', 'lies ahead')
    if (finish < on) throw wrong('/finish', 'lies before the day it was said on')
    await writeSaidDate(moment, projectId, { on, finish })
    return { on, finish }
  },
})
