import { TARGET_KINDS } from '../../domain/target'
import type { TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { ToggleChip } from '../../ui/toggle-chip'
import { FilterSet } from './filter-set'
import { toggled } from '../../state/toggled'

/** The kinds of target that the data hold. */
export function KindFilter({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t } = useI18n()
  const { view, change } = useView()
  const present = TARGET_KINDS.filter(
    (kind) => view.kinds.includes(kind) || tracked.some(({ target }) => target.kind === kind),
  )
  return (
    <FilterSet name={t.targets.kind}>
      {present.map((kind) => (
        <ToggleChip
          key={kind}
          isOn={view.kinds.includes(kind)}
          onToggle={() => change({ kinds: toggled(view.kinds, kind) })}
        >
          {t.kind[kind]}
        </ToggleChip>
      ))}
    </FilterSet>
  )
}
