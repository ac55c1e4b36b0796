import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { Trend, TrendRow } from '../domain/trend'
import { useI18n } from '../i18n/i18n'
import { TrendPoint } from './trend-point'
import { TREND_STROKES } from './trend-strokes'
import { TrendTooltip } from './trend-tooltip'

interface TrendChartProps {
  trend: Trend
  /** A figure in the scale that the axis is labelled in. */
  toText: (value: number) => string
  /** The height of its letters, in px. */
  textPx?: number
}

interface DotProps {
  cx?: number | undefined
  cy?: number | undefined
  payload?: TrendRow
}

/** A point for each figure of one stretch: Recharts asks for one at every row. */
function pointAt(stretch: number) {
  return ({ cx, cy, payload }: DotProps) => {
    const row = payload
    if (row === undefined || row.stretch !== stretch || row.standing === null) return <g key={row?.day} />
    if (cx === undefined || cy === undefined) return <g key={row.day} />
    return <TrendPoint key={row.day} cx={cx} cy={cy} mark={row.standing} />
  }
}

function correctedPoint({ cx, cy, payload }: DotProps) {
  if (payload?.superseded === null || cx === undefined || cy === undefined) return <g key={payload?.day} />
  return <TrendPoint key={payload?.day} cx={cx} cy={cy} mark="superseded" />
}

const PLAIN = { isAnimationActive: false, dot: false, activeDot: false, legendType: 'none' } as const
const TEXT_PX = 12
/** Until the container has been measured; without it Recharts warns about a width of −1. */
const FIRST_SIZE = { width: 640, height: 288 } as const

/**
 * The trend as a picture, and nothing but a picture: it is hidden from assistive
 * technology, because the table beside it says the same. Loaded on demand, since
 * Recharts is heavier than all of the rest.
 */
export function TrendChart({ trend, toText, textPx = TEXT_PX }: TrendChartProps) {
  const { t } = useI18n()
  const tick = { fill: 'var(--ink-soft)', fontSize: textPx } as const
  const { rows, months, lastDay, asOfDay, axis, stretches } = trend
  const longest = Math.max(...axis.map((value) => toText(value).length))
  const axisWidth = (longest * 0.62 + 0.8) * textPx
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={FIRST_SIZE}>
      <LineChart
        data={[...rows]}
        margin={{ top: textPx, right: textPx, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        aria-hidden
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[1, lastDay]}
          ticks={months.map(({ middleDay }) => middleDay)}
          tickFormatter={(day: number) =>
            t.monthShort(months.find(({ middleDay }) => middleDay === day)?.month ?? 0)
          }
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          minTickGap={textPx / 2}
          height={textPx * 2.5}
          interval="preserveStart"
        />
        <YAxis
          domain={[axis[0] ?? 0, axis.at(-1) ?? 1]}
          ticks={[...axis]}
          interval={0}
          tickFormatter={toText}
          tick={tick}
          tickLine={false}
          axisLine={false}
          // On a slide that is drawn small, what Recharts measures is small, too.
          width={textPx === TEXT_PX ? 'auto' : axisWidth}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-strong)' }}
          content={<TrendTooltip toText={toText} />}
        />
        {asOfDay !== null && <ReferenceLine x={asOfDay} {...TREND_STROKES.asOf} />}
        <Line {...PLAIN} dataKey="target" type="stepAfter" {...TREND_STROKES.target} connectNulls />
        <Line {...PLAIN} dataKey="planned" type="linear" {...TREND_STROKES.planned} connectNulls />
        <Line {...PLAIN} dataKey="forecastLow" type="linear" {...TREND_STROKES.forecast} connectNulls />
        <Line {...PLAIN} dataKey="forecastHigh" type="linear" {...TREND_STROKES.forecast} connectNulls />
        <Line {...PLAIN} dataKey="superseded" type="linear" stroke="none" dot={correctedPoint} />
        {Array.from({ length: stretches }, (_, stretch) => (
          <Line
            {...PLAIN}
            key={stretch}
            dataKey={(row: TrendRow) => (row.stretch === stretch ? row.actual : null)}
            type="linear"
            {...TREND_STROKES.actual}
            dot={pointAt(stretch)}
            connectNulls
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
