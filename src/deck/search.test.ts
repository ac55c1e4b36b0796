import { describe, expect, it } from 'vitest'
import { aDeck, aFigure, anArea, aSnapshot } from '../../tests/deck-builders'
import { aTarget } from '../../tests/domain-builders'
import type { Target } from '../domain/target'
import { shownSlides } from './arrange'
import { search, type TitledSlide } from './search'
import type { Slide } from './slide'
import { slidesOf } from './slides-of'
import { seenIn } from './snapshot'

const named = (id: string, zh: string, pinyin: string, value: number, isHeadline = false) => ({
  target: aTarget({ id, name: { zh, en: `The ${id}` }, pinyin, areaId: 10, isHeadline }),
  figure: aFigure(id, value),
})
const GIVEN = [
  named('park', '公园建设', 'gong yuan jian she', 100),
  named('road', '道路建设', 'dao lu jian she', 20),
  named('bridge', '桥梁建设', 'qiao liang jian she', 70, true),
]
const AREA = {
  ...anArea(10),
  shortName: { zh: '城市建设', en: 'Building' },
  pinyin: 'cheng shi jian she',
}
const SNAPSHOT = aSnapshot({
  areas: [AREA],
  targets: GIVEN.map(({ target }) => target),
  observations: GIVEN.map(({ figure }) => figure),
})

const titleOf = (slide: Slide) => {
  if (slide.kind === 'problem') return slide.row.target.name.zh
  return slide.kind === 'area' ? '城市建设' : `页面：${slide.kind}`
}
const SLIDES: readonly TitledSlide[] = shownSlides(slidesOf(SNAPSHOT, aDeck()), aDeck()).map(
  (slide, index) => ({
    slide,
    number: index + 1,
    title: titleOf(slide),
  }),
)
const find = (text: string) => search(text, SLIDES, seenIn(SNAPSHOT).all)
const kindsOf = (text: string) => find(text).slides.map(({ slide }) => slide.kind)

describe('a search in a briefing', () => {
  it.each([
    // text → the kinds of the slides that it finds
    ['a target that is behind', '道路', ['problem', 'area']],
    ['by pinyin', 'daolu', ['problem', 'area']],
    ['by initials', 'dljs', ['problem', 'area']],
    ['by its English name', 'the road', ['problem', 'area']],
    ['one that is not, and has no slide of its own', 'gyjs', ['area']],
    ['a headline target', '桥梁', ['area', 'headline']],
    ['an area by its initials before what its name stands in', 'csjs', ['area']],
    ['a title', '页面：method', ['method']],
    ['nothing', '没有这样的', []],
    ['what nobody has typed yet', '  ', []],
  ])('offers the slides of %s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('offers targets that are behind first, then those at risk, and their slides likewise', () => {
    const { slides, targets } = find('建设')
    expect(targets.map(({ target }) => target.id)).toEqual(['road', 'bridge', 'park'])
    expect(slides[0]?.slide.id).toBe('problem-road')
    expect(slides.map(({ row }) => row?.target.id ?? null).slice(0, 3)).toEqual(['road', 'road', 'bridge'])
  })

  it('has each slide once', () => {
    const numbers = find('建设').slides.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('lists eight of each at most, and says how many there are', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      named(`lane-${at}`, `小巷${at}`, 'xiao xiang', 100, true),
    )
    const snapshot = aSnapshot({
      areas: [AREA],
      targets: many.map(({ target }) => target),
      observations: many.map(({ figure }) => figure),
    })
    const slides = shownSlides(slidesOf(snapshot, aDeck()), aDeck()).map((slide, index) => ({
      slide,
      number: index + 1,
      title: `页面：${slide.kind}`,
    }))
    const withLanes = slides.filter(({ slide }) => slide.kind === 'area' || slide.kind === 'headline')
    const found = search('小巷', slides, seenIn(snapshot).all)
    expect(found.slides.map(({ number }) => number)).toEqual([
      ...new Set(found.slides.map((one) => one.number)),
    ])
    expect(found).toMatchObject({ slideCount: withLanes.length, targetCount: 40 })
    expect(withLanes.length).toBeGreaterThan(8)
    expect([found.slides.length, found.targets.length]).toEqual([8, 8])
  })

  it('takes a number for that slide, whatever else holds it', () => {
    expect(find('3').slides[0]).toMatchObject({ number: 3, row: null })
  })

  it('finds a target by its sentence, after those that are called so and without its slides', () => {
    const [park, road] = GIVEN.map(({ target }) => target) as [Target, Target]
    const quoting = { ...road, quote: { ...road.quote, text: '通往公园的道路' } }
    const rows = seenIn(aSnapshot({ ...SNAPSHOT, targets: [quoting, park] })).all
    const { slides, targets } = search('公园', SLIDES, rows)
    // Although it is the road that is behind.
    expect(targets.map(({ target }) => target.id)).toEqual(['park', 'road'])
    expect(slides.map(({ row }) => row?.target.id)).toEqual(['park'])
  })
})
