import { STATUSES } from '../../domain/status'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import styles from './spark-legend.module.css'

/** The nine statuses by their shapes. */
export function StatusLegend() {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  )
}
