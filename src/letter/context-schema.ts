import * as z from 'zod/mini'
import { dayFrom, zoneFrom } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import { isCode } from '../language/packs.ts'
import type { Known } from './context.ts'

const day = z.pipe(
  z.string().check(z.refine((text) => dayFrom(text) !== null, 'a calendar day, YYYY-MM-DD')),
  z.transform((text) => text as Day),
)
const zone = z.pipe(
  z.string().check(z.refine((text) => zoneFrom(text) !== null, 'a time zone, Europe/Berlin')),
  z.transform((text) => text as Zone),
)
const texts = z.array(z.string())

export const KINDS = [
  'update',
  'notice',
  'call-sheet',
  'voicemail',
  'can-we-talk',
  'follow-up',
  'thanks',
  'answer',
  'late',
  'quiet',
  'acceptance',
  'amends-given',
  'delivered',
  'retrospective',
] as const

/** A context file: every field of `Context`, none required; a field that is not known to the type is refused. */
export const contextFile = z.strictObject({
  kind: z.optional(z.enum(KINDS)),
  lang: z.optional(z.string().check(z.refine(isCode, 'a language we have'))),
  address: z.optional(z.enum(['formal', 'informal'])),
  today: z.optional(day),
  timeZone: z.optional(zone),
  dateOrder: z.optional(z.enum(['dmy', 'mdy', 'ymd'])),
  oldDate: z.optional(day),
  newDate: z.optional(day),
  worstCase: z.optional(day),
  offered: z.optional(z.array(day)),
  nextUpdate: z.optional(day),
  forecast: z.optional(
    z.object({ p50: day, p80: day, acceptedRisk: z.optional(z.object({ by: z.string(), reason: z.string() })) }),
  ),
  client: z.optional(
    z.object({
      company: z.string(),
      names: texts,
      title: z.optional(z.enum(['ms', 'mr', 'neutral'])),
      stakes: z.array(z.object({ event: z.string(), loss: z.optional(z.string()), on: z.optional(day) })),
    }),
  ),
  roster: z.optional(z.array(z.object({ names: texts, roles: texts }))),
  thirdParties: z.optional(texts),
  internalTerms: z.optional(texts),
  phones: z.optional(texts),
  amendsApproved: z.optional(z.array(z.object({ type: z.enum(['discount', 'hours', 'extra']), value: z.string() }))),
  measures: z.optional(
    z.array(z.object({ text: z.string(), cause: z.string(), state: z.enum(['planned', 'done']), on: day })),
  ),
  slip: z.optional(z.int()),
  lastSlipOn: z.optional(day),
  cause: z.optional(z.string()),
  apologiesSent: z.optional(z.int()),
  earlierTexts: z.optional(texts),
})

export type ContextRead = { ok: true; known: Partial<Known> } | { ok: false; problem: string }

/** Reads a context file; says in one line what is wrong with it. */
export function contextFrom(json: string): ContextRead {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return { ok: false, problem: 'not JSON' }
  }
  const read = contextFile.safeParse(raw)
  if (read.success) return { ok: true, known: present(read.data) }
  const [issue] = read.error.issues
  return { ok: false, problem: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not a context'}` }
}

/** Leaves out what is undefined, so that 'not known' has one form. */
function present(data: z.infer<typeof contextFile>): Partial<Known> {
  return JSON.parse(JSON.stringify(data)) as Partial<Known>
}
