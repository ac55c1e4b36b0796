import type { HeatColumn } from '../../domain/heat-map'
import { useI18n } from '../../i18n/i18n'
import { AreaTitle } from './area-title'
import { HeatAreaCell } from './heat-area-cell'
import { HeatHead } from './heat-head'
import type { AreaRow } from './heat-row'
import styles from './heat.module.css'
import { useAreaName } from './use-area-name'

interface HeatAreasProps {
  rows: readonly AreaRow[]
  columns: readonly HeatColumn[]
}

/** Work areas against months. */
export function HeatAreas({ rows, columns }: HeatAreasProps) {
  const { t } = useI18n()
  const nameOf = useAreaName()
  const words = t.multiples.heat
  return (
    <div className={styles.scroller} role="region" aria-label={words.caption.areas} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption.areas}</caption>
        <HeatHead first={words.area} columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.areaId ?? String(row.areaId)}>
              <th scope="row" className={styles.rowHead}>
                {row.areaId === undefined ? words.all : <AreaTitle areaId={row.areaId} area={row.area} />}
              </th>
              {row.cells.map((cell, index) => (
                <HeatAreaCell
                  key={columns[index]?.day}
                  cell={cell}
                  areaId={row.areaId}
                  areaName={nameOf(row)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
