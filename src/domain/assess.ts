import { none } from './answer'
import type { Assessment, NotScaled } from './assessment'
import { assessLevel } from './assess-level'
import { assessMilestone } from './assess-milestone'
import { assessScaled } from './assess-scaled'
import { daysBetween, lastDayOf, type IsoDate } from './calendar'
import { completionOf, isJudgedAsLevel } from './completion'
import { baselineOf, figureOf, isFinalDatum, seriesOf } from './datum'
import type { Case, Finding } from './finding'
import { inForce, type TargetInForce } from './in-force'
import type { Observation } from './observation'
import type { Preset } from './preset'
import type { StatusOverride, Target } from './target'
import { THRESHOLDS } from './thresholds'

function yearEndOf(target: Target, force: TargetInForce): IsoDate {
  const yearEnd = lastDayOf(target.year)
  return force.due > yearEnd ? force.due : yearEnd
}

function findingFor(target: Target, facts: Case): Finding {
  if (target.kind === 'unknown') return { status: 'not-assessable', rule: 'unknown-kind' }
  if (target.kind === 'milestone') return assessMilestone(target, facts)
  if (isJudgedAsLevel(target)) return assessLevel(target, facts, facts.force.value ?? target.value)
  const completion = completionOf(target, facts.observations, facts.asOf)
  if (completion.kind === 'none' && completion.reason === 'no-baseline') {
    return { status: 'not-assessable', rule: 'no-baseline', completion }
  }
  if (completion.kind === 'none' && completion.reason === 'target-zero' && target.kind === 'points') {
    // A change of 0 points is a promise to hold the level of the year before.
    const baseline = baselineOf(target, facts.observations, facts.asOf)
    const held = baseline && figureOf(baseline)
    if (held !== undefined && held !== null) return assessLevel(target, facts, held)
  }
  return assessScaled(target, facts, completion)
}

function overrideOn(target: Target, asOf: IsoDate): StatusOverride | null {
  const given = target.overrides.filter((override) => override.date <= asOf)
  return given.sort((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null
}

function isDataOverdue(
  target: Target,
  latest: Observation,
  due: IsoDate,
  asOf: IsoDate,
  isClosed: boolean,
): boolean {
  if (isClosed || isFinalDatum(latest, due)) return false
  return daysBetween(latest.date, asOf) > target.reportingIntervalDays + THRESHOLDS.overdueGraceDays
}

/**
 * The status of a target on one day, with its whole working.
 *
 * The order of decision is: no data → not assessable → achieved → missed → the
 * rule of the target's kind. `observations` are those of this target; the ones
 * that may not be judged are left out here. "Data overdue" and "awaiting the
 * final figure" are flags beside the status. Pure and total: never throws, and
 * what cannot be computed says why.
 *
 * Source: status method, "Rules by kind".
 */
export function assess(
  target: Target,
  observations: readonly Observation[],
  asOf: IsoDate,
  preset: Preset,
): Assessment {
  const force = inForce(target, asOf)
  const latest = seriesOf(target, observations, asOf).at(-1) ?? null
  const isYearOver = asOf > yearEndOf(target, force)
  const isClosed = latest !== null && isYearOver && isFinalDatum(latest, force.due)
  const finding: Finding =
    latest === null
      ? { status: 'no-data', rule: 'no-observation' }
      : findingFor(target, { observations, latest, force, asOf, preset, isClosed })
  const override = overrideOn(target, asOf)
  const unscaled = none<NotScaled>(latest === null ? 'no-observation' : 'not-a-count')
  const isSettled = finding.status === 'achieved' && target.kind === 'milestone'
  return {
    targetId: target.id,
    asOf,
    preset,
    status: override?.status ?? finding.status,
    computedStatus: finding.status,
    override,
    rule: finding.rule,
    promised: force.value,
    due: force.due,
    revisions: force.revisions,
    latest,
    dataDate: latest?.date ?? null,
    baseline: target.kind === 'points' ? (baselineOf(target, observations, asOf) ?? null) : null,
    completion: finding.completion ?? unscaled,
    planned: finding.planned ?? unscaled,
    gap: finding.gap ?? unscaled,
    requiredPace: finding.requiredPace ?? unscaled,
    forecast: finding.forecast ?? unscaled,
    level: finding.level ?? null,
    milestone: finding.milestone ?? null,
    flags: {
      isDataOverdue:
        latest !== null && !isSettled && isDataOverdue(target, latest, force.due, asOf, isClosed),
      awaitsFinal: latest !== null && isYearOver && !isClosed && finding.status !== 'achieved',
      isLate: finding.isLate ?? false,
      isBasicallyOnTrack: finding.isBasicallyOnTrack ?? false,
    },
  }
}
