import { z } from 'zod'
import { act } from '../platform/act.ts'
import { allRows } from './delivery-lists.store.ts'

/** Where every mail of this workspace stands, to be held against the send journal at a start. */
export const takeStock = act({
  name: 'post.take-stock',
  needs: 'system:act',
  input: z.object({}),
  keeps: () => ({}),
  run: (moment) => allRows(moment),
})
