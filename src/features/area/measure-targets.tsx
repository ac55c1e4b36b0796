import type { TrackedTarget } from '../../domain/tracked'
import { TargetList } from '../../figures/target-list'
import { TargetRow } from '../../figures/target-row'
import { useI18n } from '../../i18n/i18n'
import { targetPath } from '../../state/view'
import { useView } from '../../state/use-view'

interface MeasureTargetsProps {
  label: string
  targets: readonly TrackedTarget[]
}

/** The targets that a measure holds, each with its kind below its name. */
export function MeasureTargets({ label, targets }: MeasureTargetsProps) {
  const { t } = useI18n()
  const { hrefTo } = useView()
  return (
    <TargetList label={label}>
      {targets.map(({ target, assessment }) => (
        <TargetRow
          key={target.id}
          target={target}
          assessment={assessment}
          href={hrefTo(targetPath(target.id))}
          subtitle={t.kind[target.kind]}
        />
      ))}
    </TargetList>
  )
}
