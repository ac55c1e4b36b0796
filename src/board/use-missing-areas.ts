import { AREAS_PATH } from '../api/paths'
import { missingAreasOf } from '../domain/missing-areas'
import { useBoard } from './board'

const NONE: readonly (number | null)[] = []

/** The numbers of the areas whose records were set aside, null for one whose number is not known either. */
export function useMissingAreas(): readonly (number | null)[] {
  const { areas, setAside } = useBoard()
  if (areas.state !== 'ready') return NONE
  const ids = setAside.flatMap(({ path, id }) => (path === AREAS_PATH ? [id] : []))
  return ids.length === 0
    ? NONE
    : missingAreasOf(
        areas.value.map((area) => area.id),
        ids,
      )
}
