import { valueOr } from './answer'
import type { Assessment } from './assessment'
import { addDays, daysBetween, daysCountedIn, firstDayOf, type IsoDate } from './calendar'
import { inForce } from './in-force'
import type { Target, TargetRevision } from './target'
import { THRESHOLDS } from './thresholds'

/** The steps of a working (评定过程) that the assessment itself does not carry: day counts and the ratio s/e. */
export interface WorkingSteps {
  /** Days from 1 January to the data date, both counted in; null without a datum. */
  readonly daysToData: number | null
  /** Days from 1 January to the due date in force, both counted in. */
  readonly daysToDue: number
  /** Days from the data date to the as-of date; null without a datum. */
  readonly dataAgeDays: number | null
  /** Data older than this are overdue. */
  readonly overdueAfterDays: number
  /** s and e in percent, to two decimals: finer than they are shown, so that their difference can be checked. */
  readonly completionPercent: number | null
  readonly plannedPercent: number | null
  /** s / e; null where either is unknown or e is 0. */
  readonly paceRatio: number | null
}

function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 100
}

/** The numbers between the inputs and the verdict, so that a reader can follow each of them. Never throws. */
export function workingStepsOf(target: Target, assessment: Assessment): WorkingSteps {
  const { asOf, dataDate, due, completion, planned } = assessment
  const first = firstDayOf(target.year)
  const share = completion.kind === 'known' ? completion.value.share : null
  const plannedShare = valueOr(planned, null)?.share ?? 0
  return {
    daysToData: dataDate === null ? null : daysCountedIn(first, dataDate),
    daysToDue: daysCountedIn(first, due),
    dataAgeDays: dataDate === null ? null : daysBetween(dataDate, asOf),
    overdueAfterDays: target.reportingIntervalDays + THRESHOLDS.overdueGraceDays,
    completionPercent: percent(share),
    plannedPercent: planned.kind === 'known' ? percent(planned.value.share) : null,
    paceRatio: share === null || plannedShare === 0 ? null : share / plannedShare,
  }
}

/** One revision of a target with what it read before. */
export interface RevisionStep {
  readonly revision: TargetRevision
  readonly before: { readonly value: number | null; readonly due: IsoDate }
  /** False for one dated after the as-of date: it does not count yet. */
  readonly isInForce: boolean
}

/**
 * Every dated revision of a target, oldest first, each with the value and due date that it replaced.
 *
 * Source: status method, "A target may be revised in mid-year".
 */
export function revisionStepsOf(target: Target, asOf: IsoDate): readonly RevisionStep[] {
  return [...target.revisions]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((revision) => {
      const { value, due } = inForce(target, addDays(revision.date, -1))
      return { revision, before: { value, due }, isInForce: revision.date <= asOf }
    })
}
