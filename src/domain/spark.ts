import type { Assessment } from './assessment'
import { daysBetween, firstDayOf, lastDayOf, monthEnd, type IsoDate } from './calendar'
import { completionOf, isJudgedAsLevel } from './completion'
import { figureOf, judgedObservations } from './datum'
import { isQuantity } from './in-force'
import type { Observation } from './observation'
import { plannedShareOf } from './planned-share'
import type { QuantityTarget, Share } from './target'
import { THRESHOLDS } from './thresholds'
import { pointOn, yearAxis } from './time-axis'
import { milestoneLineOf, type MilestoneLine } from './timeline'
import type { TrackedTarget } from './tracked'

/** A point in unit space: x is the share of the year, y the share of the height, 0 at the foot. */
export interface SparkPoint {
  readonly x: Share
  readonly y: Share
}

/** A reported figure. `value` is s, or the level in its own unit; one that lies outside the picture stands at its edge. */
export interface SparkDatum extends SparkPoint {
  readonly date: IsoDate
  readonly value: number
  readonly isOutside: boolean
}

interface SparkLine {
  /** What was reported up to the as-of date; a new stretch begins where reports are missing in between. */
  readonly stretches: readonly (readonly SparkDatum[])[]
  /** The newest figure. */
  readonly latest: SparkDatum
  /** Where the target stands. */
  readonly targetY: Share
  /** Where the as-of date stands; null when it lies outside the year. */
  readonly nowX: Share | null
}

/**
 * The course of a target in a picture the size of a stamp.
 *
 * `scaled`: completion against the planned line, all of them on one scale, so that
 * they can be compared. `level`: a rate against its limit, on a scale of its own.
 * `milestone`: its dates on the year. `none`: nothing to draw, and why.
 */
export type Spark =
  | ({ readonly kind: 'scaled'; readonly plan: readonly SparkPoint[] } & SparkLine)
  | ({ readonly kind: 'level' } & SparkLine)
  | { readonly kind: 'milestone'; readonly line: MilestoneLine; readonly nowX: Share | null }
  | { readonly kind: 'none'; readonly reason: NoSpark }

export type NoSpark = 'no-observation' | 'no-figure' | 'no-baseline' | 'unknown-kind'

/** The completion at the top of every scaled spark: the target stands at four fifths of the height. */
export const SPARK_TOP: Share = 1.25

function clamped(value: number): Share {
  return Math.min(1, Math.max(0, value))
}

function xOf(year: number, date: IsoDate): Share {
  return pointOn(yearAxis(year), date).share
}

function nowXOf(year: number, asOf: IsoDate): Share | null {
  const now = pointOn(yearAxis(year), asOf)
  return now.isOutside ? null : now.share
}

interface Figure {
  readonly date: IsoDate
  readonly value: number
}

/** The figures in stretches: a silence longer than overdue data may be is a gap, as in the trend. */
function stretchesOf(
  target: QuantityTarget,
  figures: readonly Figure[],
  yOf: (value: number) => number,
): readonly (readonly SparkDatum[])[] {
  const longest = target.reportingIntervalDays + THRESHOLDS.overdueGraceDays
  const stretches: SparkDatum[][] = []
  let previous: IsoDate | null = null
  for (const { date, value } of figures) {
    const y = yOf(value)
    const point = { date, value, x: xOf(target.year, date), y: clamped(y), isOutside: y < 0 || y > 1 }
    const last = stretches.at(-1)
    if (last === undefined || previous === null || daysBetween(previous, date) > longest)
      stretches.push([point])
    else last.push(point)
    previous = date
  }
  return stretches
}

/** The planned line through the month ends, the plan's own nodes and the due date. */
function planOf(target: QuantityTarget, { asOf, due }: Assessment): readonly SparkPoint[] {
  const first = firstDayOf(target.year)
  const last = lastDayOf(target.year)
  const nodes = target.planNodes.length > 0 ? target.planNodes : target.lastYearShape
  const monthEnds = Array.from({ length: 12 }, (_, index) => monthEnd(target.year, index + 1))
  const days = [...new Set([...monthEnds, ...nodes.map(({ date }) => date), due])]
    .filter((date) => date >= first && date <= last)
    .sort()
  const points = days.map((date) => ({
    x: xOf(target.year, date),
    y: clamped(plannedShareOf(target, date, asOf).share / SPARK_TOP),
  }))
  return [{ x: 0, y: 0 }, ...points]
}

/** The completion at each reported figure, by the target and the baseline in force on the as-of date. */
function completionsOf(
  target: QuantityTarget,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Figure[] {
  const judged = judgedObservations(target, observations, asOf)
  const before = judged.filter(({ year }) => year !== target.year)
  return judged
    .filter(({ year }) => year === target.year)
    .flatMap((one) => {
      const completion = completionOf(target, [...before, one], asOf)
      return completion.kind === 'known' ? [{ date: one.date, value: completion.value.share }] : []
    })
}

function levelsOf(
  target: QuantityTarget,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Figure[] {
  return judgedObservations(target, observations, asOf).flatMap((one) => {
    const value = one.year === target.year ? figureOf(one) : null
    return value === null ? [] : [{ date: one.date, value }]
  })
}

function levelSparkOf(
  target: QuantityTarget,
  figures: readonly Figure[],
  limit: number,
  asOf: IsoDate,
): Spark {
  const values = [limit, ...figures.map(({ value }) => value)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // A tenth of the height stays free above and below; a flat line runs through the middle.
  const span = high - low || 1
  const yOf = (value: number) => (high === low ? 0.5 : 0.1 + (0.8 * (value - low)) / span)
  const stretches = stretchesOf(target, figures, yOf)
  const latest = stretches.at(-1)?.at(-1)
  if (latest === undefined) return { kind: 'none', reason: 'no-observation' }
  return { kind: 'level', stretches, latest, targetY: yOf(limit), nowX: nowXOf(target.year, asOf) }
}

/**
 * The spark of a target as it was known on its assessment's as-of date: every figure
 * that may be judged, in the form of its kind. What cannot be drawn says why, and is
 * never drawn as 0. Its newest point is the completion, or the level, that the
 * status was decided by. Never throws.
 *
 * Source: status method, 完成率 and 序时进度; issue 3, point 9.
 */
export function sparkOf({ target, assessment }: TrackedTarget, observations: readonly Observation[]): Spark {
  const { asOf, completion, latest } = assessment
  const nowX = nowXOf(target.year, asOf)
  if (target.kind === 'milestone') {
    if (latest === null) return { kind: 'none', reason: 'no-observation' }
    const line = milestoneLineOf(yearAxis(target.year), { target, assessment }, observations)
    return { kind: 'milestone', line, nowX }
  }
  if (!isQuantity(target)) return { kind: 'none', reason: 'unknown-kind' }
  if (latest === null) return { kind: 'none', reason: 'no-observation' }
  if (isJudgedAsLevel(target) || assessment.level !== null) {
    // A change of 0 points is held against the level of the year before.
    const held =
      target.kind === 'points' && assessment.baseline !== null ? figureOf(assessment.baseline) : null
    const limit = held ?? assessment.promised ?? target.value
    return levelSparkOf(target, levelsOf(target, observations, asOf), limit, asOf)
  }
  const figures = completionsOf(target, observations, asOf)
  const stretches = stretchesOf(target, figures, (share) => share / SPARK_TOP)
  const newest = stretches.at(-1)?.at(-1)
  if (newest === undefined) {
    const hasNoBaseline = completion.kind === 'none' && completion.reason === 'no-baseline'
    return { kind: 'none', reason: hasNoBaseline ? 'no-baseline' : 'no-figure' }
  }
  return {
    kind: 'scaled',
    plan: planOf(target, assessment),
    stretches,
    latest: newest,
    targetY: 1 / SPARK_TOP,
    nowX,
  }
}

/** The targets furthest below and above their planned line; null when no gap is known on that side. */
export function extremesOf(tracked: readonly TrackedTarget[]): {
  readonly worst: TrackedTarget | null
  readonly best: TrackedTarget | null
} {
  let worst: TrackedTarget | null = null
  let best: TrackedTarget | null = null
  let [low, high] = [0, 0]
  for (const one of tracked) {
    const { gap } = one.assessment
    if (gap.kind === 'none') continue
    if (gap.value < low) [worst, low] = [one, gap.value]
    if (gap.value > high) [best, high] = [one, gap.value]
  }
  return { worst, best }
}
