/** Scrolls to an element and moves the focus there; at once for whoever wants less motion. */
export function glideTo(
  element: HTMLElement,
  block: 'start' | 'center',
  behavior: 'instant' | 'smooth' = 'smooth',
): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block, behavior: isStill ? 'instant' : behavior })
  element.focus({ preventScroll: true })
}
