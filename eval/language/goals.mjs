/** The goals per label on real texts nobody here has seen. `least` rows make a claim; below that a figure is only a figure. */
export const LEAST = 10

const act = { precision: 0.85, recall: 0.8 }
const hidden = { precision: 0.95, recall: 0.9 }

export const GOALS = {
  'p1_apology=genuine': { precision: 0.97, recall: 0.9 },
  'p1_apology=hedged+non_apology': { precision: 0.9, recall: 0.85 },
  'p2_inconvenience=concrete': { precision: 0.8, recall: 0.7 },
  p3_responsibility: act,
  'p4_blame=named_person': { precision: 0.92, recall: 0.95 },
  'p4_blame=role_or_team+third_party': { precision: 0.85, recall: 0.8 },
  'p5_date=concrete': { precision: 0.95, recall: 0.95 },
  'p5_date=vague': { precision: 0.95, recall: 0.9 },
  p5_date_value: { precision: 0.98 },
  p6_plan: act,
  p7_no_recurrence: act,
  p8_amends: act,
  p9_absolute_promise: hidden,
  p9_overdisclosure: hidden,
  p10_contact: act,
  p11_language: { recall: 0.99 },
}

const BY_LANGUAGE = {
  'p5_date=concrete': { bn: { precision: 0.95, recall: 0.9 } },
  p11_pairs: { de: { recall: 0.985 }, fr: { recall: 0.995 }, es: { recall: 0.95 }, bn: { recall: 0.95 } },
}

export const goalFor = (label, lang) => BY_LANGUAGE[label]?.[lang] ?? GOALS[label]

/** null: too few rows for a claim, or no goal. */
export function met({ label, lang, precision, recall, n }) {
  const goal = goalFor(label, lang)
  if (goal === undefined || n < LEAST) return null
  const reached = (value, least) => least === undefined || (value !== null && value >= least)
  return reached(precision, goal.precision) && reached(recall, goal.recall)
}
