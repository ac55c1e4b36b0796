import { memo, type CSSProperties } from 'react'
import { monthOf, type IsoDate } from '../domain/calendar'
import { monthEndsIn, shareOf, type TimeSpan } from '../domain/time-steps'
import { useI18n } from '../i18n/i18n'
import styles from './time-slider.module.css'

const at = (share: number) => ({ '--at': share }) as CSSProperties

interface TimeScaleProps {
  span: TimeSpan
  dataDates: readonly IsoDate[]
}

/** The months below the line, and a dot for each day that has figures. The slider itself tells both in words. */
export const TimeScale = memo(function TimeScale({ span, dataDates }: TimeScaleProps) {
  const { t } = useI18n()
  return (
    <div className={styles.scale} aria-hidden>
      {monthEndsIn(span).map((day) => (
        <span key={day} className={styles.month} style={at(shareOf(span, day))}>
          {t.time.month(monthOf(day))}
        </span>
      ))}
      {dataDates.map((day) => (
        <span key={day} className={styles.dot} style={at(shareOf(span, day))} />
      ))}
    </div>
  )
})
