/** How the forecasts of finished projects came out. */
export const words = {
  basis: {
    'own-team': 'from {n, plural, one {# finished project} other {# finished projects}} of this lead',
    'own-company': 'from {n, plural, one {# finished project} other {# finished projects}} of ours',
    'shipped-prior': 'from {n, plural, one {# case} other {# cases}} of public record, until our own are enough',
    none: 'from no finished project, so wider than need be',
    notEarned: 'How few false alarms there will be can only be vouched for once more projects of our own are finished.',
  },
  link: 'How good were our forecasts?',
  place: 'Projects',
  title: 'Dates we would keep 8 times in 10 came true {share} of the time.',
  titleNone: 'Too few projects are finished to say how good our forecasts were.',
  titleFew:
    '{projects, plural, one {One finished project is} other {# finished projects are}} too few to tell how good our forecasts are.',
  few: 'Dates meant to hold 8 times in 10 held {share} of the time. With so few that can be luck: the true share may be anything from {lo} to {hi}. From {enough, plural, one {# project} other {# projects}} on, 8 in 10 can be told from 6 in 10.',
  enough:
    'With {projects, plural, one {# project} other {# projects}} behind it, the true share lies between {lo} and {hi}, 19 times in 20.',
  lead: '{projects, plural, one {# finished project} other {# finished projects}} and {forecasts, plural, one {# forecast} other {# forecasts}}, from {from} to {to}. In every share each project counts alike, however many forecasts it had.',
  leadNone:
    '{projects, plural, =0 {No project is wholly finished yet} one {One project is wholly finished} other {# projects are wholly finished}}. Figures begin with {enough}; until then every forecast is kept.',
  true: {
    title: 'What we said, and what came true',
    note: 'On the straight line, dates came true as often as we said. Below it they were too early, above it later than need be. In the shaded band the truth may lie.',
    said: 'We said',
    came: 'Came true',
    between: 'May truly lie between',
    range: '{lo} and {hi}',
    plot: 'We said 50 %: {p50} came true. We said 80 %: {p80}. We said 95 %: {p95}.',
    caption: 'How often the work was done by the date, by what we said',
  },
  off: {
    title: 'How far off',
    days: 'In the middle case the middle date was off by {days, plural, =0 {less than a day} one {# calendar day} other {# calendar days}}.',
    later: 'The work was done after it in {share} of the forecasts; half would be right.',
  },
  alarms: {
    title: 'Were we warned in time?',
    missed:
      '{missed, plural, =0 {No promised day was missed} one {One promised day was missed} other {# promised days were missed}}.',
    found:
      '{found, plural, =0 {None of them had an alarm before} one {One of them had an alarm before} other {# of them had an alarm before}}.',
    lead: 'The first alarm came {days, plural, =0 {on the day itself} one {# day ahead} other {# days ahead}}, in the middle case.',
    held: '{held, plural, =0 {No promised day was held} one {One promised day was held} other {# promised days were held}}, {falseAlarms, plural, =0 {none of them with an alarm} one {one of them with an alarm all the same} other {# of them with an alarm all the same}}.',
  },
  stages: {
    title: 'Early and late forecasts',
    caption: 'How often the work was done by the date, by how much of the work was done',
    stage: 'Work done',
    projects: 'Projects',
    forecasts: 'Forecasts',
    early: 'first third',
    middle: 'second third',
    late: 'last third',
    few: 'too few yet',
  },
  list: {
    title: 'Finished projects',
    none: 'A project is finished with its last delivery. Then each forecast ever made of it is set beside the day it came.',
    project: 'Project',
    finished: 'Work done',
    delivered: 'Delivered',
    note: 'A forecast is measured by the day the work was done. What then lay ready until its day was delivered later: the list of projects shows that day.',
    first: 'First forecast',
    last: 'Last forecast',
    p80: '8-in-10 dates held',
    later: 'came {days, plural, one {# day later} other {# days later}}',
    earlier: 'came {days, plural, one {# day earlier} other {# days earlier}}',
    same: 'to the day',
  },
} as const
