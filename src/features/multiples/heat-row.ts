import { byArea } from '../../domain/by-area'
import { heatCellsOf, type HeatCell, type HeatColumn, type MonthStatuses } from '../../domain/heat-map'
import type { Area } from '../../domain/report'
import type { TrackedTarget } from '../../domain/tracked'

/** A work area's row of the heat map; `areaId` is undefined for all targets together. */
export interface AreaRow {
  readonly areaId: number | null | undefined
  readonly area: Area | null
  readonly members: readonly TrackedTarget[]
  readonly cells: readonly (HeatCell | null)[]
}

/** All targets first, then each work area; `withEmpty` keeps those without a target in their place. */
export function areaRowsOf(
  shown: readonly TrackedTarget[],
  areas: readonly Area[],
  withEmpty: boolean,
  months: MonthStatuses,
  columns: readonly HeatColumn[],
): readonly AreaRow[] {
  const groups = byArea(shown, areas, (one) => one)
  const known = areas.flatMap((area) => {
    const members = groups.find(({ areaId }) => areaId === area.id)?.members ?? []
    return members.length > 0 || withEmpty ? [{ areaId: area.id, area, members }] : []
  })
  const all = { areaId: undefined, area: null, members: shown }
  return [all, ...known, ...groups.filter(({ area }) => area === null)].map((row) => ({
    ...row,
    cells: heatCellsOf(row.members, months, columns),
  }))
}
