/** The id that a place of the report has in the page: a paragraph's, a section's. */
export function placeId(id: string): string {
  return `place-${id}`
}

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

/** Goes to a place of the report. */
export function showPlace(id: string, behavior: 'instant' | 'smooth'): void {
  const place = document.getElementById(placeId(id))
  if (place !== null) glideTo(place, 'start', behavior)
}
