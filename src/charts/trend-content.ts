import type { Trend } from '../domain/trend'
import type { TrendLine, TrendMark } from './trend-strokes'

export interface TrendContent {
  readonly lines: readonly TrendLine[]
  readonly marks: readonly TrendMark[]
}

const MARKS = ['final', 'provisional', 'demo', 'unknown'] as const

/** The lines and shapes that a trend really has, in the order of the legend. A line that is not drawn is not explained. */
export function contentOf(trend: Trend): TrendContent {
  const { rows } = trend
  const isJoined = (stretch: number) => rows.filter((row) => row.stretch === stretch).length > 1
  const stretches = Array.from({ length: trend.stretches }, (_, stretch) => stretch)
  const lines: (TrendLine | false)[] = [
    stretches.some(isJoined) && 'actual',
    rows.some(({ planned }) => planned !== null) && 'planned',
    rows.some(({ target }) => target !== null) && 'target',
    rows.some(({ forecastLow }) => forecastLow !== null) && 'forecast',
    trend.asOfDay !== null && 'asOf',
  ]
  const hasSuperseded = rows.some(({ superseded }) => superseded !== null)
  const marks = MARKS.filter((mark) => rows.some(({ standing }) => standing === mark))
  return {
    lines: lines.filter((line) => line !== false),
    marks: hasSuperseded ? [...marks, 'superseded'] : marks,
  }
}
