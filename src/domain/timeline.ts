import { known, none, type Answer } from './answer'
import { reachedOnOf } from './assess-milestone'
import {
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthEnd,
  monthOf,
  yearOf,
  type IsoDate,
} from './calendar'
import { seriesOf } from './datum'
import type { DatePrecision, Observation, Stage } from './observation'
import type { Share } from './target'
import { AXIS_YEARS_AT_MOST, pointOn, timeAxis, type AxisPoint, type TimeAxis } from './time-axis'
import type { TrackedTarget } from './tracked'

/** A day known to a month, a half or a year: it may be any from `earliest` to `date`. */
export interface DatedPoint extends AxisPoint {
  readonly precision: DatePrecision
  /** Where the time that it may mean begins; equal to `share` when the day is known. */
  readonly earliest: Share
}

/** A forecast and the day of the report that made it. */
export interface ForecastPoint extends DatedPoint {
  readonly toldOn: IsoDate
}

/** Time past the due date: as it was (`done`), as it is on the as-of date (`so-far`), or as forecast (`expected`). */
export interface LateStretch {
  readonly kind: 'done' | 'so-far' | 'expected'
  readonly from: Share
  readonly to: Share
}

/** Where a milestone is in time. A partition: each is in exactly one. */
export const MILESTONE_STATES = [
  'done',
  'done-late',
  'on-time',
  'no-forecast',
  'forecast-late',
  'overdue',
  'no-report',
] as const
export type MilestoneStanding = (typeof MILESTONE_STATES)[number]

export interface MilestoneLine {
  readonly tracked: TrackedTarget
  readonly standing: MilestoneStanding
  readonly due: AxisPoint
  /** True when the report gives no date and 31 December is taken for it. */
  readonly isDueAssumed: boolean
  readonly reached: Answer<DatedPoint, 'no-report' | 'not-reached'>
  /** The forecast in force on the as-of date. */
  readonly forecast: Answer<ForecastPoint, 'no-report' | 'not-given' | 'reached'>
  /** The forecasts before it, oldest first: those that said another day. */
  readonly earlier: readonly ForecastPoint[]
  /** Days from the forecast before to the one in force: positive when it slipped; null when it never moved. */
  readonly slippedDays: number | null
  /** True when the forecast day has passed and nothing says that it is done. */
  readonly isForecastPassed: boolean
  readonly late: readonly LateStretch[]
  /** From the first report of work under way to the day it was done, else to the newest report. */
  readonly work: { readonly from: Share; readonly to: Share } | null
  readonly stage: Stage | null
}

export interface Timeline {
  readonly axis: TimeAxis
  /** The as-of date on the axis; null when it lies outside. */
  readonly asOf: AxisPoint | null
  readonly lines: readonly MilestoneLine[]
  /** How many stand where; they sum to the number of lines. */
  readonly counts: Readonly<Record<MilestoneStanding, number>>
}

/**
 * The report's year and the months after it that some date needs: a due date, a
 * completion, a forecast of any report. It is taken from all the reports, also those
 * after the as-of date, so that it holds still while that date moves.
 */
export function timelineAxisOf(
  tracked: readonly TrackedTarget[],
  histories: ReadonlyMap<string, readonly Observation[]>,
  asOf: IsoDate,
): TimeAxis {
  const milestones = tracked.filter(({ target }) => target.kind === 'milestone')
  const year = milestones.reduce((first, { target }) => Math.min(first, target.year), Infinity)
  return axisAround(Number.isFinite(year) ? year : yearOf(asOf), milestones, histories)
}

function axisAround(
  year: number,
  milestones: readonly TrackedTarget[],
  histories: ReadonlyMap<string, readonly Observation[]>,
): TimeAxis {
  const dates = milestones.flatMap(({ target, assessment }) => [
    target.due.date,
    assessment.due,
    ...(histories.get(target.id) ?? []).flatMap(({ milestone }) =>
      milestone === null ? [] : [milestone.reachedOn, milestone.forecastDate].filter((date) => date !== null),
    ),
  ])
  const limit = lastDayOf(year + AXIS_YEARS_AT_MOST - 1)
  const last = dates.reduce((latest, date) => (date > latest ? date : latest), lastDayOf(year))
  const end = last > limit ? limit : last
  return timeAxis(firstDayOf(year), monthEnd(yearOf(end), monthOf(end)))
}

function earliestDayOf(date: IsoDate, precision: DatePrecision): IsoDate {
  if (precision === 'day') return date
  const first = firstDayOf(yearOf(date))
  if (precision === 'year') return first
  if (precision === 'half-year') return monthOf(date) <= 6 ? first : addMonths(first, 6)
  return addMonths(first, monthOf(date) - 1)
}

function datedOn(axis: TimeAxis, date: IsoDate, precision: DatePrecision): DatedPoint {
  const point = pointOn(axis, date)
  const earliest = precision === 'day' ? point.share : pointOn(axis, earliestDayOf(date, precision)).share
  return { ...point, precision, earliest }
}

/** The forecasts in the order in which they were made, each once as long as it stayed the same. */
function forecastsOf(axis: TimeAxis, reports: readonly Observation[]): readonly ForecastPoint[] {
  const told: ForecastPoint[] = []
  for (const { date, milestone } of reports) {
    if (milestone === null || milestone.forecastDate === null) continue
    if (told.at(-1)?.date === milestone.forecastDate) continue
    told.push({ ...datedOn(axis, milestone.forecastDate, milestone.datePrecision), toldOn: date })
  }
  return told
}

function standingOf({ assessment }: TrackedTarget, forecast: IsoDate | null): MilestoneStanding {
  const { milestone, due, asOf } = assessment
  if (milestone === null) return 'no-report'
  if (milestone.isReached) return milestone.daysLate > 0 ? 'done-late' : 'done'
  if (asOf > due) return 'overdue'
  if (forecast === null) return 'no-forecast'
  return forecast > due ? 'forecast-late' : 'on-time'
}

function workOf(axis: TimeAxis, reports: readonly Observation[], reachedOn: IsoDate | null) {
  const first = reports.find(({ milestone }) => milestone?.stage === 'under-way')
  const last = reachedOn ?? reports.at(-1)?.date
  if (first === undefined || last === undefined || last < first.date) return null
  return { from: pointOn(axis, first.date).share, to: pointOn(axis, last).share }
}

function lateOf(
  axis: TimeAxis,
  due: AxisPoint,
  standing: MilestoneStanding,
  asOf: IsoDate,
  reached: DatedPoint | null,
  forecast: ForecastPoint | null,
): readonly LateStretch[] {
  const from = due.share
  if (standing === 'done-late' && reached !== null) return [{ kind: 'done', from, to: reached.share }]
  if (standing === 'forecast-late' && forecast !== null)
    return [{ kind: 'expected', from, to: forecast.share }]
  if (standing !== 'overdue') return []
  const now = pointOn(axis, asOf).share
  const soFar = { kind: 'so-far', from, to: now } as const
  return forecast !== null && forecast.date > asOf
    ? [soFar, { kind: 'expected', from: now, to: forecast.share }]
    : [soFar]
}

/**
 * One milestone on an axis, as it was known on its assessment's as-of date: when it
 * is due, when it was done or is expected, how late, and how its forecast moved.
 * Positions are shares of the axis, 0 to 1. A date that is not known is absent, with
 * its reason. Never throws.
 *
 * Source: status method, "Rules by kind", milestone; issue 3, point 4.
 */
export function milestoneLineOf(
  axis: TimeAxis,
  tracked: TrackedTarget,
  observations: readonly Observation[],
): MilestoneLine {
  const { target, assessment } = tracked
  const { asOf, milestone } = assessment
  const reports = milestone === null ? [] : seriesOf(target, observations, asOf)
  const due = pointOn(axis, assessment.due)
  const report = milestone?.reached ?? null
  const reachedOn = report === null ? null : reachedOnOf(report)
  const reached =
    reachedOn === null ? null : datedOn(axis, reachedOn, report?.milestone?.datePrecision ?? 'day')
  const told = forecastsOf(axis, reports)
  const forecast = reached === null ? (told.at(-1) ?? null) : null
  const earlier = reached === null ? told.slice(0, -1) : told
  const before = earlier.at(-1)
  const standing = standingOf(tracked, forecast?.date ?? null)
  return {
    tracked,
    standing,
    due,
    isDueAssumed: target.due.isAssumed && assessment.due === target.due.date,
    reached: reached === null ? none(milestone === null ? 'no-report' : 'not-reached') : known(reached),
    forecast:
      forecast === null
        ? none(milestone === null ? 'no-report' : reached === null ? 'not-given' : 'reached')
        : known(forecast),
    earlier,
    slippedDays: before === undefined || forecast === null ? null : daysBetween(before.date, forecast.date),
    isForecastPassed: forecast !== null && forecast.date < asOf,
    late: lateOf(axis, due, standing, asOf, reached, forecast),
    work: workOf(axis, reports, reachedOn),
    stage: reached === null ? (assessment.latest?.milestone?.stage ?? null) : 'done',
  }
}

/** By due date; those of one day keep the report's order. */
function byDue(a: MilestoneLine, b: MilestoneLine): number {
  return a.due.date.localeCompare(b.due.date)
}

/**
 * All milestones on one axis, by due date. Targets of other kinds are left out. The counts
 * partition the lines: done in time or late, not yet due with a forecast in time,
 * without one or with a late one, past due, and not reported on at all.
 *
 * Source: issue 3, point 4.
 */
export function timelineOf(
  tracked: readonly TrackedTarget[],
  histories: ReadonlyMap<string, readonly Observation[]>,
  asOf: IsoDate,
  axis: TimeAxis = timelineAxisOf(tracked, histories, asOf),
): Timeline {
  const lines = tracked
    .filter(({ target }) => target.kind === 'milestone')
    .map((one) => milestoneLineOf(axis, one, histories.get(one.target.id) ?? []))
    .sort(byDue)
  const counts = Object.fromEntries(
    MILESTONE_STATES.map((state) => [state, lines.filter(({ standing }) => standing === state).length]),
  ) as Record<MilestoneStanding, number>
  const now = pointOn(axis, asOf)
  return { axis, asOf: now.isOutside ? null : now, lines, counts }
}
