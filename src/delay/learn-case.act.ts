import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { dayInput, saidInput, shortText } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { learn } from './decide.ts'

/** The short look back: what went well, what did not, at most two actions with an owner and a day. */
export const learnFromCase = act({
  name: 'delay.learn-case',
  needs: 'delay:write',
  input: z.object({
    caseId: id,
    wentWell: z.string().trim().max(2_000),
    wentWrong: z.string().trim().max(2_000),
    actions: z.array(z.object({ text: shortText, measure: saidInput, ownerId: id, due: dayInput })).max(2),
  }),
  keeps: ({ caseId, actions }) => ({ caseId, actions: actions.length }),
  async run(moment, { caseId, wentWell, wentWrong, actions }) {
    const found = await loadCase(moment, caseId)
    const owned = actions.map((action) => ({ id: moment.newId(), ...action }))
    const by = moment.actor.id as typeof caseId
    return settle(moment, found, learn(found, by, { wentWell, wentWrong, actions: owned }, moment.now))
  },
})
