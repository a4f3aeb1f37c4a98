import type { Says } from '../pack.ts'

export const says: Says = {
  'p01/missing': {
    why: 'An apology without ifs or buts is missing.',
    suggest: ['I am sorry that we will not keep the agreed date.'],
  },
  'p01/conditional': {
    why: '“{words}” makes the apology depend on a condition. It only counts without one.',
    suggest: ['I am sorry.'],
  },
  'p01/feeling': {
    why: '“{words}” regrets how the client feels, not what we did.',
    suggest: ['I am sorry that we are not keeping our promise.'],
  },
  'p01/hedged': {
    why: 'An excuse follows “{words}”; it takes the apology back.',
    suggest: ['I am sorry. The responsibility for this is ours.'],
  },
  'p01/repeated': {
    why: 'This client has read an apology before. One is enough; then the repair counts.',
    suggest: [],
  },
  'p02/missing': {
    why: 'What hangs on it for this client is not mentioned: {stake}.',
    suggest: ['I know what you need it for: {stake}.'],
  },
  'p02/generic': {
    why: '“{words}” says nothing. Name what the client loses.',
    suggest: ['I know that this leaves you less time.'],
  },
  'p03/missing': { why: 'Nobody takes responsibility.', suggest: ['The responsibility for this is ours.'] },
  'p04/named': {
    why: '“{words}” makes a person the culprit. We are responsible.',
    suggest: ['The responsibility for this is ours.'],
  },
  'p04/client': { why: '“{words}” blames the client.', suggest: ['The responsibility for this is ours.'] },
  'p04/role': {
    why: '“{words}” puts it on a role or team in the house.',
    suggest: ['The responsibility for this is ours.'],
  },
  'p04/third-party': {
    why: '“{words}” puts it on someone else. The promise was ours.',
    suggest: ['The responsibility for this is ours.'],
  },
  'p05/missing': { why: 'A day on which we deliver is missing.', suggest: ['The new date is {day}.'] },
  'p05/vague-date': { why: '“{words}” names no day.', suggest: ['{day}'] },
  'p05/imprecise': { why: '“{words}” leaves the day open.', suggest: [] },
  'p05/other-day': { why: '“{words}” is not the approved day ({day}).', suggest: ['{day}'] },
  'p05/weekday': { why: 'Weekday and date do not agree: “{words}” is a {weekday}.', suggest: [] },
  'p05/before-p80': { why: '“{words}” is before the day we would keep 8 times in 10 ({day}).', suggest: ['{day}'] },
  'p06/missing': { why: 'What we are doing to keep the date is missing.', suggest: ['To keep this date, we have …'] },
  'p07/unearned': {
    why: '“{words}” may only stand once the step against this cause is done, and named here.',
    suggest: [],
  },
  'p07/missing': {
    why: 'The step against this cause is done, and the client may know: {measure}.',
    suggest: ['So that this does not happen again, {measure}.'],
  },
  'p07/better': {
    why: 'After a second slip, “{words}” without a finished step does more harm than silence.',
    suggest: [],
  },
  'p07/promises': {
    why: 'Too many promises after a second slip. The day, the next news and the amends are enough.',
    suggest: [],
  },
  'p08/missing': { why: 'The approved amends are missing: {amends}.', suggest: ['To make up for this: {amends}.'] },
  'p08/not-approved': { why: '“{words}” has not been approved.', suggest: [] },
  'p08/different': { why: '“{words}” differs from the approved amends ({amends}).', suggest: ['{amends}'] },
  'p09/absolute': { why: '“{words}” promises what nobody can keep.', suggest: [] },
  'p09/internal': { why: '“{words}” does not belong outside the house.', suggest: [] },
  'p10/missing': {
    why: 'When the client hears from us next, and how to reach us, is missing.',
    suggest: ['I will write to you again on {day}.'],
  },
  'p11/placeholder': { why: '“{words}” is an empty placeholder.', suggest: [] },
  'p11/address': { why: '“{words}” does not fit the agreed form of address.', suggest: [] },
  'p11/wrong-name': { why: '“{words}” is not the name of this client ({names}).', suggest: ['{names}'] },
  'p11/no-name': { why: 'The name of the client does not appear.', suggest: ['{names}'] },
  'p11/language': { why: 'This sentence is in another language: “{words}”.', suggest: [] },
  'p12/defensive': {
    why: '“{words}” defends us instead of helping.',
    suggest: ['The responsibility for this is ours.'],
  },
  'p12/agentless': { why: '“{words}” hides who did it.', suggest: ['We made a mistake.'] },
  'p12/grovelling': { why: '“{words}” is too humble; once and plainly is stronger.', suggest: ['I am sorry.'] },
  'p12/too-short': { why: '{count} words are few for this message ({from}-{to}).', suggest: [] },
  'p12/too-long': { why: '{count} words are many for this message ({from}-{to}).', suggest: [] },
  'p12/long-sentence': { why: 'A sentence of {count} words.', suggest: [] },
  'p12/repeated-word': { why: '“{words}” stands twice.', suggest: [] },
  'p12/same-text': { why: 'This client has had nearly the same text before.', suggest: [] },
}
