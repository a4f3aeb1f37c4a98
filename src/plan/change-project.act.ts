import { z } from 'zod'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { loadMember } from '../people/member.store.ts'
import { act, id } from '../platform/act.ts'
import { aDay, aWall, aZone, someWords } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { isTaskChange } from './change.ts'
import { changesAfter } from './change.store.ts'
import { settlePlan } from './plan.store.ts'
import { projectToChange } from './project.store.ts'
import { calendarInput } from './task-input.ts'
import { tasksOf } from './task.store.ts'

const frame = z
  .object({
    name: someWords,
    leadId: id,
    zone: aZone,
    calendars: z.array(calendarInput).min(1).max(50),
    start: aWall,
    statusAt: aWall.nullable(),
    closedOn: aDay.nullable(),
  })
  .partial()

/** Lead, calendars, start, status day and end of a project. A changed holiday moves everything behind it at once. */
export const changeProject = act({
  name: 'plan.change-project',
  needs: 'plan:write',
  input: z.object({
    projectId: id,
    /** The version the editor was looking at. */
    version: z.int(),
    set: frame,
    reason: z.string().trim().max(500).nullable().default(null),
  }),
  keeps: ({ projectId, version, set }) => ({ projectId, version, fields: Object.keys(set) }),
  async run(moment, { projectId, version, set: { calendars, leadId, ...set }, reason }) {
    const project = await projectToChange(moment, projectId)
    const since = (await changesAfter(moment, projectId, version)).filter((change) => !isTaskChange(change))
    const asked = new Set([...Object.keys(set), ...(calendars ? ['calendars'] : []), ...(leadId ? ['leadId'] : [])])
    const clash = since.filter((change) => Object.keys(change.became ?? {}).some((field) => asked.has(field)))
    if (clash.length > 0)
      throw new Refused({ kind: 'changed-meanwhile', what: 'project', version: project.version, differs: clash })
    const lead = leadId ? { leadId: (await loadMember(moment, leadId)).id } : {}
    const zone = set.zone ?? project.zone
    const inZone = calendars ? { calendars: calendars.map((c): WorkingCalendar => ({ ...c, zone })) } : {}
    const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined))
    const tasks = await tasksOf(moment, projectId)
    const after = { ...project, ...given, ...lead, ...inZone }
    const settled = await settlePlan(moment, { project, tasks }, { project: after, tasks, reason })
    return { version: settled.project.version }
  },
})
