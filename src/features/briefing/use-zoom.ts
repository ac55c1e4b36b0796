import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { usePresentation } from '../../state/presentation'

/** Where the mouse is over the pane, in px from its top left. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** So far the wheel is turned for one step of the zoom, in px. */
const WHEEL_STEP_PX = 60

interface Zoom {
  readonly pane: RefObject<HTMLDivElement | null>
  readonly zoom: number
}

/**
 * Zooms the slide at the mouse where there is one, else at the middle of what is seen:
 * what one points at stays where it is. Ctrl and the wheel zoom, a pressed mouse moves
 * the slide that is zoomed in.
 */
export function useZoom(): Zoom {
  const zoom = usePresentation((live) => live.zoom)
  const pane = useRef<HTMLDivElement>(null)
  const spot = useRef<Spot | null>(null)
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const element = pane.current
    const growth = zoom / before.current
    before.current = zoom
    if (element === null || growth === 1) return
    const { x, y } = spot.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 }
    element.scrollTo?.({
      left: (element.scrollLeft + x) * growth - x,
      top: (element.scrollTop + y) * growth - y,
      behavior: 'instant',
    })
  }, [zoom])
  useEffect(() => {
    const element = pane.current
    if (element === null) return undefined
    let wheel = 0
    // Not by React: it listens to the wheel passively, and the browser would zoom the page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      wheel -= event.deltaY
      if (Math.abs(wheel) < WHEEL_STEP_PX) return
      usePresentation.getState().zoomBy(Math.sign(wheel))
      wheel = 0
    }
    const onMove = ({ pointerType, buttons, clientX, clientY, movementX, movementY }: PointerEvent) => {
      if (pointerType !== 'mouse') return
      spot.current = { x: clientX, y: clientY }
      if (buttons === 1 && usePresentation.getState().zoom > 1) {
        element.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' })
      }
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointermove', onMove)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointermove', onMove)
    }
  }, [])
  return { pane, zoom }
}
