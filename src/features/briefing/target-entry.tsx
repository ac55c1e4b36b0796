import type { TrackedTarget } from '../../domain/tracked'
import { figureTexts } from '../../figures/figure-texts'
import { StatusMark } from '../../figures/status-mark'
import { useI18n } from '../../i18n/i18n'
import styles from './deck-panel.module.css'

/** One target of a list: its name, how far it is, its status; it opens the target. */
export function TargetEntry({ row, onTarget }: { row: TrackedTarget; onTarget: (id: string) => void }) {
  const i18n = useI18n()
  const { say, t } = i18n
  const { completion, gap } = figureTexts(row.target, row.assessment, i18n)
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => onTarget(row.target.id)}>
        <span className={styles.entryName}>{say(row.target.name)}</span>
        <span className={styles.entryFigures}>{[completion, gap].filter(Boolean).join(t.list.dot)}</span>
        <StatusMark status={row.assessment.status} />
      </button>
    </li>
  )
}
