import { useEffect } from 'react'

interface Turns {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
}

/** A clicker sends PageUp and PageDown. */
const TURN_OF: Record<string, keyof Turns> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

function turnOf({ key, shiftKey }: KeyboardEvent): keyof Turns | undefined {
  if (key === ' ') return shiftKey ? 'previous' : 'next'
  return TURN_OF[key]
}

/** Leafs through the slides by key. A focused button keeps the space bar; combinations stay the browser's. */
export function useTurnKeys(turns: Turns): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
      if (event.key === ' ' && isOnButton) return
      const turn = turnOf(event)
      if (turn === undefined) return
      event.preventDefault()
      turns[turn]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [turns])
}
