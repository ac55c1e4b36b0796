import type { Snapshot } from '../deck/snapshot'
import { elapsedShareOf, yearDayOf } from '../domain/calendar'
import { useI18n } from '../i18n/i18n'
import { customProperties } from '../ui/custom-properties'
import styles from './year-bar.module.css'

/** The year as a line, filled up to the as-of date. */
export function YearBar({ asOf, year }: Pick<Snapshot, 'asOf' | 'year'>) {
  const { t, format } = useI18n()
  const share = elapsedShareOf(year, asOf)
  const { day, days } = yearDayOf(year, asOf)
  return (
    <div className={styles.year} style={customProperties({ '--share': share })}>
      <p>{t.slides.elapsed(format.share(share), day, days)}</p>
      <div className={styles.track}>
        <div className={styles.passed} />
      </div>
    </div>
  )
}
