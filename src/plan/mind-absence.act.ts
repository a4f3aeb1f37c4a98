import { z } from 'zod'
import { loadMember } from '../people/member.store.ts'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { isAssignedTo } from './assignee.ts'
import { openAssignments } from './task.store.ts'

/** Listens to absences: every open project with unfinished work of this member is to be worked out anew. */
export const mindAbsence = act({
  name: 'plan.mind-absence',
  needs: 'plan:read',
  input: z.object({ memberId: id }),
  keeps: ({ memberId }) => ({ memberId }),
  async run(moment, { memberId }) {
    const member = await loadMember(moment, memberId)
    const found = await openAssignments(moment)
    const projects = new Set(found.filter((a) => isAssignedTo(a.assignee, member)).map((a) => a.projectId))
    for (const projectId of projects) await announce(moment, 'plan.changed', { projectId }, projectId)
    return { projects: projects.size }
  },
})
