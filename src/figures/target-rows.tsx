import type { Movements } from '../domain/movement'
import type { Area } from '../domain/report'
import type { TrackedTarget } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { targetPath } from '../state/view'
import { useView } from '../state/use-view'
import { ChangeArrows } from './change-arrows'
import { areaName } from './area-name'
import { TargetList } from './target-list'
import { TargetRow } from './target-row'

interface TargetRowsProps {
  label: string
  rows: readonly TrackedTarget[]
  /** To name each target's area; empty while the areas are not there. */
  areas: readonly Area[]
  /** To mark those that moved since an earlier day; null marks none. */
  movements: Movements | null
}

/** Targets as rows, each leading to its own page with the filters of the moment. */
export function TargetRows({ label, rows, areas, movements }: TargetRowsProps) {
  const i18n = useI18n()
  const { hrefTo } = useView()
  return (
    <TargetList label={label}>
      {rows.map(({ target, assessment }) => (
        <TargetRow
          key={target.id}
          target={target}
          assessment={assessment}
          href={hrefTo(targetPath(target.id))}
          subtitle={areaName(target.areaId, areas, i18n)}
          movement={<ChangeArrows movements={movements} targets={[{ target, assessment }]} isOne />}
        />
      ))}
    </TargetList>
  )
}
