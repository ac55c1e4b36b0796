import type { Assessment } from '../domain/assessment'
import { useI18n } from '../i18n/i18n'
import styles from './status.module.css'

/** What stands beside a status without changing it: late, just below plan, overdue data, a revised target, an unverified source. */
export function StatusTags({ assessment }: { assessment: Assessment }) {
  const { t } = useI18n()
  const { flags, revisions, override, latest, milestone, due, asOf } = assessment
  const isDueToday = milestone !== null && !milestone.isReached && due === asOf
  const tags = [
    flags.isLate && t.statusTag.late,
    flags.isBasicallyOnTrack && t.statusTag.basicallyOnTrack,
    flags.isDataOverdue && t.flag.dataOverdue,
    flags.awaitsFinal && t.flag.awaitsFinal,
    revisions.length > 0 && t.flag.revised,
    override !== null && t.flag.override,
    isDueToday && t.dueToday,
    latest?.source.kind === 'third-party' && t.unverified,
  ].filter((tag) => tag !== false)
  if (tags.length === 0) return null
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
    </span>
  )
}
