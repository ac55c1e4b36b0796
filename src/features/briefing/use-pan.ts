import { useRef } from 'react'

/** How much of what is seen one press moves on, so that the rest stays in sight. */
const STEP = 0.3
/** How long a smooth movement may still be under way. */
const GLIDE_MS = 500

/** Moves the slide that is zoomed in, by steps to the right and down; smoothly unless less motion is wished for. */
export function usePan(): (right: number, down: number) => void {
  /** Where the last press leads to: quick presses go on from there, not from where the slide is by now. */
  const aim = useRef({ pane: null as Element | null, left: 0, top: 0, atMs: 0 })
  return (right, down) => {
    const pane = document.querySelector('[data-pane]')
    if (pane === null) return
    const isUnderWay = aim.current.pane === pane && performance.now() - aim.current.atMs < GLIDE_MS
    const from = isUnderWay ? aim.current : { left: pane.scrollLeft, top: pane.scrollTop }
    const within = (wanted: number, room: number) => Math.min(Math.max(0, room), Math.max(0, wanted))
    const left = within(from.left + right * STEP * pane.clientWidth, pane.scrollWidth - pane.clientWidth)
    const top = within(from.top + down * STEP * pane.clientHeight, pane.scrollHeight - pane.clientHeight)
    aim.current = { pane, left, top, atMs: performance.now() }
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    pane.scrollTo?.({ left, top, behavior: isStill ? 'instant' : 'smooth' })
  }
}
