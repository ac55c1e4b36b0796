import { useI18n } from '../i18n/i18n'
import styles from './legend.module.css'

/** What the parts of a progress bar mean. */
export function BarLegend() {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      <li>
        <span className={styles.actual} />
        {t.legend.actual}
      </li>
      <li>
        <span className={styles.pace} />
        {t.legend.pace}
      </li>
      <li>
        <span className={styles.forecast} />
        {t.legend.forecast}
      </li>
    </ul>
  )
}
