import type { ObservationWire, TargetWire } from '../../src/api/wire'
import { elapsedShareOf, monthEnd, type IsoDate } from '../../src/domain/calendar'
import { monthlyCounts } from './demo-curve'
import type { DemoMilestoneReport } from './demo-milestones'
import { demoStageWords } from './demo-milestones'
import type { DemoCourse } from './demo-plan'
import { randomFrom, seedOf } from './demo-random'
import {
  CORRECTED,
  DAY_AS_PUBLISHED,
  DEMO_CONFIRMER,
  DEMO_REPORTER,
  DEMO_SOURCE,
  ENDS_AS_PUBLISHED,
  SETBACKS,
  WORDS_ONLY,
} from './demo-words'

const YEAR = 2024
const SEED = 'beijing-2024'
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** Completion ÷ elapsed share below which a report gives a cause and a next step; from this month on. */
const SETBACK_BELOW_RATIO = 0.95
const SETBACKS_FROM_MONTH = 4

function blankReport(target: TargetWire, date: string): ObservationWire {
  return {
    id: `${target.id}.${date}.demo`,
    target_id: target.id,
    date,
    year: YEAR,
    value: null,
    unit_id: target.kind === 'points' ? 'percent' : (target.quantity?.unit.id ?? null),
    ratio: null,
    is_attestation: false,
    wording: null,
    milestone: null,
    standing: 'demo',
    scope: 'same',
    qualifier: null,
    cause: null,
    next_step: null,
    note: null,
    reported_by: DEMO_REPORTER,
    reported_on: null,
    confirmed_by: null,
    revision_of: null,
    source: { kind: 'demo', name: DEMO_SOURCE, url: null },
  }
}

/** The months in which a target reports, by its own interval: every month, quarter or half-year. */
function reportingMonths(target: TargetWire): number[] {
  const days = target.reporting_interval_days
  if (days < 60) return MONTHS
  return MONTHS.filter((month) => month % (days < 150 ? 3 : 6) === 0)
}

function isWithin(months: readonly [number, number] | undefined, month: number): boolean {
  return months !== undefined && month >= months[0] && month <= months[1]
}

type Setback = Pick<ObservationWire, 'cause' | 'next_step'>

function setbackOf(target: TargetWire, { shape }: DemoCourse, count: number, month: number): Setback {
  const none = { cause: null, next_step: null }
  const promised = target.quantity?.value ?? 0
  if (promised <= 0 || count >= promised || month < SETBACKS_FROM_MONTH) return none
  const elapsed = elapsedShareOf(YEAR, monthEnd(YEAR, month))
  if (count / promised / elapsed >= SETBACK_BELOW_RATIO) return none
  const { cause, nextStep } = SETBACKS[shape]
  return { cause, next_step: nextStep }
}

/** The year's last report where the result was published: its figure, or its wording where it has none. */
function publishedEnd(report: ObservationWire, outcome: ObservationWire): ObservationWire {
  return {
    ...report,
    value: outcome.value,
    qualifier: outcome.qualifier,
    is_attestation: outcome.is_attestation,
    wording: outcome.wording,
    note: ENDS_AS_PUBLISHED,
  }
}

function withCorrection(report: ObservationWire, course: DemoCourse): ObservationWire[] {
  const { revised } = course
  if (revised === undefined || report.date !== monthEnd(YEAR, revised.month)) return [report]
  const corrected = {
    ...report,
    id: `${report.id}.revised`,
    revision_of: report.id,
    reported_on: revised.on,
    note: CORRECTED,
  }
  return [{ ...report, value: revised.first }, corrected]
}

/**
 * The made-up reports of one target with a number. `baseline` is the level of
 * the year before for a change in points, else 0; `outcome` the published result
 * of the same scope, if any. Pure: the same on every call.
 */
export function demoCountReports(
  target: TargetWire,
  course: DemoCourse,
  baseline: number,
  outcome: ObservationWire | undefined,
): ObservationWire[] {
  const isPublishedEnd = course.december === 'published'
  if (isPublishedEnd && outcome === undefined) throw new Error(`No published result for ${target.id}`)
  const promised = target.quantity?.value ?? 0
  const december = course.december === 'published' ? (outcome?.value ?? promised) : course.december
  const counts = monthlyCounts(course, december, randomFrom(seedOf(`${SEED}/${target.id}`)))
  const months = reportingMonths(target).filter((month) => !isWithin(course.silent, month))
  return months.flatMap((month) => {
    const report = blankReport(target, monthEnd(YEAR, month))
    const confirmed = month % 3 === 0 ? { confirmed_by: DEMO_CONFIRMER } : {}
    if (isWithin(course.wordsOnly, month)) return [{ ...report, is_attestation: true, wording: WORDS_ONLY }]
    if (month === 12 && isPublishedEnd && outcome !== undefined) {
      return [publishedEnd({ ...report, ...confirmed }, outcome)]
    }
    const count = counts[month - 1] ?? 0
    const value = Number((baseline + count).toFixed(2))
    return withCorrection(
      { ...report, ...confirmed, ...setbackOf(target, course, count, month), value },
      course,
    )
  })
}

/** The made-up reports of one milestone; `outcome` as above. */
export function demoMilestoneReports(
  target: TargetWire,
  plan: readonly DemoMilestoneReport[],
  outcome: ObservationWire | undefined,
): ObservationWire[] {
  return plan.map((planned) => {
    const date = planned.on === 'published' ? outcome?.date : planned.on
    if (date === undefined) throw new Error(`No published result for ${target.id}`)
    const isLate = planned.stage !== 'done' && planned.forecast > target.due.date
    const setback = isLate ? SETBACKS.milestone : undefined
    const isPublished = planned.on === 'published'
    return {
      ...blankReport(target, date),
      wording: demoStageWords(planned.stage),
      milestone: {
        stage: planned.stage,
        reached_on: planned.stage === 'done' ? (isPublished && outcome?.milestone?.reached_on) || date : null,
        date_precision: (isPublished && outcome?.milestone?.date_precision) || 'day',
        forecast_date: planned.stage === 'done' ? null : planned.forecast,
      },
      cause: setback?.cause ?? null,
      next_step: setback?.nextStep ?? null,
      note: isPublished ? DAY_AS_PUBLISHED : null,
    }
  })
}

/** The reporting day of a demo year on which most has happened and something still can: the demo opens on it. */
export const DEMO_OPENS_AS_OF: IsoDate = monthEnd(YEAR, 9)
