import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, aTarget } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import type { DatePrecision, MilestoneReport, Observation } from './observation'
import { DEFAULT_PRESET } from './preset'
import type { MilestoneTarget } from './target'
import { pointOn, timeAxis, yearAxis } from './time-axis'
import { milestoneLineOf, timelineOf, type MilestoneStanding } from './timeline'

const june = { date: '2024-06-30', isAssumed: false, words: null } as const
const told = (date: IsoDate, forecastDate: IsoDate | null, given: Partial<MilestoneReport> = {}) =>
  aMilestoneReport(date, { forecastDate, ...given })
const done = (date: IsoDate, datePrecision: DatePrecision = 'day') =>
  aMilestoneReport(date, { stage: 'done', reachedOn: date, datePrecision })

function track(target: MilestoneTarget, reports: readonly Observation[], asOf: IsoDate) {
  return { target, assessment: assess(target, reports, asOf, DEFAULT_PRESET) }
}

function lineOf(reports: readonly Observation[], asOf: IsoDate, given: Partial<MilestoneTarget> = {}) {
  const target = aMilestone({ due: june, ...given })
  return milestoneLineOf(timeAxis('2024-01-01', '2025-12-31'), track(target, reports, asOf), reports)
}

/** The share of 731 days, 2024 and 2025, that has passed at the end of a day. */
const at = (days: number) => days / 731

describe('an axis', () => {
  it('has its months as shares of its days', () => {
    const { months } = yearAxis(2024)
    expect(months).toHaveLength(12)
    expect(months[1]).toEqual({ year: 2024, month: 2, start: 31 / 366, width: 29 / 366 })
    expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
  })

  it.each<[IsoDate, number, boolean]>([
    // a day, where it ends, whether it is outside
    ['2024-01-01', 1 / 366, false],
    ['2024-12-31', 1, false],
    ['2025-03-31', 1, true],
    ['2023-12-31', 0, true],
    ['2023-06-30', 0, true],
  ])('has %s at %d, outside: %s', (date, share, isOutside) => {
    expect(pointOn(yearAxis(2024), date)).toEqual({ date, share, isOutside })
  })

  it.each<[string, readonly Observation[], string]>([
    ['ends with the year when nothing comes later', [done('2024-05-01')], '2024-12-31'],
    ['reaches to the end of the month of the latest date', [told('2024-09-30', '2025-03-12')], '2025-03-31'],
    ['and not beyond the year after', [told('2024-09-30', '2031-03-12')], '2025-12-31'],
  ])('%s', (_, reports, last) => {
    const target = aMilestone()
    const timeline = timelineOf(
      [track(target, reports, '2024-02-01')],
      new Map([[target.id, reports]]),
      '2024-02-01',
    )
    expect(timeline.axis.first).toBe('2024-01-01')
    expect(timeline.axis.last).toBe(last)
  })
})

describe('where a milestone stands in time', () => {
  it.each<[string, readonly Observation[], IsoDate, MilestoneStanding]>([
    ['nothing was reported', [], '2024-03-31', 'no-report'],
    ['a report after the as-of date is not known yet', [done('2024-05-01')], '2024-03-31', 'no-report'],
    ['done on the due date', [done('2024-06-30')], '2024-08-31', 'done'],
    ['done a day later', [done('2024-07-01')], '2024-08-31', 'done-late'],
    ['expected on the due date', [told('2024-03-31', '2024-06-30')], '2024-03-31', 'on-time'],
    ['expected a day later', [told('2024-03-31', '2024-07-01')], '2024-03-31', 'forecast-late'],
    ['no day is expected', [told('2024-03-31', null)], '2024-03-31', 'no-forecast'],
    ['due today and open', [told('2024-03-31', '2024-06-30')], '2024-06-30', 'on-time'],
    ['due yesterday and open', [told('2024-03-31', '2024-06-30')], '2024-07-01', 'overdue'],
  ])('%s', (_, reports, asOf, standing) => {
    const target = aMilestone({ due: june })
    const { lines, counts } = timelineOf(
      [track(target, reports, asOf)],
      new Map([[target.id, reports]]),
      asOf,
    )
    expect(lines.map((line) => line.standing)).toEqual([standing])
    expect(counts[standing]).toBe(1)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(1)
  })
})

describe('a line', () => {
  it.each<[string, readonly Observation[], IsoDate, readonly object[]]>([
    ['in time', [done('2024-06-30')], '2024-09-30', []],
    ['done late', [done('2024-07-10')], '2024-09-30', [{ kind: 'done', from: at(182), to: at(192) }]],
    [
      'forecast late',
      [told('2024-03-31', '2024-07-10')],
      '2024-05-31',
      [{ kind: 'expected', from: at(182), to: at(192) }],
    ],
    [
      'open past its due date, without a forecast',
      [told('2024-03-31', null)],
      '2024-07-10',
      [{ kind: 'so-far', from: at(182), to: at(192) }],
    ],
    [
      'open past its due date, and expected later still',
      [told('2024-07-05', '2024-07-20')],
      '2024-07-10',
      [
        { kind: 'so-far', from: at(182), to: at(192) },
        { kind: 'expected', from: at(192), to: at(202) },
      ],
    ],
  ])('is late where it is: %s', (_, reports, asOf, late) => {
    expect(lineOf(reports, asOf).late).toEqual(late)
  })

  it('remembers the forecasts that moved, and by how much', () => {
    const reports = [
      told('2024-02-29', '2024-05-31'),
      told('2024-03-31', '2024-05-31'),
      told('2024-04-30', '2024-06-10'),
      told('2024-05-31', '2024-06-30'),
    ]
    const line = lineOf(reports, '2024-05-31')
    expect(line.earlier.map(({ date, toldOn }) => [date, toldOn])).toEqual([
      ['2024-05-31', '2024-02-29'],
      ['2024-06-10', '2024-04-30'],
    ])
    expect(line.forecast).toMatchObject({ kind: 'known', value: { date: '2024-06-30', share: at(182) } })
    expect(line.slippedDays).toBe(20)
    expect(lineOf(reports, '2024-03-31')).toMatchObject({ earlier: [], slippedDays: null })
    expect(lineOf(reports, '2024-06-30').isForecastPassed).toBe(false)
    expect(lineOf(reports, '2024-07-01').isForecastPassed).toBe(true)
  })

  it('says why a date is absent', () => {
    expect(lineOf([], '2024-05-31')).toMatchObject({
      forecast: { kind: 'none', reason: 'no-report' },
      reached: { kind: 'none', reason: 'no-report' },
      stage: null,
      work: null,
    })
    expect(lineOf([told('2024-03-31', null)], '2024-05-31')).toMatchObject({
      forecast: { kind: 'none', reason: 'not-given' },
      reached: { kind: 'none', reason: 'not-reached' },
      stage: 'under-way',
    })
    expect(lineOf([told('2024-03-31', '2024-05-05'), done('2024-05-01')], '2024-05-31')).toMatchObject({
      forecast: { kind: 'none', reason: 'reached' },
      reached: { kind: 'known', value: { date: '2024-05-01' } },
      earlier: [{ date: '2024-05-05' }],
      stage: 'done',
    })
  })

  it.each<[DatePrecision, IsoDate, number]>([
    // how precisely, the last day it can mean, the share where it can begin
    ['day', '2024-08-31', at(244)],
    ['month', '2024-08-31', at(214)],
    ['half-year', '2024-06-30', at(1)],
    ['half-year', '2024-12-31', at(183)],
    ['year', '2024-12-31', at(1)],
  ])('known to the %s only, %s may begin at %d', (precision, date, earliest) => {
    const line = lineOf([done(date, precision)], '2025-01-31')
    expect(line.reached).toMatchObject({ kind: 'known', value: { date, precision, earliest } })
  })

  it('shows work from the first report of it to the newest', () => {
    const waiting = told('2024-01-31', null, { stage: 'not-started' })
    const reports = [waiting, told('2024-02-29', null), told('2024-04-30', null)]
    expect(lineOf(reports, '2024-01-31').work).toBeNull()
    expect(lineOf(reports, '2024-05-31').work).toEqual({ from: at(60), to: at(121) })
    expect(lineOf([...reports, done('2024-05-10')], '2024-05-31').work).toEqual({ from: at(60), to: at(131) })
  })

  it('is done by the day of the report when that names no day', () => {
    const line = lineOf([aMilestoneReport('2024-05-20', { stage: 'done' })], '2024-05-31')
    expect(line.reached).toMatchObject({ kind: 'known', value: { date: '2024-05-20' } })
  })

  it('is assumed only as long as the due date is the report’s', () => {
    const due = { date: '2024-12-31', isAssumed: true, words: null } as const
    const revisions = [
      { date: '2024-04-01', value: null, due: '2024-09-30', reason: { zh: '某', en: 'some' } },
    ] as const
    expect(lineOf([told('2024-03-31', null)], '2024-03-31', { due, revisions }).isDueAssumed).toBe(true)
    const revised = lineOf([told('2024-03-31', null)], '2024-04-01', { due, revisions })
    expect(revised.isDueAssumed).toBe(false)
    expect(revised.due.date).toBe('2024-09-30')
  })
})

describe('a timeline', () => {
  it('leaves other kinds out and is in the order of the due dates', () => {
    const early = aMilestone({ id: 'early', due: june })
    const late = aMilestone({ id: 'late' })
    const count = aTarget({ id: 'count' })
    const all = [late, early].map((target) => track(target, [], '2024-03-31'))
    const counted = { target: count, assessment: assess(count, [], '2024-03-31', DEFAULT_PRESET) }
    const { lines, asOf } = timelineOf([counted, ...all], new Map(), '2024-03-31')
    expect(lines.map(({ tracked }) => tracked.target.id)).toEqual(['early', 'late'])
    expect(asOf).toMatchObject({ date: '2024-03-31', share: 91 / 366 })
  })

  it('of nothing is an empty year', () => {
    const { lines, axis, asOf } = timelineOf([], new Map(), '2024-03-31')
    expect(lines).toEqual([])
    expect(axis.months).toHaveLength(12)
    expect(asOf).not.toBeNull()
  })

  it('does not place a day that lies outside', () => {
    const one = track(aMilestone(), [], '2027-03-31')
    expect(timelineOf([one], new Map(), '2027-03-31').asOf).toBeNull()
  })
})
