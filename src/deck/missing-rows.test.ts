import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDeck, anArea, anySnapshot, aSnapshot } from '../../tests/deck-builders'
import { aMilestone, aTarget } from '../../tests/domain-builders'
import { missingRowsOf } from './missing-rows'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'

function missingOf(slide: Slide): number | null {
  switch (slide.kind) {
    case 'area':
    case 'headline':
    case 'measures':
    case 'milestones':
      return missingRowsOf(slide)
    default:
      return null
  }
}

it.each([
  // what is on the slide → the rows that it could still have
  ['area-10-1', 'two targets and the two measures that have none', 3],
  ['headline-1', 'one headline target', 6],
  ['area-11-1', 'four measures', 3],
  ['milestones-1', 'one milestone', 5],
])('%s, with %s, could hold %i more', (id, _, missing) => {
  const slides = slidesOf(
    aSnapshot({
      areas: [anArea(10, 3), anArea(11, 4)],
      targets: [
        aTarget({ id: 'jobs', areaId: 10, isHeadline: true }),
        aMilestone({ id: 'road', areaId: 10 }),
      ],
    }),
    aDeck(),
  )
  expect(missingOf(slides.find((slide) => slide.id === id) as Slide)).toBe(missing)
})

it('is never less than nothing', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      for (const slide of slidesOf(snapshot, aDeck())) expect(missingOf(slide) ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})
