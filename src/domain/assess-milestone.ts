import type { Case, Finding } from './finding'
import { addMonths, daysBetween, type IsoDate } from './calendar'
import { seriesOf } from './datum'
import type { MilestoneState } from './assessment'
import type { Observation } from './observation'
import type { MilestoneTarget } from './target'
import { THRESHOLDS } from './thresholds'

/** The day a report says it was reached; done without a day is done by the day of the report. */
export function reachedOnOf({ milestone, date }: Observation): IsoDate | null {
  return milestone?.reachedOn ?? (milestone?.stage === 'done' ? date : null)
}

function stateOf(
  target: MilestoneTarget,
  facts: Case,
): MilestoneState & { readonly reachedOn: IsoDate | null } {
  const { asOf, force, observations } = facts
  const reports = seriesOf(target, observations, asOf)
  const reached = reports.find((report) => {
    const on = reachedOnOf(report)
    return on !== null && on <= asOf
  })
  const reachedOn = reached === undefined ? null : reachedOnOf(reached)
  const forecasts = reports.flatMap((report) => report.milestone?.forecastDate ?? [])
  return {
    isReached: reachedOn !== null,
    reached: reached ?? null,
    reachedOn,
    forecastDate: forecasts.at(-1) ?? null,
    daysLate: daysBetween(force.due, reachedOn ?? asOf),
  }
}

function openFinding(facts: Case, forecastDate: IsoDate | null): Pick<Finding, 'status' | 'rule'> {
  const { asOf, force, isClosed } = facts
  if (isClosed) return { status: 'missed', rule: 'year-over' }
  if (asOf > addMonths(force.due, THRESHOLDS.milestoneGraceMonths)) {
    return { status: 'behind', rule: 'late-beyond-grace' }
  }
  if (asOf > force.due) return { status: 'at-risk', rule: 'late-within-grace' }
  if (forecastDate !== null && forecastDate > force.due) return { status: 'at-risk', rule: 'forecast-late' }
  return { status: 'on-track', rule: 'not-yet-due' }
}

/**
 * Milestones (节点). Done on or before the due date: achieved; done later: achieved,
 * tagged late. Not done: at risk when its forecast lies after the due date or it is
 * up to 3 calendar months late, behind when it is later still, on track before it
 * is due. The caller has already dealt with "no report at all".
 *
 * Source: status method, "Rules by kind", milestone. "On track before it is due" is
 * ours: the method names no status for a milestone that is open and in time.
 */
export function assessMilestone(target: MilestoneTarget, facts: Case): Finding {
  const milestone = stateOf(target, facts)
  if (!milestone.isReached) return { ...openFinding(facts, milestone.forecastDate), milestone }
  const isLate = milestone.daysLate > 0
  return { status: 'achieved', rule: isLate ? 'reached-late' : 'reached', milestone, isLate }
}
