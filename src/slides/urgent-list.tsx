import type { TrackedTarget } from '../domain/tracked'
import { figureTexts } from '../figures/figure-texts'
import { StatusMark } from '../figures/status-mark'
import { useI18n } from '../i18n/i18n'
import { DrillName } from './drill-name'
import styles from './summary-slide.module.css'

/** The first of the attention list, each with its gap. Nothing when there is none. */
export function UrgentList({ urgent }: { urgent: readonly TrackedTarget[] }) {
  const i18n = useI18n()
  const { t } = i18n
  if (urgent.length === 0) return null
  return (
    <section aria-label={t.briefing.urgent}>
      <h2 className={styles.heading}>{t.briefing.urgent}</h2>
      <ul>
        {urgent.map(({ target, assessment }) => {
          const { gap } = figureTexts(target, assessment, i18n)
          return (
            <li key={target.id} className={styles.urgent}>
              <span>
                <DrillName target={target} />
              </span>
              <span className={styles.urgentFigures}>
                {gap !== null && (
                  <span className={styles.gap} data-figure>
                    {gap}
                  </span>
                )}
                <StatusMark status={assessment.status} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
