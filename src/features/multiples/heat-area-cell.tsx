import type { HeatCell } from '../../domain/heat-map'
import { STATUS_BANDS, statusesOf } from '../../domain/status'
import { BandStack } from '../../figures/band-stack'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { UNCLASSIFIED } from '../../state/view'
import styles from './heat.module.css'

const LAGGING = [...statusesOf('at-risk'), ...statusesOf('behind')]

interface HeatAreaCellProps {
  cell: HeatCell | null
  /** Undefined for all targets together. */
  areaId: number | null | undefined
  areaName: string
}

/** How many of an area's targets were behind schedule, and the mix of their statuses. */
export function HeatAreaCell({ cell, areaId, areaName }: HeatAreaCellProps) {
  const { t, format } = useI18n()
  const { view, hrefTo } = useView()
  const words = t.multiples.heat
  if (cell === null) {
    return (
      <td className={styles.future}>
        <span className="visually-hidden">{words.future}</span>
      </td>
    )
  }
  const { rollUp, lagging, isJudged, column } = cell
  if (rollUp.total === 0) {
    return (
      <td className={styles.none} data-kind={column.kind}>
        <span aria-hidden>—</span>
        <span className="visually-hidden">{words.noTargets}</span>
      </td>
    )
  }
  const mix = STATUS_BANDS.filter((band) => rollUp.byBand[band] > 0)
    .map((band) => words.band(t.band[band], rollUp.byBand[band]))
    .join(t.list.comma)
  const figure = (
    <>
      <span aria-hidden>{isJudged ? words.ofTotal(lagging, rollUp.total) : words.notJudged}</span>
      <span className="visually-hidden">
        {isJudged ? words.cell(lagging, rollUp.total, mix) : words.cellNotJudged(rollUp.total, mix)}
      </span>
    </>
  )
  const areas = areaId === undefined ? view.areas : [areaId ?? UNCLASSIFIED]
  return (
    <td className={styles.cell} data-kind={column.kind} data-lagging={lagging > 0}>
      {/* The list would count by the status on that day, the cell by today's filter. */}
      {lagging > 0 && view.statuses.length === 0 ? (
        <a
          className={styles.figure}
          href={hrefTo('/targets', { areas, statuses: LAGGING, asOf: column.day })}
          title={words.open(areaName, format.date(column.day))}
        >
          {figure}
        </a>
      ) : (
        <span className={styles.figure}>{figure}</span>
      )}
      <BandStack rollUp={rollUp} />
    </td>
  )
}
