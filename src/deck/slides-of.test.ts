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
import { aMilestone, aTarget } from '../../tests/domain-builders'
import { attentionList } from '../domain/attention'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'
import { seenIn } from './snapshot'

function ofKind<Kind extends Slide['kind']>(slides: readonly Slide[], kind: Kind) {
  return slides.filter((slide): slide is Extract<Slide, { kind: Kind }> => slide.kind === kind)
}

const idsIn = (rows: readonly { readonly target: { readonly id: string } }[]) =>
  rows.map(({ target }) => target.id)

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
