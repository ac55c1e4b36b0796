import { useEffect } from 'react'
import { Loaded } from '../../board/loaded'
import { useDecks } from '../../deck/deck-store'
import { keepSession } from '../../deck/link'
import { useRemembered } from '../../deck/open-deck'
import { useI18n } from '../../i18n/i18n'
import { useAllWords } from '../../i18n/use-all-words'
import { usePresentation } from '../../state/presentation'
import { useView } from '../../state/use-view'
import { Button } from '../../ui/button'
import { Skeleton } from '../../ui/skeleton'
import { AudienceDeck } from './audience-deck'
import { Stage } from './stage'
import { useFrozen } from './use-frozen'
import { useHandover } from './use-handover'
import styles from './stage.module.css'

/**
 * The briefing: the targets that match the filters of the moment, as slides over the
 * page. Everything it needs is here before the first slide shows, so that nothing
 * changes, and nothing is missing, when the network goes away in the middle.
 */
export function Briefing() {
  const { t } = useI18n()
  const { change } = useView()
  const { session, handedOver, isWaiting } = useHandover()
  const { snapshot, deckId, current } = useFrozen(handedOver, isWaiting)
  const areWordsHere = useAllWords()
  const areDecksHere = useDecks((decks) => decks.isLoaded)
  useEffect(() => void useDecks.getState().load(), [])
  // However it ends, by a key, by Back: the next one must not take itself for a reload of this one.
  useEffect(() => keepSession(session.name), [session.name])
  const exit = () => change({ slide: null }, { replace: true })
  const back = () => {
    // In full screen the browser takes Escape for itself: who was typing wanted out of the field.
    const { activeElement } = document
    if (
      activeElement instanceof HTMLElement &&
      activeElement.matches('[aria-modal] textarea, [aria-modal] select')
    ) {
      return activeElement.blur()
    }
    if (!usePresentation.getState().closeTopmost()) exit()
  }
  const isReady = snapshot !== null && areWordsHere && areDecksHere
  useRemembered(deckId, isReady)
  return (
    <Stage onBack={back} hasOwnKeys={isReady}>
      {isReady ? (
        <AudienceDeck
          snapshot={snapshot}
          deckId={deckId}
          sessionName={session.name}
          before={handedOver?.state ?? null}
          onExit={exit}
        />
      ) : (
        <div className={styles.waiting}>
          <Loaded of={current} skeleton={<Skeleton heightRem={20} />}>
            {() => <Skeleton heightRem={20} />}
          </Loaded>
          <Button onClick={exit}>{t.briefing.exit}</Button>
        </div>
      )}
    </Stage>
  )
}
