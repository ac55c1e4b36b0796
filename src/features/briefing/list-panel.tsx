import { bandOf } from '../../domain/status'
import { seenIn } from '../../deck/snapshot'
import { useSlideStage } from '../../slides/slide-stage'
import type { CountOf } from '../../state/presentation'
import { TargetEntry } from './target-entry'
import styles from './deck-panel.module.css'

interface ListPanelProps {
  list: CountOf
  onTarget: (targetId: string) => void
}

/** The targets behind a count: as many as it says. */
export function ListPanel({ list, onTarget }: ListPanelProps) {
  const { snapshot } = useSlideStage()
  const rows = seenIn(snapshot).matching.filter(
    ({ target, assessment }) =>
      (list.areaId === 'all' || target.areaId === list.areaId) &&
      (list.band === 'all' || bandOf(assessment.status) === list.band),
  )
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <TargetEntry key={row.target.id} row={row} onTarget={onTarget} />
      ))}
    </ul>
  )
}
