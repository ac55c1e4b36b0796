import { useCallback, useEffect, useRef } from 'react'
import { usePresentation } from '../../state/presentation'

/** Keeps the focus on the slide, and gives it back to where something over the slide was opened. Gives how to note that place, by a selector. */
export function useFocusReturn(): (place: string) => void {
  const isOverSlide = usePresentation(({ targetId, panel }) => targetId !== null || panel !== null)
  const isSlideInReach = usePresentation(({ panel, cover }) => panel === null && cover === null)
  const returnTo = useRef<string | null>(null)
  // Out of a target or a list, the focus is back where it was entered.
  useEffect(() => {
    if (isOverSlide || returnTo.current === null) return
    const place = document.querySelector<HTMLElement>(returnTo.current)
    returnTo.current = null
    place?.focus()
  }, [isOverSlide])
  // A panel and a cover take the focus with them: without this the slide's title would not be read again.
  useEffect(() => {
    if (!isSlideInReach || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[aria-modal] h1')?.focus()
  }, [isSlideInReach])
  return useCallback((place) => {
    returnTo.current = place
  }, [])
}
