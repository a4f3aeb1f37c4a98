import { z } from 'zod/mini'
import { COLUMNS } from './csv-columns.ts'

/** Files beyond this are refused before they are read; the same in browser, server and thread. */
export const MOST_FILE_BYTES = 25 * 1024 * 1024

/** A file and how its columns are to be read, as the page and the API hand it in. `content` is base64. */
export const fileInput = z.object({
  fileName: z.string().check(z.maxLength(300)),
  content: z.string(),
  mapping: z._default(z.nullable(z.partialRecord(z.enum(COLUMNS), z.int().check(z.nonnegative()))), null),
  dateOrder: z._default(z.nullable(z.enum(['dmy', 'mdy'])), null),
})
