import { createContext, use, useMemo, type ReactNode } from 'react'
import type { Status } from '../../domain/status'
import type { Target } from '../../domain/target'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { useView } from '../../state/use-view'
import { hasFilters } from '../../state/view'

/** How a target of the report stands. */
export interface Standing {
  readonly target: Target
  /** Null while it is not known, because observations did not load. */
  readonly tracked: TrackedTarget | null
  readonly status: Status | null
  /** False when the filters ask for others. */
  readonly isShown: boolean
}
export type Standings = ReadonlyMap<string, Standing>

const Context = createContext<Standings>(new Map())

interface StandingsProviderProps {
  targets: readonly Target[]
  tracked: readonly TrackedTarget[]
  children: ReactNode
}

/**
 * Gives the marks in the report their status. On its own, so that only the marks
 * are drawn again when the day changes, and not the hundred paragraphs around them.
 */
export function StandingsProvider({ targets, tracked, children }: StandingsProviderProps) {
  const { view } = useView()
  const standings = useMemo(() => {
    const found = new Map(tracked.map((one) => [one.target.id, one]))
    return new Map(
      targets.map((target) => {
        const one = found.get(target.id) ?? null
        const isShown = !hasFilters(view) || (one !== null && matches(one, view))
        return [target.id, { target, tracked: one, status: one?.assessment.status ?? null, isShown }]
      }),
    )
  }, [targets, tracked, view])
  return <Context value={standings}>{children}</Context>
}

/** The standing of each target by its id. */
export function useStandings(): Standings {
  return use(Context)
}
