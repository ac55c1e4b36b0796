import { useEffect } from 'react'
import { Loaded } from '../../board/loaded'
import { useSnapshot } from '../../board/use-snapshot'
import { useDecks } from '../../deck/deck-store'
import { useOpenDeckId, useRemembered } from '../../deck/open-deck'
import { useI18n } from '../../i18n/i18n'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { Composer } from './composer'

/** Where a briefing is made ready: which slides, in what order, under which titles, with which notes. */
export function ComposeScreen() {
  const { t } = useI18n()
  const deckId = useOpenDeckId()
  const snapshot = useSnapshot({ by: 'open' })
  const areDecksHere = useDecks(({ isLoaded }) => isLoaded)
  useEffect(() => void useDecks.getState().load(), [])
  useRemembered(deckId, areDecksHere)
  usePageTitle(t.pageTitle(t.compose.title))
  return (
    <>
      <ScreenHead title={t.compose.title} note={t.compose.note} />
      <Loaded
        of={areDecksHere || snapshot.state === 'failed' ? snapshot : { state: 'loading' }}
        skeleton={<Skeleton heightRem={60} />}
      >
        {(value) => <Composer snapshot={value} deckId={deckId} />}
      </Loaded>
    </>
  )
}
