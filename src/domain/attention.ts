import { valueOr } from './answer'
import type { Assessment } from './assessment'
import { daysBetween } from './calendar'
import { groupOf } from './status'

function daysLateOf({ milestone, status, due, asOf }: Assessment): number {
  if (status === 'missed') return Math.max(0, daysBetween(due, asOf))
  return milestone !== null && !milestone.isReached ? Math.max(0, milestone.daysLate) : 0
}

function gapOf(assessment: Assessment): number {
  return valueOr(assessment.gap, Number.POSITIVE_INFINITY)
}

function isFirst(assessment: Assessment): boolean {
  return assessment.status === 'missed' || daysLateOf(assessment) > 0
}

function byUrgency(a: Assessment, b: Assessment): number {
  if (isFirst(a) !== isFirst(b)) return isFirst(a) ? -1 : 1
  if (isFirst(a)) return daysLateOf(b) - daysLateOf(a) || byGap(a, b)
  return byGap(a, b)
}

function byGap(a: Assessment, b: Assessment): number {
  const [gapA, gapB] = [gapOf(a), gapOf(b)]
  return gapA === gapB ? 0 : gapA - gapB
}

/**
 * What needs attention, most urgent first: missed targets and late milestones by
 * days late; then behind and at risk by gap, worst first; what has no gap (a level,
 * a milestone forecast late) after those that have one. Equal ones keep their order.
 *
 * Source: status method, "The attention list".
 */
export function attentionList(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.filter(({ status }) => groupOf(status) === 'behind-schedule').sort(byUrgency)
}
