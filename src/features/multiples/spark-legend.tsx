import { useI18n } from '../../i18n/i18n'
import styles from './spark-legend.module.css'

/** What the lines of a spark mean. Levels are explained where there are some. */
export function SparkLegend({ hasLevels }: { hasLevels: boolean }) {
  const { t } = useI18n()
  const { legend } = t.multiples.sparks
  return (
    <ul className={styles.legend} aria-label={legend.title}>
      {(['actual', 'plan', 'target', 'now', 'outside'] as const).map((part) => (
        <li key={part}>
          <span className={styles.sample} data-is={part} aria-hidden />
          {legend[part]}
        </li>
      ))}
      {hasLevels && <li>{legend.level}</li>}
    </ul>
  )
}
