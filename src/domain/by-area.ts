import type { Area } from './report'
import type { TrackedTarget } from './tracked'

/** What belongs to one work area. `area` is null when its record is missing; both are null for 未归类. */
export interface AreaGroup<One> {
  readonly areaId: number | null
  readonly area: Area | null
  readonly members: readonly One[]
}

/**
 * Things that each belong to a target, by work area: the areas in the report's order,
 * then those whose record is missing, then what names no area. Nothing is dropped;
 * areas without a member are left out. The order within an area is the one given.
 */
export function byArea<One>(
  list: readonly One[],
  areas: readonly Area[],
  trackedOf: (one: One) => TrackedTarget,
): readonly AreaGroup<One>[] {
  const members = new Map<number | null, One[]>()
  for (const one of list) {
    const { areaId } = trackedOf(one).target
    const found = members.get(areaId)
    if (found) found.push(one)
    else members.set(areaId, [one])
  }
  const place = new Map<number | null, number>(areas.map(({ id }, index) => [id, index]))
  const rank = (id: number | null) => place.get(id) ?? (id === null ? Infinity : areas.length + id)
  return [...members.entries()]
    .sort(([a], [b]) => rank(a) - rank(b) || 0)
    .map(([areaId, group]) => ({
      areaId,
      area: areas.find(({ id }) => id === areaId) ?? null,
      members: group,
    }))
}
