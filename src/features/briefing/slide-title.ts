import type { AreaCounts, Slide } from '../../domain/slides'
import type { I18n } from '../../i18n/i18n'

/** “(cont. 2/3)” where an area takes several slides, else nothing. */
export function partText({ part, parts }: { part: number; parts: number }, { t }: I18n): string {
  return parts > 1 ? t.briefing.part(part, parts) : ''
}

/** The area's name; its number when the report's areas do not hold it. */
export function areaName({ area, areaId }: Pick<AreaCounts, 'area' | 'areaId'>, { t, say }: I18n): string {
  if (area !== null) return say(area.shortName)
  return areaId === null ? t.unclassified : t.nav.areaNumber(areaId)
}

/** What a slide is about. */
export function slideName(slide: Slide, i18n: I18n): string {
  if (slide.kind === 'changes') return i18n.t.briefing.changesTitle
  if (slide.kind === 'summary') return i18n.t.briefing.summaryTitle
  if (slide.kind === 'empty') return i18n.t.briefing.emptyTitle
  return areaName(slide, i18n)
}

/** Its name with its part, as the announcement and the browser's tab say it. */
export function slideTitle(slide: Slide, i18n: I18n): string {
  return `${slideName(slide, i18n)}${'part' in slide ? partText(slide, i18n) : ''}`
}
