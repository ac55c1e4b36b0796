import type { Answer } from './answer'
import { known, none } from './answer'
import type { IsoDate } from './calendar'
import { baselineOf, figureOf, seriesOf } from './datum'
import { minus } from './decimal'
import { inForce } from './in-force'
import type { Observation } from './observation'
import type { QuantityTarget, Share } from './target'

export interface Completion {
  /** Not clamped: 1.2 means that the target was passed, −0.1 that things got worse. */
  readonly share: Share
  /** What counts towards the target, in its unit: the figure, or for points the change since the year before. */
  readonly done: number
  readonly latest: Observation
}

export type NoCompletion = 'no-observation' | 'no-baseline' | 'attested' | 'level' | 'target-zero'

/**
 * The share of a target that is done (完成率), s = a / T; for a change in points
 * s = (v − v0) / Δ.
 *
 * A dimensionless share, not a percentage, and not clamped. Only observations
 * dated on or before `asOf` count. What cannot be measured gives a reason instead
 * of a number: a card that shows 0 % for "nobody has reported yet" misleads.
 * Levels have no completion. Never throws.
 *
 * Source: status method, 完成率 and "Rules by kind".
 */
export function completionOf(
  target: QuantityTarget,
  observations: readonly Observation[],
  asOf: IsoDate,
): Answer<Completion, NoCompletion> {
  const latest = seriesOf(target, observations, asOf).at(-1)
  if (latest === undefined) return none('no-observation')
  if (isJudgedAsLevel(target)) return none('level')
  const figure = figureOf(latest)
  if (figure === null) return none('attested')
  const promised = inForce(target, asOf).value ?? target.value
  if (target.kind !== 'points') {
    if (promised === 0) return none('target-zero')
    return known({ share: figure / promised, done: figure, latest })
  }
  const baseline = baselineOf(target, observations, asOf)
  const from = baseline && figureOf(baseline)
  if (from === undefined || from === null) return none('no-baseline')
  const change = target.direction === 'at-least' ? minus(figure, from) : minus(from, figure)
  if (promised === 0) return none('target-zero')
  return known({ share: change / promised, done: change, latest })
}

/**
 * True for what is compared with its target directly, without any scaling by
 * time: rates and concentrations, and every ceiling (at most), since a ceiling
 * is not filled up in the course of the year.
 */
export function isJudgedAsLevel(target: QuantityTarget): boolean {
  return target.kind === 'level' || (target.direction === 'at-most' && target.kind !== 'points')
}
