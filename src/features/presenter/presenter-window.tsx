import { useEffect, useRef, useState } from 'react'
import { useDeck, useDecks } from '../../deck/deck-store'
import type { AudienceState, LinkMessage } from '../../deck/link'
import type { Snapshot } from '../../deck/snapshot'
import { useI18n } from '../../i18n/i18n'
import { useWindowLink } from '../../state/use-window-link'
import { usePageTitle } from '../../ui/use-page-title'
import { PresenterDesk } from './presenter-desk'
import styles from './presenter.module.css'

/** How often an audience's window is called that has not answered yet. */
const CALL_EVERY_MS = 1_000

/** Of two that say the same the one before: what is drawn from it is not drawn again. */
function sameOr(before: AudienceState | null, next: AudienceState): AudienceState {
  return before !== null && JSON.stringify(before) === JSON.stringify(next) ? before : next
}

/**
 * The presenter's own window: notes, what comes next, time against plan. It has what
 * the audience's window froze from that window itself, not from the network, and hands
 * it back when that one is loaded again.
 */
export function PresenterWindow({ name }: { name: string }) {
  const { t } = useI18n()
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null)
  const [deckId, setDeckId] = useState('')
  const [state, setState] = useState<AudienceState | null>(null)
  const [hasEnded, setHasEnded] = useState(false)
  // No state: the heartbeat of the audience draws nothing anew.
  const heardAtMs = useRef(0)
  const deck = useDeck(deckId)
  usePageTitle(t.presenter.title, 'cover')
  // What is changed in a tab of the composer is heard here as it is in the audience's window: the same slides in both.
  useEffect(() => void useDecks.getState().load(), [])
  const send = useWindowLink<LinkMessage>(name, (message, reply) => {
    switch (message.type) {
      case 'frozen':
        useDecks.getState().adopt(message.deck)
        setDeckId(message.deck.id)
        setSnapshot(message.snapshot)
        setState((before) => sameOr(before, message.state))
        heardAtMs.current = Date.now()
        setHasEnded(false)
        return
      case 'state':
        setState((before) => sameOr(before, message.state))
        heardAtMs.current = Date.now()
        setHasEnded(false)
        reply({ type: message.state.snapshotId === snapshot?.id ? 'alive' : 'presenter-here' })
        return
      case 'audience-back':
        if (snapshot !== null && state !== null) reply({ type: 'frozen', snapshot, deck, state })
        return
      case 'ended':
        setSnapshot(null)
        setState(null)
        setHasEnded(true)
        return
      default:
        return
    }
  })
  // After the end nobody is called: the next briefing opens a window of its own.
  const isWaiting = snapshot === null && !hasEnded
  useEffect(() => {
    if (!isWaiting) return undefined
    const call = () => send({ type: 'presenter-here' })
    call()
    const timer = window.setInterval(call, CALL_EVERY_MS)
    return () => window.clearInterval(timer)
  }, [isWaiting, send])
  if (snapshot === null || state === null || hasEnded) {
    return (
      <main className={styles.waiting}>
        <h1>{t.presenter.title}</h1>
        <p role="status">{hasEnded ? t.presenter.ended : t.presenter.waiting}</p>
      </main>
    )
  }
  return <PresenterDesk snapshot={snapshot} deck={deck} state={state} heardAtMs={heardAtMs} send={send} />
}
