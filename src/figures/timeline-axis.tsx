import { yearOf } from '../domain/calendar'
import type { Timeline } from '../domain/timeline'
import { useI18n } from '../i18n/i18n'
import { customProperties } from '../ui/custom-properties'
import styles from './milestone-chart.module.css'

/** The months above the rows. */
export function TimelineAxis({ timeline: { axis, asOf } }: { timeline: Timeline }) {
  const { t, format } = useI18n()
  return (
    <div className={styles.axis} data-part="axis" aria-hidden>
      {axis.months.map(({ year, month, start }) => (
        <span
          key={`${year}-${month}`}
          className={styles.month}
          data-quarter={month % 3 === 1}
          style={customProperties({ '--at': start })}
        >
          {month === 1 && <b className={styles.year}>{year}</b>}
          {t.monthShort(month)}
        </span>
      ))}
      {asOf !== null && (
        <span
          className={styles.nowLabel}
          data-side={asOf.share > 0.5 ? 'end' : 'start'}
          style={customProperties({ '--at': asOf.share })}
        >
          {t.milestones.asOf(
            yearOf(asOf.date) === yearOf(axis.first) ? format.day(asOf.date) : format.date(asOf.date),
          )}
        </span>
      )}
    </div>
  )
}
