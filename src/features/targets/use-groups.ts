import { useBoard } from '../../board/board'
import { toDisplayText } from '../../domain/display-text'
import { STATUSES } from '../../domain/status'
import { unlistedAreasOf, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'

export interface Group {
  readonly key: string
  /** Null when the list is not grouped. */
  readonly title: string | null
  readonly rows: readonly TrackedTarget[]
  /** How many targets the group holds in all, also those not drawn yet. */
  readonly count: number
}

/** The rows in groups, by area or status in the report's and the method's order; empty groups are left out. */
export function useGroups(rows: readonly TrackedTarget[], all: readonly TrackedTarget[]): readonly Group[] {
  const { t, say } = useI18n()
  const { view } = useView()
  const { areas } = useBoard()
  const group = (key: string, title: string, belongs: (one: TrackedTarget) => boolean): Group => ({
    key,
    title,
    rows: rows.filter(belongs),
    count: all.filter(belongs).length,
  })
  const filled = (groups: readonly Group[]) => groups.filter((one) => one.rows.length > 0)
  switch (view.grouping) {
    case 'none':
      return [{ key: 'all', title: null, rows, count: all.length }]
    case 'status':
      return filled(
        STATUSES.map((status) =>
          group(status, t.status[status], ({ assessment }) => assessment.status === status),
        ),
      )
    case 'area': {
      const known = areas.state === 'ready' ? areas.value : []
      return filled([
        ...known.map(({ id, title }) =>
          group(`${id}`, `${id} ${toDisplayText(say(title))}`, ({ target }) => target.areaId === id),
        ),
        ...unlistedAreasOf(all, known).map((id) =>
          group(`${id}`, t.nav.areaNumber(id), ({ target }) => target.areaId === id),
        ),
        group('unclassified', t.unclassified, ({ target }) => target.areaId === null),
      ])
    }
  }
}
