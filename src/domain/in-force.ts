import type { IsoDate } from './calendar'
import type { QuantityTarget, Target, TargetRevision } from './target'

/** The target as it reads on one day. */
export interface TargetInForce {
  /** In the target's unit; null for a milestone. */
  readonly value: number | null
  readonly due: IsoDate
  /** The revisions in force, oldest first; empty when the target reads as the report promised it. */
  readonly revisions: readonly TargetRevision[]
}

export function isQuantity(target: Target): target is QuantityTarget {
  return target.kind !== 'milestone' && target.kind !== 'unknown'
}

/**
 * The value and the due date that count on `asOf`: the report's, or those of the
 * newest revision dated on or before it. Later revisions do not count yet.
 *
 * Source: status method, "A target may be revised in mid-year".
 */
export function inForce(target: Target, asOf: IsoDate): TargetInForce {
  const revisions = target.revisions.filter((revision) => revision.date <= asOf)
  revisions.sort((a, b) => a.date.localeCompare(b.date))
  let value = isQuantity(target) ? target.value : null
  let due = target.due.date
  for (const revision of revisions) {
    value = revision.value ?? value
    due = revision.due ?? due
  }
  return { value, due, revisions }
}
