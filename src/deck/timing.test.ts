import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDeck } from '../../tests/deck-builders'
import type { Deck } from './deck'
import type { Slide } from './slide'
import { aheadMsOf, plannedMsOf } from './timing'

const slidesOf = (kind: Slide['kind'], ...ids: string[]) =>
  ids.map((id) => ({ kind, id }) as unknown as Slide)
const slidesNamed = (...ids: string[]) => slidesOf('area', ...ids)
const plannedFor = (id: string, slides: readonly Slide[], deck: Deck) =>
  plannedMsOf(slides.find((slide) => slide.id === id) as Slide, slides, deck)
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
    expect(plannedFor(id, SLIDES, aDeck({ minutes, seconds }))).toBe(expected * 1_000)
  })

  it('of a slide that is not shown is what the others have', () => {
    const [hidden] = slidesNamed('hidden') as [Slide]
    expect(plannedMsOf(hidden, SLIDES, aDeck({ minutes: 20 }))).toBe(300_000)
  })

  it('is the whole for the only slide', () => {
    expect(plannedFor('a', slidesNamed('a'), aDeck({ minutes: 5 }))).toBe(300_000)
  })

  it('adds up to the whole, to half a second a slide, where there is enough of it', () => {
    const times = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 100 }))
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 600 }), times, (minutes, seconds) => {
        const deck = aDeck({ minutes, seconds })
        const sum = SLIDES.reduce((ms, { id }) => ms + (plannedFor(id, SLIDES, deck) ?? 0), 0)
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
          const ms = plannedFor(id, SLIDES, aDeck({ minutes, seconds }))
          expect(ms).toBeGreaterThan(0)
          expect(Number(ms) % 1_000).toBe(0)
        },
      ),
    )
  })
})

describe('the appendix', () => {
  it.each(['table', 'method', 'gaps', 'sources'] as const)('has no time of its own: %s', (kind) => {
    const slides = [...slidesNamed('a', 'b'), ...slidesOf(kind, 'x', 'y')]
    const deck = aDeck({ minutes: 20 })
    expect(plannedFor('x', slides, deck)).toBeNull()
    expect(plannedFor('a', slides, deck)).toBe(600_000)
    expect(plannedFor('x', slides, { ...deck, seconds: { x: 300 } })).toBe(300_000)
    expect(plannedFor('y', slides, { ...deck, seconds: { x: 300 } })).toBeNull()
    expect(plannedFor('a', slides, { ...deck, seconds: { x: 300 } })).toBe(450_000)
  })

  it('has none when it is all that is shown', () => {
    expect(plannedFor('x', slidesOf('method', 'x'), aDeck({ minutes: 20 }))).toBeNull()
  })
})

describe('the talk as a whole', () => {
  const slides = [...slidesNamed('a', 'b', 'c', 'd'), ...slidesOf('table', 'x')]
  it.each([
    // 20 minutes, five for each of four slides; page, minutes on the slide and of the whole → minutes ahead
    ['on time at the beginning', 1, 0, 0, 0],
    ['on time while the first slide has its time', 1, 4, 4, 0],
    ['late when it has more than that', 1, 7, 7, -2],
    ['on time at a slide that begins when it should', 3, 0, 10, 0],
    ['ahead at one that begins earlier', 3, 1, 8, 3],
    ['late at one that begins later, whatever it has had', 3, 1, 14, -3],
    ['ahead when slides were skipped', 4, 0, 1, 14],
    ['with all of its time used up in the appendix', 5, 3, 23, -3],
  ])('is %s', (_, page, onSlide, elapsed, ahead) => {
    const progress = { page, onSlideMs: onSlide * 60_000, elapsedMs: elapsed * 60_000 }
    expect(aheadMsOf(progress, slides, aDeck({ minutes: 20 }))).toBe(ahead * 60_000)
  })
})
