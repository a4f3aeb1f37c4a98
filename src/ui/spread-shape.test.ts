import { expect, test } from 'vitest'
import { spreadShape } from './spread-shape.ts'

const days = { p10: 5, p50: 11, p80: 16, p95: 24 }

test('the hill is highest at the middle and wider where the quantiles are', () => {
  const { from, to, heights } = spreadShape(days, 5)
  const peak = heights.indexOf(Math.max(...heights))
  expect(from + ((to - from) * peak) / (heights.length - 1)).toBeCloseTo(11, 0)
  expect(to - 11).toBeGreaterThan(11 - from)
})

test('a promised day far from the hill is still in the picture', () => {
  expect(spreadShape(days, -30).from).toBeLessThan(-30)
  expect(spreadShape(days, 90).to).toBeGreaterThan(90)
})

test('a forecast without doubt is a narrow hill, not a division by nothing', () => {
  const { heights } = spreadShape({ p10: 3, p50: 3, p80: 3, p95: 3 }, 3)
  expect(heights.every(Number.isFinite)).toBe(true)
})
