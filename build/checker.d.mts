/** What `forthright/check` offers; copied to dist/check.d.ts. A test holds it to the source. */

/** A letter's circumstances. Days are 'YYYY-MM-DD'. The more is known, the more rules can speak. */
export interface Known {
  /** One of `languages`. */
  lang: string
  today: string
  /** 'notice', 'update', 'follow-up' ...; without it nothing can be missing. */
  kind?: string
  address?: 'formal' | 'informal'
  timeZone?: string
  dateOrder?: 'dmy' | 'mdy' | 'ymd'
  oldDate?: string
  newDate?: string
  worstCase?: string
  offered?: string[]
  nextUpdate?: string
  forecast?: { p50: string; p80: string; acceptedRisk?: { by: string; reason: string } }
  client?: {
    company: string
    names: string[]
    title?: 'ms' | 'mr' | 'neutral'
    stakes: { event: string; loss?: string; on?: string }[]
  }
  roster?: { names: string[]; roles: string[] }[]
  thirdParties?: string[]
  internalTerms?: string[]
  phones?: string[]
  amendsApproved?: { type: 'discount' | 'hours' | 'extra'; value: string }[]
  measures?: { text: string; cause: string; state: 'planned' | 'done'; on: string }[]
  slip?: number
  lastSlipOn?: string
  cause?: string
  apologiesSent?: number
  earlierTexts?: string[]
}

export interface Finding {
  /** 'p05/vague-date'. */
  rule: string
  /** 1-12. */
  principle: number
  severity: 'block' | 'warn' | 'hint'
  /** UTF-16 units of the text handed in; null when something is missing. */
  span: { start: number; end: number } | null
  evidence: string
  /** Why, in the language of the letter. */
  message: string
  fix?: { start: number; end: number; text: string }
  suggestions: readonly { insertAfter?: string; text: string }[]
  source: { rule: number; study?: string }
  confidence: number
}

export interface Checked {
  findings: Finding[]
  /** Rules that a missing fact kept silent. */
  skipped: readonly string[]
  words: number
}

/** Codes of the languages it reads. */
export const languages: readonly string[]

/** Says what is wrong with a letter and what is missing from it. Rejects with a TypeError when `known` is not a context. */
export function checkText(text: string, known: Known): Promise<Checked>
