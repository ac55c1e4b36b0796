import { rollUp } from '../../domain/roll-up'
import { bandOf, STATUSES } from '../../domain/status'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { bandClass } from '../../figures/band-class'
import { StatusShape } from '../../figures/status-shape'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { ToggleChip } from '../../ui/toggle-chip'
import { FilterSet } from './filter-set'
import { toggled } from '../../state/toggled'

/** The nine statuses, each with how many targets have it within the other filters. */
export function StatusFilter({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, format } = useI18n()
  const { view, change } = useView()
  const within = tracked.filter((one) => matches(one, { ...view, statuses: [] }))
  const { byStatus } = rollUp(within.map(({ assessment }) => assessment))
  return (
    <FilterSet name={t.targets.status}>
      {STATUSES.map((status) => {
        const isOn = view.statuses.includes(status)
        return (
          <ToggleChip
            key={status}
            isOn={isOn}
            onToggle={() => change({ statuses: toggled(view.statuses, status) })}
          >
            <span className={isOn ? undefined : bandClass(bandOf(status))}>
              <StatusShape status={status} />
            </span>
            {t.status[status]} {format.count(byStatus[status])}
          </ToggleChip>
        )
      })}
    </FilterSet>
  )
}
