import { beforeEach, describe, expect, it } from 'vitest'
import { usePresentation } from './presentation'

const live = () => usePresentation.getState()

beforeEach(() => live().begin(1_000, null))

describe('a briefing', () => {
  it('begins with nothing over the slide, and its time at nought', () => {
    live().set({ cover: 'black', panel: 'help', targetId: 'jobs', hasLaser: true, zoom: 2 })
    live().turned('title', 2_000)
    live().turned('summary', 3_000)
    live().begin(10_000, null)
    expect(live()).toMatchObject({
      cover: null,
      panel: null,
      targetId: null,
      hasLaser: false,
      zoom: 1,
      startedAtMs: 10_000,
      slideSinceMs: 10_000,
      spentMs: {},
    })
  })

  it('goes on with its time when its window was loaded again', () => {
    live().begin(60_000, {
      startedAtMs: 5_000,
      slideId: 'summary',
      slideSinceMs: 50_000,
      spentMs: { title: 20_000 },
    })
    live().turned('summary', 60_100)
    expect(live()).toMatchObject({ startedAtMs: 5_000, slideSinceMs: 50_000 })
    live().turned('areas', 61_000)
    expect(live().spentMs).toEqual({ title: 20_000, summary: 11_000 })
  })
})

describe('a cover', () => {
  it('comes, gives way to the other one, and goes by the same key', () => {
    live().toggleCover('black')
    expect(live().cover).toBe('black')
    live().toggleCover('white')
    expect(live().cover).toBe('white')
    live().toggleCover('white')
    expect(live().cover).toBeNull()
  })
})

describe('one step back', () => {
  const over = () => {
    const { panel, cover, targetId } = live()
    return { panel, cover, targetId }
  }

  it('closes the panel, then the cover, then the target, then nothing more', () => {
    live().set({ panel: 'search', cover: 'black', targetId: 'jobs' })
    expect(live().closeTopmost()).toBe(true)
    expect(over()).toEqual({ panel: null, cover: 'black', targetId: 'jobs' })
    expect(live().closeTopmost()).toBe(true)
    expect(over()).toEqual({ panel: null, cover: null, targetId: 'jobs' })
    expect(live().closeTopmost()).toBe(true)
    expect(over()).toEqual({ panel: null, cover: null, targetId: null })
    expect(live().closeTopmost()).toBe(false)
  })

  it.each([{ panel: 'overview' }, { cover: 'white' }, { targetId: 'jobs' }] as const)(
    'closes %j alone',
    (part) => {
      live().set(part)
      expect(live().closeTopmost()).toBe(true)
      expect(live().closeTopmost()).toBe(false)
    },
  )
})

describe('the zoom', () => {
  const zoomsBy = (steps: readonly number[]) =>
    steps.map((step) => {
      live().zoomBy(step)
      return live().zoom
    })

  it('grows to three times the size and no further, and back to the whole', () => {
    expect(zoomsBy([1, 1, 1, 1, 1])).toEqual([1.25, 1.5, 2, 3, 3])
    expect(zoomsBy([-1, -1, -1, -1, -1])).toEqual([2, 1.5, 1.25, 1, 1])
  })

  it('never leaves its steps, however far it is asked to go', () => {
    expect(zoomsBy([100, -100, 2])).toEqual([3, 1, 1.5])
  })
})

describe('the time that each slide was up', () => {
  it('is kept when the next one comes', () => {
    live().turned('title', 1_000)
    live().turned('summary', 4_000)
    expect(live()).toMatchObject({ slideId: 'summary', slideSinceMs: 4_000, spentMs: { title: 3_000 } })
  })

  it('adds up when a slide is returned to', () => {
    const turns = [
      ['title', 1_000],
      ['summary', 4_000],
      ['title', 9_000],
      ['summary', 11_000],
      ['end', 12_500],
    ] as const
    for (const [id, nowMs] of turns) live().turned(id, nowMs)
    expect(live().spentMs).toEqual({ title: 3_000 + 2_000, summary: 5_000 + 1_500 })
  })

  it('runs on when the same slide is said to be up again', () => {
    live().turned('title', 1_000)
    live().turned('title', 3_000)
    live().turned('summary', 4_000)
    expect(live().spentMs).toEqual({ title: 3_000 })
  })
})
