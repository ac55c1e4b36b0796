import type { Area } from '../domain/report'
import type { Filter } from '../domain/tracked'
import type { I18n } from '../i18n/i18n'
import { UNCLASSIFIED } from '../state/view'

/** More areas than these are counted, not named. */
const AREAS_NAMED = 3
const TEXT_SHOWN = 24

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > TEXT_SHOWN ? `${characters.slice(0, TEXT_SHOWN).join('')}…` : text
}

interface Filtered {
  readonly filter: Filter
  /** To name the areas by. */
  readonly areas: readonly Area[]
}

/** A filter in words, one for each kind of condition; none when everything is shown. */
export function filterWords({ filter, areas }: Filtered, { t, say }: I18n): readonly string[] {
  const areaName = (id: number) => {
    const area = areas.find((one) => one.id === id)
    if (id === UNCLASSIFIED) return t.unclassified
    return area ? say(area.shortName) : t.nav.areaNumber(id)
  }
  const listed = (name: string, values: readonly string[]) =>
    values.length > 0 && `${name}${t.list.colon}${values.join(t.list.comma)}`
  return [
    filter.areas.length > AREAS_NAMED
      ? t.targets.areaCount(filter.areas.length)
      : listed(t.targets.area, filter.areas.map(areaName)),
    listed(
      t.targets.status,
      filter.statuses.map((status) => t.status[status]),
    ),
    listed(
      t.targets.kind,
      filter.kinds.map((kind) => t.kind[kind]),
    ),
    listed(t.targets.department, filter.department === '' ? [] : [shortened(filter.department)]),
    filter.text.trim() !== '' && t.targets.emptyText(shortened(filter.text.trim())),
  ].filter((words) => words !== false)
}
