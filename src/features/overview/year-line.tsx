import type { CSSProperties } from 'react'
import { elapsedShareOf, lastDayOf, yearDayOf, type IsoDate } from '../../domain/calendar'
import { useI18n } from '../../i18n/i18n'
import styles from './year-line.module.css'

/** The first days of the quarters, as the even line passes them. */
const QUARTERS = [1, 4, 7, 10] as const

function shareStyle(share: number): CSSProperties {
  return { '--share': share } as CSSProperties
}

interface YearLineProps {
  /** Null while it is not known: then the line has no months yet. */
  year: number | null
  asOf: IsoDate | null
}

/** The year as a line, filled up to the as-of date: the yardstick of every bar below it. */
export function YearLine({ year, asOf }: YearLineProps) {
  const { t, format } = useI18n()
  const share = year === null || asOf === null ? 0 : elapsedShareOf(year, asOf)
  const yearDay = year === null || asOf === null ? null : yearDayOf(year, asOf)
  return (
    <div className={styles.line} style={shareStyle(share)}>
      <div className={styles.track}>
        <div className={styles.passed} />
      </div>
      {yearDay !== null && (
        <>
          <span className={styles.now} />
          <p className={styles.label} data-side={share > 0.5 ? 'end' : 'start'}>
            {t.yearPassed(format.share(share), yearDay.day, yearDay.days)}
          </p>
        </>
      )}
      {year !== null && (
        <div className={styles.months} aria-hidden>
          {QUARTERS.map((month) => (
            <span
              key={month}
              className={styles.month}
              style={shareStyle(
                elapsedShareOf(year, `${year}-${month < 10 ? '0' : ''}${month}-01` as IsoDate),
              )}
            >
              {t.monthShort(month)}
            </span>
          ))}
          <span className={styles.month} data-side="end">
            {format.day(lastDayOf(year))}
          </span>
        </div>
      )}
    </div>
  )
}
