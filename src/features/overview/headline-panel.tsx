import { useBoard } from '../../board/board'
import { useMovements } from '../../board/use-movements'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { TargetRows } from '../../figures/target-rows'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Panel } from '../../ui/panel'

/** The targets that leaders ask for first, within the filters; without one among them the panel is not there. */
export function HeadlinePanel({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t } = useI18n()
  const { view } = useView()
  const { areas } = useBoard()
  const movements = useMovements()
  const rows = tracked.filter((one) => one.target.isHeadline && matches(one, view))
  if (rows.length === 0) return null
  return (
    <Panel title={t.overview.headline} note={t.overview.headlineNote}>
      <TargetRows
        label={t.overview.headline}
        rows={rows}
        areas={areas.state === 'ready' ? areas.value : []}
        movements={movements}
      />
    </Panel>
  )
}
