import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { SEEN } from '../state/hash-location'

/**
 * A screen that one comes to by a link begins at its top; one that the browser goes
 * back to keeps its place. A link behind the # moves nothing by itself, so that the
 * next screen would begin where the last one was left. The focus, when its link is
 * gone with the old screen, goes to the new one.
 */
export function useNewScreen(screen: string, main: RefObject<HTMLElement | null>): void {
  const shown = useRef(screen)
  useLayoutEffect(() => {
    const isNew = !hasBeenSeen()
    markAsSeen()
    if (shown.current === screen) return
    shown.current = screen
    if (isNew) window.scrollTo(0, 0)
  }, [screen])
  const entered = useRef(screen)
  useEffect(() => {
    // On the page as it was opened nothing has the focus, and the skip link comes first.
    if (entered.current !== screen && document.activeElement === document.body) {
      main.current?.focus({ preventScroll: true })
    }
    entered.current = screen
  }, [screen, main])
}

/** True for an entry of the history that was on screen before: one goes back or forward to it. */
function hasBeenSeen(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'isSeen' in state
}

function markAsSeen(): void {
  window.history.replaceState(SEEN, '')
}
