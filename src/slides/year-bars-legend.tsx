import { useI18n } from '../i18n/i18n'
import styles from './year-bars.module.css'

/** What the bars mean. */
export function YearBarsLegend({ year }: { year: number }) {
  const { t } = useI18n()
  const { columns } = t.slides
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      <li>
        <span className={styles.before} aria-hidden />
        {columns.before(year - 1)}
      </li>
      <li>
        <span className={styles.promised} aria-hidden />
        {columns.promised(year)}
      </li>
      <li>
        <span className={styles.reached} aria-hidden />
        {columns.soFar}
      </li>
    </ul>
  )
}
