import { STATUS_BANDS } from '../../domain/status'
import tables from '../../figures/figure-table.module.css'
import { useI18n } from '../../i18n/i18n'
import type { AreaRow } from './heat-row'
import { useAreaName } from './use-area-name'

/** The counts behind the heat map, by work area and day. */
export function HeatCountTable({ rows }: { rows: readonly AreaRow[] }) {
  const { t, format } = useI18n()
  const nameOf = useAreaName()
  const { columns, caption } = t.multiples.heat
  return (
    <table className={tables.table}>
      <caption className="visually-hidden">{caption.areas}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.area}</th>
          <th scope="col">{columns.day}</th>
          {[columns.total, columns.lagging, ...STATUS_BANDS.map((band) => t.band[band])].map((name) => (
            <th key={name} scope="col" className={tables.number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.cells.map((cell) => {
            if (cell === null || cell.rollUp.total === 0) return null
            const { column, rollUp, lagging } = cell
            return (
              <tr key={`${row.areaId}-${column.day}`}>
                <th scope="row">{nameOf(row)}</th>
                <td>{format.date(column.day)}</td>
                <td className={tables.number}>{format.count(rollUp.total)}</td>
                <td className={tables.number}>{format.count(lagging)}</td>
                {STATUS_BANDS.map((band) => (
                  <td key={band} className={tables.number}>
                    {format.count(rollUp.byBand[band])}
                  </td>
                ))}
              </tr>
            )
          }),
        )}
      </tbody>
    </table>
  )
}
