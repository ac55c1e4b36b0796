import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMilestone, anObservation, aTarget } from '../../tests/domain-builders'
import { assess } from './assess'
import { addDays, monthEnd, type IsoDate } from './calendar'
import {
  heatCellsOf,
  heatColumnsOf,
  heatStatusesOf,
  laggingRunOf,
  longestLaggingOf,
  monthStatusesOf,
  type HeatCell,
} from './heat-map'
import { DEFAULT_PRESET, PRESETS, type Preset } from './preset'
import { rollUp } from './roll-up'
import type { Status } from './status'
import type { Target } from './target'

const value = (date: IsoDate, given: number) => anObservation({ date, value: given })
const target = aTarget()
// By the even line: too early in January, behind in February and March, on track from June.
const history = [
  value('2024-01-31', 2),
  value('2024-02-29', 3),
  value('2024-03-31', 5),
  value('2024-06-30', 50),
  value('2024-09-30', 75),
]
const histories = new Map([[target.id, history]])

function track(one: Target, asOf: IsoDate, preset: Preset = DEFAULT_PRESET, reports = history) {
  return { target: one, assessment: assess(one, reports, asOf, preset) }
}

describe('the columns', () => {
  it.each<[IsoDate, string]>([
    // the as-of date; p a month end that has passed, n the as-of date, f still to come
    ['2023-12-31', 'ffffffffffff'],
    ['2024-01-01', 'nfffffffffff'],
    ['2024-06-15', 'pppppnffffff'],
    ['2024-06-30', 'pppppnffffff'],
    ['2024-12-31', 'pppppppppppn'],
    ['2025-02-10', 'ppppppppppppn'],
  ])('on %s are %s', (asOf, kinds) => {
    const columns = heatColumnsOf(2024, asOf)
    expect(columns.map(({ kind }) => kind.charAt(0)).join('')).toBe(kinds)
    for (const { kind, day, month } of columns) {
      expect(day).toBe(kind === 'now' ? asOf : monthEnd(2024, month ?? 0))
    }
  })
})

describe('the status of a target', () => {
  const months = monthStatusesOf([target], histories, 2024, DEFAULT_PRESET)

  it('is that of each month’s end, and nothing afterwards', () => {
    const statuses = heatStatusesOf(track(target, '2024-07-10'), months, heatColumnsOf(2024, '2024-07-10'))
    expect(statuses).toEqual([
      'too-early',
      'behind',
      'behind',
      'behind',
      'behind',
      'on-track',
      'on-track',
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('is no data where nothing was known yet, not a gap and not 0', () => {
    const none = monthStatusesOf([target], new Map(), 2024, DEFAULT_PRESET)
    const columns = heatColumnsOf(2024, '2024-03-31')
    expect(
      heatStatusesOf(track(target, '2024-03-31', DEFAULT_PRESET, []), none, columns).slice(0, 4),
    ).toEqual(['no-data', 'no-data', 'no-data', null])
  })

  it('in the column of the as-of date is the status on that date, and in a past one that of its end', () => {
    const anyHistory = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: -10, max: 130 })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        anyHistory,
        fc.integer({ min: 0, max: 450 }),
        fc.constantFrom(...PRESETS),
        fc.boolean(),
        (points, day, preset, isMilestone) => {
          const one: Target = isMilestone ? aMilestone() : target
          const reports = points.map(([days, figure], index) => ({
            ...value(addDays('2024-01-01', days), figure),
            id: String(index),
            year: 2024,
          }))
          const asOf = addDays('2024-01-01', day)
          const known = monthStatusesOf([one], new Map([[one.id, reports]]), 2024, preset)
          const tracked = track(one, asOf, preset, reports)
          const columns = heatColumnsOf(2024, asOf)
          return heatStatusesOf(tracked, known, columns).every((status, index) => {
            const column = columns[index]
            if (column === undefined || column.kind === 'future') return status === null
            return status === assess(one, reports, column.day, preset).status
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a row of targets', () => {
  const other = aTarget({ id: 'other' })
  const all: readonly Target[] = [target, other]
  const months = monthStatusesOf(all, histories, 2024, DEFAULT_PRESET)

  it('counts every target in every column that is reached', () => {
    const asOf = '2024-07-10'
    const tracked = all.map((one) => track(one, asOf, DEFAULT_PRESET, one === target ? history : []))
    const cells = heatCellsOf(tracked, months, heatColumnsOf(2024, asOf))
    expect(cells.map((cell) => cell?.rollUp.total ?? null)).toEqual([
      2,
      2,
      2,
      2,
      2,
      2,
      2,
      ...Array(5).fill(null),
    ])
    expect(cells.map((cell) => cell?.lagging ?? null)).toEqual([0, 1, 1, 1, 1, 0, 0, ...Array(5).fill(null)])
    expect(cells.slice(0, 2).map((cell) => cell?.isJudged)).toEqual([false, true])
    expect(cells[1]?.rollUp.byStatus).toMatchObject({ behind: 1, 'no-data': 1 })
    expect(cells[6]?.rollUp).toEqual(rollUp(tracked.map(({ assessment }) => assessment)))
  })
})

describe('how long a row has been behind', () => {
  const cell = (status: Status | null): HeatCell | null => {
    const [column] = heatColumnsOf(2024, '2024-12-31')
    if (status === null || column === undefined) return null
    const counts = rollUp([{ status }])
    return { column, rollUp: counts, lagging: counts.byGroup['behind-schedule'], isJudged: true }
  }
  const cells = (...statuses: (Status | null)[]) => statuses.map(cell)

  it.each<[number, (Status | null)[]]>([
    // columns in a row up to now, the statuses
    [0, []],
    [0, [null, null]],
    [0, ['behind', 'on-track', null]],
    [1, ['on-track', 'at-risk', null]],
    [2, ['behind', 'achieved', 'missed', 'behind', null]],
    [3, ['at-risk', 'behind', 'missed']],
  ])('%d: %j', (run, statuses) => {
    expect(laggingRunOf(cells(...statuses))).toBe(run)
  })

  it('names all of those that share the first place, and nobody when nothing is behind', () => {
    const rows = [
      { id: 'a', cells: cells('behind', 'behind') },
      { id: 'b', cells: cells('on-track', 'behind') },
      { id: 'c', cells: cells('at-risk', 'missed') },
    ]
    expect(longestLaggingOf(rows)).toEqual({ rows: [rows[0], rows[2]], run: 2 })
    expect(longestLaggingOf([{ id: 'd', cells: cells('behind', 'ahead') }])).toEqual({ rows: [], run: 0 })
    expect(longestLaggingOf([])).toEqual({ rows: [], run: 0 })
  })
})
