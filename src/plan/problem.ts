/**
 * What is wrong with a plan or a file it came from: data, so that every language can say it.
 * The language packs owe a sentence for each key (`satisfies Record<ProblemKey, ...>`).
 */
export const PROBLEM_KEYS = [
  'file-empty',
  'file-too-big',
  'file-unreadable',
  'file-kind-unknown',
  'xml-doctype',
  'xml-broken',
  'xml-not-a-project',
  'json-shape',
  'no-tasks',
  'too-many-tasks',
  'column-missing',
  'column-unknown',
  'name-missing',
  'key-duplicate',
  'duration-missing',
  'duration-unreadable',
  'duration-negative',
  'duration-absurd',
  'range-upside-down',
  'date-unreadable',
  'date-absurd',
  'date-order-unknown',
  'finish-before-start',
  'percent-unreadable',
  'percent-out-of-range',
  'predecessor-unreadable',
  'predecessor-missing',
  'predecessor-self',
  'cycle',
  'calendar-unknown',
  'calendar-empty',
  'waits-on-unknown',
] as const
export type ProblemKey = (typeof PROBLEM_KEYS)[number]

/** What the person can do about it. */
export const REMEDY_KEYS = [
  'choose-another-file',
  'split-the-file',
  'save-again',
  'map-the-column',
  'fill-the-cell',
  'write-a-duration',
  'write-a-date',
  'say-the-date-order',
  'write-a-percent',
  'make-keys-unique',
  'name-an-existing-task',
  'remove-one-link',
  'correct-the-range',
  'correct-the-order',
  'add-working-time',
  'name-a-calendar',
  'write-us-client-or-third-party',
] as const
export type RemedyKey = (typeof REMEDY_KEYS)[number]

export interface Problem {
  readonly key: ProblemKey
  /** Values for the sentence: the cell's text, the tasks of a cycle ('A > B > A'), a limit. */
  readonly params: Readonly<Record<string, string | number>>
  /** Line of the file (1 = header) where the input has lines. */
  readonly line: number | null
  /** Header of the column, or the name of the field. */
  readonly column: string | null
  /** The task concerned, by its key, where one is known. */
  readonly task: string | null
  readonly remedy: RemedyKey
}

export type ProblemParams = Problem['params']
