import { useEffect, useState } from 'react'
import { newSession, openSession, type LinkMessage, type Session } from '../../deck/link'
import { useDecks } from '../../deck/deck-store'
import { useWindowLink } from '../../state/use-window-link'

type Frozen = Extract<LinkMessage, { type: 'frozen' }>

/** How long a window that was loaded again waits for another one to hand over what was frozen. */
const HANDOVER_MS = 600
/** How long, once it was handed over, for an audience that lives and goes by the same name. */
const CLASH_MS = 200

export interface Handover {
  readonly session: Session
  /** What a presenter's window has handed over after a reload; null without one. */
  readonly handedOver: Frozen | null
  /** True while it may still come. */
  readonly isWaiting: boolean
}

/**
 * This tab's briefing. After a reload in mid-briefing it asks the presenter's window,
 * which has everything, to hand it back. A tab that was duplicated takes itself for
 * reloaded, too: when the briefing that it is a copy of answers, it begins its own.
 */
export function useHandover(): Handover {
  const [session, setSession] = useState(openSession)
  const { name, isResumed } = session
  const [handedOver, setHandedOver] = useState<Frozen | null>(null)
  const [isWaiting, setIsWaiting] = useState(isResumed)
  const send = useWindowLink<LinkMessage>(name, (message) => {
    // What this window itself says later on passes here, too.
    if (!isWaiting) return
    if (message.type === 'frozen') setHandedOver(message)
    if (message.type !== 'state') return
    setSession(newSession())
    setHandedOver(null)
    setIsWaiting(false)
  })
  useEffect(() => {
    if (isResumed) send({ type: 'audience-back' })
  }, [isResumed, send])
  useEffect(() => {
    if (!isWaiting) return undefined
    const goOn = () => {
      if (handedOver !== null) useDecks.getState().adopt(handedOver.deck)
      setIsWaiting(false)
    }
    const timer = window.setTimeout(goOn, handedOver === null ? HANDOVER_MS : CLASH_MS)
    return () => window.clearTimeout(timer)
  }, [isWaiting, handedOver])
  return { session, handedOver: isWaiting ? null : handedOver, isWaiting }
}
