import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import { DEFAULT_PRESET } from './preset'
import type { QuantityTarget } from './target'
import { trendOf, type Trend } from './trend'

function trendAt(target: QuantityTarget, observations: readonly Observation[], asOf: IsoDate): Trend {
  const trend = trendOf(target, observations, assess(target, observations, asOf, DEFAULT_PRESET))
  if (trend.kind === 'none') throw new Error(trend.reason)
  return trend.value
}

const on = (date: IsoDate, value: number | null, given: Partial<Observation> = {}) =>
  anObservation({ date, value, ...given })
const rowOn = (trend: Trend, date: IsoDate) => trend.rows.find((row) => row.date === date)

describe('the trend of a count', () => {
  const target = aTarget({ value: 366 })
  const reports = [on('2024-01-31', 20), on('2024-02-29', 50)]
  const trend = trendAt(target, reports, '2024-03-15')

  it('runs from 1 January to the end of the year, by date', () => {
    expect(trend.rows.map(({ date }) => date)).toEqual([
      '2024-01-01',
      '2024-01-31',
      '2024-02-29',
      '2024-03-15',
      '2024-12-31',
    ])
    expect([trend.rows[0]?.day, trend.lastDay, trend.asOfDay]).toEqual([1, 366, 75])
    expect(trend.months.map(({ middleDay }) => middleDay).slice(0, 3)).toEqual([15, 46, 75])
    expect(trend.months).toHaveLength(12)
  })
  it('holds only what was reported, on the days it was', () => {
    expect(trend.rows.map(({ actual }) => actual)).toEqual([null, 20, 50, null, null])
    expect(trend.latest).toMatchObject({ date: '2024-02-29', actual: 50, planned: 60 })
  })
  it('draws the even line up to the target', () => {
    expect(trend.rows.map(({ planned }) => planned)).toEqual([1, 31, 60, 75, 366])
    expect(trend.rows.every((row) => row.target === 366)).toBe(true)
  })
  it('forecasts from the newest figure to the due date, once it is known', () => {
    expect(trend.rows.every((row) => row.forecastLow === null)).toBe(true) // e below 0.25
    expect(trend.forecast).toBeNull()
    const later = trendAt(target, [...reports, on('2024-06-30', 91)], '2024-07-01')
    expect(rowOn(later, '2024-06-30')?.forecastLow).toBe(91)
    expect(later.forecast).toEqual({ low: 183, high: 183 })
    expect(rowOn(later, '2024-12-31')).toMatchObject({ forecastLow: 183, forecastHigh: 183 })
  })
  it('knows nothing of what came after the as-of date', () => {
    const earlier = trendAt(target, reports, '2024-02-01')
    expect(earlier.rows.map(({ actual }) => actual)).toEqual([null, 20, null, null])
  })
  it('has no as-of mark outside its year', () => {
    expect(trendAt(target, reports, '2025-02-01').asOfDay).toBeNull()
  })
})

describe('the vertical axis', () => {
  it.each([
    // target, figure → marks
    [600, 318, [0, 200, 400, 600]],
    [10_000, 12_700, [0, 5_000, 10_000, 15_000]],
    [260_000, 226_000, [0, 100_000, 200_000, 300_000]],
    [6.5, 4.8, [0, 2, 4, 6, 8]],
    [100, -30, [-50, 0, 50, 100]],
  ])('of a target of %d with %d', (value, figure, marks) => {
    expect(trendAt(aTarget({ value }), [on('2024-03-01', figure)], '2024-03-01').axis).toEqual(marks)
  })
})

describe('gaps', () => {
  const months: IsoDate[] = ['2024-01-31', '2024-02-29', '2024-03-31']
  it.each([
    // months later, interval → stretches
    ['2024-04-30', 31, 1],
    ['2024-06-15', 31, 1], // 76 days, the most that is borne
    ['2024-06-16', 31, 2],
    ['2024-06-30', 92, 1],
  ] as const)('next report on %s, every %d days: %d stretches', (date, reportingIntervalDays, stretches) => {
    const reports = [...months.map((month) => on(month, 10)), on(date, 20)]
    expect(trendAt(aTarget({ reportingIntervalDays }), reports, '2024-12-31').stretches).toBe(stretches)
  })
  it('begin where a report gives no figure', () => {
    const words = on('2024-02-29', null, { isAttestation: true })
    const trend = trendAt(aTarget(), [on('2024-01-31', 10), words, on('2024-03-31', 30)], '2024-04-01')
    expect(trend.stretches).toBe(2)
    expect(rowOn(trend, '2024-03-31')?.stretch).toBe(1)
  })
})

describe('what was corrected', () => {
  const first = on('2024-06-30', 171, { id: 'first' })
  const corrected = on('2024-06-30', 160, { id: 'second', revisionOf: 'first', reportedOn: '2024-08-12' })
  it.each([
    ['2024-08-11', 171, null],
    ['2024-08-12', 160, 171],
  ] as const)('on %s reads %d, first %s', (asOf, actual, superseded) => {
    const trend = trendAt(aTarget({ value: 300 }), [first, corrected], asOf)
    expect(rowOn(trend, '2024-06-30')).toMatchObject({ actual, superseded })
  })
  it('shows the older target before the day of its revision', () => {
    const reason = { zh: '调整', en: 'changed' }
    const target = aTarget({ revisions: [{ date: '2024-07-01', value: 200, due: null, reason }] })
    const trend = trendAt(target, [first], '2024-09-30')
    expect(rowOn(trend, '2024-06-30')?.target).toBe(100)
    expect(rowOn(trend, '2024-07-01')?.target).toBe(200)
    expect(rowOn(trend, '2024-12-31')?.planned).toBe(200)
  })
})

describe('other kinds', () => {
  const points = aTarget({
    kind: 'points',
    value: 0.5,
    unit: { id: 'percentage-point', label: { zh: '个百分点', en: 'percentage points' }, isKnown: true },
  })
  const before = on('2023-12-31', 14.3, { year: 2023, unitId: 'percent', standing: 'final' })
  const june = on('2024-06-30', 14.55, { unitId: 'percent' })
  it('a change in points is drawn as a level on that of the year before', () => {
    const trend = trendAt(points, [before, june], '2024-07-01')
    expect(trend.axis).toEqual([14.2, 14.4, 14.6, 14.8])
    expect(rowOn(trend, '2024-12-31')).toMatchObject({ planned: 14.8, target: 14.8 })
    expect(trend.latest.actual).toBe(14.55)
  })
  it('without that level there is nothing to draw but the figures', () => {
    const trend = trendAt(points, [june], '2024-07-01')
    expect(trend.rows.every((row) => row.planned === null && row.target === null)).toBe(true)
  })
  it('a level has its target’s line and no plan', () => {
    const level = aTarget({ kind: 'level', direction: 'at-most', value: 5 })
    const trend = trendAt(level, [on('2024-03-31', 4)], '2024-04-01')
    expect(trend.rows.every((row) => row.planned === null && row.target === 5)).toBe(true)
  })
  it('without a figure says why there is no trend', () => {
    const target = aTarget({ isOrderOfMagnitude: true })
    const words = on('2024-12-31', null, { isAttestation: true })
    const reasonFor = (list: Observation[]) =>
      trendOf(target, list, assess(target, list, '2024-12-31', DEFAULT_PRESET))
    expect(reasonFor([])).toEqual({ kind: 'none', reason: 'no-observation' })
    expect(reasonFor([words])).toEqual({ kind: 'none', reason: 'no-figure' })
  })
})

it('only finite numbers are drawn, whatever comes', () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, Number.NaN, 1e308, -0))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), value, (values, promised) => {
      const reports = values.map((one, index) => on(`2024-0${index + 1}-15` as IsoDate, one))
      const target = aTarget({ value: promised })
      const trend = trendOf(target, reports, assess(target, reports, '2024-09-30', DEFAULT_PRESET))
      if (trend.kind === 'none') return
      for (const { actual, planned, target: line, forecastLow, forecastHigh } of trend.value.rows) {
        for (const drawn of [actual, planned, line, forecastLow, forecastHigh]) {
          expect(drawn === null || Number.isFinite(drawn)).toBe(true)
        }
      }
    }),
  )
})
