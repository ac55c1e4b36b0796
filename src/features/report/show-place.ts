import { glideTo } from '../../ui/glide-to'

/** The id that a place of the report has in the page: a paragraph's, a section's. */
export function placeId(id: string): string {
  return `place-${id}`
}

/** Goes to a place of the report. */
export function showPlace(id: string, behavior: 'instant' | 'smooth'): void {
  const place = document.getElementById(placeId(id))
  if (place !== null) glideTo(place, 'start', behavior)
}
