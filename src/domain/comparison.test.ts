import { describe, expect, it } from 'vitest'
import { aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import { changeBetween, comparisonOf, yearFiguresOf } from './comparison'
import type { Observation } from './observation'
import { DEFAULT_PRESET } from './preset'
import type { Indicator } from './report'
import type { QuantityTarget } from './target'

const PERSON = { id: 'person', label: { zh: '人', en: 'persons' } }

function anIndicator(given: { id?: string; value?: number; unit?: Indicator['unit'] } = {}): Indicator {
  return {
    id: given.id ?? 'an-indicator',
    name: { zh: '某指标', en: 'an indicator' },
    unit: given.unit ?? PERSON,
    review: {
      year: 2023,
      value: given.value ?? 80,
      qualifier: null,
      paragraphId: 'r1.1',
      quote: { text: '某', start: 0, end: 1 },
    },
  }
}

const assessed = (target: QuantityTarget, observations: readonly Observation[], asOf: IsoDate) =>
  assess(target, observations, asOf, DEFAULT_PRESET)

describe('a change', () => {
  it.each([
    // from, to, unit → difference, share
    [1730, 1650, 'alley', -80, -80 / 1730],
    [281_000, 260_000, 'person', -21_000, -21 / 281],
    [14.3, 14.4, 'percent', 0.1, undefined],
    [0, 40, 'site', 40, undefined],
    [50, 50, 'park', 0, 0],
  ])('from %d to %d %s is %d', (from, to, unit, difference, share) => {
    const change = changeBetween(from, to, unit)
    expect(change.difference).toBe(difference)
    if (share === undefined) expect(change.share.kind).toBe('none')
    else expect(change.share).toEqual({ kind: 'known', value: expect.closeTo(share, 9) })
  })
})

describe('the comparison', () => {
  const target = aTarget()
  const compare = (
    given: QuantityTarget,
    indicators: readonly Indicator[],
    reports: Observation[] = [],
    asOf: IsoDate = '2024-09-30',
  ) => comparisonOf(given, indicators, assessed(given, reports, asOf))

  it('sets the review’s figure beside the target', () => {
    const comparison = compare(target, [anIndicator()])
    expect(comparison).toMatchObject({
      kind: 'same',
      promised: { kind: 'change', change: { difference: 20, isApproximate: false } },
      result: { kind: 'none', reason: 'no-figure' },
    })
  })
  it('a total that still grows is told as a part of the whole year before, at its end as a change', () => {
    const june = anObservation({ date: '2024-06-30', value: 60 })
    const december = anObservation({ date: '2024-12-31', value: 60 })
    expect(compare(target, [anIndicator()], [june])).toMatchObject({
      result: { kind: 'so-far', shareOfBase: { kind: 'known', value: 0.75 } },
    })
    expect(compare(target, [anIndicator()], [december], '2024-12-31')).toMatchObject({
      result: { kind: 'change', change: { difference: -20 } },
    })
  })
  it('is not made between units that differ', () => {
    const percent = { id: 'percent', label: { zh: '%', en: '%' } }
    expect(compare(target, [anIndicator({ unit: percent })])).toMatchObject({
      promised: { kind: 'none', reason: 'units-differ' },
    })
  })
  it('is not made with a figure that counts something else', () => {
    const note = { zh: '口径不同', en: 'counted differently' }
    const near = aTarget({ relatedIndicator: { indicatorId: 'near', note } })
    const comparison = compare(near, [anIndicator({ id: 'near' })])
    expect(comparison).toMatchObject({ kind: 'related', review: { value: 80 } })
    expect(comparison).not.toHaveProperty('promised')
  })
  it('is none where the review says nothing', () => {
    expect(compare(target, [])).toEqual({ kind: 'none' })
    expect(compare(target, [{ ...anIndicator(), review: null }])).toEqual({ kind: 'none' })
  })
})

describe('the years beside each other', () => {
  const target = aTarget()
  const year = (date: IsoDate, value: number, given: Partial<Observation> = {}) =>
    anObservation({ date, value, standing: 'final', ...given })
  const review = year('2023-12-31', 80, {
    source: { kind: 'report', name: { zh: '报告', en: 'report' }, url: null },
  })
  const list = (observations: Observation[], indicators: Indicator[] = [anIndicator()]) => {
    const assessment = assessed(target, observations, '2024-09-30')
    const comparison = comparisonOf(target, indicators, assessment)
    return yearFiguresOf(target, observations, comparison, assessment)
  }

  it('run from the oldest to the newest result, the review’s figure once', () => {
    const rows = list([
      review,
      year('2024-06-30', 50),
      year('2021-12-31', 40, { id: 'x' }),
      year('2024-11-30', 99),
    ])
    expect(rows.map(({ kind, value }) => [kind, value])).toEqual([
      ['earlier', 40],
      ['review', 80],
      ['promised', 100],
      ['result', 50],
    ])
    expect(rows.map(({ barShare }) => barShare)).toEqual([0.4, 0.8, 1, 0.5])
  })
  it('show what was known on the day: a correction counts once it is reported', () => {
    const first = year('2022-12-31', 40, { id: 'first' })
    const correction = (reportedOn: IsoDate) =>
      year('2022-12-31', 45, { id: 'corrected', revisionOf: 'first', reportedOn })
    const earlier = (reports: Observation[]) =>
      list(reports)
        .filter(({ kind }) => kind === 'earlier')
        .map(({ value }) => value)
    expect(earlier([first, correction('2024-10-01')])).toEqual([40])
    expect(earlier([first, correction('2024-09-30')])).toEqual([45])
  })
  it('give no bar to what counts something else', () => {
    const rows = list([year('2022-11-23', 500, { scope: 'part-year' })])
    expect(rows[0]).toMatchObject({ kind: 'earlier', value: 500, barShare: null })
    expect(rows.find(({ kind }) => kind === 'promised')?.barShare).toBe(1)
  })
  it('keep the report’s figure as an observation where no indicator has it', () => {
    expect(list([review], []).map(({ kind }) => kind)).toEqual(['earlier', 'promised'])
  })
})
