import { toDisplayText } from '../../domain/display-text'
import { useI18n } from '../../i18n/i18n'
import type { AreaRow } from './heat-row'

/** A row's name as plain text. */
export function useAreaName(): (row: Pick<AreaRow, 'areaId' | 'area'>) => string {
  const { t, say } = useI18n()
  return ({ areaId, area }) => {
    if (areaId === undefined) return t.multiples.heat.all
    if (areaId === null) return t.unclassified
    return area === null ? t.nav.areaNumber(areaId) : `${areaId} ${toDisplayText(say(area.shortName))}`
  }
}
