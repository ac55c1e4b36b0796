import type { I18n } from '../i18n/i18n'
import type { AreaCounts } from './slide'

/** The area's name; its number when the report's areas do not hold it. */
export function areaTitle({ area, areaId }: Pick<AreaCounts, 'area' | 'areaId'>, { t, say }: I18n): string {
  if (area !== null) return say(area.shortName)
  return areaId === null ? t.unclassified : t.nav.areaNumber(areaId)
}
