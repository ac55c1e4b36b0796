import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { observationsQuery } from '../../api/observations-query'
import { useBoard } from '../../board/board'
import { Loaded } from '../../board/loaded'
import { useSnapshot } from '../../board/use-snapshot'
import { useDecks } from '../../deck/deck-store'
import type { Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { useView } from '../../state/use-view'
import { Skeleton } from '../../ui/skeleton'
import { usePageTitle } from '../../ui/use-page-title'
import { KioskLoop } from './kiosk-loop'
import styles from './kiosk.module.css'

/** What one round shows, from its first slide to its last. */
interface Round {
  readonly number: number
  readonly snapshot: Snapshot
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
  useEffect(() => void useDecks.getState().load(), [])
  usePageTitle(t.pageTitle(t.kiosk.title), 'cover')
  if (round === null && current.state === 'ready' && areDecksHere) {
    setRound({ number: 1, snapshot: current.value })
  }
  const beginRound = () =>
    setRound((before) =>
      before === null
        ? null
        : {
            number: before.number + 1,
            snapshot: current.state === 'ready' ? current.value : before.snapshot,
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
          deckId={view.deck}
          age={{ isOld: refreshFailure !== null, sinceMs: dataUpdatedAt }}
          exitHref={hrefTo('/briefing', { slide: null })}
          onLastSlide={() => void client.refetchQueries({ type: 'active' })}
          onRoundEnd={beginRound}
        />
      )}
    </main>
  )
}
