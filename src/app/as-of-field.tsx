import { useState } from 'react'
import { useBoard } from '../board/board'
import { lastDayOf, monthEnd, parseIsoDate, type IsoDate } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { useView } from '../state/use-view'
import { SelectField } from '../ui/select-field'
import styles from './header.module.css'

const YEAR = 2024
/** The report's year and the one after it, in which its last figures come in. */
const FIRST_DAY: IsoDate = '2024-01-01'
const LAST_DAY: IsoDate = '2025-12-31'
const MONTH_ENDS = Array.from({ length: 12 }, (_, index) => monthEnd(YEAR, index + 1))
const AFTER_THE_YEAR = lastDayOf(YEAR + 1)
const OTHER = 'other'

function isOffered(date: IsoDate): boolean {
  return date >= FIRST_DAY && date <= LAST_DAY
}

/** The day that is looked from: a month's end in one step, or any other day by the browser's own date field. */
export function AsOfField() {
  const { t } = useI18n()
  const { change } = useView()
  const { asOf } = useBoard()
  const [isChoosing, setIsChoosing] = useState(false)
  const offered = [...new Set([...MONTH_ENDS, AFTER_THE_YEAR, ...(asOf === null ? [] : [asOf])])].sort()
  return (
    <>
      <SelectField<string>
        label={t.header.asOf}
        value={isChoosing ? OTHER : (asOf ?? '')}
        options={[
          ...(asOf === null ? [{ value: '', label: '…' }] : []),
          ...offered.map((date) => ({ value: date, label: date })),
          { value: OTHER, label: t.header.otherDay },
        ]}
        onChange={(chosen) => {
          const date = parseIsoDate(chosen)
          setIsChoosing(date === undefined)
          if (date !== undefined) change({ asOf: date })
        }}
      />
      {isChoosing && (
        <input
          type="date"
          aria-label={t.header.otherDay}
          className={styles.dateInput}
          min={FIRST_DAY}
          max={LAST_DAY}
          defaultValue={asOf ?? FIRST_DAY}
          onChange={(event) => {
            const date = parseIsoDate(event.target.value)
            if (date !== undefined && isOffered(date)) change({ asOf: date })
          }}
        />
      )}
    </>
  )
}
