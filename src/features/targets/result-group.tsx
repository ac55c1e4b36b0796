import { useBoard } from '../../board/board'
import { useMovements } from '../../board/use-movements'
import { TargetRows } from '../../figures/target-rows'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { TargetTable } from './target-table'
import type { Group } from './use-groups'
import styles from './targets.module.css'

/** One group of the list under its heading, as bars or as a table. */
export function ResultGroup({ group }: { group: Group }) {
  const { t, format } = useI18n()
  const { view } = useView()
  const { areas } = useBoard()
  const movements = useMovements()
  const label = group.title ?? t.targets.title
  return (
    <section aria-label={label}>
      {group.title !== null && (
        <h2 className={styles.groupTitle}>
          {group.title} <span className={styles.groupCount}>{format.count(group.count)}</span>
        </h2>
      )}
      {view.layout === 'table' ? (
        <TargetTable label={label} rows={group.rows} />
      ) : (
        <div className={styles.list}>
          <TargetRows
            label={label}
            rows={group.rows}
            areas={areas.state === 'ready' ? areas.value : []}
            movements={movements}
          />
        </div>
      )}
    </section>
  )
}
