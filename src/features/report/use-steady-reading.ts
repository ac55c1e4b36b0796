import { useLayoutEffect, useRef, type RefObject } from 'react'
import { placeId } from './show-place'

/** How far below the top of the window the line lies that is being read. */
const READING_LINE = 0.3

/**
 * Keeps the paragraph that is being read where it is while the text around it
 * changes its language, and with it its length. Called just before the change.
 */
export function useSteadyReading(root: RefObject<HTMLElement | null>): () => void {
  const held = useRef<{ readonly element: Element; readonly top: number } | null>(null)
  useLayoutEffect(() => {
    if (held.current === null) return
    const { element, top } = held.current
    held.current = null
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
  })
  return () => {
    const line = window.innerHeight * READING_LINE
    const places = [...(root.current?.querySelectorAll(`[id^="${placeId('')}"]`) ?? [])]
    const element = places.find((one) => one.getBoundingClientRect().bottom > line)
    const top = element?.getBoundingClientRect().top
    // At the head of the page there is nothing to hold.
    held.current =
      element === undefined || top === undefined || window.scrollY === 0 ? null : { element, top }
  }
}
