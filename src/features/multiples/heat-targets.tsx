import { Fragment } from 'react'
import { byArea } from '../../domain/by-area'
import { heatStatusesOf, type HeatColumn, type MonthStatuses } from '../../domain/heat-map'
import type { Area } from '../../domain/report'
import { bandOf } from '../../domain/status'
import type { TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { StatusShape } from '../../figures/status-shape'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { classNames } from '../../ui/class-names'
import { AreaTitle } from './area-title'
import { HeatHead } from './heat-head'
import styles from './heat.module.css'

interface HeatTargetsProps {
  rows: readonly TrackedTarget[]
  areas: readonly Area[]
  months: MonthStatuses
  columns: readonly HeatColumn[]
}

/** Targets against months: the shape of the status at each month's end. */
export function HeatTargets({ rows, areas, months, columns }: HeatTargetsProps) {
  const { t, say } = useI18n()
  const { hrefTo } = useView()
  const words = t.multiples.heat
  return (
    <div className={styles.scroller} role="region" aria-label={words.caption.targets} tabIndex={0}>
      <table className={classNames(styles.table, styles.ofTargets)}>
        <caption className="visually-hidden">{words.caption.targets}</caption>
        <HeatHead first={words.target} columns={columns} />
        {byArea(rows, areas, (one) => one).map(({ areaId, area, members }) => (
          <tbody key={areaId}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.groupHead}>
                <span className={styles.groupName}>
                  <AreaTitle areaId={areaId} area={area} />
                </span>
              </th>
            </tr>
            {members.map((one) => (
              <tr key={one.target.id}>
                <th scope="row" className={styles.rowHead}>
                  <a href={hrefTo(targetPath(one.target.id))}>{say(one.target.name)}</a>
                </th>
                {heatStatusesOf(one, months, columns).map((status, index) => (
                  <Fragment key={columns[index]?.day}>
                    {status === null ? (
                      <td className={styles.future}>
                        <span className="visually-hidden">{words.future}</span>
                      </td>
                    ) : (
                      <td
                        className={classNames(styles.status, bandClass(bandOf(status)))}
                        data-kind={columns[index]?.kind}
                        title={t.status[status]}
                      >
                        <StatusShape status={status} />
                        <span className="visually-hidden">{t.status[status]}</span>
                      </td>
                    )}
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
