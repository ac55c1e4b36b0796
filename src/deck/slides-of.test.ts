import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aDecision,
  aDeck,
  aFigure,
  anArea,
  anIndicator,
  anyDecision,
  anySnapshot,
  aSnapshot,
  EVERYTHING,
} from '../../tests/deck-builders'
import { aMilestone, aMilestoneReport, aTarget } from '../../tests/domain-builders'
import { attentionList } from '../domain/attention'
import type { Observation } from '../domain/observation'
import type { Decision } from './deck'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'
import { seenIn } from './snapshot'

function ofKind<Kind extends Slide['kind']>(slides: readonly Slide[], kind: Kind) {
  return slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind)
}

const idsIn = (rows: readonly { readonly target: { readonly id: string } }[]) =>
  rows.map(({ target }) => target.id)

const bureau = { name: { zh: '示例局', en: 'Example Bureau' }, basis: 'confirmed' } as const

describe('the whole deck', () => {
  const snapshot = aSnapshot({
    areas: [anArea(1), anArea(2)],
    targets: [
      aTarget({ id: 'jobs', areaId: 1, isHeadline: true }),
      aTarget({ id: 'homes', areaId: 1 }),
      aMilestone({ id: 'road', areaId: 1 }),
    ],
    observations: [aFigure('jobs', 20), aFigure('homes', 100)],
    indicators: [anIndicator()],
  })
  const earlier = aDecision({ takenOn: '2024-08-31' })

  it('says first what matters most, and ends with what is looked up', () => {
    expect(slidesOf(snapshot, aDeck({ decisions: [earlier] })).map(({ kind }) => kind)).toEqual([
      'title',
      'follow-up',
      'summary',
      'areas',
      'headline',
      'behind',
      'problem',
      'area',
      'measures',
      'milestones',
      'changes',
      'changes',
      'years',
      'decisions',
      'table',
      'method',
      'gaps',
      'sources',
    ])
  })

  it('leaves out what has nothing to say', () => {
    const bare = aSnapshot({ targets: [aTarget()], observations: [], since: null })
    expect(slidesOf(bare, aDeck()).map(({ kind }) => kind)).toEqual([
      'title',
      'summary',
      'areas',
      'area',
      'decisions',
      'table',
      'method',
      'gaps',
    ])
  })

  it('says on its title how much is known, and of when', () => {
    const targets = ['a', 'b', 'c'].map((id) => aTarget({ id }))
    const observations = [
      aFigure('a', 50, { date: '2024-06-30' }),
      aFigure('b', 75, { date: '2024-08-31' }),
      aFigure('c', 75, { date: '2024-10-31' }),
    ]
    const slides = slidesOf(aSnapshot({ targets, observations }), aDeck())
    expect(ofKind(slides, 'title')).toMatchObject([{ targets: 3, withData: 2, newest: '2024-08-31' }])
    expect(ofKind(slidesOf(aSnapshot(), aDeck()), 'title')).toMatchObject([{ withData: 0, newest: null }])
  })

  it('hands a problem the course of its own target', () => {
    const [problem] = ofKind(slidesOf(snapshot, aDeck()), 'problem')
    expect(problem?.observations).toEqual([aFigure('jobs', 20)])
  })
})

describe('for any data', () => {
  const anyDecisions = fc.array(anyDecision, { maxLength: 12 })

  it('there are slides, and no two have the same id', () => {
    fc.assert(
      fc.property(anySnapshot, anyDecisions, (snapshot, decisions) => {
        const ids = slidesOf(snapshot, aDeck({ decisions })).map(({ id }) => id)
        expect(ids.length).toBeGreaterThan(0)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('every target of the filter is once on the slides of the areas, and once in the table', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const slides = slidesOf(snapshot, aDeck())
        const matching = idsIn(seenIn(snapshot).matching)
        const onAreas = ofKind(slides, 'area').flatMap(({ rows }) => idsIn(rows))
        expect([...onAreas].sort()).toEqual([...matching].sort())
        expect(ofKind(slides, 'table').flatMap(({ rows }) => idsIn(rows))).toEqual(matching)
      }),
    )
  })

  it('what is behind stands in the order of the attention list, each with a slide of its own', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const slides = slidesOf(snapshot, aDeck())
        const { matching } = seenIn(snapshot)
        const urgent = attentionList(matching.map(({ assessment }) => assessment))
        const expected = urgent.map(({ targetId }) => targetId)
        const behind = ofKind(slides, 'behind')
        expect(behind.flatMap(({ rows }) => idsIn(rows))).toEqual(expected)
        for (const { total } of behind) expect(total).toBe(expected.length)
        expect(ofKind(slides, 'problem').map(({ id }) => id)).toEqual(expected.map((id) => `problem-${id}`))
      }),
    )
  })

  it('the sources count each newest figure once', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const sources = ofKind(slidesOf(snapshot, aDeck()), 'sources').flatMap((slide) => slide.sources)
        const known = seenIn(snapshot).matching.filter(({ assessment }) => assessment.latest !== null)
        expect(sources.reduce((sum, { figures }) => sum + figures, 0)).toBe(known.length)
      }),
    )
  })
})

describe('a deck without anything to show', () => {
  it('says that there are no targets, whatever was decided', () => {
    const slides = slidesOf(aSnapshot({ targets: [] }), aDeck({ decisions: [aDecision()] }))
    expect(slides).toEqual([{ kind: 'empty', id: 'empty', reason: 'no-targets' }])
  })

  it('says that nothing matches the filter', () => {
    const filter = { ...EVERYTHING, text: 'nothing is called this' }
    const slides = slidesOf(aSnapshot({ filter }), aDeck())
    expect(slides).toEqual([{ kind: 'empty', id: 'empty', reason: 'filter' }])
  })
})

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
