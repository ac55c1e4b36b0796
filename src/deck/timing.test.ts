import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDeck } from '../../tests/deck-builders'
import type { Slide } from './slide'
import { plannedMsOf } from './timing'

const slidesNamed = (...ids: string[]) => ids.map((id) => ({ kind: 'method', id }) as unknown as Slide)
const SLIDES = slidesNamed('a', 'b', 'c', 'd')

describe('the time of a slide', () => {
  it.each([
    // minutes, seconds that the deck gives, slide → seconds
    ['the even share', 20, {}, 'a', 300],
    ['as the deck says', 20, { a: 45 }, 'a', 45],
    ['the even share of what the others leave', 20, { a: 600, b: 200 }, 'c', 200],
    ['to the second', 1, { a: 10 }, 'b', 17],
    ['10 seconds where nothing is left', 1, { a: 600 }, 'b', 10],
    ['10 seconds where little is left', 1, { a: 40 }, 'b', 10],
    ['less where the deck says so', 1, { a: 3 }, 'a', 3],
    ['without that of slides that are not shown', 20, { gone: 600 }, 'a', 300],
  ])('is %s', (_, minutes, seconds, id, expected) => {
    expect(plannedMsOf(id, SLIDES, aDeck({ minutes, seconds }))).toBe(expected * 1_000)
  })

  it('is the whole for the only slide', () => {
    expect(plannedMsOf('a', slidesNamed('a'), aDeck({ minutes: 5 }))).toBe(300_000)
  })

  it('adds up to the whole, to half a second a slide, where there is enough of it', () => {
    const times = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 100 }))
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 600 }), times, (minutes, seconds) => {
        const deck = aDeck({ minutes, seconds })
        const sum = SLIDES.reduce((ms, { id }) => ms + plannedMsOf(id, SLIDES, deck), 0)
        expect(Math.abs(sum - minutes * 60_000)).toBeLessThanOrEqual(500 * SLIDES.length)
      }),
    )
  })

  it('is a whole number of seconds for any deck', () => {
    const times = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3_600 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        times,
        fc.constantFrom('a', 'd'),
        (minutes, seconds, id) => {
          const ms = plannedMsOf(id, SLIDES, aDeck({ minutes, seconds }))
          expect(ms).toBeGreaterThan(0)
          expect(ms % 1_000).toBe(0)
        },
      ),
    )
  })
})
