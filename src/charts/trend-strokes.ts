/** How each line of the trend is drawn: the chart and its legend read it here, so that the legend cannot be wrong. */
export const TREND_STROKES = {
  actual: { stroke: 'var(--ink)', strokeWidth: 2.5 },
  planned: { stroke: 'var(--ink-faint)', strokeWidth: 1.75, strokeDasharray: '2 3' },
  target: { stroke: 'var(--accent)', strokeWidth: 1.5 },
  forecast: { stroke: 'var(--ink-soft)', strokeWidth: 1.75, strokeDasharray: '7 4' },
  asOf: { stroke: 'var(--line-strong)', strokeWidth: 1.5, strokeDasharray: '3 3' },
} as const
export type TrendLine = keyof typeof TREND_STROKES

/** What a point's shape tells. */
export type TrendMark = 'final' | 'provisional' | 'demo' | 'unknown' | 'superseded'
