import { useState } from 'react'
import type { Loadable } from '../../board/loadable'
import { useSnapshot } from '../../board/use-snapshot'
import { useDecks } from '../../deck/deck-store'
import type { LinkMessage } from '../../deck/link'
import { useOpenDeckId } from '../../deck/open-deck'
import type { Snapshot } from '../../deck/snapshot'
import { useView } from '../../state/use-view'

type HandedOver = Extract<LinkMessage, { type: 'frozen' }>

export interface Frozen {
  /** Null until everything that the deck needs is here. */
  readonly snapshot: Snapshot | null
  /** The deck that is presented: another one that is opened meanwhile, or its removal, does not change it. */
  readonly deckId: string
  /** For the waiting: what is not here yet, or failed. */
  readonly current: Loadable<Snapshot>
}

/**
 * The snapshot of the moment in which everything was here, the decks among it, which
 * say with what day the data are compared: later answers, another day in the address
 * or a network that goes away do not change it. One that was handed over by another
 * window comes first.
 */
export function useFrozen(handedOver: HandedOver | null, isWaiting: boolean): Frozen {
  const { view } = useView()
  const [frozen, setFrozen] = useState<(Pick<HandedOver, 'snapshot'> & { deckId: string }) | null>(null)
  const openId = useOpenDeckId()
  const current = useSnapshot({ by: 'open', isWanted: frozen === null })
  const areDecksHere = useDecks(({ isLoaded }) => isLoaded)
  if (frozen === null && handedOver !== null) {
    setFrozen({ snapshot: handedOver.snapshot, deckId: handedOver.deck.id })
  } else if (frozen === null && !isWaiting && areDecksHere && current.state === 'ready') {
    setFrozen({ snapshot: current.value, deckId: openId })
  }
  return { snapshot: frozen?.snapshot ?? null, deckId: view.deck || (frozen?.deckId ?? openId), current }
}
