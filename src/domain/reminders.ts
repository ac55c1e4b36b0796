import type { Assessment } from './assessment'
import { daysBetween, firstDayOf, type IsoDate } from './calendar'
import type { Target } from './target'
import { THRESHOLDS } from './thresholds'
import type { TrackedTarget } from './tracked'

/** What a report on a target behind schedule leaves out. */
export type Unexplained = 'cause' | 'next-step' | 'both'

/** Why a department is to be reminded (催报). A closed set: the text has words for each. */
export type ReminderReason =
  /** The milestone's due date is past and it is not reported done; `hasReport` is false when nothing was ever reported. */
  | {
      readonly kind: 'milestone-late'
      readonly due: IsoDate
      readonly daysLate: number
      readonly hasReport: boolean
    }
  /** The next report is overdue by so many days, the method's grace already allowed for. */
  | { readonly kind: 'data-overdue'; readonly dataDate: IsoDate; readonly days: number }
  /** Not one report since the year began, and the first is overdue by so many days. */
  | { readonly kind: 'no-report'; readonly days: number }
  | { readonly kind: 'awaits-final'; readonly dataDate: IsoDate }
  | { readonly kind: 'unexplained'; readonly missing: Unexplained }

export interface Reminder extends TrackedTarget {
  /** Never empty. */
  readonly reasons: readonly ReminderReason[]
}

/** Days past the day by which the report after `from` should have come: its interval and the grace; 0 or less is in time. */
function daysOverdueAfter(from: IsoDate, asOf: IsoDate, target: Target): number {
  return daysBetween(from, asOf) - target.reportingIntervalDays - THRESHOLDS.overdueGraceDays
}

function lateMilestone({ target, assessment }: TrackedTarget): ReminderReason[] {
  const { milestone, due, asOf, status, latest } = assessment
  if (target.kind !== 'milestone' || milestone?.isReached === true || status === 'achieved') return []
  const daysLate = daysBetween(due, asOf)
  return daysLate > 0 ? [{ kind: 'milestone-late', due, daysLate, hasReport: latest !== null }] : []
}

function overdueReport({ target, assessment }: TrackedTarget): ReminderReason[] {
  const { asOf, latest, flags } = assessment
  if (latest !== null) {
    if (!flags.isDataOverdue) return []
    return [
      { kind: 'data-overdue', dataDate: latest.date, days: daysOverdueAfter(latest.date, asOf, target) },
    ]
  }
  // A milestone may well be silent until it is due.
  if (target.kind === 'milestone') return []
  const days = daysOverdueAfter(firstDayOf(target.year), asOf, target)
  return days > 0 ? [{ kind: 'no-report', days }] : []
}

function finalFigure({ flags, dataDate }: Assessment): ReminderReason[] {
  return flags.awaitsFinal && dataDate !== null ? [{ kind: 'awaits-final', dataDate }] : []
}

function unexplained({ status, latest }: Assessment): ReminderReason[] {
  if (latest === null || (status !== 'behind' && status !== 'missed')) return []
  const [hasCause, hasNextStep] = [latest.cause !== null, latest.nextStep !== null]
  if (hasCause && hasNextStep) return []
  const missing = hasCause ? 'next-step' : hasNextStep ? 'cause' : 'both'
  return [{ kind: 'unexplained', missing }]
}

/** The longest delay among the reasons, in days; 0 when none of them is a delay. */
export function longestDelayOf(reasons: readonly ReminderReason[]): number {
  return Math.max(
    0,
    ...reasons.map((reason) => {
      if (reason.kind === 'milestone-late') return reason.daysLate
      return reason.kind === 'data-overdue' || reason.kind === 'no-report' ? reason.days : 0
    }),
  )
}

/**
 * What is to be asked for on the day that the targets were assessed on, longest
 * delay first: milestones past due and not reported done, reports that are overdue
 * or never came, final figures that are awaited after the year, and targets behind
 * or missed whose newest report gives no cause or no next step. A target without
 * such a reason is not in the list; equal delays keep their order.
 *
 * Source: issue 3, "Departments and reminders"; status method, "Data overdue". That a
 * target without any report is reminded after the same time, counted from 1 January,
 * is ours: the flag needs a datum.
 */
export function remindersOf(tracked: readonly TrackedTarget[]): readonly Reminder[] {
  return tracked
    .map((one) => ({
      ...one,
      reasons: [
        ...lateMilestone(one),
        ...overdueReport(one),
        ...finalFigure(one.assessment),
        ...unexplained(one.assessment),
      ],
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => longestDelayOf(b.reasons) - longestDelayOf(a.reasons))
}
