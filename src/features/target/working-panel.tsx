import type { Assessment } from '../../domain/assessment'
import type { Target } from '../../domain/target'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import { Panel } from '../../ui/panel'
import { verdictRows } from './verdict-rows'
import { workingRows } from './working-rows'
import styles from './target.module.css'

interface WorkingPanelProps {
  target: Target
  assessment: Assessment
}

/** How the status came about: open from the start, so that no verdict stands without its working. */
export function WorkingPanel({ target, assessment }: WorkingPanelProps) {
  const i18n = useI18n()
  const { t } = i18n
  const rows = [...workingRows(target, assessment, i18n), ...verdictRows(target, assessment, i18n)]
  return (
    <Panel title={t.target.sections.working} aside={<StatusMark status={assessment.status} />}>
      <details open>
        <summary className={styles.summary}>{t.target.working.show}</summary>
        <dl className={styles.working}>
          {rows.map(({ term, detail }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  )
}
