import { toDisplayText } from '../domain/display-text'
import type { Area } from '../domain/report'
import type { I18n } from '../i18n/i18n'

/** A work area by number and short name; by its number alone where its record is missing; 未归类 without one. */
export function areaName(id: number | null, areas: readonly Area[], { t, say }: I18n): string {
  if (id === null) return t.unclassified
  const area = areas.find((one) => one.id === id)
  return area === undefined ? t.nav.areaNumber(id) : `${id} ${toDisplayText(say(area.shortName))}`
}
