import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDeck } from '../../tests/deck-builders'
import type { Deck } from './deck'
import type { Slide } from './slide'
import { plannedMsIn, talkPlanOf, talkTimesOf } from './timing'

const slidesOf = (kind: Slide['kind'], ...ids: string[]) =>
  ids.map((id) => ({ kind, id }) as unknown as Slide)
const slidesNamed = (...ids: string[]) => slidesOf('area', ...ids)
const plannedFor = (id: string, slides: readonly Slide[], deck: Deck) =>
  plannedMsIn(talkPlanOf(slides, deck), slides.find((slide) => slide.id === id) as Slide)
const SLIDES = slidesNamed('a', 'b', 'c', 'd')

describe('the time of a slide', () => {
  it.each([
    // minutes, seconds that the deck gives, slide → seconds
    ['the even share', 20, {}, 'a', 300],
    ['as the deck says', 20, { a: 45 }, 'a', 45],
    ['the even share of what the others leave', 20, { a: 600, b: 200 }, 'c', 200],
    ['exact, not to the second', 1, { a: 10 }, 'b', 50 / 3],
    ['10 seconds where nothing is left', 1, { a: 600 }, 'b', 10],
    ['10 seconds where little is left', 1, { a: 40 }, 'b', 10],
    ['less where the deck says so', 1, { a: 3 }, 'a', 3],
    ['without that of slides that are not shown', 20, { gone: 600 }, 'a', 300],
  ])('is %s', (_, minutes, seconds, id, expected) => {
    expect(plannedFor(id, SLIDES, aDeck({ minutes, seconds }))).toBeCloseTo(expected * 1_000, 6)
  })

  it('of a slide that is not shown is what the others have', () => {
    const [hidden] = slidesNamed('hidden') as [Slide]
    expect(plannedMsIn(talkPlanOf(SLIDES, aDeck({ minutes: 20 })), hidden)).toBe(300_000)
  })

  it('is the whole for the only slide', () => {
    expect(plannedFor('a', slidesNamed('a'), aDeck({ minutes: 5 }))).toBe(300_000)
  })

  it('adds up to the whole exactly, where there is enough of it', () => {
    const times = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 100 }))
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 600 }), times, (minutes, seconds) => {
        const deck = aDeck({ minutes, seconds })
        const sum = SLIDES.reduce((ms, { id }) => ms + (plannedFor(id, SLIDES, deck) ?? 0), 0)
        expect(sum).toBeCloseTo(minutes * 60_000, 6)
      }),
    )
  })

  it('is some time for any deck', () => {
    const times = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3_600 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        times,
        fc.constantFrom('a', 'd'),
        (minutes, seconds, id) => {
          expect(plannedFor(id, SLIDES, aDeck({ minutes, seconds }))).toBeGreaterThan(0)
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
  const NOW = 1_728_351_000_000
  const timesOf = (
    page: number,
    onSlide: number,
    elapsed: number,
    spentMs = {},
    deck = aDeck({ minutes: 20 }),
  ) =>
    talkTimesOf(
      {
        page,
        startedAtMs: NOW - elapsed * 60_000,
        slideSinceMs: NOW - onSlide * 60_000,
        spentMs,
      },
      talkPlanOf(slides, deck),
      NOW,
    )

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
    ['with all of its time used up behind the last slide', 9, 3, 23, -3],
  ])('is %s', (_, page, onSlide, elapsed, ahead) => {
    expect(timesOf(page, onSlide, elapsed).aheadMs).toBeCloseTo(ahead * 60_000, 6)
  })

  it.each([
    ['on-plan', 4, 4],
    ['on-plan', 4, 4 + 9 / 60],
    ['on-plan', 4, 4 - 9 / 60],
    ['late', 4, 4 + 11 / 60],
    ['ahead', 4, 4 - 11 / 60],
  ] as const)(
    'is said to be %s by ten seconds or more: on the slide %d, in all %d',
    (pace, onSlide, elapsed) => {
      expect(timesOf(1, onSlide, elapsed).pace).toBe(pace)
    },
  )

  it('has the time of the slide that is up with what it had before', () => {
    expect(timesOf(2, 1, 8, { a: 240_000, b: 120_000 })).toMatchObject({
      elapsedMs: 480_000,
      wholeMs: 1_200_000,
      onSlideMs: 180_000,
      plannedMs: 300_000,
    })
  })

  it('plans nothing for the appendix', () => {
    expect(timesOf(5, 1, 8)).toMatchObject({ onSlideMs: 60_000, plannedMs: null })
  })

  it('is late by nothing at the end of as many slides as make a share no whole number of seconds', () => {
    const many = slidesNamed(...Array.from({ length: 35 }, (_, at) => `s${at}`))
    const times = talkTimesOf(
      { page: 35, startedAtMs: NOW - 1_200_000, slideSinceMs: NOW - 1_200_000 / 35, spentMs: {} },
      talkPlanOf(many, aDeck({ minutes: 20 })),
      NOW,
    )
    expect(times.aheadMs).toBeCloseTo(0, 3)
  })
})
