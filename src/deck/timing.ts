import type { Deck } from './deck'
import type { Slide } from './slide'

/** The appendix is looked up when somebody asks, not spoken: it has no share of the time. */
const LOOKED_UP: readonly Slide['kind'][] = ['table', 'method', 'gaps', 'sources']

/**
 * How long a slide is meant to stand, in ms: as the deck says, else the even share of
 * what the other spoken slides leave of the whole, 10 seconds at least. Null for a
 * slide of the appendix to which the deck gives no time.
 */
export function plannedMsOf(
  { id, kind }: Pick<Slide, 'id' | 'kind'>,
  slides: readonly Slide[],
  { seconds, minutes }: Deck,
): number | null {
  const own = seconds[id]
  if (own !== undefined) return own * 1_000
  if (LOOKED_UP.includes(kind)) return null
  const taken = slides.reduce((sum, one) => sum + (seconds[one.id] ?? 0), 0)
  const open = slides.filter((one) => seconds[one.id] === undefined && !LOOKED_UP.includes(one.kind)).length
  return Math.max(10, Math.round((minutes * 60 - taken) / Math.max(1, open))) * 1_000
}

interface Progress {
  /** The slide that is up, from 1. */
  readonly page: number
  /** The time that it has had, in ms. */
  readonly onSlideMs: number
  /** The time of the whole, in ms. */
  readonly elapsedMs: number
}

/**
 * How far ahead of its plan the talk is, in ms; negative when it is late. The plan is
 * the time of the slides before this one, spoken or skipped, and of this one as much as
 * it has had, at most its own.
 */
export function aheadMsOf(
  { page, onSlideMs, elapsedMs }: Progress,
  slides: readonly Slide[],
  deck: Deck,
): number {
  const planned = slides.slice(0, page).map((slide) => plannedMsOf(slide, slides, deck) ?? 0)
  const before = planned.slice(0, page - 1).reduce((sum, ms) => sum + ms, 0)
  return before + Math.min(planned[page - 1] ?? 0, onSlideMs) - elapsedMs
}
