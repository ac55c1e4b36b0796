import { useI18n } from '../i18n/i18n'
import styles from './legend.module.css'

const BAR_PARTS = ['actual', 'pace', 'forecast'] as const
export type BarPart = (typeof BAR_PARTS)[number]

interface BarLegendProps {
  /** The parts to explain: all of them above a list of bars, those that are drawn below a single one. */
  parts?: readonly BarPart[]
}

/** What the parts of a progress bar mean. */
export function BarLegend({ parts = BAR_PARTS }: BarLegendProps) {
  const { t } = useI18n()
  if (parts.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={t.legend.title}>
      {parts.map((part) => (
        <li key={part}>
          <span className={styles[part]} />
          {t.legend[part]}
        </li>
      ))}
    </ul>
  )
}
