import type { IsoDate } from './calendar'
import { figureOf, isKnownOn, judgedObservations, matchesUnit } from './datum'
import type { Observation } from './observation'
import type { Target } from './target'

/**
 * What an observation is to the status on one day: `judged` decided it, `same` could
 * be judged (an earlier figure, or one of an earlier year), `superseded` was corrected
 * by a later report, `other-unit` and `context` are never judged.
 */
export type ObservationRole = 'judged' | 'same' | 'superseded' | 'other-unit' | 'context'

export interface ListedObservation {
  readonly observation: Observation
  readonly role: ObservationRole
}

/** The observations that a later report, known on `asOf`, has corrected; in the order given. */
export function supersededObservations(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
): readonly Observation[] {
  const known = observations.filter(
    (one) => one.scope === 'same' && isKnownOn(one, asOf) && matchesUnit(target, one),
  )
  const corrected = new Set(known.map(({ revisionOf }) => revisionOf))
  return known.filter((one) => corrected.has(one.id) && (one.milestone !== null || figureOf(one) !== null))
}

export interface ObservationList {
  /** Newest first; of one day, the last reported first. */
  readonly listed: readonly ListedObservation[]
  /** How many are dated, or were corrected, after the as-of date and so are not in the list. */
  readonly later: number
}

function newestFirst(a: Observation, b: Observation): number {
  return (
    b.date.localeCompare(a.date) ||
    (b.reportedOn ?? '').localeCompare(a.reportedOn ?? '') ||
    b.id.localeCompare(a.id)
  )
}

/**
 * Every observation that was known on `asOf`, newest first, each with its role in
 * the assessment whose newest datum is `latest`. Nothing is left out in silence:
 * those that came later are counted. Never throws.
 *
 * Source: status method, 统计截至日; published figures, "scope".
 */
export function listObservations(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
  latest: Observation | null,
): ObservationList {
  const judged = new Set(judgedObservations(target, observations, asOf).map(({ id }) => id))
  const superseded = new Set(supersededObservations(target, observations, asOf).map(({ id }) => id))
  const roleOf = (one: Observation): ObservationRole => {
    if (one.id === latest?.id) return 'judged'
    if (judged.has(one.id)) return 'same'
    if (superseded.has(one.id)) return 'superseded'
    return one.scope === 'same' && !matchesUnit(target, one) ? 'other-unit' : 'context'
  }
  const known = observations.filter((one) => isKnownOn(one, asOf)).sort(newestFirst)
  return {
    listed: known.map((observation) => ({ observation, role: roleOf(observation) })),
    later: observations.length - known.length,
  }
}
