import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import { DEFAULT_PRESET } from './preset'
import { extremesOf, SPARK_TOP, sparkOf, type Spark } from './spark'
import type { Target, UnknownTarget } from './target'

const value = (date: IsoDate, given: number | null, more: Partial<Observation> = {}) =>
  anObservation({ date, value: given, ...more })

function track(target: Target, reports: readonly Observation[], asOf: IsoDate) {
  return { target, assessment: assess(target, reports, asOf, DEFAULT_PRESET) }
}

function spark(target: Target, reports: readonly Observation[], asOf: IsoDate = '2024-12-31'): Spark {
  return sparkOf(track(target, reports, asOf), reports)
}

function shape(one: Spark) {
  if (one.kind === 'none' || one.kind === 'milestone') return one.kind
  return one.stretches.map((stretch) => stretch.map(({ date, value }) => [date, value]))
}

const percent = { id: 'percent', label: { zh: '%', en: '%' }, isKnown: true }

describe('a count', () => {
  const reports = [value('2024-01-31', 10), value('2024-02-29', 20), value('2024-03-31', 150)]

  it('is its completion at each report up to the as-of date', () => {
    expect(shape(spark(aTarget(), reports, '2024-03-30'))).toEqual([
      [
        ['2024-01-31', 0.1],
        ['2024-02-29', 0.2],
      ],
    ])
  })

  it('lies in unit space: the days of the year, and completion up to one and a quarter', () => {
    const drawn = spark(aTarget(), reports, '2024-06-30')
    if (drawn.kind !== 'scaled') throw new Error(drawn.kind)
    expect(drawn.stretches[0]?.[1]).toMatchObject({ x: 60 / 366, y: 0.2 / SPARK_TOP, isOutside: false })
    expect(drawn.targetY).toBe(0.8)
    expect(drawn.nowX).toBe(182 / 366)
    expect(drawn.latest).toMatchObject({ value: 1.5, y: 1, isOutside: true })
    expect(drawn.plan[0]).toEqual({ x: 0, y: 0 })
    expect(drawn.plan.at(-1)).toEqual({ x: 1, y: 0.8 })
    expect(spark(aTarget(), [value('2024-03-31', -5)])).toMatchObject({
      latest: { value: -0.05, y: 0, isOutside: true },
    })
  })

  it('follows its own plan', () => {
    const planNodes = [
      { date: '2024-03-15', share: 0.5 },
      { date: '2024-12-31', share: 1 },
    ] as const
    const drawn = spark(aTarget({ planNodes }), reports)
    if (drawn.kind !== 'scaled') throw new Error(drawn.kind)
    expect(drawn.plan).toContainEqual({ x: 75 / 366, y: 0.4 })
  })

  it.each<[string, readonly Observation[], number]>([
    ['reports within the interval and its grace', [value('2024-01-31', 1), value('2024-04-16', 2)], 1],
    ['a longer silence', [value('2024-01-31', 1), value('2024-04-17', 2)], 2],
  ])('is joined only where reports follow one another: %s', (_, list, stretches) => {
    const drawn = spark(aTarget(), list)
    expect(drawn.kind === 'scaled' && drawn.stretches).toHaveLength(stretches)
  })

  it('is held against the target in force', () => {
    const revisions = [
      { date: '2024-04-01', value: 200, due: null, reason: { zh: '某', en: 'some' } },
    ] as const
    const revised = aTarget({ revisions })
    expect(shape(spark(revised, [value('2024-02-29', 20)], '2024-03-31'))).toEqual([[['2024-02-29', 0.2]]])
    expect(shape(spark(revised, [value('2024-02-29', 20)], '2024-04-01'))).toEqual([[['2024-02-29', 0.1]]])
  })

  it('takes a corrected figure in the place of the first', () => {
    const first = value('2024-02-29', 20, { id: 'first' })
    const second = value('2024-02-29', 15, { id: 'second', revisionOf: 'first', reportedOn: '2024-03-20' })
    expect(shape(spark(aTarget(), [first, second], '2024-03-10'))).toEqual([[['2024-02-29', 0.2]]])
    expect(shape(spark(aTarget(), [first, second], '2024-03-31'))).toEqual([[['2024-02-29', 0.15]]])
  })
})

describe('a change in points', () => {
  const points = aTarget({
    kind: 'points',
    value: 0.5,
    unit: { id: 'percentage-point', label: { zh: '个百分点', en: 'percentage points' }, isKnown: true },
  })
  const level = (date: IsoDate, given: number) => value(date, given, { unitId: 'percent' })

  it('is the share of the change since the year before', () => {
    const reports = [level('2023-12-31', 14.3), level('2024-06-30', 14.4)]
    expect(shape(spark(points, reports))).toEqual([[['2024-06-30', 0.2]]])
  })

  it('without a baseline is not drawn, and says why', () => {
    expect(spark(points, [level('2024-06-30', 14.4)])).toEqual({ kind: 'none', reason: 'no-baseline' })
  })
})

describe('a level', () => {
  const rate = aTarget({ kind: 'level', direction: 'at-most', value: 5, unit: percent })
  const level = (date: IsoDate, given: number) => value(date, given, { unitId: 'percent' })

  it('is drawn on a scale of its own, against its limit and without a planned line', () => {
    const drawn = spark(rate, [level('2024-03-31', 4), level('2024-04-30', 6)])
    expect(drawn).toMatchObject({ kind: 'level', targetY: 0.5, latest: { value: 6, y: 0.9 } })
    expect(drawn).not.toHaveProperty('plan')
  })

  it('that never moved from its limit runs through the middle', () => {
    expect(spark(rate, [level('2024-03-31', 5)])).toMatchObject({ targetY: 0.5, latest: { y: 0.5 } })
  })
})

describe('what cannot be drawn', () => {
  const unknown: UnknownTarget = { ...aMilestone(), kind: 'unknown', kindAsGiven: 'mystery' }
  it.each<[string, Target, readonly Observation[], string]>([
    ['nothing was reported', aTarget(), [], 'no-observation'],
    ['nothing was reported on a milestone', aMilestone(), [], 'no-observation'],
    ['only later', aTarget(), [value('2025-01-31', 10, { year: 2024 })], 'no-observation'],
    [
      'a wording without a figure',
      aTarget({ isOrderOfMagnitude: true }),
      [value('2024-06-30', null, { isAttestation: true })],
      'no-figure',
    ],
    ['a kind of target that is not known', unknown, [value('2024-06-30', 10)], 'unknown-kind'],
  ])('says why: %s', (_, target, reports, reason) => {
    expect(spark(target, reports)).toEqual({ kind: 'none', reason })
  })
})

it('of a milestone is its dates on the year', () => {
  const drawn = spark(
    aMilestone(),
    [aMilestoneReport('2024-03-31', { forecastDate: '2025-03-31' })],
    '2024-06-30',
  )
  expect(drawn).toMatchObject({
    kind: 'milestone',
    nowX: 182 / 366,
    line: { forecast: { value: { share: 1, isOutside: true } }, standing: 'forecast-late' },
  })
  expect(spark(aMilestone(), [aMilestoneReport('2024-03-31')], '2025-06-30')).toMatchObject({ nowX: null })
})

describe('the extremes', () => {
  const at = (id: string, figure: number) =>
    track(aTarget({ id }), [value('2024-06-30', figure)], '2024-06-30')
  it('are the widest gaps on either side', () => {
    const list = [at('a', 40), at('b', 20), at('c', 70), track(aMilestone(), [], '2024-06-30'), at('d', 60)]
    expect(extremesOf(list).worst?.target.id).toBe('b')
    expect(extremesOf(list).best?.target.id).toBe('c')
  })
  it('are nobody where nobody is on that side', () => {
    expect(extremesOf([at('a', 40)]).best).toBeNull()
    expect(extremesOf([])).toEqual({ worst: null, best: null })
  })
})
