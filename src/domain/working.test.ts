import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { aMilestone, aMilestoneReport, aTarget, assessedAt } from '../../tests/domain-builders'
import { assess } from './assess'
import { attentionList } from './attention'
import type { IsoDate } from './calendar'
import { minus } from './decimal'
import { forecastOf } from './forecast'
import { plannedShareOf } from './planned-share'
import { DEFAULT_PRESET } from './preset'
import { requiredPaceOf } from './required-pace'
import { percentagesOf, rollUp } from './roll-up'
import { STATUSES, type Status } from './status'

describe('planned share', () => {
  it.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1 / 366],
    ['2024-02-29', 60 / 366],
    ['2024-12-31', 1],
    ['2025-02-01', 1],
  ] as const)('is, on the even line, at %s: %f', (day, share) => {
    expect(plannedShareOf(aTarget(), day, day)).toEqual({ share, basis: 'even' })
  })
  it('runs to the due date, not to the end of the year', () => {
    const before = aTarget({ due: { date: '2024-05-31', isAssumed: false, words: null } })
    expect(plannedShareOf(before, '2024-05-31', '2024-05-31').share).toBe(1)
  })
  it('takes the target’s own plan before last year’s shape before the even line', () => {
    const planNodes = [{ date: '2024-06-30', share: 0.2 }] as const
    const lastYearShape = [{ date: '2024-06-30', share: 0.7 }] as const
    const day = '2024-06-30'
    expect(plannedShareOf(aTarget({ planNodes, lastYearShape }), day, day)).toEqual({
      share: 0.2,
      basis: 'plan',
    })
    expect(plannedShareOf(aTarget({ lastYearShape }), day, day)).toEqual({ share: 0.7, basis: 'last-year' })
  })
  it('is a straight line between the nodes, in whatever order they come', () => {
    const planNodes = [
      { date: '2024-12-31', share: 1 },
      { date: '2024-06-30', share: 0.2 },
    ] as const
    // 92 of the 184 days from 30 June to 31 December
    expect(plannedShareOf(aTarget({ planNodes }), '2024-09-30', '2024-09-30').share).toBeCloseTo(0.6, 9)
  })
})

it.each([
  [0.4731, 274 / 366, 3.3169],
  [0.5, 0.5, 1],
  [0.9, 0.5, 0.1111],
])('required pace at s = %f, e = %f is %f', (s, e, n) => {
  expect(requiredPaceOf(s, e)).toEqual({ kind: 'known', value: expect.closeTo(n, 3) })
})
it.each([
  [0, 0.5, 'nothing-done'],
  [-0.2, 0.5, 'nothing-done'],
  [1, 0.5, 'all-done'],
  [1.2, 0.5, 'all-done'],
  [0.1, 0.149, 'too-early'],
  [0.5, 1, 'plan-over'],
])('there is no required pace at s = %f, e = %f: %s', (s, e, reason) => {
  expect(requiredPaceOf(s, e)).toEqual({ kind: 'none', reason })
})

describe('forecast', () => {
  it.each([
    ['2024-03-31', 'too-early'], // 91 of 366 days = 0.2486
    ['2024-12-31', 'plan-over'],
  ] as const)('is not given on %s: %s', (day, reason) => {
    expect(forecastOf(aTarget(), 20, day, day)).toEqual({ kind: 'none', reason })
  })
  it('is what is done by the planned share, on one basis one line', () => {
    expect(forecastOf(aTarget(), 61, '2024-08-31', '2024-08-31')).toEqual({
      kind: 'known',
      value: { low: expect.closeTo(91.5, 9), high: expect.closeTo(91.5, 9), bases: ['even'] },
    })
  })
  it('is a range on two bases', () => {
    const planned = aTarget({ planNodes: [{ date: '2024-08-31', share: 0.5 }] })
    const found = forecastOf(planned, 61, '2024-08-31', '2024-08-31')
    expect(found).toMatchObject({
      value: { low: expect.closeTo(91.5, 9), high: 122, bases: ['even', 'plan'] },
    })
  })
})

it.each([
  [14.4, 14.3, 0.1],
  [0.3, 0.1, 0.2],
  [14.2, 14.3, -0.1],
  [1e-7, 0, 1e-7],
])('%f − %f is %f', (a, b, difference) => {
  expect(minus(a, b)).toBe(difference)
})

it('sums the groups and the bands to the total, whatever the mix', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Status[]>(...STATUSES).map((status) => ({ status }))), (list) => {
      const { total, byGroup, byBand, byStatus } = rollUp(list)
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
      expect([sum(byGroup), sum(byBand), sum(byStatus), total]).toEqual(
        Array.from({ length: 4 }, () => list.length),
      )
    }),
  )
})

it.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [12, 23, 9, 4],
    [25, 48, 19, 8],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[5], [100]],
])('shares of %j are %j', (counts, shares) => {
  expect(percentagesOf(counts)).toEqual(shares)
})
it('makes shares that add up to 100', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (counts) => {
      const sum = percentagesOf(counts).reduce((a, b) => a + b, 0)
      expect(sum).toBe(counts.some((count) => count > 0) ? 100 : 0)
    }),
  )
})

it('lists missed and late milestones first by days late, then the rest by gap', () => {
  const on = '2024-09-30'
  const due = (date: IsoDate) => ({ due: { date, isAssumed: false, words: null } }) as const
  const milestone = (id: string, date: IsoDate) =>
    assess(aMilestone({ id, ...due(date) }), [aMilestoneReport('2024-03-31')], on, DEFAULT_PRESET)
  const forecast = assess(
    aMilestone({ id: 'forecast' }),
    [aMilestoneReport('2024-03-31', { forecastDate: '2025-02-01' })],
    on,
    DEFAULT_PRESET,
  )
  const count = (id: string, value: number) => assessedAt(aTarget({ id }), on, value)
  const list = attentionList([
    forecast,
    count('at-risk', 65),
    count('on-track', 75),
    milestone('late', '2024-08-31'),
    count('behind', 20),
    milestone('later', '2024-05-31'),
    count('achieved', 100),
  ])
  expect(list.map(({ targetId }) => targetId)).toEqual(['later', 'late', 'behind', 'at-risk', 'forecast'])
})

it('never throws and never gives NaN or Infinity, whatever finite figures come', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
  const day = fc.constantFrom<IsoDate[]>(
    '2023-12-31',
    '2024-01-01',
    '2024-02-29',
    '2024-06-30',
    '2024-12-31',
    '2025-03-01',
  )
  fc.assert(
    fc.property(finite, finite, day, day, fc.boolean(), (value, observed, date, asOf, isAtMost) => {
      const target = aTarget({ value, direction: isAtMost ? 'at-most' : 'at-least' })
      const found = assessedAt(target, date, observed, asOf)
      expect(STATUSES).toContain(found.status)
      if (found.requiredPace.kind === 'known') expect(found.requiredPace.value).toBeGreaterThan(0)
    }),
  )
})
