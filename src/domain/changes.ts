import { assess } from './assess'
import type { Assessment } from './assessment'
import { daysBetween, type IsoDate } from './calendar'
import { figureOf, judgedObservations } from './datum'
import { minus } from './decimal'
import { inForce } from './in-force'
import { movementOf, type Movement } from './movement'
import type { DatePrecision, Observation } from './observation'
import type { Preset } from './preset'
import type { Status } from './status'
import type { Target, TargetRevision } from './target'

/**
 * What became of a milestone whose due date passed: `kept` in time, done `late`,
 * still `open`, or `unknown` where nothing was ever reported of it.
 */
export type DueOutcome = 'kept' | 'late' | 'open' | 'unknown'

/** One thing that is different on the later day. A closed set: the screen has words for each. */
export type Change =
  | {
      readonly kind: 'status'
      readonly from: Status
      readonly to: Status
      readonly movement: Exclude<Movement, 'none'>
    }
  | {
      readonly kind: 'new-figures'
      /** The newest one known on the first day; null when there was none. */
      readonly before: Observation | null
      readonly after: Observation
      readonly count: number
      /** After less before, in the unit of the figures (percentage points for percent); null unless both are figures. */
      readonly delta: number | null
    }
  | { readonly kind: 'figure-revised'; readonly old: Observation; readonly corrected: Observation }
  | {
      readonly kind: 'target-revised'
      readonly value: { readonly before: number; readonly after: number } | null
      readonly due: { readonly before: IsoDate; readonly after: IsoDate } | null
      readonly revisions: readonly TargetRevision[]
    }
  | { readonly kind: 'milestone-due'; readonly due: IsoDate; readonly outcome: DueOutcome }
  | {
      readonly kind: 'milestone-reached'
      readonly on: IsoDate
      readonly precision: DatePrecision
      readonly daysLate: number
    }
  | {
      readonly kind: 'forecast-moved'
      readonly before: IsoDate
      readonly after: IsoDate
      /** Positive: expected later than before. */
      readonly days: number
    }
  | { readonly kind: 'data-overdue'; readonly dataDate: IsoDate | null }
  | { readonly kind: 'awaits-final' }

/** A target on two days, and what is different on the second. */
export interface TargetChanges {
  readonly target: Target
  readonly before: Assessment
  readonly after: Assessment
  readonly movement: Movement
  readonly changes: readonly Change[]
}

function statusChange({ status: from }: Assessment, { status: to }: Assessment): Change[] {
  const movement = movementOf(from, to)
  return movement === 'none' ? [] : [{ kind: 'status', from, to, movement }]
}

/** The one among `known` that an observation corrects, directly or through corrections in between. */
function correctedBy(
  observation: Observation,
  byId: ReadonlyMap<string, Observation>,
  known: ReadonlyMap<string, Observation>,
): Observation | undefined {
  const seen = new Set<string>()
  let { revisionOf } = observation
  while (revisionOf !== null && !seen.has(revisionOf)) {
    const found = known.get(revisionOf)
    if (found !== undefined) return found
    seen.add(revisionOf)
    revisionOf = byId.get(revisionOf)?.revisionOf ?? null
  }
  return undefined
}

function byId(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(observations.map((observation) => [observation.id, observation]))
}

function figureChanges(
  target: Target,
  observations: readonly Observation[],
  before: Assessment,
  after: Assessment,
): Change[] {
  // What was known on the later day holds all that was known before: looking back, nothing is new.
  if (after.asOf <= before.asOf) return []
  const all = byId(observations)
  const known = byId(judgedObservations(target, observations, before.asOf))
  const changes: Change[] = []
  let count = 0
  for (const observation of judgedObservations(target, observations, after.asOf)) {
    if (known.has(observation.id)) continue
    const old = correctedBy(observation, all, known)
    if (old !== undefined) changes.push({ kind: 'figure-revised', old, corrected: observation })
    else if (observation.year === target.year) count += 1
  }
  if (count === 0 || after.latest === null) return changes
  const [from, to] = [before.latest && figureOf(before.latest), figureOf(after.latest)]
  const delta = from === null || to === null ? null : minus(to, from)
  return [{ kind: 'new-figures', before: before.latest, after: after.latest, count, delta }, ...changes]
}

function targetChange(target: Target, since: IsoDate, asOf: IsoDate): Change[] {
  const [before, after] = [inForce(target, since), inForce(target, asOf)]
  const revisions = after.revisions.filter((revision) => !before.revisions.includes(revision))
  if (revisions.length === 0) return []
  const isRevalued = before.value !== null && after.value !== null && before.value !== after.value
  return [
    {
      kind: 'target-revised',
      value: isRevalued ? { before: before.value, after: after.value } : null,
      due: before.due === after.due ? null : { before: before.due, after: after.due },
      revisions,
    },
  ]
}

function outcomeOf({ milestone }: Assessment): DueOutcome {
  if (milestone === null) return 'unknown'
  if (!milestone.isReached) return 'open'
  return milestone.daysLate > 0 ? 'late' : 'kept'
}

function milestoneChanges(before: Assessment, after: Assessment): Change[] {
  const changes: Change[] = []
  const { due, milestone } = after
  // A day is past on the day after: on the due date itself there is still time.
  if (before.asOf <= due && due < after.asOf) {
    changes.push({ kind: 'milestone-due', due, outcome: outcomeOf(after) })
  }
  const wasReached = before.milestone?.isReached ?? false
  if (milestone !== null && milestone.isReached && !wasReached) {
    const report = milestone.reached?.milestone
    const on = report?.reachedOn ?? milestone.reached?.date
    if (on !== undefined) {
      const precision = report?.datePrecision ?? 'day'
      changes.push({ kind: 'milestone-reached', on, precision, daysLate: milestone.daysLate })
    }
  }
  const [from, to] = [before.milestone?.forecastDate ?? null, milestone?.forecastDate ?? null]
  if (milestone !== null && !milestone.isReached && from !== null && to !== null && from !== to) {
    changes.push({ kind: 'forecast-moved', before: from, after: to, days: daysBetween(from, to) })
  }
  return changes
}

function flagChanges(before: Assessment, after: Assessment): Change[] {
  const changes: Change[] = []
  if (after.flags.isDataOverdue && !before.flags.isDataOverdue) {
    changes.push({ kind: 'data-overdue', dataDate: after.dataDate })
  }
  if (after.flags.awaitsFinal && !before.flags.awaitsFinal) changes.push({ kind: 'awaits-final' })
  return changes
}

/**
 * What is different for a target on `asOf` from what was to be seen on `since`, by
 * the same rule: its status, its figures, the target itself, its milestone's dates,
 * and whether its data fell overdue.
 *
 * Each day knows only what was known on it: a correction counts from the day it was
 * reported. Figures that may not be judged are left out. A due date is past on the
 * day after it, so that periods end to end count each once. The same day twice
 * gives no change; looking back from the later day to the earlier one turns better
 * into worse and finds no new figure. Pure and total.
 *
 * Source: issue 3, "Since last time"; status method, 统计截至日.
 */
export function changesBetween(
  target: Target,
  observations: readonly Observation[],
  since: IsoDate,
  asOf: IsoDate,
  preset: Preset,
): TargetChanges {
  const before = assess(target, observations, since, preset)
  const after = assess(target, observations, asOf, preset)
  return {
    target,
    before,
    after,
    movement: movementOf(before.status, after.status),
    changes: [
      ...statusChange(before, after),
      ...(target.kind === 'milestone' ? milestoneChanges(before, after) : []),
      ...figureChanges(target, observations, before, after),
      ...targetChange(target, since, asOf),
      ...flagChanges(before, after),
    ],
  }
}
