import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import { DEFAULT_PRESET } from './preset'
import type { Observation } from './observation'
import { longestDelayOf, remindersOf, type ReminderReason } from './reminders'
import type { Target } from './target'

const WORDS = { zh: '某', en: 'x' }
const track = (target: Target, observations: readonly Observation[], asOf: IsoDate) => ({
  target,
  assessment: assess(target, observations, asOf, DEFAULT_PRESET),
})
const reasonsOf = (target: Target, observations: readonly Observation[], asOf: IsoDate) =>
  remindersOf([track(target, observations, asOf)]).flatMap(({ reasons }) => reasons)

describe('a quantity', () => {
  const target = aTarget()
  const at = (date: IsoDate, value: number, given: Partial<Observation> = {}) =>
    anObservation({ date, value, ...given })

  it.each<[string, readonly Observation[], IsoDate, readonly ReminderReason[]]>([
    ['up to date', [at('2024-08-31', 80)], '2024-09-30', []],
    // 31 + 45 days after 30 June is 14 September
    ['on its last day', [at('2024-06-30', 60)], '2024-09-14', []],
    [
      'overdue by a day',
      [at('2024-06-30', 60)],
      '2024-09-15',
      [{ kind: 'data-overdue', dataDate: '2024-06-30', days: 1 }],
    ],
    ['without a report in time', [], '2024-03-17', []],
    ['without a report', [], '2024-03-18', [{ kind: 'no-report', days: 1 }]],
    [
      'awaiting its final figure',
      [at('2024-12-31', 90)],
      '2025-01-20',
      [
        { kind: 'awaits-final', dataDate: '2024-12-31' },
        { kind: 'unexplained', missing: 'both' }, // the plan's time is over: behind
      ],
    ],
    [
      'missed and explained',
      [at('2024-12-31', 90, { standing: 'final', cause: WORDS, nextStep: WORDS })],
      '2025-01-20',
      [],
    ],
    [
      'behind without a word',
      [at('2024-09-30', 20)],
      '2024-09-30',
      [{ kind: 'unexplained', missing: 'both' }],
    ],
    [
      'behind with a cause only',
      [at('2024-09-30', 20, { cause: WORDS })],
      '2024-09-30',
      [{ kind: 'unexplained', missing: 'next-step' }],
    ],
    [
      'behind with a next step only',
      [at('2024-09-30', 20, { nextStep: WORDS })],
      '2024-09-30',
      [{ kind: 'unexplained', missing: 'cause' }],
    ],
    ['at risk without a word', [at('2024-09-30', 70)], '2024-09-30', []],
  ])('%s', (_, observations, asOf, expected) => {
    expect(reasonsOf(target, observations, asOf)).toEqual(expected)
  })
})

describe('a milestone', () => {
  const target = aMilestone({
    due: { date: '2024-09-15', isAssumed: false, words: null },
    reportingIntervalDays: 182,
  })
  const open = aMilestoneReport('2024-06-30')
  it.each<[string, readonly Observation[], IsoDate, readonly ReminderReason[]]>([
    ['not yet due', [open], '2024-09-15', []],
    [
      'past due',
      [open],
      '2024-09-20',
      [{ kind: 'milestone-late', due: '2024-09-15', daysLate: 5, hasReport: true }],
    ],
    [
      'past due without a report',
      [],
      '2024-09-20',
      [{ kind: 'milestone-late', due: '2024-09-15', daysLate: 5, hasReport: false }],
    ],
    ['done late', [open, aMilestoneReport('2024-09-18', { stage: 'done' })], '2024-09-20', []],
    ['silent, and not due', [], '2024-09-10', []],
  ])('%s', (_, observations, asOf, expected) => {
    expect(reasonsOf(target, observations, asOf)).toEqual(expected)
  })

  it('that a person called achieved is not asked for', () => {
    const overrides = [{ status: 'achieved', date: '2024-09-18', author: 'x', reason: WORDS }] as const
    expect(reasonsOf({ ...target, overrides }, [open], '2024-09-20')).toEqual([])
  })
})

it('puts the longest delay first, and keeps the order of equals', () => {
  const asOf = '2024-09-30'
  const behind = anObservation({ date: asOf, value: 10 })
  const tracked = [
    track(aTarget({ id: 'behind-1' }), [behind], asOf),
    track(aTarget({ id: 'overdue' }), [anObservation({ date: '2024-06-30', value: 60 })], asOf),
    track(aTarget({ id: 'fine' }), [anObservation({ date: asOf, value: 90 })], asOf),
    track(aTarget({ id: 'behind-2' }), [behind], asOf),
    track(
      aMilestone({ id: 'late', due: { date: '2024-06-30', isAssumed: false, words: null } }),
      [aMilestoneReport(asOf)],
      asOf,
    ),
  ]
  expect(remindersOf(tracked).map(({ target }) => target.id)).toEqual([
    'late',
    'overdue',
    'behind-1',
    'behind-2',
  ])
  expect(longestDelayOf([])).toBe(0)
})
