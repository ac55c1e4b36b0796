import { known, none, type Answer } from './answer'
import type { Assessment } from './assessment'
import { lastDayOf } from './calendar'
import { figureOf, isKnownOn, judgedObservations } from './datum'
import { minus } from './decimal'
import type { Observation } from './observation'
import type { Indicator, ReviewFigure } from './report'
import type { QuantityTarget, Share } from './target'

/** From a figure of the year before to another one. */
export interface Change {
  /** In the unit of both; positive when the later one is larger. */
  readonly difference: number
  /** difference ÷ the earlier figure; none where a percentage of it means nothing. */
  readonly share: Answer<Share, 'base-zero' | 'is-percent'>
  /** True when either figure is only "about" or an order of magnitude. */
  readonly isApproximate: boolean
}

/** How a figure of the target's year stands against the review's. */
export type Against =
  | { readonly kind: 'change'; readonly change: Change }
  /** A total that is still growing is no increase or decrease: the part of the whole year before that it has reached. */
  | { readonly kind: 'so-far'; readonly shareOfBase: Answer<Share, 'base-zero'>; readonly result: number }
  | { readonly kind: 'none'; readonly reason: 'no-figure' | 'units-differ' }

export type Comparison =
  | {
      readonly kind: 'same'
      readonly indicator: Indicator
      readonly review: ReviewFigure
      readonly promised: Against
      readonly result: Against
    }
  /** The review's figure counts something near to the target, not the same: context, never compared. */
  | { readonly kind: 'related'; readonly indicator: Indicator; readonly review: ReviewFigure }
  | { readonly kind: 'none' }

/** The change from one figure to another in the same unit. No percentage of 0, and none of percentages. */
export function changeBetween(from: number, to: number, unitId: string, isApproximate = false): Change {
  const difference = minus(to, from)
  const isPercent = unitId === 'percent' || unitId === 'percentage-point'
  if (isPercent) return { difference, share: none('is-percent'), isApproximate }
  if (from === 0) return { difference, share: none('base-zero'), isApproximate }
  return { difference, share: known(difference / Math.abs(from)), isApproximate }
}

function resultAgainst(target: QuantityTarget, review: ReviewFigure, assessment: Assessment): Against {
  const { latest } = assessment
  const result = latest === null ? null : figureOf(latest)
  if (latest === null || result === null) return { kind: 'none', reason: 'no-figure' }
  const isWholeYear = latest.date >= lastDayOf(target.year)
  if (target.kind === 'count' && !isWholeYear) {
    const base = review.value
    return {
      kind: 'so-far',
      shareOfBase: base === 0 ? none('base-zero') : known(result / base),
      result,
    }
  }
  const isApproximate = review.qualifier !== null || latest.qualifier !== null
  return { kind: 'change', change: changeBetween(review.value, result, target.unit.id, isApproximate) }
}

/**
 * The review's figure for the year before that belongs to the target: its own
 * indicator's, else that of one which is near to it. Null when the review gives none.
 *
 * Source: issue 2, "2023 against 2024".
 */
export function reviewedOf(
  target: QuantityTarget,
  indicators: readonly Indicator[],
): {
  readonly indicator: Indicator
  readonly review: ReviewFigure
  /** False when it counts something near to the target, not the same. */
  readonly isSame: boolean
} | null {
  const withReview = (id: string | undefined, isSame: boolean) => {
    const indicator = indicators.find((one) => one.id === id)
    return indicator?.review ? { indicator, review: indicator.review, isSame } : null
  }
  return withReview(target.indicatorId, true) ?? withReview(target.relatedIndicator?.indicatorId, false)
}

/**
 * The review's figure for the year before beside the target and the result so far.
 *
 * Figures in different units, or that count different things, are never set against
 * each other. None when the review gives no figure for the target. Never throws.
 *
 * Source: issue 2, "2023 against 2024".
 */
export function comparisonOf(
  target: QuantityTarget,
  indicators: readonly Indicator[],
  assessment: Assessment,
): Comparison {
  const before = reviewedOf(target, indicators)
  if (before === null) return { kind: 'none' }
  const { isSame, ...own } = before
  if (!isSame) return { kind: 'related', ...own }
  if (own.indicator.unit.id !== target.unit.id) {
    const differ: Against = { kind: 'none', reason: 'units-differ' }
    return { kind: 'same', ...own, promised: differ, result: differ }
  }
  const isApproximate = own.review.qualifier !== null || target.isOrderOfMagnitude
  const change = changeBetween(
    own.review.value,
    assessment.promised ?? target.value,
    target.unit.id,
    isApproximate,
  )
  return {
    kind: 'same',
    ...own,
    promised: { kind: 'change', change },
    result: resultAgainst(target, own.review, assessment),
  }
}

/** One line of the years beside each other. */
export interface YearFigure {
  readonly kind: 'earlier' | 'review' | 'promised' | 'result'
  readonly year: number
  readonly value: number
  /** The length of its bar: the share of the largest figure that counts the same; null where there is nothing to compare. */
  readonly barShare: Share | null
  /** Null for the review's figure and the target. */
  readonly observation: Observation | null
}

/** The unit that the observations of a target come in: a change in points is observed as a level in percent. */
function observedUnitOf(target: QuantityTarget): string {
  return target.kind === 'points' ? 'percent' : target.unit.id
}

function withBars(
  figures: readonly (Omit<YearFigure, 'barShare'> & { readonly isSame: boolean })[],
): YearFigure[] {
  const largest = Math.max(0, ...figures.filter(({ isSame }) => isSame).map(({ value }) => value))
  return figures.map(({ isSame, ...figure }) => ({
    ...figure,
    barShare: isSame && largest > 0 && figure.value >= 0 ? figure.value / largest : null,
  }))
}

/**
 * The figures of the earlier years as they were known on the as-of date, the review's,
 * the target and the newest result, oldest year first. An observation that only repeats the review's figure is not
 * listed twice. Earlier figures that count something else are listed without a bar.
 */
export function yearFiguresOf(
  target: QuantityTarget,
  observations: readonly Observation[],
  comparison: Comparison,
  assessment: Assessment,
): readonly YearFigure[] {
  const { asOf, latest } = assessment
  const unitId = observedUnitOf(target)
  const judged = new Set(judgedObservations(target, observations, asOf).map(({ id }) => id))
  const shown = comparison.kind === 'none' ? null : comparison.review
  const repeatsReview = ({ source, year, value }: Observation) =>
    source.kind === 'report' && year === shown?.year && value === shown.value
  // A correction counts from the day it became known; until then the figure that it corrects stands.
  const known = observations.filter((one) => isKnownOn(one, asOf))
  const corrected = new Set(known.map(({ revisionOf }) => revisionOf))
  const earlier = known
    .filter((one) => one.year < target.year && one.value !== null)
    .filter((one) => one.unitId === unitId && !repeatsReview(one) && !corrected.has(one.id))
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
    .map((observation) => ({
      kind: 'earlier' as const,
      year: observation.year,
      value: observation.value ?? 0,
      observation,
      isSame: judged.has(observation.id),
    }))
  const review =
    comparison.kind === 'same'
      ? [
          {
            kind: 'review' as const,
            year: comparison.review.year,
            value: comparison.review.value,
            observation: null,
            isSame: comparison.indicator.unit.id === unitId,
          },
        ]
      : []
  const promised = {
    kind: 'promised' as const,
    year: target.year,
    value: assessment.promised ?? target.value,
    observation: null,
    isSame: target.unit.id === unitId,
  }
  const figure = latest === null ? null : figureOf(latest)
  const result =
    figure === null
      ? []
      : [{ kind: 'result' as const, year: target.year, value: figure, observation: latest, isSame: true }]
  return withBars([...earlier, ...review, promised, ...result])
}
