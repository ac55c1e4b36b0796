import type { IsoDate } from '../../domain/calendar'
import { choosableDays, daysToOffer, QUICK_DAYS, quickDay } from '../../domain/compare-days'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { ToggleChip } from '../../ui/toggle-chip'
import styles from './changes.module.css'
import { DayField } from './day-field'

interface ComparedDaysProps {
  since: IsoDate
  asOf: IsoDate
  year: number
  /** Month ends and days of data. */
  usualDays: readonly IsoDate[]
}

/** The two days, which the address remembers, and the ways to change them. */
export function ComparedDays({ since, asOf, year, usualDays }: ComparedDaysProps) {
  const { t, format } = useI18n()
  const { change } = useView()
  const range = choosableDays(year)
  const words = t.changes
  return (
    <div className={styles.days} role="group" aria-label={words.days} data-print="hide">
      <DayField
        label={words.since}
        day={since}
        offered={daysToOffer(since, usualDays)}
        range={range}
        onChange={(day) => change({ since: day })}
      />
      <DayField
        label={words.asOf}
        day={asOf}
        offered={daysToOffer(asOf, usualDays)}
        range={range}
        // The first day stays where it is: it is the other half of the question.
        onChange={(day) => change({ asOf: day, since })}
      />
      <span className={styles.quick}>
        {QUICK_DAYS.map((which) => {
          const day = quickDay(which, asOf)
          return (
            <ToggleChip key={which} isOn={day === since} onToggle={() => change({ since: day })}>
              <span title={words.quickTitle(format.date(day))}>{words.quick[which]}</span>
            </ToggleChip>
          )
        })}
      </span>
    </div>
  )
}
