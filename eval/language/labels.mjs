/** What the product says of a text, in the labels of the data. Everything is read from tags and findings; nothing is decided here. */
import { NAMES } from './names.mjs'

const WORST = ['non_apology', 'hedged', 'genuine', 'reported', 'polite_formula_or_sympathy']
const APOLOGY = {
  genuine: 'genuine',
  conditional: 'non_apology',
  feeling: 'non_apology',
  refusal: 'non_apology',
  hedged: 'hedged',
  reported: 'reported',
  polite: 'polite_formula_or_sympathy',
}
const BLAME = [
  ['p04/named', 'named_person'],
  ['p04/client', 'client'],
  ['p04/role', 'role_or_team'],
  ['p04/third-party', 'third_party'],
]

/** The names in a text that may be colleagues: the row's own roster, or every common first name that stands in it with a capital. */
export function rosterOf({ text, roster }) {
  if (Array.isArray(roster))
    return { from: 'row', names: roster.flatMap((one) => (typeof one === 'string' ? [one] : (one?.names ?? []))) }
  const words = new Set((text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => [word, ...bare(word)]))
  return { from: 'list', names: NAMES.filter((name) => words.has(name.normalize('NFC'))) }
}

/** A Bengali word without its case ending: a name may carry one ('কামালের'). */
const bare = (word) =>
  [...word.matchAll(/^(\p{Script=Bengali}{2,}?)(?:ের|র|কে|রা|েরা|দের|তে)$/gu)].map(([, stem]) => stem)

/** Labels of one text, and the first coming day in it. */
export function labelsOf(engines, pack, { row, ref }) {
  const known = {
    lang: row.lang,
    today: ref,
    roster: rosterOf(row).names.map((name) => ({ names: [name], roles: [] })),
  }
  const draft = engines.draftOf(row.text, known, pack)
  const rules = new Set(engines.checkDraft(draft).map(({ rule }) => rule))
  const has = (...marks) => marks.some((mark) => engines.tagsOf(draft, mark).length > 0)
  const kinds = new Set(engines.apologies(draft).map(({ kind }) => APOLOGY[kind]))
  const days = engines.comingDays(draft)
  return {
    day: days[0]?.day ?? null,
    labels: {
      p1_apology: WORST.find((kind) => kinds.has(kind)) ?? 'none',
      p2_inconvenience: has('IMPACT') ? 'concrete' : has('GENERIC') ? 'generic' : 'none',
      p3_responsibility: has('RESP'),
      p4_blame: BLAME.find(([rule]) => rules.has(rule))?.[1] ?? 'none',
      p5_date:
        days.length > 0
          ? 'concrete'
          : rules.has('p05/vague-date')
            ? 'vague'
            : rules.has('p05/imprecise')
              ? 'relative_or_imprecise'
              : 'none',
      p6_plan: has('PLAN', 'MEASURE'),
      p7_no_recurrence: has('RECUR'),
      p8_amends: has('AMENDS'),
      p9_absolute_promise: rules.has('p09/absolute'),
      p9_overdisclosure: rules.has('p09/internal'),
      p10_contact: has('CONTACT'),
      p11_address: engines.addressOf(draft.reading.address) ?? 'none',
      p12_tone: rules.has('p12/grovelling')
        ? 'grovelling'
        : rules.has('p12/defensive') || rules.has('p04/client')
          ? 'defensive'
          : 'ok',
    },
  }
}
