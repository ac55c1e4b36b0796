import type { TrendMark } from './trend-strokes'

interface TrendPointProps {
  cx: number
  cy: number
  mark: TrendMark
}

const RADIUS = 4

/** A figure on the trend. The shape tells its standing: full circle final, hollow provisional, square demo, cross corrected. */
export function TrendPoint({ cx, cy, mark }: TrendPointProps) {
  const line = { stroke: 'var(--ink)', strokeWidth: 1.75 }
  switch (mark) {
    case 'final':
      return <circle cx={cx} cy={cy} r={RADIUS} fill="var(--ink)" />
    case 'provisional':
      return <circle cx={cx} cy={cy} r={RADIUS} fill="var(--card)" {...line} />
    case 'demo':
      return <rect x={cx - 3.25} y={cy - 3.25} width={6.5} height={6.5} fill="var(--ink)" />
    case 'unknown':
      return <rect x={cx - 3.5} y={cy - 3.5} width={7} height={7} fill="var(--card)" {...line} />
    case 'superseded':
      return (
        <path
          d={`M${cx - 4} ${cy - 4}L${cx + 4} ${cy + 4}M${cx + 4} ${cy - 4}L${cx - 4} ${cy + 4}`}
          stroke="var(--ink-soft)"
          strokeWidth={1.75}
        />
      )
  }
}
