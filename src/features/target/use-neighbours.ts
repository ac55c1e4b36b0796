import { STATUSES } from '../../domain/status'
import { matches, sorted, type TrackedTarget } from '../../domain/tracked'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import type { Grouping } from '../../state/view'

export interface Neighbours {
  /** From 1; null when the target is not among those that the address asks for. */
  readonly position: number | null
  readonly total: number
  readonly previous: TrackedTarget | undefined
  readonly next: TrackedTarget | undefined
}

/** Where a target's group stands in a grouped list; targets of no area come last. */
function rankOf({ target, assessment }: TrackedTarget, grouping: Grouping): number {
  if (grouping === 'area') return target.areaId ?? Number.MAX_SAFE_INTEGER
  return grouping === 'status' ? STATUSES.indexOf(assessment.status) : 0
}

/** The targets before and after this one, in the order of the list that the address describes. */
export function useNeighbours(id: string, tracked: readonly TrackedTarget[]): Neighbours {
  const { language } = useI18n()
  const { view } = useView()
  const found = sorted(
    tracked.filter((one) => matches(one, view)),
    view.sort,
    language,
  )
  const list = [...found].sort((a, b) => rankOf(a, view.grouping) - rankOf(b, view.grouping))
  const index = list.findIndex(({ target }) => target.id === id)
  if (index === -1) return { position: null, total: list.length, previous: undefined, next: undefined }
  return { position: index + 1, total: list.length, previous: list[index - 1], next: list[index + 1] }
}
