import { none, known, type Answer } from './answer'
import type { Assessment } from './assessment'
import { addMonths, daysBetween, daysCountedIn, firstDayOf, lastDayOf, type IsoDate } from './calendar'
import { isJudgedAsLevel } from './completion'
import { baselineOf, figureOf, seriesOf } from './datum'
import { withoutNoise } from './decimal'
import { inForce } from './in-force'
import type { Observation, ObservationStanding, Qualifier } from './observation'
import { supersededObservations } from './observation-role'
import { plannedShareOf } from './planned-share'
import type { QuantityTarget } from './target'
import { THRESHOLDS } from './thresholds'

/** What is known of one day of the year. Figures are in the unit of the observations; null is "nothing to draw", never 0. */
export interface TrendRow {
  readonly date: IsoDate
  /** 1 on 1 January. */
  readonly day: number
  readonly actual: number | null
  /** Figures of one stretch are joined; where reports are missing in between, a new stretch begins. */
  readonly stretch: number | null
  readonly standing: ObservationStanding | null
  readonly qualifier: Qualifier | null
  /** The figure first reported for this day, which a later report has corrected. */
  readonly superseded: number | null
  readonly planned: number | null
  readonly target: number | null
  readonly forecastLow: number | null
  readonly forecastHigh: number | null
}

export interface Trend {
  readonly rows: readonly TrendRow[]
  /** The number of stretches that the actual figures fall into. */
  readonly stretches: number
  readonly lastDay: number
  /** Each month's name stands at its middle, so that a figure of its last day lies before the next name. */
  readonly months: readonly { readonly month: number; readonly middleDay: number }[]
  /** The as-of date's day, or null when it lies outside the year that is drawn. */
  readonly asOfDay: number | null
  /** The newest figure. */
  readonly latest: TrendRow
  /** Where the forecast ends, in the unit of the rows; null without one. */
  readonly forecast: { readonly low: number; readonly high: number } | null
  /** The marks of the vertical axis, evenly apart, around all that is drawn. */
  readonly axis: readonly number[]
}

export type NoTrend = 'no-observation' | 'no-figure'

type Figure = Pick<TrendRow, 'actual' | 'stretch' | 'standing' | 'qualifier'>
const NO_FIGURE: Figure = { actual: null, stretch: null, standing: null, qualifier: null }

/** Only finite numbers reach a chart: an infinite one would be drawn as nonsense without a word. */
function drawable(value: number | null | undefined): number | null {
  const clean = typeof value === 'number' ? withoutNoise(value) : Number.NaN
  return Number.isFinite(clean) ? clean : null
}

/** Reports that are further apart than this leave a gap: the same patience as for overdue data. */
function longestStepDays(target: QuantityTarget): number {
  return target.reportingIntervalDays + THRESHOLDS.overdueGraceDays
}

/** The figures by day; a report without a figure, or too long a silence, begins a new stretch. */
function figuresOf(target: QuantityTarget, series: readonly Observation[]): ReadonlyMap<IsoDate, Figure> {
  const figures = new Map<IsoDate, Figure>()
  let stretch = 0
  let previous: IsoDate | null = null
  let isBroken = false
  for (const { date, standing, qualifier, ...observation } of series) {
    const actual = drawable(figureOf({ date, standing, qualifier, ...observation }))
    if (actual === null) {
      isBroken = previous !== null
      continue
    }
    if (previous !== null && (isBroken || daysBetween(previous, date) > longestStepDays(target))) stretch += 1
    figures.set(date, { actual, stretch, standing, qualifier })
    previous = date
    isBroken = false
  }
  return figures
}

/** Planned and forecast values are written no finer than they mean: whole units where hundreds are counted. */
function rounded(target: QuantityTarget, value: number): number {
  if (target.kind === 'count' && Math.abs(target.value) >= 100) return Math.round(value)
  return Math.round(value * 100) / 100
}

const AXIS_PARTS = 4
const STEPS = [1, 2, 2.5, 5, 10]

/** From three to six round marks that hold every value; from 0, unless what is drawn is a level far from it. */
function axisAround(rows: readonly TrendRow[], isLevel: boolean): readonly number[] {
  const values = rows
    .flatMap((row) => [
      row.actual,
      row.superseded,
      row.planned,
      row.target,
      row.forecastLow,
      row.forecastHigh,
    ])
    .filter((value) => value !== null)
  const low = isLevel ? Math.min(...values) : Math.min(0, ...values)
  const high = isLevel ? Math.max(...values) : Math.max(0, ...values)
  const roughly = (high - low) / AXIS_PARTS || Math.abs(high) / AXIS_PARTS || 1
  const magnitude = 10 ** Math.floor(Math.log10(roughly))
  const step = (STEPS.find((one) => one * magnitude >= roughly) ?? 10) * magnitude
  const first = Math.floor(withoutNoise(low / step))
  const parts = Math.max(1, Math.ceil(withoutNoise(high / step)) - first)
  return Array.from({ length: parts + 1 }, (_, index) => withoutNoise((first + index) * step))
}

/** Turns what counts towards the target into the unit of the observations: for points, a level on the year before's. */
function levelFrom(target: QuantityTarget, base: number | null): (done: number) => number | null {
  if (target.kind !== 'points') return (done) => drawable(done)
  const sign = target.direction === 'at-least' ? 1 : -1
  return (done) => (base === null ? null : drawable(base + sign * done))
}

function forecastEndOf(rows: readonly TrendRow[]): Trend['forecast'] {
  const end = rows.filter(({ forecastLow }) => forecastLow !== null).at(-1)
  if (end === undefined || end.forecastLow === null || end.forecastHigh === null) return null
  return { low: end.forecastLow, high: end.forecastHigh }
}

/**
 * The course of a target over its year (走势), by date: what was reported and what
 * was corrected since, the planned line of the target in force, the target's line
 * with its revisions, and the forecast from the newest figure to the due date.
 *
 * Everything as it was known on the assessment's as-of date. In the unit of the
 * observations: for a change in points these are levels in percent. Without any
 * figure there is no trend, and the reason is given. Never throws.
 *
 * Source: status method, 序时进度 and 年底预测; issue 2, "Target".
 */
export function trendOf(
  target: QuantityTarget,
  observations: readonly Observation[],
  assessment: Assessment,
): Answer<Trend, NoTrend> {
  const { asOf, due, forecast } = assessment
  const series = seriesOf(target, observations, asOf)
  const figures = figuresOf(target, series)
  const lastDate = [...figures.keys()].at(-1)
  if (lastDate === undefined) return none(series.length === 0 ? 'no-observation' : 'no-figure')

  const baseline = baselineOf(target, observations, asOf)
  const toLevel = levelFrom(target, baseline ? figureOf(baseline) : null)
  const toDrawn = (done: number) => {
    const level = toLevel(done)
    return level === null ? null : drawable(rounded(target, level))
  }
  const promised = assessment.promised ?? target.value
  const isScaled = !isJudgedAsLevel(target) && promised !== 0
  const first = firstDayOf(target.year)
  const last = due > lastDayOf(target.year) ? due : lastDayOf(target.year)
  const corrected = supersededObservations(target, observations, asOf).filter(
    ({ year }) => year === target.year,
  )
  const superseded = new Map(corrected.map((one) => [one.date, drawable(figureOf(one))]))
  const isForecast = isScaled && forecast.kind === 'known'

  const rowOn = (date: IsoDate): TrendRow => {
    const figure = figures.get(date) ?? NO_FIGURE
    const share = plannedShareOf(target, date, asOf).share
    const inForceThen = inForce(target, date < asOf ? date : asOf).value ?? promised
    const ends = isForecast && date === due && date > lastDate
    const starts = isForecast && date === lastDate && due > lastDate
    return {
      date,
      day: daysCountedIn(first, date),
      ...figure,
      superseded: superseded.get(date) ?? null,
      planned: isScaled ? toDrawn(promised * share) : null,
      target: toLevel(inForceThen),
      forecastLow: ends ? toDrawn(forecast.value.low) : starts ? figure.actual : null,
      forecastHigh: ends ? toDrawn(forecast.value.high) : starts ? figure.actual : null,
    }
  }

  const nodes = target.planNodes.length > 0 ? target.planNodes : target.lastYearShape
  const changes = [...nodes, ...assessment.revisions].map(({ date }) => date)
  const dates = new Set([first, ...figures.keys(), ...superseded.keys(), ...changes, asOf, due, last])
  const days = [...dates].filter((date) => date >= first && date <= last).sort()
  const rows = days.map(rowOn)
  const latest = rows.find(({ date }) => date === lastDate) ?? rowOn(lastDate)
  const monthStarts = Array.from({ length: 24 }, (_, index) => addMonths(first, index))
  return known({
    rows,
    stretches: (figures.get(lastDate)?.stretch ?? 0) + 1,
    lastDay: daysCountedIn(first, last),
    months: monthStarts
      .filter((date) => date <= last)
      .map((date, index) => ({ month: (index % 12) + 1, middleDay: daysCountedIn(first, date) + 14 })),
    asOfDay: asOf >= first && asOf <= last ? daysCountedIn(first, asOf) : null,
    latest,
    forecast: forecastEndOf(rows),
    axis: axisAround(rows, target.kind === 'points' || target.kind === 'level'),
  })
}
