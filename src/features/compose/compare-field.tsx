import { useId, useState } from 'react'
import type { Deck } from '../../deck/deck'
import { comparedDay, lastHeldBefore } from '../../deck/meeting'
import { lastTimeBefore, parseIsoDate, type IsoDate } from '../../domain/calendar'
import { choosableDays } from '../../domain/compare-days'
import { useI18n } from '../../i18n/i18n'
import { useSlideStage } from '../../slides/slide-stage'
import { useView } from '../../state/use-view'
import { classNames } from '../../ui/class-names'
import { SelectField } from '../../ui/select-field'
import styles from './compose.module.css'

type Choice = 'month-end' | 'last' | 'other'

interface CompareFieldProps {
  deck: Deck
  edit: (change: (deck: Deck) => Deck) => void
}

interface OtherDayProps {
  day: IsoDate
  onChoose: (day: IsoDate) => void
}

/** Any day before the as-of date and not before the report's year; another one is refused, and it is said why. */
function OtherDay({ day, onChoose }: OtherDayProps) {
  const { t, format } = useI18n()
  const { asOf, year } = useSlideStage().snapshot
  const { first } = choosableDays(year)
  const [trouble, setTrouble] = useState('')
  const troubleId = useId()
  const words = t.compose.compareWith
  return (
    <>
      <input
        type="date"
        aria-label={words.otherDay}
        aria-invalid={trouble !== ''}
        aria-describedby={trouble === '' ? undefined : troubleId}
        className={styles.date}
        defaultValue={day}
        onChange={(event) => {
          const typed = parseIsoDate(event.target.value)
          // Half typed, it is empty.
          if (typed === undefined) return setTrouble('')
          const refusal =
            typed >= asOf ? words.notBefore : typed < first ? words.tooEarly(format.date(first)) : ''
          setTrouble(refusal)
          if (refusal === '') onChoose(typed)
        }}
      />
      <span role="status" id={troubleId} className={styles.trouble}>
        {trouble}
      </span>
    </>
  )
}

/**
 * The day to compare with, which the deck remembers: the usual one, the data of the
 * last briefing, or any other. One that the address names comes first, until one is
 * chosen here.
 */
export function CompareField({ deck, edit }: CompareFieldProps) {
  const { t, format } = useI18n()
  const { view, change } = useView()
  const { asOf } = useSlideStage().snapshot
  const [isChoosing, setIsChoosing] = useState(false)
  const words = t.compose.compareWith
  const last = lastHeldBefore(deck, asOf)
  const chosen = comparedDay(deck, view.since, asOf)
  const usual: Choice = chosen === null ? 'month-end' : chosen === last?.asOf ? 'last' : 'other'
  const choice = isChoosing ? 'other' : usual
  const compareWith = (since: IsoDate | '') => {
    edit((before) => (before.since === since ? before : { ...before, since }))
    if (view.since !== null) change({ since: null }, { replace: true })
  }
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
        onChange={(wanted) => {
          setIsChoosing(wanted === 'other')
          if (wanted === 'month-end') compareWith('')
          if (wanted === 'last' && last !== null) compareWith(last.asOf)
        }}
      />
      {choice === 'other' && <OtherDay day={chosen ?? lastTimeBefore(asOf)} onChoose={compareWith} />}
      {choice === 'month-end' && deck.since !== '' && (
        <span className={styles.trouble}>{words.setAside(format.date(deck.since))}</span>
      )}
    </div>
  )
}
