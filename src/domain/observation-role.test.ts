import { describe, expect, it } from 'vitest'
import { aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import { listObservations } from './observation-role'
import { DEFAULT_PRESET } from './preset'
import { revisionStepsOf, workingStepsOf } from './working'

describe('the list of observations', () => {
  const target = aTarget()
  const observations = [
    anObservation({ id: 'last-year', date: '2023-12-31', value: 80 }),
    anObservation({ id: 'first', date: '2024-06-30', value: 50 }),
    anObservation({
      id: 'corrected',
      date: '2024-06-30',
      value: 48,
      revisionOf: 'first',
      reportedOn: '2024-08-12',
    }),
    anObservation({ id: 'other-unit', date: '2024-07-31', value: 9, unitId: 'home' }),
    anObservation({ id: 'stock', date: '2024-08-31', value: 4200, scope: 'different' }),
    anObservation({ id: 'later', date: '2024-12-31', value: 101 }),
  ]
  it.each([
    [
      '2024-09-30',
      ['stock context', 'other-unit other-unit', 'corrected judged', 'first superseded', 'last-year same'],
      1,
    ],
    ['2024-07-01', ['first judged', 'last-year same'], 4],
  ] as const)('as of %s', (asOf, rows, later) => {
    const { latest } = assess(target, observations, asOf, DEFAULT_PRESET)
    const list = listObservations(target, observations, asOf, latest)
    expect(list.listed.map(({ observation, role }) => `${observation.id} ${role}`)).toEqual(rows)
    expect(list.later).toBe(later)
  })
})

describe('the working', () => {
  it('counts its days and its ratio', () => {
    const target = aTarget({ value: 260_000, reportingIntervalDays: 31 })
    const list = [anObservation({ date: '2024-09-30', value: 123_000 })]
    expect(workingStepsOf(target, assess(target, list, '2024-10-10', DEFAULT_PRESET))).toEqual({
      daysToData: 274,
      daysToDue: 366,
      dataAgeDays: 10,
      overdueAfterDays: 76,
      completionPercent: 47.31,
      plannedPercent: 74.86,
      paceRatio: expect.closeTo(0.632, 3),
    })
    expect(workingStepsOf(target, assess(target, [], '2024-10-10', DEFAULT_PRESET))).toMatchObject({
      daysToData: null,
      dataAgeDays: null,
      paceRatio: null,
    })
  })
  it('tells each revision with what it replaced', () => {
    const reason = { zh: '调整', en: 'changed' }
    const target = aTarget({
      revisions: [
        { date: '2024-10-01', value: 90, due: null, reason },
        { date: '2024-07-01', value: 120, due: '2024-11-30', reason },
      ],
    })
    expect(revisionStepsOf(target, '2024-09-30')).toMatchObject([
      { revision: { value: 120 }, before: { value: 100, due: '2024-12-31' }, isInForce: true },
      { revision: { value: 90 }, before: { value: 120, due: '2024-11-30' }, isInForce: false },
    ])
  })
})
