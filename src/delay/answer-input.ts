import { z } from 'zod/mini'
import { isId, type Id } from '../kit/id.ts'
import { dayInput, longText } from './brief-input.ts'

const optionId = z.custom<Id>((value) => typeof value === 'string' && isId(value), 'not an id')

/** Everything a client can answer to an offer. */
export const answerInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), optionId }),
  z.object({ kind: z.literal('question'), words: longText }),
  z.object({ kind: z.literal('refused'), words: longText }),
  z.object({ kind: z.literal('proposed'), day: dayInput, words: longText }),
])
