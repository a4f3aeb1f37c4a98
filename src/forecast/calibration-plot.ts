import { scaleLinear } from 'd3-scale'
import type { LevelShare } from './backtest.ts'

/** The lines and places of the calibration plot, in pixels: what was said to the right, what came true upwards. */
export interface CalibrationPlot {
  readonly width: number
  readonly height: number
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** Said and true agree on this line. */
  readonly diagonal: string
  /** Where the truth may lie. */
  readonly band: string
  readonly line: string
  readonly dots: readonly { readonly level: number; readonly x: number; readonly y: number; readonly named: boolean }[]
  readonly ticks: readonly { readonly share: number; readonly x: number; readonly y: number }[]
}

const NAMED: readonly number[] = [50, 80, 95]
const MARGIN = { left: 46, right: 26, top: 32, bottom: 44 }

/** A square as wide as there is room, up to 420 pixels. */
export function calibrationPlot(levels: readonly LevelShare[], room: number): CalibrationPlot {
  const width = Math.min(420, Math.max(240, room))
  const height = width
  const frame = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  }
  const x = scaleLinear([0, 1], [frame.left, frame.right])
  const y = scaleLinear([0, 1], [frame.bottom, frame.top])
  const at = (share: number, value: number) => `${x(share).toFixed(1)} ${y(value).toFixed(1)}`
  const path = (points: readonly string[]) => (points.length === 0 ? '' : `M${points.join('L')}`)
  const upper = levels.map((l) => at(l.level / 100, l.hi))
  const lower = levels.toReversed().map((l) => at(l.level / 100, l.lo))
  return {
    width,
    height,
    frame,
    diagonal: path([at(0, 0), at(1, 1)]),
    band: levels.length === 0 ? '' : `${path([...upper, ...lower])}Z`,
    line: path(levels.map((l) => at(l.level / 100, l.value))),
    dots: levels.map((l) => ({
      level: l.level,
      x: x(l.level / 100),
      y: y(l.value),
      named: NAMED.includes(l.level),
    })),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, x: x(share), y: y(share) })),
  }
}
