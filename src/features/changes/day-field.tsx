import { useState } from 'react'
import { parseIsoDate, type IsoDate } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import { SelectField } from '../../ui/select-field'
import styles from './changes.module.css'

const OTHER = 'other'

interface DayFieldProps {
  label: string
  day: IsoDate
  /** The usual days, in order, the chosen one among them. */
  offered: readonly IsoDate[]
  /** Between which days another may lie. */
  range: { readonly first: IsoDate; readonly last: IsoDate }
  onChange: (day: IsoDate) => void
}

/** One of the two days: a usual one in one step, or any other by the browser's own date field. */
export function DayField({ label, day, offered, range, onChange }: DayFieldProps) {
  const { t } = useI18n()
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <span className={styles.day}>
      <SelectField<string>
        label={label}
        value={isChoosing ? OTHER : day}
        options={[
          ...offered.map((date) => ({ value: date, label: date })),
          { value: OTHER, label: t.changes.otherDay },
        ]}
        onChange={(chosen) => {
          const date = parseIsoDate(chosen)
          setIsChoosing(date === undefined)
          if (date !== undefined) onChange(date)
        }}
      />
      {isChoosing && (
        <input
          type="date"
          aria-label={t.changes.otherDayOf(label)}
          className={styles.date}
          min={range.first}
          max={range.last}
          defaultValue={day}
          onChange={(event) => {
            const date = parseIsoDate(event.target.value)
            if (date !== undefined && date >= range.first && date <= range.last) onChange(date)
          }}
        />
      )}
    </span>
  )
}
