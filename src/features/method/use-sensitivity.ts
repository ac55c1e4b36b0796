import { useMemo } from 'react'
import { useBoard } from '../../board/board'
import { mapped, together, type Loadable } from '../../board/loadable'
import type { Histories } from '../../domain/track'
import { sensitivityOf, type Sensitivity } from '../../domain/sensitivity'
import { matches, type TrackedTarget } from '../../domain/tracked'
import { useView } from '../../state/use-view'

export interface SensitivityInView {
  readonly sensitivity: Sensitivity
  /** How many targets match the filters, and how many there are. */
  readonly shown: number
  readonly total: number
}

const NOTHING: SensitivityInView = { sensitivity: sensitivityOf([], '2024-12-31'), shown: 0, total: 0 }

/** The targets that match the filters, under every preset on the day that is looked at. */
export function useSensitivity(): Loadable<SensitivityInView> {
  const { view } = useView()
  const { asOf, tracked, histories } = useBoard()
  const targets = tracked.state === 'ready' ? tracked.value : null
  const observations = histories.state === 'ready' ? histories.value : null
  const found = useMemo(() => {
    if (targets === null || observations === null || asOf === null) return NOTHING
    const cases = targets
      .filter((one) => matches(one, view))
      .map(({ target }) => ({ target, observations: observations.get(target.id) ?? [] }))
    return { sensitivity: sensitivityOf(cases, asOf), shown: cases.length, total: targets.length }
  }, [targets, observations, asOf, view])
  return mapped(together<[readonly TrackedTarget[], Histories]>([tracked, histories]), () => found)
}
