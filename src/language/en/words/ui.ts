/** Labels of parts that appear on every page. */
export const words = {
  close: 'Close',
  cancel: 'Go back',
  optional: '(optional)',
  loading: 'Reading',
  messages: 'Messages',
  secondsLeft: '{seconds, plural, one {# second} other {# seconds}}',
  wasDate: 'instead of',
  state: { holds: 'holds', watch: 'watch', trouble: 'trouble', kept: 'kept', quiet: 'no forecast yet' },
  step: { done: 'done', now: 'now', later: 'later' },
  weight: { block: 'Must be mended', warn: 'Look again', hint: 'A thought' },
  mark: { there: 'there', missing: 'missing', wrong: 'wrong', notAsked: 'not needed here' },
  grid: {
    help: 'Arrow keys move, Enter edits, Escape leaves the cell as it was. Rows from a spreadsheet can be pasted.',
    empty: 'empty',
  },
  dayUnread: 'This is no day of the calendar. Write it as {example}.',
  numberUnread: 'This is no number. Write it as {example}.',
} as const
