import { useI18n } from '../i18n/i18n'
import styles from './timeline-legend.module.css'

const PARTS = [
  'due',
  'dueAssumed',
  'forecast',
  'earlier',
  'done',
  'work',
  'late',
  'expected',
  'whisker',
] as const

/** What the marks of the timeline mean. */
export function TimelineLegend() {
  const { t } = useI18n()
  const { legend } = t.milestones
  return (
    <ul className={styles.legend} aria-label={legend.title}>
      {PARTS.map((part) => (
        <li key={part}>
          <span className={styles.sample} data-is={part} aria-hidden>
            {part === 'done' && (
              <svg viewBox="0 0 16 16" focusable="false">
                <path d="M4 8.5 7 11.5 12.5 5" />
              </svg>
            )}
          </span>
          {legend[part]}
        </li>
      ))}
    </ul>
  )
}
