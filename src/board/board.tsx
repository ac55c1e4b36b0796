import { useQuery } from '@tanstack/react-query'
import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import { areasQuery } from '../api/areas-query'
import type { SetAside } from '../api/checked'
import { metaQuery } from '../api/meta-query'
import { observationsQuery } from '../api/observations-query'
import { targetsQuery } from '../api/targets-query'
import { lastTimeBefore, type IsoDate } from '../domain/calendar'
import type { Area, DatasetCard } from '../domain/report'
import type { TrackedTarget } from '../domain/tracked'
import { useTimeMachine } from '../state/time-machine'
import { useView } from '../state/use-view'
import { loadableOf, mapped, together, type Loadable } from './loadable'
import { byTarget, orphansOf, trackAll, type Histories } from '../domain/track'

/** What every screen looks at: the API's answers, seen on the day and by the rule that the address names. */
export interface Board {
  readonly dataset: Loadable<DatasetCard>
  /** The day that is looked from: the address's, else the one the dataset opens on; null until that is known. */
  readonly asOf: IsoDate | null
  /** The day that is compared with: the address's, else the end of the month before. */
  readonly since: IsoDate | null
  readonly areas: Loadable<readonly Area[]>
  readonly tracked: Loadable<readonly TrackedTarget[]>
  /** Every observation by its target's id, of any date: for screens that look from several days. */
  readonly histories: Loadable<Histories>
  readonly setAside: readonly SetAside[]
  readonly partsLeftOut: readonly SetAside[]
  /** Observations of a target that is not known, or was set aside itself. */
  readonly orphans: number
  /** Set when the last refresh failed and older answers are shown: since when they are, in epoch ms, and another try. */
  readonly refreshFailure: { readonly sinceMs: number; readonly retry: () => void } | null
}

const Context = createContext<Board | null>(null)

function useBoardValue(): Board {
  const { view } = useView()
  const meta = useQuery(metaQuery(view.dataset))
  const areas = useQuery(areasQuery())
  const targets = useQuery(targetsQuery())
  const observations = useQuery(observationsQuery(view.dataset))
  // While the time control moves, the page follows as fast as it can draw, and the control never waits for it.
  const passing = useDeferredValue(useTimeMachine((machine) => machine.passing))
  const asOf = passing ?? view.asOf ?? meta.data?.opensAsOf ?? null
  const observationsByTarget = useMemo(() => byTarget(observations.data?.records ?? []), [observations.data])
  const tracked = useMemo(() => {
    if (targets.data === undefined || asOf === null) return null
    return trackAll(targets.data.records, observationsByTarget, asOf, view.preset)
  }, [targets.data, observationsByTarget, asOf, view.preset])
  const orphans = useMemo(
    () =>
      targets.data && observations.data ? orphansOf(targets.data.records, observations.data.records) : 0,
    [targets.data, observations.data],
  )
  const parts = together<[unknown, unknown, unknown]>([
    loadableOf(targets),
    loadableOf(observations),
    // With the day in the address, the targets can be assessed without the dataset's card.
    view.asOf === null ? loadableOf(meta) : { state: 'ready', value: null },
  ])
  const checked = [areas.data, targets.data, observations.data].filter((list) => list !== undefined)
  const failed = [meta, areas, targets, observations].filter((query) => query.isRefetchError)
  const refreshFailure =
    failed.length === 0
      ? null
      : {
          sinceMs: Math.min(...failed.map((query) => query.dataUpdatedAt)),
          retry: () => failed.forEach((query) => void query.refetch()),
        }
  return {
    dataset: loadableOf(meta),
    asOf,
    since: view.since ?? (asOf === null ? null : lastTimeBefore(asOf)),
    areas: mapped(loadableOf(areas), (list) => list.records),
    tracked: mapped(parts, () => tracked ?? []),
    histories: mapped(loadableOf(observations), () => observationsByTarget),
    setAside: checked.flatMap((list) => list.setAside),
    partsLeftOut: checked.flatMap((list) => list.partsLeftOut),
    orphans,
    refreshFailure,
  }
}

export function BoardProvider({ children }: { children: ReactNode }) {
  return <Context value={useBoardValue()}>{children}</Context>
}

export function useBoard(): Board {
  const board = use(Context)
  if (board === null) throw new Error('useBoard needs a BoardProvider')
  return board
}
