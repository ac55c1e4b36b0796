import { THRESHOLDS } from '../../domain/thresholds'
import { useI18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

/** The steps in which a status is decided, in the words that a target's working uses for each of them. */
export function OrderSection() {
  const { t, format } = useI18n()
  const { order } = t.method
  const { rule } = t.target
  const steps: readonly { readonly title: string; readonly rules: readonly string[] }[] = [
    { title: order.steps.noData, rules: [rule['no-observation']] },
    {
      title: order.steps.notAssessable,
      rules: [rule['no-baseline'], rule.noFigure, rule['unknown-kind']],
    },
    {
      title: order.steps.achieved,
      rules: [rule.met, rule.metLevel, rule.reached, rule['reached-late'], rule.attested],
    },
    { title: order.steps.missed, rules: [rule['year-over']] },
    {
      title: order.steps.guards,
      rules: [
        rule['too-early'](format.share(THRESHOLDS.tooEarlyBelowShare)),
        rule['no-progress'],
        rule['plan-over'],
      ],
    },
    { title: order.steps.rule, rules: [] },
    { title: order.steps.person, rules: [order.person] },
  ]
  return (
    <Section name="order" note={order.note}>
      <ol className={styles.steps}>
        {steps.map(({ title, rules }) => (
          <li key={title}>
            <p className={styles.stepTitle}>{title}</p>
            {rules.length > 0 && (
              <ul className={styles.rules}>
                {rules.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
