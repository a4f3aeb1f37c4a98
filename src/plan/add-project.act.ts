import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay, aZone, someWords } from '../platform/inputs.ts'
import { makeProject } from './new-project.store.ts'

/** New work for a client. Its calendar begins with the workspace's office hours and holidays and can be edited. */
export const addProject = act({
  name: 'plan.add-project',
  needs: 'plan:write',
  input: z.object({
    clientId: id,
    name: someWords,
    /** The member asking, where left out. */
    leadId: id.optional(),
    /** The workspace's, where left out. */
    zone: aZone.optional(),
    /** The first day of work; today, where left out. */
    startsOn: aDay.optional(),
  }),
  keeps: ({ clientId, leadId }) => ({ clientId, leadId }),
  run: (moment, asked) => makeProject(moment, asked),
})
