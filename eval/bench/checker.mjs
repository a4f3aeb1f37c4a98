/** The checker on a thousand English mails, against write-good and against one pass of Intl.Segmenter over their sentences. */
import writeGood from 'write-good'
import { someMails } from './mails.mjs'
import { interleaved, median, ms, ratio, round } from './measure.mjs'

const SECOND = 1_000
// Passes before the clock starts, so that all three run as compiled code.
const WARM = 6

export async function checkerBench(engines, { repeats = 9 } = {}) {
  const mails = await someMails(engines)
  const pack = await engines.packOf('en')
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const found = { checker: 0, writeGood: 0, sentences: 0 }
  const rivals = {
    checker: () =>
      void (found.checker = mails.reduce(
        (sum, { text, context }) => sum + engines.check(text, context, pack).length,
        0,
      )),
    writeGood: () => void (found.writeGood = mails.reduce((sum, { text }) => sum + writeGood(text).length, 0)),
    segmenter: () =>
      void (found.sentences = mails.reduce((sum, { text }) => sum + [...segmenter.segment(text)].length, 0)),
  }
  await interleaved(rivals, WARM)
  const times = await interleaved(rivals, repeats)
  const lengths = mails.map(({ text }) => text.length)
  return {
    mails: mails.length,
    characters: { median: median(lengths), least: Math.min(...lengths), most: Math.max(...lengths) },
    repeats,
    found,
    ratioToWriteGood: round(ratio(times.checker, times.writeGood), 3),
    ratioToSegmenter: round(ratio(times.checker, times.segmenter), 2),
    notes: {
      checkerMs: ms(times.checker),
      writeGoodMs: ms(times.writeGood),
      segmenterMs: ms(times.segmenter),
      mailsPerSecond: Math.round((mails.length * SECOND) / median(times.checker)),
    },
  }
}
