import { useState } from 'react'
import type { Loadable } from '../../board/loadable'
import { useSnapshot } from '../../board/use-snapshot'
import type { Snapshot } from '../../deck/snapshot'

export interface Frozen {
  /** Null until everything that the deck needs is here. */
  readonly snapshot: Snapshot | null
  /** For the waiting: what is not here yet, or failed. */
  readonly current: Loadable<Snapshot>
}

/**
 * The snapshot of the moment in which everything was here: later answers, another
 * day in the address or a network that goes away do not change it. One that was
 * handed over by another window comes first.
 */
export function useFrozen(handedOver: Snapshot | null, isWaiting: boolean): Frozen {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  const current = useSnapshot(snapshot === null)
  if (snapshot === null && handedOver !== null) setSnapshot(handedOver)
  else if (snapshot === null && !isWaiting && current.state === 'ready') setSnapshot(current.value)
  return { snapshot, current }
}
