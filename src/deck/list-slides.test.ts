import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDecision, aDeck, aFigure, aSnapshot } from '../../tests/deck-builders'
import { aMilestone, aMilestoneReport, aTarget } from '../../tests/domain-builders'
import type { Observation } from '../domain/observation'
import type { Decision } from './deck'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'

function ofKind<Kind extends Slide['kind']>(slides: readonly Slide[], kind: Kind) {
  return slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind)
}

const idsIn = (rows: readonly { readonly target: { readonly id: string } }[]) =>
  rows.map(({ target }) => target.id)

const bureau = { name: { zh: '示例局', en: 'Example Bureau' }, basis: 'confirmed' } as const

describe('the decisions of earlier briefings', () => {
  it.each([
    ['of an earlier briefing', aDecision({ takenOn: '2024-08-31' }), 1],
    ['of this briefing', aDecision({ takenOn: '2024-09-30' }), 0],
    ['of a later one', aDecision({ takenOn: '2024-10-31' }), 0],
    ['without words', aDecision({ takenOn: '2024-08-31', what: ' ' }), 0],
  ])('%s', (_, decision, slides) => {
    expect(ofKind(slidesOf(aSnapshot(), aDeck({ decisions: [decision] })), 'follow-up')).toHaveLength(slides)
  })

  it('begin with the last briefing', () => {
    const decisions = (['2024-06-30', '2024-08-31', '2024-07-31'] as const).map((takenOn) =>
      aDecision({ id: takenOn, takenOn }),
    )
    const [slide] = ofKind(slidesOf(aSnapshot(), aDeck({ decisions })), 'follow-up')
    expect(slide?.decisions.map(({ id }) => id)).toEqual(['2024-08-31', '2024-07-31', '2024-06-30'])
  })
})

describe('long decisions of earlier briefings', () => {
  const slidesWith = (what: string) => {
    const decisions = Array.from({ length: 5 }, (_, index) =>
      aDecision({ id: `d${index}`, takenOn: '2024-08-31', what }),
    )
    return ofKind(slidesOf(aSnapshot(), aDeck({ decisions })), 'follow-up')
  }
  it.each([
    ['of a sentence', '每两周调度一次老楼加装电梯', 1],
    ['of three lines', '对未开工的老楼加装电梯项目逐个建立台账，十月底前明确开工时间并按周调度', 2],
    [
      'as long in English',
      'Keep a list of the lifts that are not begun, one by one, and settle by the end of October when',
      2,
    ],
  ])('%s stand on as many slides as they need', (_, what, count) => {
    const slides = slidesWith(what)
    expect(slides).toHaveLength(count)
    expect(slides.flatMap(({ decisions }) => decisions.map(({ id }) => id))).toEqual([
      'd0',
      'd1',
      'd2',
      'd3',
      'd4',
    ])
  })
})

describe('the decisions of this briefing', () => {
  const decisionsSlides = (count: number) => {
    const decisions = Array.from({ length: count }, (_, index): Decision => aDecision({ id: `d${index}` }))
    const slides = ofKind(
      slidesOf(
        aSnapshot(),
        aDeck({ decisions: [aDecision({ id: 'old', takenOn: '2024-08-31' }), ...decisions] }),
      ),
      'decisions',
    )
    return { decisions, slides }
  }

  it.each([
    // decisions → the number of the first on each slide
    [0, [1]],
    [1, [1]],
    [4, [1]],
    [5, [1, 6]],
    [9, [1, 6]],
    [10, [1, 6, 11]],
  ])('%d of them begin slides with numbers %j', (count, firsts) => {
    const { decisions, slides } = decisionsSlides(count)
    expect(slides.map(({ first }) => first)).toEqual(firsts)
    expect(slides.flatMap((slide) => slide.decisions)).toEqual(decisions)
  })

  it('always find room for one more, on the last slide only', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), (count) => {
        const { slides } = decisionsSlides(count)
        const full = Math.max(...slides.map((slide) => slide.decisions.length))
        expect(slides.map(({ hasRoom }) => hasRoom)).toEqual(
          slides.map((_, index) => index === slides.length - 1),
        )
        if (slides.length > 1) expect(slides.at(-1)?.decisions.length).toBeLessThan(full)
      }),
    )
  })
})

describe('what is not known', () => {
  const gapsOf = (given: Parameters<typeof aSnapshot>[0]) =>
    ofKind(slidesOf(aSnapshot(given), aDeck()), 'gaps').flatMap(({ lines }) =>
      lines.map(({ reason, count, rows }) => [reason, count, idsIn(rows)] as const),
    )
  const cause = { zh: '雨季', en: 'rain' }

  it('is said by reason, with the names', () => {
    const gaps = gapsOf({
      targets: [
        aTarget({ id: 'silent', leadDepartment: bureau }),
        { ...aMilestone({ id: 'odd' }), kind: 'unknown', kindAsGiven: 'index' },
        aTarget({ id: 'old', leadDepartment: bureau }),
        aTarget({ id: 'unexplained', leadDepartment: bureau }),
        aTarget({ id: 'explained', leadDepartment: { ...bureau, basis: 'named-in-coverage' } }),
        aTarget({ id: 'known', leadDepartment: bureau }),
      ],
      observations: [
        aFigure('odd', 5),
        aFigure('old', 42, { date: '2024-05-31' }),
        aFigure('unexplained', 20),
        aFigure('explained', 20, { cause }),
        aFigure('known', 75),
      ],
    })
    expect(gaps).toEqual([
      ['no-data', 1, ['silent']],
      ['not-assessable', 1, ['odd']],
      ['overdue', 1, ['old']],
      ['no-cause', 1, ['unexplained']],
      // A press report does not make a department responsible.
      ['no-department', 2, ['odd', 'explained']],
    ])
  })

  it('is a count without names where it is so of all, or of none', () => {
    const targets = [aTarget({ id: 'a' }), aTarget({ id: 'b' })]
    expect(gapsOf({ targets, observations: [aFigure('a', 20), aFigure('b', 20)] })).toEqual([
      ['no-data', 0, []],
      ['not-assessable', 0, []],
      ['overdue', 0, []],
      ['no-cause', 2, []],
      ['no-department', 2, []],
    ])
  })

  it('names all of them, however many', () => {
    const targets = Array.from({ length: 40 }, (_, index) => aTarget({ id: `t${index}` }))
    const observations = targets.slice(30).map(({ id }) => aFigure(id, 75))
    const named = gapsOf({ targets, observations }).filter(([reason]) => reason === 'no-data')
    expect(named.length).toBeGreaterThan(1)
    expect(named.map(([, count]) => count)).toEqual(named.map(() => 30))
    expect(named.flatMap(([, , ids]) => ids)).toEqual(
      idsIn(targets.slice(0, 30).map((target) => ({ target }))),
    )
  })
})

describe('the sources', () => {
  const source = (name: string, url: string | null = null): Observation['source'] => ({
    kind: 'official',
    name: { zh: name, en: name },
    url,
  })

  it('are those of the newest figures, most used first', () => {
    const targets = ['a', 'b', 'c', 'd'].map((id) => aTarget({ id }))
    const observations = [
      aFigure('a', 30, { id: 'a-june', date: '2024-06-30', source: source('superseded') }),
      aFigure('a', 75, { source: source('rare') }),
      aFigure('b', 75, { source: source('usual') }),
      aFigure('c', 75, { source: source('usual') }),
    ]
    const slides = ofKind(slidesOf(aSnapshot({ targets, observations }), aDeck()), 'sources')
    expect(slides.flatMap(({ sources }) => sources)).toEqual([
      { source: source('usual'), figures: 2 },
      { source: source('rare'), figures: 1 },
    ])
  })

  it('of one name at two addresses are two', () => {
    const targets = ['a', 'b'].map((id) => aTarget({ id }))
    const observations = ['a', 'b'].map((id) =>
      aFigure(id, 75, { source: source('paper', `https://a.example/${id}`) }),
    )
    const slides = ofKind(slidesOf(aSnapshot({ targets, observations }), aDeck()), 'sources')
    expect(slides.flatMap(({ sources }) => sources)).toHaveLength(2)
  })
})

describe('the slide of milestones', () => {
  it('has them by due date, and nothing but them', () => {
    const due = (date: '2024-06-30' | '2024-12-31') => ({ date, isAssumed: false, words: null })
    const targets = [
      aMilestone({ id: 'late', due: due('2024-12-31') }),
      aTarget({ id: 'count' }),
      aMilestone({ id: 'early', due: due('2024-06-30') }),
    ]
    const observations = [{ ...aMilestoneReport('2024-08-31'), targetId: 'early' }]
    const slides = ofKind(slidesOf(aSnapshot({ targets, observations }), aDeck()), 'milestones')
    expect(slides.flatMap(({ lines }) => lines.map(({ tracked }) => tracked.target.id))).toEqual([
      'early',
      'late',
    ])
  })
})
