import { say } from '../language/words.ts'
import { useReader, useWords } from '../ui/words.tsx'
import type { LevelShare } from './backtest.ts'
import { calibrationPlot, type CalibrationPlot } from './calibration-plot.ts'

/** What was said to the right, what came true upwards. The same facts stand in the table beside it. */
export function CalibrationFigure({ levels, room }: { levels: readonly LevelShare[]; room: number }) {
  const words = useWords('backtest').true
  const { formats } = useReader()
  const { percent } = formats
  const plot = calibrationPlot(levels, room)
  const at = (level: number) => percent(levels.find((l) => l.level === level)?.value ?? 0)
  const label = say(words.plot, { p50: at(50), p80: at(80), p95: at(95) })
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      width={plot.width}
      height={plot.height}
      fontSize="13"
    >
      <Axes plot={plot} said={say(words.said)} came={say(words.came)} percent={percent} />
      <path d={plot.band} fill="var(--accent-wash)" stroke="var(--soft)" strokeOpacity="0.5" />
      <path d={plot.diagonal} stroke="var(--ink)" strokeDasharray="4 4" />
      <path d={plot.line} fill="none" stroke="var(--accent)" strokeWidth="2" />
      {plot.dots.map(({ level, x, y, named }) => (
        <circle
          key={level}
          cx={x}
          cy={y}
          r={named ? 6 : 3}
          fill={named ? 'var(--accent)' : 'var(--surface)'}
          stroke="var(--accent)"
        />
      ))}
    </svg>
  )
}

interface AxesProps {
  plot: CalibrationPlot
  said: string
  came: string
  percent: (share: number) => string
}

function Axes({ plot: { frame, ticks, height }, said, came, percent }: AxesProps) {
  const { left, right, top, bottom } = frame
  return (
    <g fill="var(--soft)">
      {ticks.map(({ share, x, y }) => (
        <g key={share}>
          <line x1={left} x2={right} y1={y} y2={y} stroke="var(--hairline)" />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {percent(share)}
          </text>
          <text x={x} y={bottom + 18} textAnchor="middle">
            {percent(share)}
          </text>
        </g>
      ))}
      <text x={right} y={height - 8} textAnchor="end" fill="var(--ink)">
        {said}
      </text>
      <text x={0} y={top - 16} fill="var(--ink)">
        {came}
      </text>
    </g>
  )
}
