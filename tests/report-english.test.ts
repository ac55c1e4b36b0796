import { describe, expect, it } from 'vitest'
import { indicators } from '../mocks/data/indicators'
import { report } from '../mocks/data/report'
import { measuresOf, paragraphsOf } from '../mocks/data/report-text'
import { targets } from '../mocks/data/targets'
import { figureInEnglishParagraph, reportInEnglish } from '../mocks/data/report-english'

const paragraphs = [...paragraphsOf(report)]
const chinese = paragraphsOf(report)
const englishOf = (id: string): string => reportInEnglish[id] ?? ''
const reviewed = indicators.flatMap(({ review, id }) => (review === null ? [] : [{ id, ...review }]))

const POWER: Readonly<Record<string, number>> = { 万: 4, 亿: 8, billion: 9 }
/** Shifts the decimal point in the text, so that 8.2万 is exactly 82000. */
const shifted = (digits: string, word: string | undefined) => Number(`${digits}e${POWER[word ?? ''] ?? 0}`)

function numbersInChinese(text: string): number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([万亿])?/gu)].map(([, digits = '', power]) =>
    shifted(digits, power),
  )
}
function numbersInEnglish(text: string): number[] {
  return [...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?: (billion))?/gu)].map(([, digits = '', power]) =>
    shifted(digits.replaceAll(',', ''), power),
  )
}
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
const countOf = (text: string, words: string) => text.split(words).length - 1

describe('the readers of numbers', () => {
  it.each([
    ['增长1.1倍,748.7亿元、2315万平方米', [1.1, 74_870_000_000, 23_150_000]],
    ['新增5G基站3万个,160平方公里', [5, 30_000, 160]],
  ])('%s', (text, numbers) => expect(numbersInChinese(text)).toEqual(numbers))
  it.each([
    [
      '74.87 billion yuan, an increase of 1.1 times; 23,150,000 square metres',
      [74_870_000_000, 1.1, 23_150_000],
    ],
    ['30,000 5G base stations, 1,065', [30_000, 5, 1065]],
  ])('%s', (text, numbers) => expect(numbersInEnglish(text)).toEqual(numbers))
})

describe('every paragraph in English', () => {
  it('has the ids of the report, and no other', () => {
    expect(new Set(Object.keys(reportInEnglish))).toEqual(new Set(chinese.keys()))
  })

  it.each(paragraphs)('%s is whole, plain English', (id, text) => {
    const english = englishOf(id)
    expect(english).not.toMatch(/\p{Script=Han}|[\u3000-\u303F\uFF00-\uFFEF]/u)
    expect(english).toMatch(/^[A-Z].*[a-z\d”%]\.$/u)
    expect(english).not.toMatch(/ {2}| [,.;]|[’‘"]|\n/u)
    expect(countOf(english, '“')).toBe(countOf(english, '”'))
    // At least one sentence for each of the Chinese, and no paragraph much shorter than its peers.
    const sentences = (english.match(/[.](?= [A-Z]|$)/gu) ?? []).length
    expect(sentences).toBeGreaterThanOrEqual(Math.max(1, countOf(text, '。')))
    const wordsPerCharacter = english.split(' ').length / text.length
    expect(wordsPerCharacter).toBeGreaterThan(0.45)
    expect(wordsPerCharacter).toBeLessThan(1.05)
  })

  it.each(paragraphs)('%s keeps every number of the Chinese, and has no other', (id, text) => {
    // 千亿级, 百村 and 千村 are numbers in words.
    const inWords: Readonly<Record<string, readonly number[]>> = {
      '1.4': [100_000_000_000],
      'r5.4': [100, 1000],
    }
    expect(sorted(numbersInEnglish(englishOf(id)))).toEqual(
      sorted([...numbersInChinese(text), ...(inWords[id] ?? [])]),
    )
  })

  it.each(measuresOf(report).map(({ id, title }) => [id, title.en] as const))(
    '%s begins with its title: %s',
    (id, title) => expect(englishOf(id).startsWith(`${title}. `)).toBe(true),
  )

  it('is in British spelling', () => {
    const american =
      /\b\w*(?:center|izat|izing|ized|ize|labor\b|program\b|meter|color|behavior|favor|defens|neighbor)\w*\b/giu
    const found = Object.values(reportInEnglish).flatMap((text) => text.match(american) ?? [])
    expect(found.filter((word) => !['size', 'sized'].includes(word.toLowerCase()))).toEqual([])
  })
})

/** One English term for one Chinese term, wherever it stands. */
const TERMS: readonly (readonly [zh: string, en: RegExp])[] = [
  ['“四个中心”', /functions of the “four centres”/u],
  ['“四个服务”', /level of the “four services”/u],
  ['“五子”', /linked “five initiatives” to serve and become part of the new pattern of development/u],
  [
    '习近平新时代中国特色社会主义思想',
    /Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era/u,
  ],
  ['党的二十大', /Party's Twentieth National Congress/u],
  ['二十届二中全会', /second plenary session of the Twentieth Central Committee/u],
  ['重要讲话精神', /General Secretary Xi Jinping's important speeches on Beijing/u],
  ['中国式现代化', /Chinese modernisation/u],
  ['稳中求进', /seeking progress while maintaining stability/u],
  ['城市副中心', /city's sub-centre/u],
  ['第二批市级机关', /second group of municipal offices/u],
  ['京津冀', /Beijing-Tianjin-Hebei/u],
  ['核心区', /core area/u],
  ['核心区控规', /action plan for the core area's regulatory plan/u],
  ['国际交往中心', /centre for international exchange/u],
  ['疏解整治促提升', /relocation, clean-up and upgrading/u],
  ['背街小巷', /fine-grained improvement of [\d,]+ back streets and alleys/u],
  ['老旧小区', /old residential compounds/u],
  ['老楼加装电梯', /add(?:ed|ing) [\d,]+ lifts to old buildings/u],
  ['关键核心技术攻坚战', /campaign for breakthroughs in core technologies in key fields/u],
  ['国家实验室', /national laboratories in Beijing/u],
  ['中小学学位', /places in primary and secondary schools/u],
  ['高级别自动驾驶示范区', /high-level autonomous driving demonstration zone/iu],
  ['数据基础制度先行区', /pilot zone for basic data systems/u],
  ['首都市民系列文化活动', /events of the capital residents' culture series/u],
  ['城镇新增就业', /new urban jobs/u],
  ['保障性租赁住房', /affordable rental homes/u],
  ['各类保障性住房', /affordable homes of all kinds/u],
  ['普惠托', /affordable childcare/u],
  ['农村邻里互助养老服务点', /rural neighbourhood mutual-aid points/u],
  ['养老助餐点', /meal points for older people/u],
  ['养老服务体系', /system of services for older people/u],
  ['高标准农田', /mu of high-standard farmland/u],
  ['交通综合治理', /all-round traffic management/u],
  ['接诉即办', /swift response to public requests/u],
  ['全域国家森林城市', /national forest city throughout our territory/u],
  ['文明城区', /civilised urban districts/u],
  ['平安北京', /Safe Beijing/u],
  ['防范化解', /prevent\w*( and|ion and) defus\w+/u],
  ['灾后恢复重建', /recovery and rebuilding after the disaster/u],
  ['灾前水平', /restored to the level before the disaster/u],
  ['一般性支出', /general spending/u],
  ['全面从严治党', /full and strict governance of the Party/u],
  ['主题教育', /study programme/u],
  ['市人大及其常委会', /Municipal People's Congress and its Standing Committee/u],
  ['市政协', /municipal political consultative conference/u],
  ['“走出去”', /“go global”/u],
  ['营商环境', /business environment/u],
  ['“北京服务”', /“Beijing Service”/u],
  ['制度型', /institutional opening-up/iu],
]

describe('one term for one term', () => {
  it.each(TERMS)('%s is %s', (zh, en) => {
    const ids = paragraphs.filter(([, text]) => text.includes(zh)).map(([id]) => id)
    expect(ids).not.toEqual([])
    expect(ids.filter((id) => !en.test(englishOf(id)))).toEqual([])
  })
})

describe('the marks of the targets', () => {
  const marks = targets.map((target) => ({ ...target, mark: target.quote_en }))

  it('there are 51', () => expect(marks).toHaveLength(51))

  it.each(marks.map(({ id, measure_id, mark }) => [id, measure_id, mark] as const))(
    '%s stands once in %s: %s',
    (_id, measure, mark) => expect(countOf(englishOf(measure), mark)).toBe(1),
  )

  it.each(
    marks.flatMap(({ id, quantity, mark }) =>
      quantity === null ? [] : [[id, quantity.value, mark] as const],
    ),
  )('%s: %d in “%s”', (id, value, mark) => {
    if (id === 'paediatrics') expect(mark).toMatch(/^All /u)
    else expect(numbersInEnglish(mark)).toContain(value)
  })
})

describe('the marks of the review’s figures', () => {
  const IN_WORDS: Readonly<Record<string, RegExp>> = {
    'ai-models-share': /almost half/u,
    'award-editions': /\bthree\b/u,
    'groundwater-years': /\beight\b/u,
    'grain-years': /\bfour\b/u,
    'trains-rescued': /\bthree\b/u,
  }
  const QUALIFIER = { over: /\bover\b|exceeded|passed/iu, almost: /\balmost\b/u }

  it('has every indicator with a figure, and no other', () => {
    expect(new Set(Object.keys(figureInEnglishParagraph))).toEqual(new Set(reviewed.map(({ id }) => id)))
  })

  it.each(reviewed.map((row) => [row.id, row] as const))('%s', (id, { paragraph_id, value, qualifier }) => {
    const mark = figureInEnglishParagraph[id] ?? ''
    expect(countOf(englishOf(paragraph_id), mark)).toBe(1)
    const inWords = IN_WORDS[id]
    if (inWords === undefined) expect(numbersInEnglish(mark)).toContain(value)
    else expect(mark).toMatch(inWords)
    for (const [name, words] of Object.entries(QUALIFIER)) {
      // “over 160 square kilometres” is an extent, not a floor.
      if (id !== 'autonomous-driving-area') expect(words.test(mark)).toBe(qualifier === name)
    }
  })

  it('no two overlap', () => {
    const places = reviewed.map(({ id, paragraph_id }) => {
      const start = englishOf(paragraph_id).indexOf(figureInEnglishParagraph[id] ?? '')
      return { id, paragraph_id, start, end: start + (figureInEnglishParagraph[id] ?? '').length }
    })
    const overlaps = places.flatMap((one) =>
      places.filter(
        (other) =>
          one.id < other.id &&
          one.paragraph_id === other.paragraph_id &&
          one.start < other.end &&
          other.start < one.end,
      ),
    )
    expect(overlaps).toEqual([])
  })
})
