import type { AreaGroup } from '../../domain/by-area'
import { areaPath } from '../../state/view'
import { useView } from '../../state/use-view'
import { useAreaName } from './use-area-name'

/** A work area's name, leading to its page. */
export function AreaTitle({ areaId, area }: Pick<AreaGroup<unknown>, 'areaId' | 'area'>) {
  const { hrefTo } = useView()
  const nameOf = useAreaName()
  const name = nameOf({ areaId, area })
  return areaId === null ? name : <a href={hrefTo(areaPath(areaId))}>{name}</a>
}
