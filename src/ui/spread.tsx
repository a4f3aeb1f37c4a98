import { useId } from 'react'
import { type Quantiles, spreadShape } from './spread-shape.ts'

export interface SpreadProps extends Quantiles {
  /** The promised place on the same axis. What lies after it is hatched. */
  mark: number
  /** The whole in words: 'Holds with 22 %, about one in five. Promised Fri 6 March; 8 times in 10 by Mon 16 March.' */
  label: string
  width?: number
  height?: number
}

/** A chance as a small hill with the promised day as a line through it: what is left of the line holds. */
export function Spread({ mark, label, width = 120, height = 28, ...quantiles }: SpreadProps) {
  const hatch = useId()
  const shape = spreadShape(quantiles, mark)
  const top = 3
  const x = (at: number) => ((at - shape.from) / (shape.to - shape.from)) * width
  const step = width / (shape.heights.length - 1)
  const line = shape.heights.map(
    (h, i) => `${(i * step).toFixed(1)} ${(height - 1 - h * (height - 1 - top)).toFixed(1)}`,
  )
  const hill = `M0 ${height - 1}L${line.join('L')}L${width} ${height - 1}Z`
  const at = x(mark)
  return (
    <svg
      className="spread"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={`${hatch}h`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" className="spread-hatch" />
        </pattern>
        <clipPath id={`${hatch}a`}>
          <rect x="0" y="0" width={at} height={height} />
        </clipPath>
        <clipPath id={`${hatch}b`}>
          <rect x={at} y="0" width={Math.max(0, width - at)} height={height} />
        </clipPath>
      </defs>
      <path d={hill} className="spread-in" clipPath={`url(#${hatch}a)`} />
      <path d={hill} fill={`url(#${hatch}h)`} clipPath={`url(#${hatch}b)`} />
      <path d={`M${line.join('L')}`} className="spread-line" />
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} className="spread-ground" />
      <line x1={at} x2={at} y1="0" y2={height} className="spread-mark" />
    </svg>
  )
}

/** A probability in figures with its words, and the hill beside it. */
export function Chance({ figure, words, spread }: { figure: string; words: string; spread?: SpreadProps }) {
  return (
    <span className="chance">
      {spread ? <Spread {...spread} /> : null}
      <span className="chance-text">
        <span className="chance-figure figures">{figure}</span> <span className="chance-words">{words}</span>
      </span>
    </span>
  )
}
