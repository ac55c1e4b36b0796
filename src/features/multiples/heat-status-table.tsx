import { heatStatusesOf, type HeatColumn, type MonthStatuses } from '../../domain/heat-map'
import type { TrackedTarget } from '../../domain/tracked'
import tables from '../../figures/figure-table.module.css'
import { useI18n } from '../../i18n/i18n'

interface HeatStatusTableProps {
  rows: readonly TrackedTarget[]
  months: MonthStatuses
  columns: readonly HeatColumn[]
}

/** The statuses behind the heat map, in words. */
export function HeatStatusTable({ rows, months, columns }: HeatStatusTableProps) {
  const { t, say, format } = useI18n()
  const words = t.multiples.heat
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{words.caption.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{words.target}</th>
          {columns.map(({ day }) => (
            <th key={day} scope="col">
              {format.day(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.target.id}>
            <th scope="row">{say(one.target.name)}</th>
            {heatStatusesOf(one, months, columns).map((status, index) => (
              <td key={columns[index]?.day}>{status === null ? words.future : t.status[status]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
