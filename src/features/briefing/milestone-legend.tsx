import { useI18n } from '../../i18n/i18n'
import styles from './milestone-legend.module.css'

interface MilestoneLegendProps {
  /** No bar stands on the slide, so that the line is the day that is looked from and nothing else. */
  isAlone: boolean
}

/** What the points on a milestone's line mean. */
export function MilestoneLegend({ isAlone }: MilestoneLegendProps) {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.briefing.milestones}>
      {isAlone && (
        <li>
          <span className={styles.line} />
          {t.header.asOf}
        </li>
      )}
      <li>
        <span className={styles.point} />
        {t.briefing.due}
      </li>
      <li>
        <span className={styles.expected} />
        {t.briefing.expected}
      </li>
      <li>
        <span className={styles.reached} />
        {t.briefing.reached}
      </li>
    </ul>
  )
}
