import { describe, expect, it } from 'vitest'
import { locateQuote } from '../mocks/data/quotes'
import { report } from '../mocks/data/report'
import type { IndicatorWire } from '../src/api/wire'
import { idsOf, paragraphs, quantities, reviewed } from './data-quality-records'

const { review, outlook } = report

/** A figure read out of Chinese text, with the words around it that make it more, or less, than exact. */
interface ReadFigure {
  readonly value: number
  readonly qualifier: 'almost' | 'over' | null
  readonly index: number
}

const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }
const DIGIT = '一二三四五六七八九'
const FIGURE = new RegExp(
  [
    String.raw`(?<over>超过|突破)?(?<almost>近)?(?:(?<![A-Za-z\d.])(?<number>\d+(?:\.\d+)?)(?![\d.A-Za-z])(?<power>[万亿])?(?<more>余)?`,
    String.raw`(?<half>一半)|(?<hundredBillion>千亿级)|(?<all>所有)|(?<digit>[${DIGIT}])(?=[列年届]))`,
  ].join('|'),
  'gu',
)

/** Shifts the decimal point in the text, so that 8.2万 is exactly 82000. */
function shifted(digits: string, places: number): number {
  return Number(`${digits}e${places}`)
}

function figuresIn(text: string): readonly ReadFigure[] {
  return [...text.matchAll(FIGURE)].map(({ groups = {}, index }) => {
    const { number, power, half, hundredBillion, all, digit } = groups
    const over = groups['over'] !== undefined || groups['more'] !== undefined
    const qualifier = over ? 'over' : groups['almost'] === undefined ? null : 'almost'
    const read = (value: number): ReadFigure => ({ value, qualifier, index })
    if (number !== undefined) return read(shifted(number, POWER[power ?? ''] ?? 0))
    if (half !== undefined) return read(50)
    if (hundredBillion !== undefined) return read(1e11)
    if (all !== undefined) return read(100)
    return read(DIGIT.indexOf(digit ?? '') + 1)
  })
}

describe('the reader of figures', () => {
  it.each([
    ['新增停车位1.5万个', [15_000], [null]],
    ['建设筹集保障性租赁住房8.2万套', [82_000], [null]],
    ['支出23.9亿元', [2_390_000_000], [null]],
    ['1万余套', [10_000], ['over']],
    ['2800余个', [2800], ['over']],
    ['突破4万场', [40_000], ['over']],
    ['面积近240万平方米', [2_400_000], ['almost']],
    ['占全国近一半', [50], ['almost']],
    ['提高0.5个百分点', [0.5], [null]],
    ['达到95.5%和96.1%', [95.5, 96.1], [null, null]],
    ['千亿级投资强度', [1e11], [null]],
    ['所有二级以上综合医院', [100], [null]],
    ['三列列车连续八年', [3, 8], [null, null]],
    ['新增5G基站3万个', [30_000], [null]],
  ])('%s', (text, values, qualifiers) => {
    expect(figuresIn(text).map(({ value }) => value)).toEqual(values)
    expect(figuresIn(text).map(({ qualifier }) => qualifier)).toEqual(qualifiers)
  })
})

describe('no number without its sentence', () => {
  it.each(quantities.map((target) => [target.id, target.quantity.value, target.quote.text] as const))(
    'target %s: %d',
    (_id, value, quote) => {
      expect(figuresIn(quote).map((figure) => figure.value)).toContain(value)
    },
  )

  it.each(
    reviewed.map(
      ({ id, review: figure }) => [id, figure.value, figure.qualifier, figure.quote.text] as const,
    ),
  )('indicator %s: %d %s', (_id, value, qualifier, quote) => {
    expect(figuresIn(quote).find((figure) => figure.value === value)?.qualifier).toBe(qualifier)
  })

  it('every quote of a quantity contains the unit that its figure counts', () => {
    const measureWordOf = ({ unit }: Pick<IndicatorWire, 'unit'>) => unit.label.zh
    for (const { quantity, quote, id } of quantities) {
      // “不少于26万人” counts people; “千亿级” and “所有” name no unit.
      if (id === 'subcentre-investment' || id === 'paediatrics') continue
      expect(quote.text).toContain(measureWordOf(quantity))
    }
    for (const { review: figure, id, ...indicator } of reviewed) {
      // “461万志愿者”, “54.2万名” and the like count persons; “近一半” is 50 %.
      if (indicator.unit.id === 'person' || id === 'ai-models-share') continue
      expect(figure.quote.text).toContain(measureWordOf(indicator))
    }
  })
})

/** Numbers in digits that are no target or figure, reviewed one by one. */
const NO_TARGET: readonly (readonly [paragraph: string, words: string, why: string])[] = [
  ['1.6', '国道109新线高速', 'the number of a road'],
  ['3.1', '4.0阶段', 'the name of a stage'],
  ['3.2', '“新智造100”', 'the name of a programme'],
  ['5.2', '“3个100”', 'the name of a programme'],
  ['7.2', '地铁3号线一期', 'the number of a line'],
]
const NO_FIGURE: readonly (readonly [paragraph: string, words: string, why: string])[] = [
  ['r2.4', '5G基站', 'the name of a technology'],
  ['r2.6', '2.0版', 'the number of a version'],
  ['r2.7', '6.0版', 'the number of a version'],
  ['r4.7', '50米内', 'the definition of the share that follows'],
]

describe('no sentence with a number is overlooked', () => {
  interface Place {
    readonly paragraph: string
    readonly start: number
    readonly end: number
  }
  const numbersOf = (paragraph: string): readonly Place[] =>
    [...(paragraphs.get(paragraph) ?? '').matchAll(/\d+(?:\.\d+)?/gu)].map(({ 0: digits, index }) => ({
      paragraph,
      start: index,
      end: index + digits.length,
    }))
  const covers = (whole: Place, part: Place) =>
    whole.paragraph === part.paragraph && whole.start <= part.start && part.end <= whole.end
  const placesOf = (list: typeof NO_TARGET): readonly Place[] =>
    list.map(([paragraph, words]) => ({
      paragraph,
      ...locateQuote(paragraph, paragraphs.get(paragraph) ?? '', words),
    }))
  const wordsAt = ({ paragraph, start, end }: Place) =>
    `${paragraph}: ${(paragraphs.get(paragraph) ?? '').slice(Math.max(0, start - 6), end + 6)}`

  const claimedByTargets = quantities.map(({ measure_id: paragraph, quote }) => ({ paragraph, ...quote }))
  const claimedByReview = reviewed.map(({ review: figure }) => ({
    paragraph: figure.paragraph_id,
    ...figure.quote,
  }))

  it.each([
    [
      'the eleven areas',
      outlook.areas.flatMap((section) => idsOf(section.measures)),
      claimedByTargets,
      NO_TARGET,
    ],
    [
      'the review',
      review.sections.flatMap((section) => idsOf(section.paragraphs)),
      claimedByReview,
      NO_FIGURE,
    ],
  ])('%s: every number is claimed or set aside with a reason', (_name, ids, claimed, setAside) => {
    const numbers = ids.flatMap((id) => numbersOf(id))
    const reviewedPlaces = placesOf(setAside)
    const open = numbers.filter(
      (number) => ![...claimed, ...reviewedPlaces].some((place) => covers(place, number)),
    )
    expect(open.map(wordsAt)).toEqual([])
    for (const place of reviewedPlaces) expect(numbers.some((number) => covers(place, number))).toBe(true)
  })

  it.each([
    [
      'target',
      quantities.map(({ id, quote, measure_id: paragraph, quantity }) => ({
        id,
        paragraph,
        quote,
        value: quantity.value,
      })),
    ],
    [
      'indicator',
      reviewed.map(({ id, review: figure }) => ({
        id,
        paragraph: figure.paragraph_id,
        quote: figure.quote,
        value: figure.value,
      })),
    ],
  ])('every figure in the quote is a value of its paragraph: %s', (_name, claims) => {
    for (const { id, paragraph, quote } of claims) {
      const values = claims.filter((claim) => claim.paragraph === paragraph).map((claim) => claim.value)
      for (const figure of figuresIn(quote.text))
        expect([id, values]).toEqual([id, expect.arrayContaining([figure.value])])
    }
  })
})
