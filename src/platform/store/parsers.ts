import pg from 'pg'

/** The types of PostgreSQL that we read in our own way, by oid, with the oid of their arrays. */
const OURS: readonly { readonly oid: number; readonly array: number; readonly read: (text: string) => unknown }[] = [
  { oid: 1082, array: 1182, read: (text) => text },
  { oid: 1184, array: 1185, read: readInstant },
  { oid: 20, array: 1016, read: readNumber },
  { oid: 1700, array: 1231, read: Number },
]

/** How rows come back: `date` as 'YYYY-MM-DD', `timestamptz` as Instant, int8 and numeric as number, json parsed. */
export const ourParsers: pg.CustomTypesConfig = parsersWith(OURS)

/** As `ourParsers`, but `timestamptz` as Date: what the sign-in library compares with. */
export const dateParsers: pg.CustomTypesConfig = parsersWith(OURS.filter(({ oid }) => oid !== 1184))

function parsersWith(list: typeof OURS): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  const readTexts = pg.types.getTypeParser(1009 as never) as (text: string) => unknown[]
  for (const { oid, array, read } of list) {
    types.setTypeParser(oid, read)
    types.setTypeParser(array, (text: string) => readTexts(text).map((item) => mapped(item, read)))
  }
  return types
}

function mapped(item: unknown, read: (text: string) => unknown): unknown {
  if (Array.isArray(item)) return item.map((inner) => mapped(inner, read))
  return typeof item === 'string' ? read(item) : null
}

function readInstant(text: string): string {
  const at = pg.types.getTypeParser(1184)(text) as unknown
  return at instanceof Date ? at.toISOString() : text
}

function readNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`a whole number too big to be read exactly: ${text}`)
  return number
}
