import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadCase } from './case.store.ts'
import { mayDraft } from './decide.ts'
import { draft } from './drafting.store.ts'

// The can-we-talk mail and the follow-up have acts of their own: they need more than what is on record.
const LETTERS = ['notice', 'call-sheet', 'voicemail', 'acceptance', 'thanks', 'retrospective'] as const

/** A letter of the case, written from what is on record, for a person to read, change and approve. */
export const draftLetter = act({
  name: 'delay.draft-letter',
  needs: 'post:write',
  input: z.object({ caseId: id, kind: z.enum(LETTERS) }),
  keeps: (input) => input,
  async run(moment, { caseId, kind }) {
    const found = await loadCase(moment, caseId)
    const refusal = mayDraft(found, kind)
    if (refusal) throw new Refused({ ...refusal })
    return { messageId: await draft(moment, found, kind) }
  },
})
