/** A thousand English mails of about 600 characters, the same in every run: paragraphs of our own letters among plain sentences, some good, some with a trap. */
import { seeded } from './measure.mjs'

const LENGTH = 600
const NEAR = 40

const PLAIN = [
  'The second round of texts came back on Tuesday and is in the plan now.',
  'Thank you for the quick answer about the invoice address.',
  'We will get back to you as soon as possible.',
  'The photographer sent thirty pictures, and four of them need another crop.',
  'I am sorry if this caused any inconvenience.',
  'Please find the list of open questions below.',
  'The test server was down for two hours in the night; nothing was lost.',
  'This will never happen again, we promise.',
  'Our colleague has checked the forms on three phones.',
  'Could you tell us by Thursday, 4 June 2026 which of the two headlines you prefer?',
  'The menu now closes when somebody clicks beside it.',
  'Unfortunately the supplier let us down once more.',
  'The colours of the charts follow your brand guide.',
  'We fixed the broken link on the contact page.',
  'It was decided to move the review to the following week.',
  'There is one page left that has no picture yet.',
  'The translation into French is about half done.',
  'Hopefully we can deliver sometime next week.',
  'Two of the five templates were changed after your comments.',
  'You can reach me on +49 30 5550100 until 17:00.',
  'The search finds product numbers with and without a dash.',
  'Marek will join the call and take notes.',
  'Basically everything is on track, more or less.',
  'The address form accepts numbers with a letter now.',
  'We have ordered the fonts, and the licence is in your name.',
  'In the newsletter the picture on top was replaced.',
  'The newsletter goes out to 1,240 readers on Monday, 8 June 2026.',
  'Nobody could have known that the interface would change.',
  'The old shop stays open while the new one is filled.',
  'Let me know if anything is unclear.',
]

/** [{ text, context }]; the letters are composed from seeded facts, and each mail is checked against the facts of its own letter. */
export async function someMails(engines, count = 1_000) {
  const pack = await engines.packOf('en')
  const chance = seeded(600)
  const facts = [
    ...engines.delays().map(([, over]) => engines.notice('en', over)),
    ...engines.others('en').map(([, one]) => one),
  ]
  const house = {
    roster: [{ names: ['Marek Novak'], roles: ['developer'] }],
    thirdParties: ['Printhaus'],
    internalTerms: ['staging'],
  }
  return Array.from({ length: count }, () => {
    const one = chance.pick(facts)
    const letter = engines.compose(one, pack, { seed: chance.below(1_000), used: [] })
    if (!letter.ok) throw new Error(`no letter: ${letter.refusal.fact}`)
    return { text: mixed(letter.composed.text.split('\n\n'), chance), context: engines.contextOf(one, house) }
  })
}

/** Greeting and signature stay; paragraphs in between go, and plain sentences come, until the length is about right. */
function mixed(paragraphs, chance) {
  const [first = '', ...rest] = paragraphs
  const last = rest.pop() ?? ''
  const length = () => [first, ...rest, last].join('\n\n').length
  while (rest.length > 1 && length() > LENGTH) rest.splice(chance.below(rest.length), 1)
  for (let tries = 0; length() < LENGTH - NEAR && tries < 40; tries++) {
    const sentence = chance.pick(PLAIN)
    const at = chance.below(rest.length + 1)
    const longer = at === rest.length ? sentence : `${rest[at]} ${sentence}`
    if (length() + sentence.length + 2 <= LENGTH + NEAR && !rest.join(' ').includes(sentence)) rest[at] = longer
  }
  return [first, ...rest, last].join('\n\n')
}
