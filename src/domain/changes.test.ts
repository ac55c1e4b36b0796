import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from '../../tests/domain-builders'
import { addDays, type IsoDate } from './calendar'
import { changesBetween, type Change } from './changes'
import { DEFAULT_PRESET, PRESETS } from './preset'
import type { Observation } from './observation'
import type { Target } from './target'

const between = (
  target: Target,
  observations: readonly Observation[],
  since: IsoDate,
  asOf: IsoDate,
): readonly Change[] => changesBetween(target, observations, since, asOf, DEFAULT_PRESET).changes

const ofKind = <Kind extends Change['kind']>(changes: readonly Change[], kind: Kind) =>
  changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind)

const at = (date: IsoDate, value: number, given: Partial<Observation> = {}) =>
  anObservation({ date, value, ...given })

describe('the status', () => {
  const target = aTarget()
  it.each([
    // 31 August → 30 September: planned 66.7 % → 74.9 %
    [68, 85, 'on-track', 'ahead', 'better'],
    [68, 100, 'on-track', 'achieved', 'better'],
    [68, 70, 'on-track', 'at-risk', 'worse'],
    [20, 30, 'behind', 'behind', null],
  ])('at %d, then %d, goes from %s to %s', (first, second, from, to, movement) => {
    const found = changesBetween(
      target,
      [at('2024-08-31', first), at('2024-09-30', second)],
      '2024-08-31',
      '2024-09-30',
      DEFAULT_PRESET,
    )
    expect([found.before.status, found.after.status]).toEqual([from, to])
    expect(ofKind(found.changes, 'status')).toEqual(
      movement === null ? [] : [{ kind: 'status', from, to, movement }],
    )
  })

  it('that a person set counts as any other', () => {
    const overridden = aTarget({
      overrides: [{ status: 'behind', date: '2024-09-10', author: 'x', reason: { zh: '某', en: 'x' } }],
    })
    const figures = [at('2024-08-31', 68)]
    expect(ofKind(between(overridden, figures, '2024-08-31', '2024-09-30'), 'status')).toMatchObject([
      { from: 'on-track', to: 'behind', movement: 'worse' },
    ])
  })
})

describe('new figures', () => {
  const target = aTarget()
  const [july, august, september] = [at('2024-07-31', 50), at('2024-08-31', 61.2), at('2024-09-30', 71.3)]

  it.each<[IsoDate, IsoDate, number | null, number | null, number]>([
    // since, as of → figure before, delta, how many
    ['2024-08-31', '2024-09-30', 61.2, 10.1, 1],
    ['2024-07-31', '2024-09-30', 50, 21.3, 2],
    ['2024-07-15', '2024-09-30', null, null, 3], // nothing before: no delta, and not “from 0”
    ['2024-07-31', '2024-09-29', 50, 11.2, 1],
  ])('from %s to %s: from %s by %s', (since, asOf, before, delta, count) => {
    const [found] = ofKind(between(target, [september, july, august], since, asOf), 'new-figures')
    expect(found?.before?.value ?? null).toBe(before)
    expect(found).toMatchObject({ delta, count })
  })

  it('are none where none came, where it may not be judged, and looking back', () => {
    expect(between(target, [july], '2024-08-31', '2024-09-30')).not.toContainEqual(
      expect.objectContaining({ kind: 'new-figures' }),
    )
    const narrower = at('2024-09-30', 99, { scope: 'narrower' })
    expect(ofKind(between(target, [july, narrower], '2024-08-31', '2024-09-30'), 'new-figures')).toEqual([])
    expect(ofKind(between(target, [july, august], '2024-08-31', '2024-07-31'), 'new-figures')).toEqual([])
  })

  it('may be a wording, which has no delta', () => {
    const words = at('2024-09-30', 0, { value: null, isAttestation: true })
    const floor = aTarget({ isOrderOfMagnitude: true })
    const [found] = ofKind(between(floor, [august, words], '2024-08-31', '2024-09-30'), 'new-figures')
    expect(found).toMatchObject({ before: august, after: words, delta: null })
  })
})

describe('corrections', () => {
  const target = aTarget()
  const first = at('2024-06-30', 40, { id: 'first' })
  const corrected = at('2024-06-30', 44, { id: 'second', revisionOf: 'first', reportedOn: '2024-08-15' })
  const again = at('2024-06-30', 45, { id: 'third', revisionOf: 'second', reportedOn: '2024-09-20' })
  const all = [again, corrected, first]

  it.each<[IsoDate, IsoDate, [number, number][], number]>([
    // since, as of → [old, corrected], new figures. Each day knows what was known on it.
    ['2024-07-31', '2024-08-14', [], 0],
    ['2024-07-31', '2024-08-15', [[40, 44]], 0],
    ['2024-07-31', '2024-09-30', [[40, 45]], 0], // corrected twice in between
    ['2024-08-31', '2024-09-30', [[44, 45]], 0],
    ['2024-05-31', '2024-09-30', [], 1], // the reader never saw the first: a new figure, not a correction
    ['2024-09-20', '2024-12-31', [], 0],
  ])('from %s to %s', (since, asOf, expected, news) => {
    const changes = between(target, all, since, asOf)
    expect(
      ofKind(changes, 'figure-revised').map(({ old, corrected }) => [old.value, corrected.value]),
    ).toEqual(expected)
    expect(ofKind(changes, 'new-figures')).toHaveLength(news)
  })

  it('of the baseline are told too', () => {
    const points = aTarget({ kind: 'points', value: 0.5 })
    const base = at('2023-12-31', 14, { id: 'base', unitId: 'percent' })
    const better = at('2023-12-31', 14.2, {
      id: 'base-2',
      unitId: 'percent',
      revisionOf: 'base',
      reportedOn: '2024-09-10',
    })
    const changes = between(points, [base, better], '2024-08-31', '2024-09-30')
    expect(ofKind(changes, 'figure-revised')).toMatchObject([{ old: base, corrected: better }])
  })

  it('that name one another, or one that is not there, do no harm', () => {
    const a = at('2024-09-30', 1, { id: 'a', revisionOf: 'b' })
    const b = at('2024-09-30', 2, { id: 'b', revisionOf: 'a' })
    const c = at('2024-09-30', 3, { id: 'c', revisionOf: 'gone' })
    expect(() => between(target, [a, b], '2024-08-31', '2024-09-30')).not.toThrow()
    expect(ofKind(between(target, [c], '2024-08-31', '2024-09-30'), 'new-figures')).toHaveLength(1)
  })
})

describe('a revision of the target', () => {
  const revised = (value: number | null, due: IsoDate | null) =>
    aTarget({ revisions: [{ date: '2024-09-10', value, due, reason: { zh: '某', en: 'x' } }] })

  it.each([
    [130, null, { before: 100, after: 130 }, null],
    [null, '2024-11-30' as IsoDate, null, { before: '2024-12-31', after: '2024-11-30' }],
    [100, null, null, null], // confirmed as it was: still said
  ])('to %s, due %s', (value, due, values, dues) => {
    const target = revised(value, due)
    expect(ofKind(between(target, [], '2024-08-31', '2024-09-30'), 'target-revised')).toMatchObject([
      { value: values, due: dues, revisions: target.revisions },
    ])
    expect(ofKind(between(target, [], '2024-09-10', '2024-09-30'), 'target-revised')).toEqual([])
    expect(ofKind(between(target, [], '2024-08-31', '2024-09-09'), 'target-revised')).toEqual([])
  })
})

describe('a milestone', () => {
  const target = aMilestone({ due: { date: '2024-09-15', isAssumed: false, words: null } })
  const open = aMilestoneReport('2024-06-30', { forecastDate: '2024-09-15' })
  const done = (on: IsoDate) => aMilestoneReport(on, { stage: 'done', reachedOn: on })

  it.each<[string, readonly Observation[], string]>([
    ['in time', [open, done('2024-09-10')], 'kept'],
    ['late', [open, done('2024-09-20')], 'late'],
    ['not at all', [open], 'open'],
    ['without a report', [], 'unknown'],
  ])('whose due date passed: %s', (_, observations, outcome) => {
    const changes = between(target, observations, '2024-08-31', '2024-09-30')
    expect(ofKind(changes, 'milestone-due')).toEqual([{ kind: 'milestone-due', due: '2024-09-15', outcome }])
  })

  it('is past due once, in the period that holds the day after', () => {
    const counts = (['2024-08-31', '2024-09-14', '2024-09-15', '2024-09-16'] as const).map(
      (day, index, days) =>
        ofKind(between(target, [open], days[index - 1] ?? '2024-08-01', day), 'milestone-due').length,
    )
    expect(counts).toEqual([0, 0, 0, 1])
  })

  it('is reached on the day that was reported, once', () => {
    const reports = [open, done('2024-09-20')]
    expect(ofKind(between(target, reports, '2024-08-31', '2024-09-30'), 'milestone-reached')).toEqual([
      { kind: 'milestone-reached', on: '2024-09-20', precision: 'day', daysLate: 5 },
    ])
    expect(ofKind(between(target, reports, '2024-09-30', '2024-10-31'), 'milestone-reached')).toEqual([])
  })

  it.each<[IsoDate, number | null]>([
    ['2024-10-15', 30],
    ['2024-09-05', -10],
    ['2024-09-15', null],
  ])('now expected on %s moved by %s days', (forecastDate, days) => {
    const reports = [open, aMilestoneReport('2024-08-31', { forecastDate })]
    const changes = between(target, reports, '2024-07-31', '2024-08-31')
    expect(ofKind(changes, 'forecast-moved').map((change) => change.days)).toEqual(
      days === null ? [] : [days],
    )
  })

  it('that is reached has no forecast to move', () => {
    const reports = [open, aMilestoneReport('2024-07-31', { forecastDate: '2024-10-31' }), done('2024-08-31')]
    expect(ofKind(between(target, reports, '2024-06-30', '2024-08-31'), 'forecast-moved')).toEqual([])
  })
})

describe('the flags', () => {
  const target = aTarget()
  it('say what fell overdue in between, and not again', () => {
    const figures = [at('2024-06-30', 50)] // 31 + 45 days: overdue from 15 September
    expect(ofKind(between(target, figures, '2024-08-31', '2024-09-30'), 'data-overdue')).toEqual([
      { kind: 'data-overdue', dataDate: '2024-06-30' },
    ])
    expect(ofKind(between(target, figures, '2024-09-30', '2024-10-31'), 'data-overdue')).toEqual([])
  })

  it('say what awaits its final figure since the year ended', () => {
    const figures = [at('2024-12-31', 50)]
    expect(ofKind(between(target, figures, '2024-12-31', '2025-01-31'), 'awaits-final')).toHaveLength(1)
    expect(ofKind(between(target, figures, '2025-01-31', '2025-02-28'), 'awaits-final')).toEqual([])
  })
})

describe('of any history', () => {
  const day = fc.integer({ min: 0, max: 460 }).map((days) => addDays('2023-12-31', days))
  const history = fc.array(
    fc.record({
      date: day,
      value: fc.integer({ min: -20, max: 130 }),
      corrects: fc.boolean(),
      delay: fc.integer({ min: 0, max: 90 }),
      stage: fc.constantFrom('not-started', 'under-way', 'done'),
      forecast: day,
    }),
    { maxLength: 12 },
  )
  const build = (records: (typeof history extends fc.Arbitrary<infer R> ? R : never)[number][]) =>
    records.map(({ date, value, corrects, delay, stage, forecast }, index) =>
      anObservation({
        id: `o${index}`,
        date,
        year: 2024,
        value,
        revisionOf: corrects && index > 0 ? `o${index - 1}` : null,
        reportedOn: addDays(date, delay),
        milestone: {
          stage: stage as 'done',
          reachedOn: null,
          datePrecision: 'day',
          forecastDate: forecast,
        },
      }),
    )
  const target = fc.constantFrom<Target>(
    aTarget({ revisions: [{ date: '2024-06-01', value: 80, due: null, reason: { zh: '某', en: 'x' } }] }),
    aTarget({ kind: 'level', direction: 'at-most' }),
    aMilestone({ due: { date: '2024-06-30', isAssumed: false, words: null } }),
  )
  const preset = fc.constantFrom(...PRESETS)

  it('the same day twice changes nothing', () => {
    fc.assert(
      fc.property(target, history, day, preset, (target, records, on, preset) => {
        const { changes, movement } = changesBetween(target, build(records), on, on, preset)
        expect(changes).toEqual([])
        expect(movement).toBe('none')
      }),
    )
  })

  it('the days exchanged turn better into worse', () => {
    const opposite = { better: 'worse', worse: 'better', other: 'other', none: 'none' } as const
    fc.assert(
      fc.property(target, history, day, day, preset, (target, records, one, other, preset) => {
        const there = changesBetween(target, build(records), one, other, preset)
        const back = changesBetween(target, build(records), other, one, preset)
        expect(back.movement).toBe(opposite[there.movement])
      }),
    )
  })
})
