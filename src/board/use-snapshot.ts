import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { indicatorsQuery } from '../api/indicators-query'
import { targetsQuery } from '../api/targets-query'
import { useDeck } from '../deck/deck-store'
import { useOpenDeckId } from '../deck/open-deck'
import { comparedDay } from '../deck/meeting'
import { snapshotOf, type Snapshot } from '../deck/snapshot'
import { yearOf } from '../domain/calendar'
import type { Area } from '../domain/report'
import type { Target } from '../domain/target'
import type { Histories } from '../domain/track'
import type { Filter } from '../domain/tracked'
import { useView } from '../state/use-view'
import { useBoard } from './board'
import { loadableOf, mapped, together, type Loadable } from './loadable'
import { useReportYear } from './use-report-year'

/** How long what a briefing can do without may take once the rest is here. */
const PATIENCE_MS = 4_000

/** True until the time is over that begins when `isRunning` first holds. */
function useIsPatient(isRunning: boolean): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = window.setTimeout(() => setIsOver(true), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [isRunning])
  return !isOver
}

interface Wanted {
  /** By whose conditions: those of the deck that is open, or those of the one that the address names, if any. */
  readonly by?: 'open' | 'named'
  readonly isWanted?: boolean
}

/**
 * All that a briefing needs, as it is at this moment and by the conditions that the
 * address names, else by the deck's; whoever wants it to hold still keeps the first
 * that is ready, and then wants no other. The deck's conditions are known once the
 * decks are loaded.
 */
export function useSnapshot({ by = 'named', isWanted = true }: Wanted = {}): Loadable<Snapshot> {
  const { view } = useView()
  const openId = useOpenDeckId()
  const deck = useDeck(by === 'open' ? openId : view.deck)
  const { tracked, areas, histories, dataset, asOf, since: usual, setAside } = useBoard()
  const since = (asOf === null ? null : comparedDay(deck, view.since, asOf)) ?? usual
  const reportYear = useReportYear()
  const targets = useQuery(targetsQuery())
  const indicators = useQuery(indicatorsQuery())
  const parts = together<[readonly Area[], unknown, readonly Target[], Histories]>([
    areas,
    tracked,
    mapped(loadableOf(targets), ({ records }) => records),
    histories,
  ])
  const known = parts.state === 'ready' ? parts.value : null
  const [areaList, , targetList, history] = known ?? []
  // Neither a dataset's card nor the review's figures that cannot be had are a reason not to present.
  const isPatient = useIsPatient(parts.state === 'ready')
  const isComplete = !isPatient || (dataset.state !== 'loading' && !indicators.isLoading)
  const isDemo = dataset.state === 'ready' ? dataset.value.isDemo : view.dataset === 'demo'
  const indicatorList = indicators.data?.records
  const setAsideCount = setAside.length
  const { dataset: datasetId, preset, areas: areaIds, statuses, kinds, department, text } = view
  // As a text: an address in which only the slide has changed must not make another snapshot.
  const filterText = JSON.stringify({ areas: areaIds, statuses, kinds, department, text } satisfies Filter)
  const snapshot = useMemo(() => {
    if (!isWanted) return null
    if (areaList === undefined || targetList === undefined || history === undefined) return null
    if (asOf === null || !isComplete) return null
    return snapshotOf({
      dataset: datasetId,
      isDemo,
      asOf,
      since,
      preset,
      filter: JSON.parse(filterText) as Filter,
      year: reportYear ?? yearOf(asOf),
      areas: areaList,
      targets: targetList,
      observations: [...history.values()].flat(),
      indicators: indicatorList ?? [],
      isReviewMissing: indicatorList === undefined,
      setAside: setAsideCount,
    })
  }, [
    areaList,
    targetList,
    history,
    asOf,
    since,
    isComplete,
    isDemo,
    reportYear,
    indicatorList,
    setAsideCount,
    isWanted,
    datasetId,
    preset,
    filterText,
  ])
  if (snapshot !== null) return { state: 'ready', value: snapshot }
  return parts.state === 'failed' ? parts : { state: 'loading' }
}
