import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import { isQuantity } from './in-force'
import { lastDayOf } from './calendar'
import type { Target } from './target'

/** Points are changes of a share: their observations are the share itself, in percent. */
function expectedUnitOf(target: Target): string | null {
  if (!isQuantity(target)) return null
  return target.kind === 'points' ? 'percent' : target.unit.id
}

/** True when the observation counts in the unit that the target is judged in. A figure without a unit does not. */
export function matchesUnit(target: Target, observation: Observation): boolean {
  const expected = expectedUnitOf(target)
  // Done of a total is a share: it says nothing of a count.
  if (observation.value === null && observation.ratio !== null) return expected === 'percent'
  return observation.value === null || expected === null || observation.unitId === expected
}

/** The observed figure in the unit that is judged: the value, or done ÷ total in percent; null when there is none. */
export function figureOf(observation: Observation): number | null {
  if (observation.value !== null) return observation.value
  const { ratio } = observation
  return ratio !== null && ratio.total > 0 ? (ratio.done / ratio.total) * 100 : null
}

/**
 * True when the observation was known on `asOf`: dated on or before it and, for a
 * correction, reported by then. A correction without a day of its own counts from
 * the date that it corrects.
 *
 * Source: status method, 统计截至日.
 */
export function isKnownOn(observation: Observation, asOf: IsoDate): boolean {
  if (observation.date > asOf) return false
  return observation.revisionOf === null || (observation.reportedOn ?? observation.date) <= asOf
}

function saysSomething(target: Target, observation: Observation): boolean {
  if (target.kind === 'milestone') return observation.milestone !== null
  return observation.isAttestation || figureOf(observation) !== null
}

function byDate(a: Observation, b: Observation): number {
  return (
    a.date.localeCompare(b.date) ||
    (a.reportedOn ?? '').localeCompare(b.reportedOn ?? '') ||
    a.id.localeCompare(b.id)
  )
}

/**
 * The observations of every year that may be judged or charted on `asOf`, oldest
 * first: same scope, same unit, dated on or before the day, and not corrected by
 * a later one that was known by then. The rest is context.
 *
 * Source: status method, 观测值 and 统计截至日; published figures, "scope".
 */
export function judgedObservations(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Observation[] {
  const visible = observations.filter(
    (observation) =>
      observation.scope === 'same' &&
      isKnownOn(observation, asOf) &&
      matchesUnit(target, observation) &&
      saysSomething(target, observation),
  )
  const corrected = new Set(visible.map((observation) => observation.revisionOf))
  return visible.filter((observation) => !corrected.has(observation.id)).sort(byDate)
}

/** The observations of the target's own year among those that may be judged; see judgedObservations. */
export function seriesOf(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Observation[] {
  return judgedObservations(target, observations, asOf).filter(
    (observation) => observation.year === target.year,
  )
}

/**
 * The level v0 that a change in points starts from: the newest observation of
 * the year before, whenever it became known. Undefined when there is none.
 */
export function baselineOf(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
): Observation | undefined {
  const before = judgedObservations(target, observations, asOf)
  return before.filter((observation) => observation.year === target.year - 1).at(-1)
}

/**
 * True for the figure that closes the year: final, and dated on or after the due
 * date. Demo data have no final standing of their own, so that their last day of
 * the year plays that part.
 */
export function isFinalDatum(observation: Observation, due: IsoDate): boolean {
  if (observation.standing === 'final') return observation.date >= due
  return (
    observation.standing === 'demo' &&
    observation.date >= due &&
    observation.date >= lastDayOf(observation.year)
  )
}
