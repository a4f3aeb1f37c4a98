import { afterAll, expect, test } from 'vitest'
import { rm } from 'node:fs/promises'
import { timelineSvg } from '../promise/timeline.ts'
import { timelineRows, timelineToday, timelineWords } from '../promise/timeline.testing.ts'
import { builtPictureThread } from './picture.testing.ts'
import { painter } from './picture.ts'

const own = painter()
const thread = await builtPictureThread()
const threaded = painter({ thread })
afterAll(async () => {
  await own.close()
  await threaded.close()
  await rm(thread)
})

const drawing = (lang: 'en' | 'de' | 'bn') =>
  timelineSvg(timelineRows(lang), timelineToday, { words: timelineWords(lang), width: 600, palette: 'mail', lang })
const line = (text: string, family = 'Noto Sans') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><rect width="600" height="60" fill="#fff"/><text x="10" y="40" font-size="30" font-family="'${family}', 'Noto Sans Bengali'">${text}</text></svg>`

/** Pixels of ink from the first to the last column that has any. */
async function inkWidth(svg: string): Promise<number> {
  const { default: sharp } = await import('sharp')
  const { info } = await sharp(await own.paint(svg, 1))
    .trim()
    .toBuffer({ resolveWithObject: true })
  return info.width
}

test('the drawing becomes a PNG of twice its size, small enough for a mail', async () => {
  const png = Buffer.from(await own.paint(drawing('de')))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1200)
  expect(png.length).toBeLessThan(90_000)
})

test('Bengali conjuncts are joined, not set letter by letter', async () => {
  const [joined, ka, ssa] = [await inkWidth(line('ক্ষ')), await inkWidth(line('ক')), await inkWidth(line('ষ'))]
  expect(joined).toBeLessThan((ka + ssa) * 0.85)
})

test('only our own fonts are used: an unknown family looks like Noto Sans', async () => {
  const [ours, unknown] = [
    await own.paint(line('Freitag, 13. März')),
    await own.paint(line('Freitag, 13. März', 'Comic Sans MS')),
  ]
  expect(Buffer.from(unknown).equals(Buffer.from(ours))).toBe(true)
})

test('the thread paints the same picture, many at once, and goes on after a bad one', async () => {
  const pictures = await Promise.all((['en', 'de', 'bn'] as const).map((lang) => threaded.paint(drawing(lang))))
  expect(Buffer.from(pictures[2] ?? []).equals(Buffer.from(await own.paint(drawing('bn'))))).toBe(true)

  await expect(threaded.paint('<svg')).rejects.toThrow()
  expect((await threaded.paint(drawing('en'))).length).toBe(pictures[0]?.length)
})
