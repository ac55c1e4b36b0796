import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { observationsQuery } from '../../api/observations-query'
import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { useSnapshot } from '../../board/use-snapshot'
import { newDeck, type Deck } from '../../deck/deck'
import { FIRST_DECK, useDecks } from '../../deck/deck-store'
import type { Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Skeleton } from '../../ui/skeleton'
import { useCoverPage } from '../../ui/use-cover-page'
import { usePageTitle } from '../../ui/use-page-title'
import { useWakeLock } from '../../ui/use-wake-lock'
import { KioskLoop } from './kiosk-loop'
import styles from './kiosk.module.css'

/** How often it tries again what could not be loaded at all. */
const RETRY_EVERY_MS = 60_000

/** What one round shows, from its first slide to its last. */
interface Round {
  readonly number: number
  readonly snapshot: Snapshot
  /** The deck that the address names, as it was; null without one, or when it was deleted before. */
  readonly deck: Deck | null
  /** When what it shows was fetched, in epoch ms. */
  readonly fetchedAtMs: number
}

/**
 * A screen in a hall, on its own: it plays the areas, or a chosen deck, round after
 * round. On the last slide it asks for newer data, which the next round shows; without
 * an answer it goes on with what it has, and says how old that is.
 */
export function KioskWindow() {
  const { t } = useI18n()
  const { view, hrefTo } = useView()
  const client = useQueryClient()
  const current = useSnapshot()
  const { refreshFailure } = useBoard()
  const { dataUpdatedAt } = useQuery(observationsQuery(view.dataset))
  const areDecksHere = useDecks(({ isLoaded }) => isLoaded)
  const [round, setRound] = useState<Round | null>(null)
  const deckNow = () => {
    const { decks } = useDecks.getState()
    if (Object.hasOwn(decks, view.deck)) return decks[view.deck]?.deck ?? null
    // In the first deck nothing may have been changed yet: it is all slides all the same.
    return view.deck === FIRST_DECK ? newDeck(FIRST_DECK) : null
  }
  useEffect(() => void useDecks.getState().load(), [])
  usePageTitle(t.pageTitle(t.kiosk.title), 'cover')
  useWakeLock()
  useCoverPage()
  // Nobody stands beside a hall screen to press a button.
  const again = useEffectEvent(() => {
    if (current.state === 'failed') current.retry()
  })
  useEffect(() => {
    const timer = window.setInterval(() => again(), RETRY_EVERY_MS)
    return () => window.clearInterval(timer)
  }, [])
  if (round === null && current.state === 'ready' && areDecksHere) {
    setRound({ number: 1, snapshot: current.value, deck: deckNow(), fetchedAtMs: dataUpdatedAt })
  }
  const beginRound = () =>
    setRound((before) =>
      before === null
        ? null
        : {
            number: before.number + 1,
            // Deleted in the middle of the day, it goes on as it was: the hall must not see what was left out of it.
            deck: deckNow() ?? before.deck,
            // A list that is empty all of a sudden is no news for a hall, but a fault.
            ...(current.state === 'ready' &&
            (current.value.targets.length > 0 || before.snapshot.targets.length === 0)
              ? { snapshot: current.value, fetchedAtMs: dataUpdatedAt }
              : { snapshot: before.snapshot, fetchedAtMs: before.fetchedAtMs }),
          },
    )
  return (
    <main className={styles.kiosk}>
      {round === null ? (
        <div className={styles.waiting}>
          <Loaded of={current} skeleton={<Skeleton heightRem={30} />}>
            {() => <Skeleton heightRem={30} />}
          </Loaded>
        </div>
      ) : (
        <KioskLoop
          snapshot={round.snapshot}
          round={round.number}
          deck={round.deck}
          age={{
            isOld: refreshFailure !== null,
            sinceMs: Math.min(round.fetchedAtMs, refreshFailure?.sinceMs ?? round.fetchedAtMs),
          }}
          exitHref={hrefTo('/briefing', { slide: null })}
          onLastSlide={() => void client.refetchQueries({ type: 'active' })}
          onRoundEnd={beginRound}
        />
      )}
    </main>
  )
}
