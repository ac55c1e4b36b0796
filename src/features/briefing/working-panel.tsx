import { safeUrl } from '../../domain/safe-url'
import type { TrackedTarget } from '../../domain/tracked'
import { StatusMark } from '../../figures/status-mark'
import { StatusTags } from '../../figures/status-tags'
import { WorkingList } from '../../figures/working-list'
import { useI18n } from '../../i18n/i18n'
import styles from './deck-panel.module.css'

/** “Where does that come from?”: every step of the status, and the source of the newest figure. The host is shown, not linked: a talk does not leave its slides. */
export function WorkingPanel({ target, assessment }: TrackedTarget) {
  const { t, say, format } = useI18n()
  const { latest } = assessment
  const address = latest === null || latest.source.kind === 'third-party' ? null : safeUrl(latest.source.url)
  const { columns, sources } = t.slides
  const facts =
    latest === null
      ? []
      : [
          [
            columns.source,
            [say(latest.source.name), address && new URL(address).host].filter(Boolean).join(t.list.dot),
          ],
          [columns.kind, sources.kinds[latest.source.kind]],
          [columns.dataDate, format.date(latest.date)],
        ]
  return (
    <div className={styles.working}>
      <p className={styles.workingHead}>
        {say(target.name)} <StatusMark status={assessment.status} /> <StatusTags assessment={assessment} />
      </p>
      <div className={styles.workingSteps}>
        <WorkingList target={target} assessment={assessment} />
        <dl className={styles.facts}>
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
