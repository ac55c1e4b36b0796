import type { Area } from '../domain/report'
import type { Filter } from '../domain/tracked'
import { useI18n } from '../i18n/i18n'
import { filterWords } from './filter-words'

interface FilterLineProps {
  filter: Filter
  /** To name the areas of the filter; empty while they are not there. */
  areas: readonly Area[]
}

/** Which targets a screen shows when it does not show all of them: on paper too, where the pressed cards say little. */
export function FilterLine(props: FilterLineProps) {
  const i18n = useI18n()
  const { targets } = i18n.t
  const words = filterWords(props, i18n)
  return words.length === 0 ? null : <p>{targets.filteredBy(words.join(targets.and))}</p>
}
