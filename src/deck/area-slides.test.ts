import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { aMilestone, aTarget, assessedAt } from '../../tests/domain-builders'
import type { Area } from '../domain/report'
import { STATUS_BANDS } from '../domain/status'
import type { Target } from '../domain/target'
import { matches, type Filter, type TrackedTarget } from '../domain/tracked'
import { areaSlidesIn, ROWS_PER_SLIDE } from './area-slides'
import { pagesOf } from './pages'
import type { AreaSlide, Slide } from './slide'

const EVERYTHING: Filter = { areas: [], statuses: [], kinds: [], department: '', text: '' }

function anArea(id: number, measures = 2): Area {
  return {
    id,
    title: { zh: `领域${id}`, en: `Area ${id}` },
    shortName: { zh: `领域${id}`, en: `Area ${id}` },
    measures: Array.from({ length: measures }, (_, index) => ({
      id: `${id}.${index + 1}`,
      title: { zh: '举措', en: 'A measure' },
    })),
  }
}

const AREAS = Array.from({ length: 11 }, (_, index) => anArea(index + 1))

function tracked(target: Target, value: number | null = null): TrackedTarget {
  return { target, assessment: assessedAt(target, '2024-09-30', value) }
}

/** `count` targets of an area, the first of them furthest behind. */
function targetsIn(areaId: number | null, count: number): TrackedTarget[] {
  return Array.from({ length: count }, (_, index) =>
    tracked(aTarget({ id: `t-${areaId}-${index}`, areaId, measureId: `${areaId}.1` }), 10 + index),
  )
}

/** The counts, the areas, and the areas one by one, as they follow each other in a deck. */
function slidesOf(list: readonly TrackedTarget[], areas: readonly Area[], filter: Filter): readonly Slide[] {
  const { summary, areas: counts, each } = areaSlidesIn(list, areas, filter)
  return [summary, ...counts, ...each]
}

function areaSlides(slides: readonly Slide[]): AreaSlide[] {
  return slides.filter((slide) => slide.kind === 'area')
}

function idsOn(slides: readonly Slide[]): string[] {
  return areaSlides(slides).flatMap(({ rows }) => rows.map(({ target }) => target.id))
}

describe('pages', () => {
  it.each([
    [0, []],
    [1, [1]],
    [7, [7]],
    [8, [4, 4]],
    [15, [5, 5, 5]],
    [16, [6, 5, 5]],
    [21, [7, 7, 7]],
    [22, [6, 6, 5, 5]],
  ])('%d rows stand on pages of %j', (count, sizes) => {
    const list = Array.from({ length: count }, (_, index) => index)
    const pages = pagesOf(list, ROWS_PER_SLIDE)
    expect(pages.map((page) => page.length)).toEqual(sizes)
    expect(pages.flat()).toEqual(list)
  })
})

describe('the deck', () => {
  it('has the counts, the areas, and a slide for each area', () => {
    const slides = slidesOf([...targetsIn(1, 2), ...targetsIn(2, 3)], AREAS, EVERYTHING)
    expect(slides.map(({ kind }) => kind)).toEqual([
      'summary',
      'areas',
      'area',
      'area',
      ...Array(9).fill('measures'),
    ])
  })

  it('goes on on further slides where an area is long, counted for the whole area', () => {
    const slides = areaSlides(slidesOf(targetsIn(7, 16), AREAS, { ...EVERYTHING, areas: [7] }))
    expect(slides.map(({ part, parts, rows }) => [part, parts, rows.length])).toEqual([
      [1, 3, 6],
      [2, 3, 5],
      [3, 3, 5],
    ])
    expect(slides.map(({ rollUp }) => rollUp.total)).toEqual([16, 16, 16])
  })

  it('shows every target of the filter on exactly one slide, whatever the filter and the areas', () => {
    const areaId = fc.option(fc.integer({ min: 1, max: 13 }), { nil: null })
    const someTarget = fc.record({
      areaId,
      value: fc.option(fc.integer({ min: 0, max: 130 }), { nil: null }),
      isMilestone: fc.boolean(),
    })
    const someFilter = fc.record({
      areas: fc.subarray([0, 1, 2, 7, 11]),
      statuses: fc.subarray(['achieved', 'behind', 'no-data'] as const),
      kinds: fc.subarray(['count', 'milestone'] as const),
      department: fc.constant(''),
      text: fc.constantFrom('', '目标', '没有这个'),
    })
    fc.assert(
      fc.property(fc.array(someTarget, { maxLength: 40 }), someFilter, (given, filter) => {
        const list = given.map(({ areaId, value, isMilestone }, index) => {
          const about = { id: `t${index}`, areaId, name: { zh: '某目标', en: 'A target' } }
          return isMilestone ? tracked(aMilestone(about)) : tracked(aTarget(about), value)
        })
        const slides = slidesOf(list, AREAS, filter)
        const expected = list.filter((one) => matches(one, filter)).map(({ target }) => target.id)
        expect([...idsOn(slides)].sort()).toEqual([...expected].sort())
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length)
        for (const { rows } of areaSlides(slides)) {
          expect(rows.length).toBeGreaterThan(0)
          expect(rows.length).toBeLessThanOrEqual(ROWS_PER_SLIDE)
        }
        const counted = slides.flatMap((slide) => (slide.kind === 'areas' ? slide.areas : []))
        expect(counted.reduce((sum, { rollUp }) => sum + rollUp.total, 0)).toBe(expected.length)
      }),
    )
  })

  it('keeps the order of the report', () => {
    const slides = slidesOf([...targetsIn(2, 8), ...targetsIn(1, 1)], AREAS, EVERYTHING)
    expect(idsOn(slides)).toEqual(['t-1-0', ...Array.from({ length: 8 }, (_, index) => `t-2-${index}`)])
  })

  it('puts targets of no known area on slides of their own, last', () => {
    const list = [...targetsIn(null, 1), ...targetsIn(12, 1), ...targetsIn(1, 1)]
    const slides = areaSlides(slidesOf(list, [anArea(1)], EVERYTHING))
    expect(slides.map(({ areaId, area }) => [areaId, area?.id])).toEqual([
      [1, 1],
      [12, undefined],
      [null, undefined],
    ])
    expect(idsOn(slides)).toEqual(['t-1-0', 't-12-0', 't-null-0'])
  })
})

describe('areas without a target', () => {
  it('show their measures, seven to a slide', () => {
    const slides = slidesOf(targetsIn(1, 1), [anArea(5, 8)], EVERYTHING).filter(
      (slide) => slide.kind === 'measures',
    )
    expect(slides.map(({ part, parts, measures }) => [part, parts, measures.length])).toEqual([
      [1, 2, 4],
      [2, 2, 4],
    ])
  })

  it('are left out when the filter asks for a status', () => {
    const slides = slidesOf(targetsIn(1, 1), AREAS, { ...EVERYTHING, statuses: ['behind'] })
    expect(slides.map(({ kind }) => kind)).toEqual(['summary', 'areas', 'area'])
  })
})

describe('the summary', () => {
  const list = [...targetsIn(1, 3), ...targetsIn(3, 4), tracked(aTarget({ id: 'done', areaId: 3 }), 100)]
  const { summary, areas } = areaSlidesIn(list, AREAS, EVERYTHING)
  const lines = areas.flatMap((slide) => slide.areas)

  it('has counts that sum to the total and percentages that sum to 100', () => {
    expect(summary.rollUp.total).toBe(8)
    expect(STATUS_BANDS.reduce((sum, band) => sum + summary.rollUp.byBand[band], 0)).toBe(8)
    expect(STATUS_BANDS.reduce((sum, band) => sum + summary.percentages[band], 0)).toBe(100)
  })

  it('has a line for each of the eleven areas, which sum to the same total', () => {
    expect(lines).toHaveLength(11)
    expect(lines.reduce((sum, { rollUp }) => sum + rollUp.total, 0)).toBe(8)
    expect(lines.filter(({ hasTargets }) => hasTargets).map(({ area }) => area?.id)).toEqual([1, 3])
  })

  it('names the four most urgent targets, worst first', () => {
    expect(summary.urgent.map(({ target }) => target.id)).toEqual(['t-1-0', 't-3-0', 't-1-1', 't-3-1'])
  })

  it('counts only what the filter lets through', () => {
    const filtered = areaSlidesIn(list, AREAS, { ...EVERYTHING, areas: [3] })
    expect(filtered.summary.rollUp.total).toBe(5)
    expect(filtered.areas).toMatchObject([{ areas: [{ area: { id: 3 } }] }])
  })
})

describe('measures that hold no target', () => {
  const measuresOf = (targets: number, measures: number, filter: Partial<Filter> = {}) =>
    areaSlides(slidesOf(targetsIn(1, targets), [anArea(1, measures)], { ...EVERYTHING, ...filter })).map(
      (slide) => [slide.rows.length, slide.measures.length, slide.measuresLeftOut],
    )

  it.each([
    // targets, measures (one of them holds the targets) → rows, measures and measures left out of each slide
    [1, 4, [[1, 3, 0]]],
    [3, 4, [[3, 3, 0]]],
    [5, 4, [[5, 0, 3]]],
    [
      8,
      3,
      [
        [4, 0, 0],
        [4, 2, 0],
      ],
    ],
    [
      14,
      2,
      [
        [7, 0, 1],
        [7, 0, 1],
      ],
    ],
  ])('of %d targets and %d measures', (targets, measures, slides) => {
    expect(measuresOf(targets, measures)).toEqual(slides)
  })

  it('are not shown when the filter asks for more than areas', () => {
    expect(measuresOf(1, 4, { kinds: ['count'] })).toEqual([[1, 0, 0]])
    expect(measuresOf(1, 4, { areas: [1] })).toEqual([[1, 3, 0]])
  })
})
