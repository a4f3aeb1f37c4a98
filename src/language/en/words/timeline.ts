/** The drawing of dates that goes along with a letter, as its reader sees it. */
export const words = {
  heading: 'Your dates',
  title: 'Dates for {project}',
  offered: '{what}: promised {promised}, now expected {likely}, at worst {worst}.',
  agreed: '{what}: agreed {day}, before that {promised}.',
  today: 'Today',
  range: '{from} to {to}',
  likelyBy: 'by {day}',
  what: 'What',
  promised: 'Promised',
  earlier: 'Promised before',
  likely: 'Now expected',
  done: 'Delivered',
  stake: 'What hangs on it',
} as const
