import { useState } from 'react'
import type { Deck } from '../../deck/deck'
import { lastHeldBefore } from '../../deck/meeting'
import { addDays, lastTimeBefore, parseIsoDate, type IsoDate } from '../../domain/calendar'
import { choosableDays } from '../../domain/compare-days'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { useView } from '../../state/use-view'
import { classNames } from '../../ui/class-names'
import { SelectField } from '../../ui/select-field'
import styles from './compose.module.css'

type Choice = 'month-end' | 'last' | 'other'

/** The day to compare with, which the address remembers: the usual one, the data of the last briefing, or any other. */
export function CompareField({ deck }: { deck: Deck }) {
  const { t, format } = useI18n()
  const { view, change } = useView()
  const { asOf, year } = useSlideStage().snapshot
  const [isChoosing, setIsChoosing] = useState(false)
  const words = t.compose.compareWith
  const last = lastHeldBefore(deck, asOf)
  const [first, newest] = [choosableDays(year).first, addDays(asOf, -1)]
  const usual = view.since === null ? 'month-end' : view.since === last?.asOf ? 'last' : 'other'
  const choice: Choice = isChoosing ? 'other' : usual
  const compareWith = (since: IsoDate | null) => change({ since }, { replace: true })
  return (
    <div className={classNames(styles.tools, styles.compare)}>
      <SelectField<Choice>
        label={words.label}
        value={choice}
        options={[
          { value: 'month-end', label: words.monthEnd(format.date(lastTimeBefore(asOf))) },
          ...(last === null
            ? []
            : [{ value: 'last' as const, label: words.last(format.date(last.on), format.date(last.asOf)) }]),
          { value: 'other', label: words.other },
        ]}
        onChange={(chosen) => {
          setIsChoosing(chosen === 'other')
          if (chosen === 'month-end') compareWith(null)
          if (chosen === 'last' && last !== null) compareWith(last.asOf)
        }}
      />
      {choice === 'other' && (
        <input
          type="date"
          aria-label={words.otherDay}
          className={styles.date}
          min={first}
          max={newest}
          defaultValue={view.since ?? lastTimeBefore(asOf)}
          onChange={(event) => {
            const day = parseIsoDate(event.target.value)
            if (day !== undefined && day >= first && day <= newest) compareWith(day)
          }}
        />
      )}
    </div>
  )
}
