import { useEffect, useState } from 'react'
import type { LinkMessage, Session } from '../../deck/link'
import { useDecks } from '../../deck/deck-store'
import { useWindowLink } from '../../state/use-window-link'

type Frozen = Extract<LinkMessage, { type: 'frozen' }>

/** How long a window that was loaded again waits for another one to hand over what was frozen. */
const HANDOVER_MS = 600

export interface Handover {
  /** What a presenter's window has handed over after a reload; null without one. */
  readonly handedOver: Frozen | null
  /** True while it may still come. */
  readonly isWaiting: boolean
}

/** After a reload in mid-briefing: asks the presenter's window, which has everything, to hand it back. */
export function useHandover({ name, isResumed }: Session): Handover {
  const [handedOver, setHandedOver] = useState<Frozen | null>(null)
  const [isWaiting, setIsWaiting] = useState(isResumed)
  const send = useWindowLink<LinkMessage>(name, (message) => {
    // What this window itself hands to a presenter later on passes here, too.
    if (message.type !== 'frozen' || !isWaiting) return
    useDecks.getState().adopt(message.deck)
    setHandedOver(message)
    setIsWaiting(false)
  })
  useEffect(() => {
    if (!isResumed) return undefined
    send({ type: 'audience-back' })
    const timer = window.setTimeout(() => setIsWaiting(false), HANDOVER_MS)
    return () => window.clearTimeout(timer)
  }, [isResumed, send])
  return { handedOver, isWaiting }
}
