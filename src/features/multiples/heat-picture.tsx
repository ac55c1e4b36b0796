import { useState } from 'react'
import type { Histories } from '../../domain/track'
import type { IsoDate } from '../../domain/calendar'
import { heatCellsOf, heatColumnsOf } from '../../domain/heat-map'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'
import { BandLegend } from '../../figures/band-legend'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, HEAT_ROWS } from '../../state/view'
import { Button } from '../../ui/button'
import { Picture } from '../../ui/picture'
import { SelectField } from '../../ui/select-field'
import { HeatAreas } from './heat-areas'
import { HeatCountTable } from './heat-count-table'
import { areaRowsOf } from './heat-row'
import { heatSentence } from './heat-sentence'
import { HeatStatusTable } from './heat-status-table'
import { HeatTargets } from './heat-targets'
import styles from './heat.module.css'
import { StatusLegend } from './status-legend'
import { useAreaName } from './use-area-name'
import { useMonthStatuses } from './use-month-statuses'

/** How many targets are rows at first, and added each time. */
const STEP = 200

interface HeatPictureProps {
  shown: readonly TrackedTarget[]
  histories: Histories
  areas: readonly Area[]
  year: number
  asOf: IsoDate
}

/** The status month by month, of work areas or of targets. */
export function HeatPicture({ shown, histories, areas, year, asOf }: HeatPictureProps) {
  const i18n = useI18n()
  const { t, say } = i18n
  const { view, change } = useView()
  const nameOf = useAreaName()
  const [isAsked, setIsAsked] = useState(false)
  const [limit, setLimit] = useState(STEP)
  const words = t.multiples.heat
  const months = useMonthStatuses(histories, year, isAsked)
  if (months === null) {
    return (
      <p>
        {words.large} <Button onClick={() => setIsAsked(true)}>{words.compute}</Button>
      </p>
    )
  }
  const columns = heatColumnsOf(year, asOf)
  const isOfAreas = view.heatRows === 'areas'
  const areaRows = isOfAreas ? areaRowsOf(shown, areas, !hasFilters(view), months, columns) : []
  const targetRows = isOfAreas ? [] : shown.slice(0, limit)
  const named = isOfAreas
    ? areaRows.slice(1).map((row) => ({ name: nameOf(row), cells: row.cells }))
    : shown.map((one) => ({ name: say(one.target.name), cells: heatCellsOf([one], months, columns) }))
  return (
    <Picture
      title={words.title}
      sentence={heatSentence(shown, named, asOf, i18n)}
      tableLabel={words.tableLabel[view.heatRows]}
      table={
        isOfAreas ? (
          <HeatCountTable rows={areaRows} />
        ) : (
          <HeatStatusTable rows={targetRows} months={months} columns={columns} />
        )
      }
      legend={
        <div className={styles.tools}>
          {isOfAreas ? <BandLegend /> : <StatusLegend />}
          <div className={styles.choice} data-print="hide">
            <SelectField
              label={words.rows}
              value={view.heatRows}
              options={HEAT_ROWS.map((value) => ({ value, label: words.rowsOf[value] }))}
              onChange={(heatRows) => change({ heatRows })}
            />
          </div>
        </div>
      }
    >
      {isOfAreas ? (
        <>
          <p className={styles.reading}>{words.reading}</p>
          <HeatAreas rows={areaRows} columns={columns} />
        </>
      ) : (
        <HeatTargets rows={targetRows} areas={areas} months={months} columns={columns} />
      )}
      {!isOfAreas && shown.length > limit && (
        <p>
          {t.targets.truncated(limit, shown.length)}{' '}
          <Button onClick={() => setLimit(limit + STEP)}>{t.targets.showMore}</Button>
        </p>
      )}
    </Picture>
  )
}
