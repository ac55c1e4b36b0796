import type { Trend, TrendRow } from '../domain/trend'
import { useI18n } from '../i18n/i18n'
import styles from './trend.module.css'

interface TrendTableProps {
  trend: Trend
  caption: string
  /** A figure as the table writes it: in full, with its unit. */
  toText: (value: number) => string
}

/** Days on which nothing was reported or promised are only corners of the lines; the table lists the others. */
function isListed(row: TrendRow, asOfDay: number | null, lastDay: number): boolean {
  return (
    row.actual !== null ||
    row.forecastLow !== null ||
    row.superseded !== null ||
    row.day === lastDay ||
    row.day === asOfDay
  )
}

/** The numbers of the trend: what is drawn can be read here, also by those who cannot see the drawing. */
export function TrendTable({ trend, caption, toText }: TrendTableProps) {
  const { t, format } = useI18n()
  const { columns, marks } = t.target.trend
  const { rows, asOfDay, lastDay } = trend
  const cell = (value: number | null) => (value === null ? '—' : toText(value))
  const forecast = ({ actual, forecastLow, forecastHigh }: TrendRow) => {
    if (actual !== null || forecastLow === null || forecastHigh === null) return '—'
    const [low, high] = [toText(forecastLow), toText(forecastHigh)]
    return low === high ? low : `${low}–${high}`
  }
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.actual}</th>
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.planned}</th>
          <th scope="col">{columns.target}</th>
          <th scope="col">{columns.forecast}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => isListed(row, asOfDay, lastDay))
          .map((row) => (
            <tr key={row.date}>
              <th scope="row">
                {format.date(row.date)}
                {row.day === asOfDay && ` (${t.target.trend.lines.asOf})`}
              </th>
              <td>
                {row.qualifier !== null && `${t.qualifier[row.qualifier]} `}
                {cell(row.actual)}
                {row.superseded !== null && ` ${t.target.trend.was(toText(row.superseded))}`}
              </td>
              <td>{row.standing === null ? '—' : marks[row.standing]}</td>
              <td>{cell(row.planned)}</td>
              <td>{cell(row.target)}</td>
              <td>{forecast(row)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
