import { useBoard } from '../../board/board'
import { useMovements } from '../../board/use-movements'
import { attentionList } from '../../domain/attention'
import { rollUp } from '../../domain/roll-up'
import { matches, sorted, type TrackedTarget } from '../../domain/tracked'
import { ListLegend } from '../../figures/list-legend'
import { TargetRows } from '../../figures/target-rows'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { hasFilters, NO_FILTERS } from '../../state/view'
import { buttonClass } from '../../ui/button'
import { Panel } from '../../ui/panel'

/** Within the filters: the attention list; once a status is chosen, the targets that have it, widest gap first. */
export function AttentionPanel({ tracked }: { tracked: readonly TrackedTarget[] }) {
  const { t, language } = useI18n()
  const { view, hrefTo } = useView()
  const { areas } = useBoard()
  const movements = useMovements()
  const within = tracked.filter((one) => matches(one, view))
  const hasStatus = view.statuses.length > 0
  const byId = new Map(within.map((one) => [one.target.id, one]))
  const urgent = attentionList(within.map(({ assessment }) => assessment))
  const rows = hasStatus
    ? sorted(within, 'gap', language)
    : urgent.flatMap(({ targetId }) => byId.get(targetId) ?? [])
  const unknown = rollUp(within.map(({ assessment }) => assessment)).byGroup.other
  const title = hasStatus ? t.overview.matching(rows.length) : t.overview.attention
  // Once for the whole screen: the headline targets above are drawn in the same way.
  const legend = <ListLegend rows={[...rows, ...within.filter(({ target }) => target.isHeadline)]} />
  const nothing = hasStatus ? t.overview.matchingEmpty : t.overview.attentionEmpty(unknown)
  return (
    <Panel title={title} note={hasStatus ? undefined : t.overview.attentionNote} aside={legend}>
      {rows.length === 0 ? (
        <p>{tracked.length === 0 ? t.overview.noTargetsYet : nothing}</p>
      ) : (
        <TargetRows
          label={title}
          rows={rows}
          areas={areas.state === 'ready' ? areas.value : []}
          movements={movements}
        />
      )}
      <p data-print="hide">
        <a className={buttonClass('quiet')} href={hrefTo('/targets')}>
          {t.overview.openInTargets}
        </a>{' '}
        {hasFilters(view) && (
          <a className={buttonClass('quiet')} href={hrefTo('/', NO_FILTERS)}>
            {t.overview.clear}
          </a>
        )}
      </p>
    </Panel>
  )
}
