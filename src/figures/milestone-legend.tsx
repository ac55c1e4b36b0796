import { useI18n } from '../i18n/i18n'
import styles from './legend.module.css'

const MARKS = ['due', 'expected', 'reached'] as const

interface MilestoneLegendProps {
  /** No bar is shown, so that the line is the day that is looked from and nothing else. */
  isAlone: boolean
}

/** What the marks on a milestone's line mean. */
export function MilestoneLegend({ isAlone }: MilestoneLegendProps) {
  const { t } = useI18n()
  return (
    <ul className={styles.legend} aria-label={t.legend.milestones}>
      {isAlone && (
        <li>
          <span className={styles.pace} />
          {t.header.asOf}
        </li>
      )}
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={styles[mark]} />
          {t.legend[mark]}
        </li>
      ))}
    </ul>
  )
}
