import type { TrackedTarget } from '../../domain/tracked'
import { StatusMark } from '../../figures/status-mark'
import { WorkingList } from '../../figures/working-list'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import styles from './target.module.css'

/** How the status came about: open from the start, so that no verdict stands without its working. */
export function WorkingPanel({ target, assessment }: TrackedTarget) {
  const { t } = useI18n()
  return (
    <Panel title={t.target.sections.working} aside={<StatusMark status={assessment.status} />}>
      <details open>
        <summary className={styles.summary}>{t.target.working.show}</summary>
        <WorkingList target={target} assessment={assessment} />
      </details>
    </Panel>
  )
}
