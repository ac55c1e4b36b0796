import type { Deck } from './deck'
import type { Slide } from './slide'

/**
 * How long a slide is meant to stand, in ms: as the deck says, else the even share of
 * what its other slides leave of the whole, 10 seconds at least.
 */
export function plannedMsOf(slideId: string, slides: readonly Slide[], { seconds, minutes }: Deck): number {
  const own = seconds[slideId]
  if (own !== undefined) return own * 1_000
  const given = slides.map(({ id }) => seconds[id])
  const taken = given.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const open = given.filter((one) => one === undefined).length
  return Math.max(10, Math.round((minutes * 60 - taken) / Math.max(1, open))) * 1_000
}
