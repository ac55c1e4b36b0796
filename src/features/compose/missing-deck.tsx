import { useEffect, useState } from 'react'
import { FIRST_DECK, useDecks } from '../../deck/deck-store'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

interface MissingDeckProps {
  deckId: string
  onOpen: (id: string) => void
}

/**
 * That a deck was deleted, here or in another tab while it was open here, and how to
 * have it back; or that the address names a deck of another device, and what next.
 */
export function MissingDeck({ deckId, onOpen }: MissingDeckProps) {
  const { t } = useI18n()
  const { decks, removed, restore } = useDecks()
  const [opened, setOpened] = useState<readonly string[]>([deckId])
  if (!opened.includes(deckId)) setOpened([...opened, deckId])
  useEffect(() => () => useDecks.getState().forgetRemoved(), [])
  const gone = removed !== null && (removed.isOwn || opened.includes(removed.kept.deck.id)) ? removed : null
  const isUnknown = deckId !== FIRST_DECK && !Object.hasOwn(decks, deckId)
  const words = t.compose
  if (gone === null) return isUnknown && <Notice role="status">{words.unknownDeck}</Notice>
  const { id, name } = gone.kept.deck
  return (
    <>
      <Notice role="status">
        {words.removed(name || words.unnamed)}
        <Button
          onClick={() => {
            restore()
            onOpen(id)
          }}
        >
          {words.undoRemove}
        </Button>
      </Notice>
      {isUnknown && id !== deckId && <Notice role="status">{words.unknownDeck}</Notice>}
    </>
  )
}
