import { z } from 'zod'
import { act } from '../platform/act.ts'
import { noteVisit } from './code.store.ts'

/** A contact has pressed the button of their link. */
export const openPage = act({
  name: 'portal.open-page',
  needs: 'portal:visit',
  input: z.object({}),
  keeps: () => ({}),
  run: (moment) => noteVisit(moment),
})
