import { useBoard } from '../../board/board'
import { ErrorNote } from '../../board/error-note'
import { unlistedAreasOf, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { UNCLASSIFIED } from '../../state/view'
import { ToggleChip } from '../../ui/toggle-chip'
import { FilterSet } from './filter-set'
import { toggled } from '../../state/toggled'

/** The eleven areas, several at once; 未归类 where a record names none of them. */
export function AreaFilter({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, say } = useI18n()
  const { view, change } = useView()
  const { areas } = useBoard()
  const toggle = (id: number) => change({ areas: [...toggled(view.areas, id)].sort((a, b) => a - b) })
  const listed = areas.state === 'ready' ? areas.value : []
  const hasUnclassified = tracked.some(({ target }) => target.areaId === null)
  return (
    <FilterSet name={t.targets.area}>
      {areas.state === 'failed' && <ErrorNote error={areas.error} onRetry={areas.retry} />}
      {listed.map((area) => (
        <ToggleChip key={area.id} isOn={view.areas.includes(area.id)} onToggle={() => toggle(area.id)}>
          {area.id} {say(area.shortName)}
        </ToggleChip>
      ))}
      {areas.state !== 'loading' &&
        unlistedAreasOf(tracked, listed).map((id) => (
          <ToggleChip key={id} isOn={view.areas.includes(id)} onToggle={() => toggle(id)}>
            {t.nav.areaNumber(id)}
          </ToggleChip>
        ))}
      {hasUnclassified && (
        <ToggleChip isOn={view.areas.includes(UNCLASSIFIED)} onToggle={() => toggle(UNCLASSIFIED)}>
          {t.unclassified}
        </ToggleChip>
      )}
    </FilterSet>
  )
}
