import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDeck, aFigure, anArea, anySnapshot, aSnapshot } from '../../tests/deck-builders'
import { aTarget } from '../../tests/domain-builders'
import { arranged, halvesOf, shownSlides, withMoved, withPlaced } from './arrange'
import type { Deck } from './deck'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'

/** A deck of three pages of one area (5 targets each), two pages of the table, one problem of each sort. */
const SLIDES = slidesOf(
  aSnapshot({
    areas: [anArea(10, 1)],
    targets: Array.from({ length: 15 }, (_, index) => aTarget({ id: `t${index}` })),
    observations: [aFigure('t0', 20), aFigure('t1', 70)],
    since: null,
  }),
  aDeck(),
)

const idsOf = (slides: readonly Slide[]) => slides.map(({ id }) => id)
const IDS = idsOf(SLIDES)
const REVERSED = IDS.map((_, index) => IDS.at(-1 - index) ?? '')
const arrangedIds = (deck: Deck, slides = SLIDES) => arranged(slides, deck).map(({ slide }) => slide.id)
const shownIds = (given: Partial<Deck>) => idsOf(shownSlides(SLIDES, aDeck(given)))
const slideOf = (id: string): Slide => {
  const found = SLIDES.find((slide) => slide.id === id)
  if (found === undefined) throw new Error(`There is no slide ${id} among ${IDS.join(', ')}`)
  return found
}

/** The rows of a slide's list, whatever they are called; the slide itself where it has none. */
function rowsOf(slide: Slide): readonly unknown[] {
  switch (slide.kind) {
    case 'follow-up':
      return slide.decisions
    case 'areas':
      return slide.areas
    case 'headline':
    case 'behind':
    case 'area':
    case 'table':
      return slide.rows
    case 'measures':
      return slide.measures
    case 'milestones':
    case 'gaps':
      return slide.lines
    case 'years':
      return slide.chains
    case 'sources':
      return slide.sources
    default:
      return [slide.id]
  }
}

const partsOf = (slides: readonly Slide[], kind: Slide['kind']) =>
  slides.flatMap((slide) => (slide.kind === kind && 'part' in slide ? [[slide.part, slide.parts]] : []))

describe('an untouched deck', () => {
  it('has the order of the data', () => {
    expect(arrangedIds(aDeck())).toEqual(IDS)
  })

  it('shows everything but the problems that are only at risk', () => {
    expect(IDS).toContain('problem-t0')
    expect(IDS).toContain('problem-t1')
    expect(shownIds({})).toEqual(IDS.filter((id) => id !== 'problem-t1'))
  })
})

describe('the order of the deck', () => {
  it('is kept', () => {
    const order = REVERSED
    expect(arrangedIds(aDeck({ order }))).toEqual(order)
  })

  it('takes each slide once, and none that the data do not have', () => {
    const order = ['gone', ...IDS.slice(1), 'area-99-1', ...IDS]
    expect(arrangedIds(aDeck({ order }))).toEqual([...IDS.slice(1), IDS[0]])
  })

  it('lets a slide that came with new data follow the one that it follows in the data', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(IDS, { minLength: IDS.length }),
        fc.integer({ min: 1, max: IDS.length - 1 }),
        (shuffled, index) => {
          const [before, added] = IDS.slice(index - 1)
          const result = arrangedIds(aDeck({ order: shuffled.filter((id) => id !== added) }))
          expect(result[result.indexOf(before ?? '') + 1]).toBe(added)
        },
      ),
    )
  })

  it('lets a new first slide be the first', () => {
    expect(arrangedIds(aDeck({ order: REVERSED.slice(0, -1) }))[0]).toBe(IDS[0])
  })
})

describe('a slide in two', () => {
  it('holds every row once, the larger half first', () => {
    const whole = slideOf('area-10-1')
    const [first, second] = halvesOf(whole) ?? []
    expect(first && second && [rowsOf(first).length, rowsOf(second).length]).toEqual([3, 2])
    expect(first && second && [...rowsOf(first), ...rowsOf(second)]).toEqual(rowsOf(whole))
  })

  it.each(['title', 'summary', 'problem-t0', 'decisions-1', 'method'])('is not made of %s', (id) => {
    expect(halvesOf(slideOf(id))).toBeNull()
    expect(shownIds({ split: [id] })).toEqual(shownIds({}))
  })

  it('is not made of a single row', () => {
    const [first] = halvesOf(slideOf('behind-1')) ?? []
    expect(first && halvesOf(first)).toBeNull()
    const rows = arranged(SLIDES, aDeck({ split: ['behind-1'] }))
    expect(rows.find(({ slide }) => slide.id === first?.id)?.isSplittable).toBe(false)
  })

  it('can be split again, and each part says what it is a half of', () => {
    const deck = aDeck({ split: ['area-10-1', 'area-10-1~1'] })
    const halves = arranged(SLIDES, deck).filter(({ halfOf }) => halfOf !== null)
    expect(halves.map(({ halfOf, slide }) => [halfOf, rowsOf(slide).length])).toEqual([
      ['area-10-1~1', 2],
      ['area-10-1~1', 1],
      ['area-10-1', 2],
    ])
    expect(halves.flatMap(({ slide }) => rowsOf(slide))).toEqual(rowsOf(slideOf('area-10-1')))
  })

  it('shows the measures below the last of the targets only', () => {
    const [area] = slidesOf(
      aSnapshot({ areas: [anArea(10, 3)], targets: ['a', 'b'].map((id) => aTarget({ id })) }),
      aDeck(),
    )
      .filter((slide) => slide.kind === 'area')
      .map((slide) => halvesOf(slide)?.map((half) => (half.kind === 'area' ? half.measures.length : null)))
    expect(area).toEqual([0, 2])
  })

  it('stays where the whole stood', () => {
    const order = ['table-1', ...IDS.filter((id) => id !== 'table-1')]
    const result = arrangedIds(aDeck({ order, split: ['table-1', 'table-1~2'] }))
    expect(result.slice(0, 4).map((id) => id.replace(/~.*/, ''))).toEqual([
      'table-1',
      'table-1',
      'table-1',
      IDS[0],
    ])
  })

  it('put together again, stands where its first half stood', () => {
    const order = ['table-1~1', 'table-1~2', ...IDS.filter((id) => id !== 'table-1')]
    expect(arrangedIds(aDeck({ order })).slice(0, 2)).toEqual(['table-1', IDS[0]])
  })
})

describe('the parts of a list', () => {
  it.each([
    ['as they are', {}, 3],
    ['with one left out', { hidden: ['area-10-2'] }, 2],
    ['with one in two', { split: ['area-10-1'] }, 4],
    ['with one in two and one of these in two again', { split: ['area-10-1', 'area-10-1~1'] }, 5],
    ['with one in two and one half left out', { split: ['area-10-1'], hidden: ['area-10-1~2'] }, 3],
    ['in another order', { order: REVERSED }, 3],
  ])('are counted %s', (_, given, count) => {
    const expected = Array.from({ length: count }, (_, index) => [index + 1, count])
    expect(partsOf(shownSlides(SLIDES, aDeck(given)), 'area')).toEqual(expected)
  })

  it('are counted for each list by itself', () => {
    const slides = shownSlides(SLIDES, aDeck({ hidden: ['area-10-2'] }))
    expect(partsOf(slides, 'table')).toEqual([
      [1, 2],
      [2, 2],
    ])
  })
})

describe('what is shown', () => {
  it.each([
    ['a slide that is left out', { hidden: ['summary'] }, 'summary', false],
    ['a problem that is behind', {}, 'problem-t0', true],
    ['a problem that is behind and left out', { hidden: ['problem-t0'] }, 'problem-t0', false],
    ['a problem that is only at risk', {}, 'problem-t1', false],
    ['one at risk that was asked for', { shown: ['problem-t1'] }, 'problem-t1', true],
    // It was left out while it was behind: now it has to be asked for like any other.
    [
      'one at risk, asked for and left out before',
      { shown: ['problem-t1'], hidden: ['problem-t1'] },
      'problem-t1',
      true,
    ],
  ])('%s', (_, given, id, isShown) => {
    expect(shownIds(given).includes(id)).toBe(isShown)
    expect(arrangedIds(aDeck(given))).toContain(id)
  })

  it('is a slide that says so when the deck leaves everything out', () => {
    expect(shownSlides(SLIDES, aDeck({ hidden: IDS }))).toEqual([
      { kind: 'empty', id: 'empty', reason: 'all-hidden' },
    ])
  })
})

describe('moving a slide', () => {
  const slides = arranged(SLIDES, aDeck())
  const last = IDS.length - 1
  it.each([
    // from, by → to
    [2, 1, 3],
    [2, -1, 1],
    [2, 3, 5],
    [0, -1, 0],
    [0, 1, 1],
    [last, 1, last],
    [last, -1, last - 1],
    [2, 1_000, last],
    [2, -1_000, 0],
  ])('from place %d by %d', (from, by, to) => {
    const id = IDS[from] ?? ''
    const result = arrangedIds(withMoved(aDeck(), slides, id, by))
    expect(result.indexOf(id)).toBe(to)
    expect(result.filter((one) => one !== id)).toEqual(IDS.filter((one) => one !== id))
  })

  it('that is not there changes nothing', () => {
    const deck = aDeck({ order: ['summary'] })
    expect(withMoved(deck, slides, 'gone', 1)).toBe(deck)
  })
})

describe('any arrangement', () => {
  const anyArrangement = anySnapshot.chain((snapshot) => {
    const slides = slidesOf(snapshot, aDeck())
    const id = fc
      .tuple(fc.constantFrom(...idsOf(slides), 'gone-1'), fc.constantFrom('', '', '~1', '~2', '~1~2'))
      .map((parts) => parts.join(''))
    const ids = fc.array(id, { maxLength: 20 })
    return fc
      .record({ order: ids, hidden: ids, shown: ids, split: ids })
      .map((given) => ({ slides, deck: aDeck(given) }))
  })

  it('loses no slide and no row, and doubles none', () => {
    fc.assert(
      fc.property(anyArrangement, ({ slides, deck }) => {
        const result = arranged(slides, deck).map(({ slide }) => slide)
        expect(new Set(idsOf(result)).size).toBe(result.length)
        const left = new Set(result)
        for (const whole of slides) {
          // The halves' ids sort as their rows do.
          const parts = result
            .filter(({ id }) => id === whole.id || id.startsWith(`${whole.id}~`))
            .sort((a, b) => a.id.localeCompare(b.id))
          expect(parts.flatMap(rowsOf)).toEqual(rowsOf(whole))
          for (const part of parts) left.delete(part)
        }
        expect([...left]).toEqual([])
      }),
    )
  })

  it('is presented in the same order, with parts that count up to all of a list', () => {
    fc.assert(
      fc.property(anyArrangement, ({ slides, deck }) => {
        const shown = arranged(slides, deck).filter(({ isShown }) => isShown)
        const presented = shownSlides(slides, deck)
        expect(idsOf(presented)).toEqual(
          shown.length === 0 ? ['empty'] : idsOf(shown.map(({ slide }) => slide)),
        )
        for (const [part, parts] of partsOf(presented, 'table')) expect(part).toBeLessThanOrEqual(parts ?? 0)
        const table = partsOf(presented, 'table')
        expect(table.map(([part]) => part)).toEqual(table.map((_, index) => index + 1))
        expect(table.map(([, parts]) => parts)).toEqual(table.map(() => table.length))
      }),
    )
  })
})

describe('a slide in another place', () => {
  const [FIRST = '', SECOND = '', THIRD = ''] = shownIds({})
  const placed = (id: string, number: number, given: Partial<Deck> = {}) => {
    const deck = aDeck(given)
    return idsOf(shownSlides(SLIDES, withPlaced(deck, arranged(SLIDES, deck), id, number)))
  }
  it.each([
    // slide, number → where it is among those that are shown
    [THIRD, 1, 0],
    [FIRST, 3, 2],
    [FIRST, 2, 1],
    [SECOND, 2, 1],
    [FIRST, 9_999, shownIds({}).length - 1],
    [THIRD, -3, 0],
  ])('%s as number %d', (id, number, index) => {
    const ids = placed(id, number)
    expect(ids.indexOf(id)).toBe(index)
    expect(ids.filter((one) => one !== id)).toEqual(shownIds({}).filter((one) => one !== id))
  })
  it('is counted among those that are shown', () => {
    expect(placed(THIRD, 1, { hidden: [FIRST] })).toEqual([THIRD, SECOND, ...shownIds({}).slice(3)])
    expect(placed(SECOND, 2, { hidden: [FIRST] })[1]).toBe(SECOND)
  })
  it('must be one of the deck', () => {
    const deck = aDeck()
    expect(withPlaced(deck, arranged(SLIDES, deck), 'none', 1)).toBe(deck)
  })
})
