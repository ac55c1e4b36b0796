import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { targetsQuery } from '../../api/targets-query'
import type { Histories } from '../../domain/track'
import { monthStatusesOf, type MonthStatuses } from '../../domain/heat-map'
import { useView } from '../../state/use-view'

/** More targets than these are assessed month by month only when asked for: it takes seconds. */
const AT_ONCE = 2_000

/**
 * The status of every target at each month's end. Of the data and the preset alone:
 * worked out once while the as-of date moves. Null until there are few enough, or
 * somebody asked.
 */
export function useMonthStatuses(histories: Histories, year: number, isAsked: boolean): MonthStatuses | null {
  const { view } = useView()
  const targets = useQuery(targetsQuery()).data?.records
  const isWanted = isAsked || (targets !== undefined && targets.length <= AT_ONCE)
  return useMemo(
    () => (targets && isWanted ? monthStatusesOf(targets, histories, year, view.preset) : null),
    [targets, histories, year, view.preset, isWanted],
  )
}
