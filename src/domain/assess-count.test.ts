import { describe, expect, it } from 'vitest'
import { aTarget, anObservation, assessedAt } from '../../tests/domain-builders'
import { assess } from './assess'
import { DEFAULT_PRESET } from './preset'
import { groupOf } from './status'

const jobs = aTarget({ value: 260_000 })

describe('the checks by hand of the status method', () => {
  it('works out 123,000 of 260,000 jobs on 30 September 2024', () => {
    const found = assessedAt(jobs, '2024-09-30', 123_000)
    expect(found.completion).toMatchObject({ value: { share: expect.closeTo(0.473, 3) } })
    expect(found.planned).toMatchObject({ value: { share: 274 / 366, basis: 'even' } })
    expect(found.gap).toMatchObject({ value: expect.closeTo(-27.6, 1) })
    expect(found.requiredPace).toMatchObject({ value: expect.closeTo(3.32, 2) })
    expect(found.status).toBe('behind')
  })

  it.each([
    ['gap-lamp', 'at-risk'],
    ['ratio-plate', 'at-risk'],
    ['international-ratio', 'at-risk'],
    ['plan-or-below', 'behind'],
  ] as const)('under %s it is %s', (preset, status) => {
    expect(assessedAt(jobs, '2024-09-30', 123_000, '2024-09-30', preset).status).toBe(status)
  })

  it('judges the datum of 30 June by its own date when looked at on 30 September', () => {
    const quarterly = aTarget({ value: 260_000, reportingIntervalDays: 91 })
    const found = assessedAt(quarterly, '2024-06-30', 123_000, '2024-09-30')
    expect(found.planned).toMatchObject({ value: { share: 182 / 366 } })
    expect(found.gap).toMatchObject({ value: expect.closeTo(-2.4, 1) })
    expect(found.requiredPace).toMatchObject({ value: expect.closeTo(1.1017, 4) })
    expect(found.status).toBe('at-risk')
    expect(found.flags.isDataOverdue).toBe(false)
  })

  it.each([
    // value, date → status
    [-20, '2024-07-01', 'behind'], // s ≤ 0 at e = 0.5: there is no pace
    [0, '2024-01-02', 'too-early'],
    [0, '2024-06-30', 'behind'],
  ] as const)('%d of 100 on %s is %s', (value, date, status) => {
    expect(assessedAt(aTarget(), date, value).status).toBe(status)
  })
})

it.each([
  // value, data date, as-of date → why there is no forecast
  [100, '2024-08-31', '2024-08-31', 'settled'], // achieved: nothing left to forecast, though the plan still runs
  [90, '2024-12-31', '2025-02-28', 'settled'], // missed: the final figure is in
  [90, '2024-12-31', '2024-12-31', 'plan-over'], // open on the plan’s last day, before the final figure
] as const)('%d of 100 dated %s gives no forecast on %s: %s', (value, date, asOf, reason) => {
  const standing = asOf > '2024-12-31' ? ('final' as const) : ('provisional' as const)
  const found = assess(aTarget(), [anObservation({ date, value, standing })], asOf, DEFAULT_PRESET)
  expect(found.forecast).toEqual({ kind: 'none', reason })
})

describe('the rule for counts', () => {
  // e reaches 0.15 on 24 February 2024 (55 of 366 days = 0.1503).
  it.each([
    ['2024-02-23', 1, 'too-early'],
    ['2024-02-24', 1, 'behind'],
    ['2024-02-23', 100, 'achieved'],
    ['2024-12-31', 99.9, 'behind'], // e = 1
    ['2024-12-31', 100, 'achieved'],
    ['2024-06-30', 120, 'achieved'],
  ] as const)('on %s, %d of 100 is %s', (date, value, status) => {
    expect(assessedAt(aTarget(), date, value).status).toBe(status)
  })

  // A plan that asks for exactly half on 30 June makes the borders round numbers.
  const halfway = aTarget({
    value: 1000,
    planNodes: [
      { date: '2024-06-30', share: 0.5 },
      { date: '2024-12-31', share: 1 },
    ],
  })
  it.each([
    [550, 'ahead'], // g = +5 points exactly
    [549, 'on-track'],
    [500, 'on-track'],
    [477, 'on-track'], // n = 1.096
    [476, 'at-risk'], // n = 1.101
    [334, 'at-risk'], // n = 1.99
    [333, 'behind'], // n = 2.003
  ] as const)('%d of 1000 at a planned half is %s', (value, status) => {
    expect(assessedAt(halfway, '2024-06-30', value).status).toBe(status)
  })

  it('is basically on track (基本达序时) when the gap is just below zero', () => {
    expect(assessedAt(halfway, '2024-06-30', 490).flags.isBasicallyOnTrack).toBe(true)
    expect(assessedAt(halfway, '2024-06-30', 500).flags.isBasicallyOnTrack).toBe(false)
  })

  it('does not call "almost the target" achieved', () => {
    const almost = [anObservation({ date: '2024-11-30', value: 100, qualifier: 'almost' })]
    expect(assess(aTarget(), almost, '2024-11-30', DEFAULT_PRESET).status).not.toBe('achieved')
  })

  it('knows no target before the first datum, and keeps the last one after it', () => {
    const series = [
      anObservation({ date: '2024-03-31', value: 40 }),
      anObservation({ date: '2024-06-30', value: 45 }),
    ]
    const on = (asOf: '2024-03-30' | '2024-04-10' | '2024-12-31') =>
      assess(aTarget(), series, asOf, DEFAULT_PRESET)
    expect(on('2024-03-30')).toMatchObject({
      status: 'no-data',
      dataDate: null,
      completion: { reason: 'no-observation' },
    })
    expect(on('2024-04-10')).toMatchObject({ status: 'ahead', dataDate: '2024-03-31' })
    expect(on('2024-12-31')).toMatchObject({ dataDate: '2024-06-30', flags: { isDataOverdue: true } })
  })
})

describe('the end of the year', () => {
  const below = (standing: 'final' | 'provisional' | 'demo') => [
    anObservation({ date: '2024-12-31', value: 90, standing }),
  ]
  it.each([
    ['final', '2024-12-31', 'behind', false],
    ['final', '2025-01-01', 'missed', false],
    ['provisional', '2025-01-01', 'behind', true],
    ['demo', '2025-01-01', 'missed', false],
  ] as const)('%s figures below the target, seen on %s: %s', (standing, asOf, status, awaitsFinal) => {
    const found = assess(aTarget(), below(standing), asOf, DEFAULT_PRESET)
    expect(found.status).toBe(status)
    expect(found.flags.awaitsFinal).toBe(awaitsFinal)
  })

  it('never counts a figure of the year before', () => {
    const lastYear = [anObservation({ date: '2023-12-31', value: 281_000, standing: 'final' })]
    expect(assess(jobs, lastYear, '2024-06-30', DEFAULT_PRESET).status).toBe('no-data')
  })
})

describe('what may not be judged', () => {
  it.each([
    ['another scope', { scope: 'narrower' as const }],
    ['another unit', { unitId: 'household' }],
    ['no unit', { unitId: null }],
    ['no figure', { value: null }],
  ])('leaves out an observation with %s', (_, fault) => {
    const observations = [anObservation({ date: '2024-09-30', value: 99, ...fault })]
    expect(assess(aTarget(), observations, '2024-09-30', DEFAULT_PRESET).status).toBe('no-data')
  })
})

describe('revisions', () => {
  it('replaces a corrected figure once the correction is known', () => {
    const first = anObservation({ id: 'first', date: '2024-06-30', value: 60 })
    const corrected = anObservation({
      id: 'second',
      date: '2024-06-30',
      value: 40,
      revisionOf: 'first',
      reportedOn: '2024-08-10',
    })
    const at = (asOf: '2024-08-09' | '2024-08-10') =>
      assess(aTarget(), [corrected, first], asOf, DEFAULT_PRESET).latest?.value
    expect([at('2024-08-09'), at('2024-08-10')]).toEqual([60, 40])
  })

  it('lets the as-of date decide which target counts', () => {
    const reason = { zh: '调整', en: 'revised' }
    const revised = aTarget({ revisions: [{ date: '2024-07-01', value: 50, due: null, reason }] })
    expect(assessedAt(revised, '2024-06-30', 60).promised).toBe(100)
    const later = assessedAt(revised, '2024-06-30', 60, '2024-07-01')
    expect(later).toMatchObject({ promised: 50, status: 'achieved', revisions: [{ value: 50 }] })
  })

  it('moves the planned share with a revised due date', () => {
    const reason = { zh: '调整', en: 'revised' }
    const sooner = aTarget({ revisions: [{ date: '2024-03-01', value: null, due: '2024-06-30', reason }] })
    expect(assessedAt(sooner, '2024-06-30', 60).planned).toMatchObject({ value: { share: 1 } })
  })

  it('shows a person’s verdict with the computed one beside it', () => {
    const reason = { zh: '现场核查', en: 'checked on site' }
    const overridden = aTarget({
      overrides: [{ status: 'at-risk', date: '2024-09-01', author: '张三', reason }],
    })
    expect(assessedAt(overridden, '2024-08-31', 100)).toMatchObject({ status: 'achieved', override: null })
    expect(assessedAt(overridden, '2024-09-01', 100)).toMatchObject({
      status: 'at-risk',
      computedStatus: 'achieved',
    })
  })
})

describe('an order of magnitude', () => {
  const subcentre = aTarget({
    value: 1e11,
    isOrderOfMagnitude: true,
    unit: { id: 'yuan', label: { zh: '元', en: 'yuan' }, isKnown: true },
  })
  const attested = [
    anObservation({ date: '2024-12-31', unitId: null, isAttestation: true, standing: 'final' }),
  ]
  it('accepts a wording without a figure, and shows no share for it', () => {
    const found = assess(subcentre, attested, '2024-12-31', DEFAULT_PRESET)
    expect(found).toMatchObject({
      status: 'achieved',
      rule: 'attested',
      completion: { kind: 'none', reason: 'attested' },
    })
  })
  it('does not accept it for a target with an exact number', () => {
    expect(assess(aTarget(), attested, '2024-12-31', DEFAULT_PRESET).status).toBe('not-assessable')
  })
})

describe('coverage', () => {
  const clinics = aTarget({
    kind: 'coverage',
    value: 100,
    unit: { id: 'percent', label: { zh: '%', en: '%' }, isKnown: true },
  })
  it('takes done of a total that may move', () => {
    const observations = [
      anObservation({ date: '2024-05-31', unitId: 'percent', ratio: { done: 55, total: 78 } }),
      anObservation({ date: '2024-12-31', unitId: 'percent', ratio: { done: 73, total: 73 } }),
    ]
    expect(assess(clinics, observations, '2024-06-01', DEFAULT_PRESET).completion).toMatchObject({
      value: { share: expect.closeTo(0.705, 3) },
    })
    expect(assess(clinics, observations, '2024-12-31', DEFAULT_PRESET).status).toBe('achieved')
  })
  it('has no data when the total is 0', () => {
    const empty = [anObservation({ date: '2024-05-31', unitId: 'percent', ratio: { done: 0, total: 0 } })]
    expect(assess(clinics, empty, '2024-06-01', DEFAULT_PRESET).status).toBe('no-data')
  })
})

it('puts an unknown kind among what cannot be assessed, never among the good', () => {
  const { value: _, unit: __, ...rest } = aTarget()
  const unknown = { ...rest, kind: 'unknown', kindAsGiven: 'index' } as const
  const found = assess(
    unknown,
    [anObservation({ date: '2024-06-30', isAttestation: true })],
    '2024-06-30',
    DEFAULT_PRESET,
  )
  expect(found.status).toBe('not-assessable')
  expect(groupOf(found.status)).toBe('other')
})
