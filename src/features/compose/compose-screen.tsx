import { useEffect } from 'react'
import { Loaded } from '../../board/loaded'
import { useSnapshot } from '../../board/use-snapshot'
import { FIRST_DECK, useDecks } from '../../deck/deck-store'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { ScreenHead } from '../../ui/screen-head'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { Composer } from './composer'

/** Where a briefing is made ready: which slides, in what order, under which titles, with which notes. */
export function ComposeScreen() {
  const { t } = useI18n()
  const { view } = useView()
  const snapshot = useSnapshot()
  const areDecksHere = useDecks(({ isLoaded }) => isLoaded)
  useEffect(() => void useDecks.getState().load(), [])
  usePageTitle(t.pageTitle(t.compose.title))
  return (
    <>
      <ScreenHead title={t.compose.title} note={t.compose.note} />
      <Loaded
        of={areDecksHere || snapshot.state === 'failed' ? snapshot : { state: 'loading' }}
        skeleton={<Skeleton heightRem={60} />}
      >
        {(value) => <Composer snapshot={value} deckId={view.deck || FIRST_DECK} />}
      </Loaded>
    </>
  )
}
