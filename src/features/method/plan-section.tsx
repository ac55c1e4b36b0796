import { THRESHOLDS } from '../../domain/thresholds'
import { useI18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

/** In the order in which they are looked for: see plannedShareOf. */
const SOURCES = ['plan', 'last-year', 'even'] as const

/** Where the planned share is taken from, and how the forecast is made of it. */
export function PlanSection() {
  const { t, format } = useI18n()
  const { plan } = t.method
  return (
    <Section name="plan" note={plan.note}>
      <ol className={styles.steps}>
        {SOURCES.map((source) => (
          <li key={source}>{plan.sources[source]}</li>
        ))}
      </ol>
      <p className={styles.after}>{plan.date}</p>
      <p className={styles.after}>{plan.forecast(format.share(THRESHOLDS.forecastFromShare))}</p>
    </Section>
  )
}
