import type { TrendRow } from '../domain/trend'
import { useI18n } from '../i18n/i18n'
import styles from './trend.module.css'

interface TrendTooltipProps {
  /** Recharts gives these two: whether the pointer is over the picture, and the row under it. */
  active?: boolean
  payload?: readonly { readonly payload?: TrendRow }[]
  toText: (value: number) => string
}

/** The figures of the day under the pointer; the same as in the table. */
export function TrendTooltip({ active = false, payload = [], toText }: TrendTooltipProps) {
  const { t, format } = useI18n()
  const row = active ? payload[0]?.payload : undefined
  if (row === undefined) return null
  const { columns } = t.target.trend
  const lines = [
    [columns.actual, row.actual],
    [columns.planned, row.planned],
    [columns.forecast, row.actual === null ? row.forecastLow : null],
  ] as const
  return (
    <div className={styles.tooltip}>
      <strong>{format.date(row.date)}</strong>
      {lines.map(([name, value]) =>
        value === null ? null : (
          <span key={name}>
            {name} {toText(value)}
          </span>
        ),
      )}
    </div>
  )
}
