import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMilestone, aMilestoneReport, aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import { addDays, type IsoDate } from './calendar'
import { PRESETS } from './preset'
import { sensitivityOf, type SensitivityCase } from './sensitivity'
import { STATUS_BANDS } from './status'

/** 30 September 2024: e = 274/366 = 74.9 %. */
const DAY: IsoDate = '2024-09-30'

/** A count of 100 of which `value` is done on the day. */
const done = (id: string, value: number): SensitivityCase => ({
  target: aTarget({ id }),
  observations: [anObservation({ date: DAY, value })],
})

describe('a target under the five presets', () => {
  it.each([
    // value, required pace, plan or below, gap lamp, ratio plate, international, change
    [47.3, 'behind', 'behind', 'at-risk', 'at-risk', 'at-risk', 'colour'], // the method's own check by hand
    [74.9, 'on-track', 'on-track', 'on-track', 'on-track', 'on-track', 'nothing'],
    [74, 'on-track', 'behind', 'on-track', 'at-risk', 'on-track', 'colour'],
    [68, 'at-risk', 'behind', 'on-track', 'at-risk', 'at-risk', 'colour'],
    [30, 'behind', 'behind', 'behind', 'behind', 'behind', 'nothing'],
    [80, 'ahead', 'on-track', 'on-track', 'on-track', 'on-track', 'word'],
    [100, 'achieved', 'achieved', 'achieved', 'achieved', 'achieved', 'nothing'],
    [0, 'behind', 'behind', 'behind', 'behind', 'behind', 'nothing'],
  ] as const)('of which %d %% is done', (value, ...expected) => {
    const [row] = sensitivityOf([done('one', value)], DAY).rows
    expect([...PRESETS.map((preset) => row?.byPreset[preset].status), row?.change]).toEqual(expected)
  })

  it('does not change when no preset comes into it', () => {
    const cases = [
      { target: aMilestone(), observations: [aMilestoneReport(DAY)] },
      {
        target: aTarget({ kind: 'level', value: 5 }),
        observations: [anObservation({ date: DAY, value: 4 })],
      },
      { target: aTarget(), observations: [] },
    ]
    expect(sensitivityOf(cases, DAY).rows.map(({ change }) => change)).toEqual(
      Array.from({ length: 3 }, () => 'nothing'),
    )
  })

  it('keeps a person’s verdict under every preset', () => {
    const reason = { zh: '某理由', en: 'a reason' }
    const overrides = [{ status: 'ahead', date: DAY, author: 'A. Tester', reason }] as const
    const { rows, colours } = sensitivityOf([{ ...done('one', 68), target: aTarget({ overrides }) }], DAY)
    expect(PRESETS.map((preset) => rows[0]?.byPreset[preset].status)).toEqual(PRESETS.map(() => 'ahead'))
    expect(colours).toBe(0)
  })
})

describe('many targets', () => {
  it('come in the order of how far they change, then as given', () => {
    const values = [74.9, 80, 74, 47.3, 68, 30]
    const { rows, colours, words } = sensitivityOf(
      values.map((value) => done(String(value), value)),
      DAY,
    )
    // 74 and 68 go from on track to behind; 47.3 from at risk to behind; 80 only reads ahead.
    expect(rows.map(({ target }) => target.id)).toEqual(['74', '68', '47.3', '80', '74.9', '30'])
    expect([colours, words]).toEqual([3, 1])
  })

  it.each([
    // values, mildest, strictest
    [[74], ['required-pace', 'gap-lamp', 'international-ratio'], ['plan-or-below']],
    [[68], ['gap-lamp'], ['plan-or-below']],
    // None on schedule under any: those with fewer behind are milder.
    [[47.3], ['gap-lamp', 'ratio-plate', 'international-ratio'], ['required-pace', 'plan-or-below']],
    [[74.9, 80, 100, 0], [], []],
    [[], [], []],
  ] as const)('%j: the mildest and the strictest preset', (values, mildest, strictest) => {
    const found = sensitivityOf(
      values.map((value) => done(String(value), value)),
      DAY,
    )
    expect([found.mildest, found.strictest]).toEqual([mildest, strictest])
  })

  it('have under each preset the status that assess gives, and counts that sum to their number', () => {
    const someCase = fc.record({
      value: fc.double({ min: -20, max: 130, noNaN: true }),
      age: fc.integer({ min: 0, max: 400 }),
    })
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 8 }), (list) => {
        const cases = list.map(({ value, age }, index) => ({
          target: aTarget({ id: String(index) }),
          observations: [anObservation({ date: addDays(DAY, -age), value })],
        }))
        const { rows, rollUps, colours, words } = sensitivityOf(cases, DAY)
        expect(rows).toHaveLength(cases.length)
        expect(colours + words).toBeLessThanOrEqual(rows.length)
        for (const preset of PRESETS) {
          for (const { target, byPreset } of rows) {
            const { observations } = cases[Number(target.id)] as SensitivityCase
            expect(byPreset[preset]).toEqual(assess(target, observations, DAY, preset))
          }
          const { byBand, total } = rollUps[preset]
          expect(total).toBe(cases.length)
          expect(STATUS_BANDS.reduce((sum, band) => sum + byBand[band], 0)).toBe(total)
        }
      }),
    )
  })
})
