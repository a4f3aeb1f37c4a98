import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { dayInput } from './brief-input.ts'
import { loadCase } from './case.store.ts'
import { mayDraft } from './decide.ts'
import { draft } from './drafting.store.ts'

/** Listens to the ledger: amends have been given. The letter that says so waits for a person's yes. */
export const confirmAmends = act({
  name: 'delay.confirm-amends',
  needs: 'system:act',
  input: z.object({ promiseId: id, caseId: id.nullable(), kind: z.string(), on: dayInput }),
  keeps: ({ promiseId, caseId, on }) => ({ promiseId, caseId, on }),
  async run(moment, { caseId, kind, on }) {
    if (caseId === null || kind !== 'amends') return
    const found = await loadCase(moment, caseId)
    if (mayDraft(found, 'amends-given') !== null || found.state.brief.amends === null) return
    await draft(moment, found, 'amends-given', { givenOn: on })
  },
})
