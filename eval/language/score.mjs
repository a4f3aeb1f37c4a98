/** From labels expected and predicted to counts per label and language. */

const JOINED = [
  ['p1_apology', 'hedged+non_apology'],
  ['p4_blame', 'role_or_team+third_party'],
]
const VALUES = {
  p1_apology: ['genuine', 'hedged', 'non_apology', 'polite_formula_or_sympathy', 'reported'],
  p2_inconvenience: ['concrete', 'generic'],
  p4_blame: ['named_person', 'role_or_team', 'third_party', 'client'],
  p5_date: ['concrete', 'relative_or_imprecise', 'vague'],
  p11_address: ['formal', 'informal'],
  p12_tone: ['ok', 'defensive', 'grovelling'],
}
const TRUE_OR_FALSE = [
  'p3_responsibility',
  'p6_plan',
  'p7_no_recurrence',
  'p8_amends',
  'p9_absolute_promise',
  'p9_overdisclosure',
  'p10_contact',
]

/** Name of the line, key of the label, and what counts as a hit. */
export const LINES = [
  ...Object.entries(VALUES).flatMap(([key, values]) => [
    ...values.map((value) => ({ label: `${key}=${value}`, key, hit: (found) => found === value })),
    ...JOINED.filter(([joined]) => joined === key).map(([, several]) => ({
      label: `${key}=${several}`,
      key,
      hit: (found) => several.split('+').includes(found),
    })),
  ]),
  ...TRUE_OR_FALSE.map((key) => ({ label: key, key, hit: (found) => found === true })),
].toSorted((a, b) => Number(/\d+/u.exec(a.key)[0]) - Number(/\d+/u.exec(b.key)[0]))

/** Counts hits by label and language, with an 'all' line; ratios unrounded, null where undefined. */
export function tally() {
  const cells = new Map()
  const cell = (label, lang) => {
    const key = `${label}\n${lang}`
    if (!cells.has(key)) cells.set(key, { label, lang, tp: 0, fp: 0, fn: 0 })
    return cells.get(key)
  }
  return {
    add(label, lang, { wanted, said }) {
      for (const one of [cell(label, lang), cell(label, 'all')]) {
        if (wanted && said) one.tp++
        else if (said) one.fp++
        else if (wanted) one.fn++
      }
    },
    /** Something with one right answer: said and wrong counts as both a false hit and a miss. */
    answer(label, lang, { decided, right }) {
      for (const one of [cell(label, lang), cell(label, 'all')]) {
        if (right) one.tp++
        else {
          one.fn++
          if (decided) one.fp++
        }
      }
    },
    results: () =>
      [...cells.values()].map(({ label, lang, tp, fp, fn }) => ({
        label,
        lang,
        precision: tp + fp === 0 ? null : tp / (tp + fp),
        recall: tp + fn === 0 ? null : tp / (tp + fn),
        n: tp + fn,
        tp,
        fp,
        fn,
        predicted: tp + fp,
      })),
  }
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** Does the day found answer the gold value: a full day, month-day, weekday name or 'tomorrow', asked on `ref`? */
export function sameDay({ addDays, weekdayOf }, { found, gold, ref }) {
  const value = String(gold).trim().toLowerCase()
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return found === value
  if (/^\d{2}-\d{2}$/u.test(value)) return found.slice(5) === value
  if (value === 'today') return found === ref
  if (value === 'tomorrow') return found === addDays(ref, 1)
  const weekday = WEEKDAYS.indexOf(value) + 1
  if (weekday === 0) return false
  const ahead = weekday - weekdayOf(ref)
  return found === addDays(ref, ahead > 0 ? ahead : ahead + 7)
}
