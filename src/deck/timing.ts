import type { Deck } from './deck'
import type { AudienceState } from './link'
import type { Slide } from './slide'

/** The appendix is looked up when somebody asks, not spoken: it has no share of the time. */
const LOOKED_UP: readonly Slide['kind'][] = ['table', 'method', 'gaps', 'sources']
const LEAST_MS = 10_000
/** Less than this is no news: nobody speaks to the second. */
const ON_PLAN_MS = 10_000

/** How the time of a talk is meant to be shared out among its slides. Every time is exact: only texts are rounded. */
export interface TalkPlan {
  readonly slides: readonly Slide[]
  readonly seconds: Deck['seconds']
  /** The time of the whole, in ms. */
  readonly wholeMs: number
  /** What a spoken slide has to which the deck gives no time, in ms. */
  readonly evenMs: number
  /** When each slide begins, in ms; last, when all have had their time. */
  readonly startsMs: readonly number[]
}

/**
 * The plan of a talk: a slide has the time that the deck gives it, else the even share
 * of what the other spoken slides leave of the whole, 10 seconds at least.
 */
export function talkPlanOf(slides: readonly Slide[], { seconds, minutes }: Deck): TalkPlan {
  const wholeMs = minutes * 60_000
  const takenMs = slides.reduce((sum, { id }) => sum + (seconds[id] ?? 0), 0) * 1_000
  const open = slides.filter(({ id, kind }) => seconds[id] === undefined && !LOOKED_UP.includes(kind)).length
  const evenMs = Math.max(LEAST_MS, (wholeMs - takenMs) / Math.max(1, open))
  const plan = { slides, seconds, wholeMs, evenMs }
  const startsMs = [0]
  for (const slide of slides) startsMs.push((startsMs.at(-1) ?? 0) + (plannedMsIn(plan, slide) ?? 0))
  return { ...plan, startsMs }
}

/** How long a slide is meant to stand, in ms; null for one of the appendix to which the deck gives no time. */
export function plannedMsIn(
  { seconds, evenMs }: Pick<TalkPlan, 'seconds' | 'evenMs'>,
  { id, kind }: Pick<Slide, 'id' | 'kind'>,
): number | null {
  const own = seconds[id]
  if (own !== undefined) return own * 1_000
  return LOOKED_UP.includes(kind) ? null : evenMs
}

/** How a talk stands against its plan. */
export interface TalkTimes {
  readonly elapsedMs: number
  readonly wholeMs: number
  /** What the slide that is up has had, also before. */
  readonly onSlideMs: number
  /** What it is meant to have; null when it has no time of its own. */
  readonly plannedMs: number | null
  /**
   * How far ahead of its plan the talk is; negative when it is late. The plan is the
   * time of the slides before this one, spoken or skipped, and of this one as much as
   * it has had, at most its own.
   */
  readonly aheadMs: number
  readonly pace: 'on-plan' | 'ahead' | 'late'
}

/** Where a talk is at a moment, in epoch ms. Never throws, also beyond the last slide. */
export function talkTimesOf(
  {
    page,
    startedAtMs,
    slideSinceMs,
    spentMs,
  }: Pick<AudienceState, 'page' | 'startedAtMs' | 'slideSinceMs' | 'spentMs'>,
  plan: TalkPlan,
  nowMs: number,
): TalkTimes {
  const slide = plan.slides[page - 1]
  const elapsedMs = nowMs - startedAtMs
  const onSlideMs = nowMs - slideSinceMs + (spentMs[slide?.id ?? ''] ?? 0)
  const plannedMs = slide === undefined ? null : plannedMsIn(plan, slide)
  const beforeMs = plan.startsMs[page - 1] ?? plan.startsMs.at(-1) ?? 0
  const aheadMs = beforeMs + Math.min(plannedMs ?? 0, onSlideMs) - elapsedMs
  const pace = Math.abs(aheadMs) < ON_PLAN_MS ? 'on-plan' : aheadMs > 0 ? 'ahead' : 'late'
  return { elapsedMs, wholeMs: plan.wholeMs, onSlideMs, plannedMs, aheadMs, pace }
}
