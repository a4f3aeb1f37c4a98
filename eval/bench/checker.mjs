/** The checker on a thousand English mails, against write-good, retext with six plugins and one pass of Intl.Segmenter over their sentences. */
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import writeGood from 'write-good'
import { someMails } from './mails.mjs'
import { interleaved, median, ms, ratio, round } from './measure.mjs'

const SECOND = 1_000
// Passes before the clock starts, so that all run as compiled code.
const WARM = 6
// Retext is slow enough to be measured on a tenth of the mails.
const RETEXT_SHARE = 10

export async function checkerBench(engines, { repeats = 9 } = {}) {
  const mails = await someMails(engines)
  const pack = await engines.packOf('en')
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const prose = retext()
    .use(retextEnglish)
    .use(retextEquality)
    .use(retextIndefiniteArticle)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextRepeatedWords)
    .use(retextSimplify)
  const found = { checker: 0, writeGood: 0, retext: 0, sentences: 0 }
  const some = mails.filter((_mail, i) => i % RETEXT_SHARE === 0)
  const rivals = {
    checker: () =>
      void (found.checker = mails.reduce(
        (sum, { text, context }) => sum + engines.check(text, context, pack).length,
        0,
      )),
    writeGood: () => void (found.writeGood = mails.reduce((sum, { text }) => sum + writeGood(text).length, 0)),
    retext: () =>
      void (found.retext = some.reduce((sum, { text }) => sum + prose.processSync(text).messages.length, 0)),
    segmenter: () =>
      void (found.sentences = mails.reduce((sum, { text }) => sum + [...segmenter.segment(text)].length, 0)),
  }
  await interleaved(rivals, WARM)
  const times = await interleaved(rivals, repeats)
  times.retext = times.retext.map((time) => time * RETEXT_SHARE)
  const lengths = mails.map(({ text }) => text.length)
  return {
    mails: mails.length,
    characters: { median: median(lengths), least: Math.min(...lengths), most: Math.max(...lengths) },
    repeats,
    found,
    ratioToWriteGood: round(ratio(times.checker, times.writeGood), 3),
    ratioToRetext: round(ratio(times.checker, times.retext), 3),
    ratioToSegmenter: round(ratio(times.checker, times.segmenter), 2),
    notes: {
      checkerMs: ms(times.checker),
      writeGoodMs: ms(times.writeGood),
      retextMs: ms(times.retext),
      segmenterMs: ms(times.segmenter),
      mailsPerSecond: Math.round((mails.length * SECOND) / median(times.checker)),
    },
  }
}
