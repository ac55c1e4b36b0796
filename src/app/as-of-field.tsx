import { useState } from 'react'
import { useBoard } from '../board/board'
import { useReportYear } from '../board/use-report-year'
import { firstDayOf, lastDayOf, monthEnd, parseIsoDate } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { SelectField } from '../ui/select-field'
import styles from './header.module.css'

const OTHER = 'other'
/** As wide as a day, so that nothing moves when the day is known: digits and figure spaces are equally wide. */
const NO_DAY = '0000-00-00'.replaceAll('0', '\u2007')

/** The ends of a year's months, and the last day of the year after it, in which its last figures come in. */
function offeredIn(year: number): readonly string[] {
  const monthEnds = Array.from({ length: 12 }, (_, index) => monthEnd(year, index + 1))
  return [...monthEnds, lastDayOf(year + 1)]
}

/** The day that is looked from: a month's end in one step, or any other day by the browser's own date field. */
export function AsOfField() {
  const { t } = useI18n()
  const { change } = useView()
  const { asOf } = useBoard()
  const year = useReportYear()
  const [isChoosing, setIsChoosing] = useState(false)
  const offered = [...(year === null ? [] : offeredIn(year)), ...(asOf === null ? [] : [asOf])]
  return (
    <>
      <SelectField<string>
        label={t.header.asOf}
        value={isChoosing ? OTHER : (asOf ?? '')}
        options={[
          ...(asOf === null ? [{ value: '', label: NO_DAY }] : []),
          ...[...new Set(offered)].sort().map((date) => ({ value: date, label: date })),
          { value: OTHER, label: t.header.otherDay },
        ]}
        onChange={(chosen) => {
          const date = parseIsoDate(chosen)
          setIsChoosing(date === undefined)
          if (date !== undefined) change({ asOf: date })
        }}
      />
      {isChoosing && year !== null && (
        <input
          type="date"
          aria-label={t.header.otherDay}
          className={styles.dateInput}
          min={firstDayOf(year)}
          max={lastDayOf(year + 1)}
          defaultValue={asOf ?? firstDayOf(year)}
          onChange={(event) => {
            const date = parseIsoDate(event.target.value)
            if (date !== undefined && date >= firstDayOf(year) && date <= lastDayOf(year + 1)) {
              change({ asOf: date })
            }
          }}
        />
      )}
    </>
  )
}
