import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { targetsQuery } from '../../api/targets-query'
import type { Histories } from '../../board/track'
import { monthStatusesOf, type MonthStatuses } from '../../domain/heat-map'
import { useView } from '../../state/use-view'

/**
 * The status of every target at each month's end. Of the data and the preset alone:
 * worked out once while the as-of date moves. Null until it is wanted.
 */
export function useMonthStatuses(
  histories: Histories,
  year: number,
  isWanted: boolean,
): MonthStatuses | null {
  const { view } = useView()
  const targets = useQuery(targetsQuery()).data?.records
  return useMemo(
    () => (targets && isWanted ? monthStatusesOf(targets, histories, year, view.preset) : null),
    [targets, histories, year, view.preset, isWanted],
  )
}
