import { useEffect } from 'react'
import { create } from 'zustand'
import { safeStorage } from '../state/safe-storage'
import { useView } from '../state/use-view'
import { FIRST_DECK, useDecks } from './deck-store'

const STORED = 'work-report.deck'

interface LastDeck {
  /** The id of the deck that was last composed or presented on this device; empty when none was. */
  readonly lastId: string
  readonly remember: (id: string) => void
}

/** A preference of the device; not among those of state/preferences, which are part of the first load. */
export const useLastDeck = create<LastDeck>()((set) => ({
  lastId: safeStorage.read(STORED) ?? '',
  remember: (lastId) => {
    set({ lastId })
    safeStorage.write(STORED, lastId)
  },
}))

function useIsKept(id: string): boolean {
  return useDecks(({ decks }) => Object.hasOwn(decks, id))
}

/**
 * The id of the deck that is meant: the one that the address names, else the one last
 * open on this device as long as it is kept here, else the first. Known once the decks
 * are loaded.
 */
export function useOpenDeckId(): string {
  const { deck } = useView().view
  const lastId = useLastDeck((last) => last.lastId)
  const isKept = useIsKept(lastId)
  return deck || (isKept ? lastId : FIRST_DECK)
}

/** Remembers the deck as the one last open; not one that this device does not have. */
export function useRemembered(id: string, isOpen = true): void {
  const isKept = useIsKept(id)
  const isKnown = isKept || id === FIRST_DECK
  useEffect(() => {
    if (isOpen && isKnown) useLastDeck.getState().remember(id)
  }, [id, isOpen, isKnown])
}
