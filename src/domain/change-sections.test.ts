import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, anObservation, aTarget } from '../../tests/domain-builders'
import { changesBetween } from './changes'
import { CHANGE_SECTIONS, changeSectionsOf, summaryOfChanges } from './change-sections'
import type { IsoDate } from './calendar'
import { DEFAULT_PRESET } from './preset'

const counted = (id: string, august: number | null, september: number | null) => {
  const figure = (date: IsoDate, value: number | null) =>
    value === null ? [] : [anObservation({ id: `${id}${date}`, date, value })]
  return changesBetween(
    aTarget({ id }),
    [...figure('2024-08-31', august), ...figure('2024-09-30', september)],
    '2024-08-31',
    '2024-09-30',
    DEFAULT_PRESET,
  )
}

const LIST = [
  counted('a-little-worse', 68, 70),
  counted('much-worse', 68, 20),
  counted('better', 30, 100),
  counted('first-figure', null, 75),
  counted('silent', 68, null),
  counted('nothing', null, null),
  changesBetween(
    aMilestone({ id: 'late', due: { date: '2024-09-15', isAssumed: false, words: null } }),
    [
      aMilestoneReport('2024-06-30', { forecastDate: '2024-09-15' }),
      aMilestoneReport('2024-09-30', { forecastDate: '2024-11-15' }),
    ],
    '2024-08-31',
    '2024-09-30',
    DEFAULT_PRESET,
  ),
]

describe('the parts', () => {
  const sections = changeSectionsOf(LIST)
  it.each([
    ['worse', ['much-worse', 'a-little-worse', 'late']],
    ['better', ['better']],
    ['other', ['first-figure']],
    ['milestones', ['late']],
    ['revisions', []],
    ['overdue', []],
    ['figures', ['a-little-worse', 'much-worse', 'better', 'first-figure', 'late']],
  ] as const)('%s holds %s', (section, ids) => {
    expect(sections[section].map(({ target }) => target.id)).toEqual(ids)
  })

  it('put the milestones that are past due and not done before those that were kept', () => {
    const due = (id: string, done: IsoDate | null) =>
      changesBetween(
        aMilestone({ id, due: { date: '2024-09-15', isAssumed: false, words: null } }),
        [
          aMilestoneReport('2024-06-30'),
          ...(done === null ? [] : [aMilestoneReport(done, { stage: 'done', reachedOn: done })]),
        ],
        '2024-08-31',
        '2024-09-30',
        DEFAULT_PRESET,
      )
    const { milestones } = changeSectionsOf([
      due('kept', '2024-09-01'),
      due('late', '2024-09-20'),
      due('open', null),
    ])
    expect(milestones.map(({ target }) => target.id)).toEqual(['open', 'late', 'kept'])
  })

  it('hold whatever is different, and nothing else', () => {
    const told = new Set(CHANGE_SECTIONS.flatMap((section) => sections[section]))
    expect(told).toEqual(new Set(LIST.filter(({ changes }) => changes.length > 0)))
  })
})

describe('the summary', () => {
  it('counts targets, each movement once', () => {
    const summary = summaryOfChanges(LIST)
    expect(summary).toMatchObject({
      total: 7,
      unchanged: 2,
      worse: 3,
      better: 1,
      otherStatus: 1,
      newFigures: 5,
      figuresRevised: 0,
      milestonesDue: 1,
      milestonesOpen: 1,
      milestonesReached: 0,
      forecastsSlipped: 1,
    })
  })

  it('of nothing is zeros', () => {
    expect(new Set(Object.values(summaryOfChanges([])))).toEqual(new Set([0]))
  })
})
