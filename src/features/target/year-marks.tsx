import type { CSSProperties } from 'react'
import type { Assessment } from '../../domain/assessment'
import { addMonths, elapsedShareOf, firstDayOf, monthOf, yearOf, type IsoDate } from '../../domain/calendar'
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
  // A date of another year needs its year: “31 January” alone would be taken for one that has passed.
  const inYear = (date: IsoDate) => (yearOf(date) === year ? format.day(date) : format.date(date))
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
          {yearLegend.asOf} {inYear(asOf)}
        </li>
        {/* Reached on the due date itself, its mark covers that one. */}
        {reachedOn !== due && (
          <li>
            <span className={styles.pointSample} />
            {yearLegend.due} {inYear(due)}
          </li>
        )}
        {reachedOn !== null && (
          <li>
            <span className={styles.pointSample} data-is="reached" />
            {yearLegend.reached} {inYear(reachedOn)}
          </li>
        )}
        {expected !== null && (
          <li>
            <span className={styles.pointSample} data-is="expected" />
            {yearLegend.expected} {inYear(expected)}
          </li>
        )}
      </ul>
    </>
  )
}
