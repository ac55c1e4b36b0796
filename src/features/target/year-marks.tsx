import type { CSSProperties } from 'react'
import type { Assessment } from '../../domain/assessment'
import { addMonths, elapsedShareOf, firstDayOf, monthOf } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import styles from './target.module.css'

const QUARTERS = [0, 3, 6, 9] as const

interface YearMarksProps {
  year: number
  assessment: Assessment
}

/** The months below a milestone's line, and the dates that its marks stand for. */
export function YearMarks({ year, assessment }: YearMarksProps) {
  const { t, format } = useI18n()
  const { yearLegend } = t.target.trend
  const { due, asOf, milestone } = assessment
  const reachedOn = milestone?.reached?.milestone?.reachedOn ?? null
  const expected = reachedOn === null ? (milestone?.forecastDate ?? null) : null
  return (
    <>
      <div className={styles.months} aria-hidden>
        {QUARTERS.map((months) => {
          const date = addMonths(firstDayOf(year), months)
          return (
            <span key={months} style={{ '--at': elapsedShareOf(year, date) } as CSSProperties}>
              {t.monthShort(monthOf(date))}
            </span>
          )
        })}
      </div>
      <ul className={styles.yearLegend}>
        <li>
          <span className={styles.asOfSample} />
          {yearLegend.asOf} {format.day(asOf)}
        </li>
        <li>
          <span className={styles.pointSample} />
          {yearLegend.due} {format.day(due)}
        </li>
        {reachedOn !== null && (
          <li>
            <span className={styles.pointSample} data-is="reached" />
            {yearLegend.reached} {format.day(reachedOn)}
          </li>
        )}
        {expected !== null && (
          <li>
            <span className={styles.pointSample} data-is="expected" />
            {yearLegend.expected} {format.day(expected)}
          </li>
        )}
      </ul>
    </>
  )
}
