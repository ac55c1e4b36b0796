import { THRESHOLDS } from '../../domain/thresholds'
import { useI18n } from '../../i18n/i18n'
import styles from './method.module.css'
import { Section } from './section'

/** What may stand beside a status without changing it. */
export function FlagsSection() {
  const { t, format } = useI18n()
  const { flags } = t.method
  const rows = [
    [t.flag.dataOverdue, flags.dataOverdue(format.count(THRESHOLDS.overdueGraceDays))],
    [t.flag.awaitsFinal, flags.awaitsFinal],
    [t.flag.revised, flags.revised],
    [t.flag.override, flags.override],
    [t.statusTag.late, flags.late],
    [t.statusTag.basicallyOnTrack, flags.basicallyOnTrack],
    [t.dueToday, flags.dueToday],
    [t.unverified, flags.unverified],
  ] as const
  return (
    <Section name="flags" note={flags.note}>
      <dl className={styles.pairs}>
        {rows.map(([term, meaning]) => (
          <div key={term}>
            <dt>
              <span className={styles.tag}>{term}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
