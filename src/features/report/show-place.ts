/** The id that a place of the report has in the page: a paragraph's, a section's. */
export function placeId(id: string): string {
  return `place-${id}`
}

/** Scrolls to a place of the report and moves the focus there. */
export function showPlace(id: string, behavior: 'instant' | 'smooth'): void {
  const place = document.getElementById(placeId(id))
  if (place === null) return
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : behavior })
  place.focus({ preventScroll: true })
}
