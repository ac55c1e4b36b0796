import { describe, expect, it } from 'vitest'
import { aTarget, anObservation } from '../../tests/domain-builders'
import { assess } from './assess'
import type { IsoDate } from './calendar'
import type { Observation } from './observation'
import { DEFAULT_PRESET } from './preset'
import type { Indicator, WorkReport } from './report'
import { firstSentenceOf, openingOf, publishedOutcomeOf, reviewSectionsOf, yearChainsOf } from './review'
import { figureBarsOf, pairPictureOf, yearBarsOf } from './review-pictures'
import type { QuantityTarget } from './target'

const PERSON = { id: 'person', label: { zh: '人', en: 'persons' } }
const PERCENT = { id: 'percent', label: { zh: '%', en: '%' } }
const title = { zh: '一', en: 'one' }

function anIndicator(
  id: string,
  value: number,
  { paragraphId = 'r1.1', unit = PERSON, zh = '某指标' } = {},
): Indicator {
  const quote = { text: '某', start: 0, end: 1 }
  const review = { year: 2023, value, qualifier: null, paragraphId, quote }
  return { id, name: { zh, en: 'an indicator' }, unit, review }
}

const report = {
  review: {
    sections: [
      { id: 'r1', title, paragraphs: [{ id: 'r1.1', text: '' }] },
      { id: 'r2', title, paragraphs: [] },
    ],
  },
} as unknown as WorkReport

function chains(
  targets: readonly QuantityTarget[],
  indicators: readonly Indicator[],
  observations: readonly Observation[] = [],
  asOf: IsoDate = '2024-09-30',
) {
  const tracked = targets.map((target) => {
    const own = observations.filter(({ targetId }) => targetId === target.id)
    return { target, assessment: assess(target, own, asOf, DEFAULT_PRESET) }
  })
  return yearChainsOf(tracked, indicators, new Map([['a-target', observations]]))
}

describe('the published outcome', () => {
  const december = { date: '2024-12-31', value: 90, standing: 'final' } as const
  const demo = { kind: 'demo', name: title, url: null } as const
  it.each([
    ['a final figure of the last day', december, true],
    ['a provisional one', { ...december, standing: 'provisional' }, false],
    ['a final one of mid-year', { ...december, date: '2024-06-30' }, false],
    ['a wording without a figure', { ...december, value: null }, false],
    ['a demo figure', { ...december, source: demo }, false],
  ] as const)('%s', (_, given, isOne) => {
    const observation = anObservation(given)
    expect(publishedOutcomeOf([observation], '2024-12-31')).toBe(isOne ? observation : null)
  })
})

describe('the chain of two years', () => {
  const indicators = [anIndicator('an-indicator', 80)]
  const june = anObservation({ date: '2024-06-30', value: 60 })
  const final = anObservation({ date: '2024-12-31', value: 110, standing: 'final' })
  it.each([
    // as of → so far, outcome
    ['2024-03-31', null, null],
    ['2024-09-30', june, null],
    ['2025-03-31', june, final],
  ] as const)('on %s', (asOf, soFar, outcome) => {
    expect(chains([aTarget()], indicators, [june, final], asOf)).toMatchObject([{ soFar, outcome }])
  })
  it('never takes a figure of another scope for the outcome', () => {
    const wider = { ...final, scope: 'broader' as const }
    expect(chains([aTarget()], indicators, [wider], '2025-03-31')).toMatchObject([
      { soFar: null, outcome: null },
    ])
  })
  it('is not made for a target that the review has no figure for', () => {
    expect(chains([aTarget({ indicatorId: 'another' })], indicators)).toEqual([])
  })
})

describe('the sections of the review', () => {
  it('hold their figures, keep an empty one, and drop no figure', () => {
    const indicators = [
      anIndicator('a', 1),
      anIndicator('lost', 2, { paragraphId: 'r9.9' }),
      { ...anIndicator('unreviewed', 3), review: null },
    ]
    const sections = reviewSectionsOf(report, indicators, [])
    expect(sections.map(({ id, figures }) => [id, figures.map(({ indicator }) => indicator.id)])).toEqual([
      ['r1', ['a']],
      ['r2', []],
      [null, ['lost']],
    ])
  })
  it('are called by the opening of their title', () => {
    expect(openingOf({ zh: '甲,乙', en: 'A, b; c' })).toEqual({ zh: '甲', en: 'A, b' })
    expect(openingOf({ zh: '甲', en: 'A' })).toEqual({ zh: '甲', en: 'A' })
  })
  it.each([
    ['甲,乙。丙。', '甲,乙。'],
    ['It is 42.9 percent. More.', 'It is 42.9 percent.'],
    ['没有句号', '没有句号'],
    ['', ''],
  ])('a paragraph %j begins %j', (text, first) => expect(firstSentenceOf(text)).toBe(first))
})

describe('the picture of two years', () => {
  it('is in shares of the earlier result, highest first, within the axis', () => {
    const targets = [50, 210, 100].map((value, index) =>
      aTarget({ id: `t${index}`, indicatorId: `i${index}`, value }),
    )
    const indicators = targets.map(({ indicatorId }) => anIndicator(indicatorId, 100))
    const picture = pairPictureOf(chains(targets, indicators))
    expect(picture.lines.map(({ promised }) => promised)).toEqual([2.1, 1, 0.5])
    expect(picture).toMatchObject({ higher: 1, lower: 1, equal: 1, leftOut: 0, base: 0.4 })
    expect(picture.ticks.map(({ percent }) => percent)).toEqual([0, 50, 100, 150, 200, 250])
    expect(picture.farthest?.chain.target.id).toBe('t1')
    expect(picture.lines[2]?.at).toEqual({ promised: 0.2, from: 0.2, length: 0.2, reached: null })
  })
  it('leaves out what no percentage can be given of', () => {
    const targets = [aTarget({ indicatorId: 'zero' }), aTarget({ indicatorId: 'share' })]
    const indicators = [anIndicator('zero', 0), anIndicator('share', 50, { unit: PERCENT })]
    expect(pairPictureOf(chains(targets, indicators))).toMatchObject({ lines: [], leftOut: 2 })
  })
  it('has few marks, however large a target is', () => {
    const picture = pairPictureOf(chains([aTarget({ value: 1e6 })], [anIndicator('an-indicator', 1)]))
    expect(picture.ticks.length).toBeLessThanOrEqual(7)
    expect(picture.lines[0]?.at.promised).toBeLessThanOrEqual(1)
  })
})

describe('the bars of one target beside the year before', () => {
  const barsOf = (before: number, value: number, reached: number | null, unit = PERSON) => {
    const observations = reached === null ? [] : [anObservation({ date: '2024-08-31', value: reached })]
    const [chain] = chains(
      [aTarget({ value })],
      [anIndicator('an-indicator', before, { unit })],
      observations,
    )
    return chain && yearBarsOf(chain)
  }
  it.each([
    // result before, target, reached → lengths, the longest of them 1
    [100, 50, null, { before: 1, promised: 0.5, reached: null }],
    [50, 100, 25, { before: 0.5, promised: 1, reached: 0.25 }],
    [100, 100, 200, { before: 0.5, promised: 0.5, reached: 1 }],
    [100, 100, 0, { before: 1, promised: 1, reached: 0 }],
  ])('%d before, %d promised, %j reached', (before, value, reached, lengths) => {
    expect(barsOf(before, value, reached)).toEqual(lengths)
  })
  it('are not drawn of percentages, nor of nothing before', () => {
    expect(barsOf(50, 60, null, PERCENT)).toBeNull()
    expect(barsOf(0, 60, null)).toBeNull()
  })
})

describe('the figures that are drawn side by side', () => {
  const figures = (indicators: readonly Indicator[]) =>
    reviewSectionsOf(report, indicators, []).flatMap((section) => section.figures)
  it('are shares of a whole; growth is none', () => {
    const bars = figureBarsOf(
      figures([
        anIndicator('a', 44.9, { unit: PERCENT, zh: '森林覆盖率' }),
        anIndicator('b', 97.3, { unit: PERCENT, zh: '污水处理率' }),
        anIndicator('c', 20.3, { unit: PERCENT, zh: '新设企业增长' }),
        anIndicator('d', 20.3, { unit: PERCENT, zh: '企业增长率' }),
      ]),
    )
    expect(bars).toMatchObject([{ kind: 'parts', bars: [{ share: 0.973 }, { share: 0.449 }] }])
  })
  it('are three or more of one unit in one paragraph', () => {
    expect(figureBarsOf(figures([anIndicator('a', 2), anIndicator('b', 4)]))).toEqual([])
    expect(
      figureBarsOf(figures([anIndicator('a', 2), anIndicator('b', 4), anIndicator('c', 1)])),
    ).toMatchObject([{ kind: 'alike', bars: [{ share: 1 }, { share: 0.5 }, { share: 0.25 }] }])
  })
})
