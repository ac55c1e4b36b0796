import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import { DEFAULT_PRESET } from './preset'

const percent = { id: 'percent', label: { zh: '%', en: '%' }, isKnown: true }
const points = { id: 'percentage-point', label: { zh: '个百分点', en: 'percentage points' }, isKnown: true }

describe('change in points', () => {
  const renewables = aTarget({ kind: 'points', value: 0.5, unit: points })
  const level = (date: IsoDate, value: number) => anObservation({ date, value, unitId: 'percent' })
  const at = (value: number, date: IsoDate = '2024-12-31') =>
    assess(renewables, [level('2023-12-31', 14.3), level(date, value)], date, DEFAULT_PRESET)

  it('is met by 14.8 − 14.3, compared as decimals', () => {
    expect(at(14.8)).toMatchObject({ status: 'achieved', completion: { value: { share: 1, done: 0.5 } } })
  })
  it('judges the change against the planned share', () => {
    expect(at(14.5, '2024-07-01').completion).toMatchObject({ value: { share: expect.closeTo(0.4, 9) } })
  })
  it('is behind when the share fell, whatever the plan', () => {
    expect(at(14.2, '2024-06-30')).toMatchObject({ status: 'behind', rule: 'no-progress' })
  })
  it('cannot be assessed without the level of the year before', () => {
    const found = assess(renewables, [level('2024-12-31', 14.8)], '2024-12-31', DEFAULT_PRESET)
    expect(found).toMatchObject({
      status: 'not-assessable',
      completion: { kind: 'none', reason: 'no-baseline' },
    })
  })
  it('takes a promise of 0 points as a promise to hold the level, without dividing', () => {
    const hold = aTarget({ kind: 'points', value: 0, unit: points })
    const on = (value: number) =>
      assess(hold, [level('2023-12-31', 14.3), level('2024-06-30', value)], '2024-06-30', DEFAULT_PRESET)
        .status
    expect([on(14.3), on(14.2)]).toEqual(['on-track', 'behind'])
  })
})

describe('levels', () => {
  const pm25 = aTarget({
    kind: 'level',
    value: 32,
    direction: 'at-most',
    unit: { id: 'microgram', label: { zh: '微克', en: 'µg' }, isKnown: true },
  })
  const growth = aTarget({ kind: 'level', value: 5, band: { low: 4.5, high: 5.5 }, unit: percent })
  const found = (
    target: typeof pm25,
    value: number,
    standing: 'final' | 'provisional',
    date: IsoDate = '2024-06-30',
  ) =>
    assess(target, [anObservation({ date, value, unitId: target.unit.id, standing })], date, DEFAULT_PRESET)

  it.each([
    [30.5, 'on-track'],
    [32, 'on-track'],
    [32.1, 'behind'],
  ] as const)('at most 32: %d so far is %s', (value, status) => {
    expect(found(pm25, value, 'provisional').status).toBe(status)
  })
  it.each([
    [32, 'achieved'],
    [33, 'missed'],
  ] as const)('at most 32: a final %d is %s', (value, status) => {
    expect(found(pm25, value, 'final', '2024-12-31').status).toBe(status)
  })
  it.each([
    [5, 'on-track'],
    [4.6, 'at-risk'],
    [4.4, 'behind'],
  ] as const)('about 5: %d so far is %s', (value, status) => {
    expect(found(growth, value, 'provisional').status).toBe(status)
  })
  it('is not scaled by time: it has a margin and no completion, planned share, gap or pace', () => {
    const { completion, planned, gap, requiredPace, level } = found(pm25, 30.5, 'provisional')
    expect([completion.kind, planned.kind, gap.kind, requiredPace.kind]).toEqual([
      'none',
      'none',
      'none',
      'none',
    ])
    expect(level).toEqual({ value: 30.5, margin: 1.5 })
  })
  it('lets a target of 0 be kept by a figure of 0', () => {
    const accidents = aTarget({ value: 0, direction: 'at-most' })
    const on = (value: number, standing: 'final' | 'provisional', date: IsoDate) =>
      assess(accidents, [anObservation({ date, value, standing })], date, DEFAULT_PRESET).status
    expect(on(0, 'provisional', '2024-06-30')).toBe('on-track')
    expect(on(0, 'final', '2024-12-31')).toBe('achieved')
    expect(on(1, 'final', '2024-12-31')).toBe('missed')
  })
})

describe('milestones', () => {
  const opening = aMilestone({ due: { date: '2024-06-30', isAssumed: false, words: null } })
  const reached = (on: IsoDate) => [aMilestoneReport(on, { stage: 'done', reachedOn: on })]
  const open = [aMilestoneReport('2024-03-31')]
  const status = (observations: ReturnType<typeof reached>, asOf: IsoDate) =>
    assess(opening, observations, asOf, DEFAULT_PRESET)

  it.each([
    ['2024-06-29', 'achieved', false],
    ['2024-06-30', 'achieved', false],
    ['2024-07-01', 'achieved', true],
  ] as const)('reached on %s is %s, late: %s', (on, expected, isLate) => {
    expect(status(reached(on), '2024-12-31')).toMatchObject({ status: expected, flags: { isLate } })
  })
  it.each([
    ['2024-06-30', 'on-track'],
    ['2024-07-01', 'at-risk'],
    ['2024-09-30', 'at-risk'], // three calendar months
    ['2024-10-01', 'behind'],
  ] as const)('open on %s is %s', (asOf, expected) => {
    expect(status(open, asOf).status).toBe(expected)
  })
  it('is at risk before its date when its forecast lies after it', () => {
    const late = [aMilestoneReport('2024-03-31', { forecastDate: '2024-07-15' })]
    expect(status(late, '2024-04-01')).toMatchObject({ status: 'at-risk', rule: 'forecast-late' })
  })
  it('goes by the newest forecast', () => {
    const better = [
      aMilestoneReport('2024-03-31', { forecastDate: '2024-07-15' }),
      aMilestoneReport('2024-04-30', { forecastDate: '2024-06-30' }),
    ]
    expect(status(better, '2024-05-01').status).toBe('on-track')
  })
  it('has no data without any report, even when it is late', () => {
    expect(status([], '2024-10-01').status).toBe('no-data')
  })
  it('is not yet reached on the day before it is reached', () => {
    expect(status(reached('2024-06-10'), '2024-06-09').status).toBe('no-data')
  })
  it('is missed once the year is over and the final report is in', () => {
    const final = [{ ...aMilestoneReport('2024-12-31'), standing: 'final' as const }]
    expect(status(final, '2025-01-01').status).toBe('missed')
  })
  it('counts the days it is late', () => {
    expect(status(open, '2024-07-10').milestone).toMatchObject({ isReached: false, daysLate: 10 })
  })
  it('needs no more data once it is reached', () => {
    expect(status(reached('2024-01-31'), '2024-12-31').flags.isDataOverdue).toBe(false)
  })
})
