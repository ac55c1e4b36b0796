import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import styles from './legend.module.css'

/** The marks of a milestone's line, and on whose lines each is drawn. */
const MARKS = {
  due: () => true,
  expected: ({ assessment: { milestone } }) =>
    milestone?.forecastDate != null && milestone.reached?.milestone?.reachedOn == null,
  reached: ({ assessment: { milestone } }) => milestone?.reached?.milestone?.reachedOn != null,
} as const satisfies Record<string, (row: TrackedTarget) => boolean>

interface MilestoneLegendProps {
  /** The milestones whose marks are explained. */
  rows: readonly TrackedTarget[]
  /** No bar is shown, so that the line is the day that is looked from and nothing else. */
  isAlone: boolean
}

/** What the marks on milestones' lines mean. */
export function MilestoneLegend({ rows, isAlone }: MilestoneLegendProps) {
  const { t } = useI18n()
  const marks = (Object.keys(MARKS) as (keyof typeof MARKS)[]).filter((mark) => rows.some(MARKS[mark]))
  return (
    <ul className={styles.legend} aria-label={t.legend.milestones}>
      {isAlone && (
        <li>
          <span className={styles.pace} />
          {t.header.asOf}
        </li>
      )}
      {marks.map((mark) => (
        <li key={mark}>
          <span className={styles[mark]} />
          {t.legend[mark]}
        </li>
      ))}
    </ul>
  )
}
