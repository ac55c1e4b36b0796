import { describe, expect, it } from 'vitest'
import { aMilestone, aTarget } from '../../tests/domain-builders'
import { livingReportOf, type LivingReport, type MarkedText } from './living-report'
import type { Indicator, Translation, WorkReport } from './report'
import type { Target } from './target'
import type { Quote } from './text'

const words = (zh: string, en = '') => ({ zh, en })
const quoteIn = (text: string, quote: string): Quote => {
  const start = text.indexOf(quote)
  return { text: quote, start, end: start + quote.length }
}
const MEASURE = '改善出行。新开工10部、完工6部,建成一座桥。'
const REVIEWED = '改造3条街,完工5部。'
const ENGLISH = 'Improve travel. Start 10 lifts and complete 6. Build a bridge.'

const report: WorkReport = {
  id: '2024',
  year: 2024,
  title: words('某报告'),
  subtitle: words(''),
  source: { name: words('某报'), url: null },
  review: {
    title: words('回顾'),
    motto: words(''),
    introduction: { id: 'r0', text: '开局之年。' },
    sections: [{ id: 'r1', title: words('城市'), paragraphs: [{ id: 'r1.1', text: REVIEWED }] }],
  },
  outlook: {
    title: words('展望'),
    motto: words(''),
    requirementsTitle: words('要求'),
    requirements: { id: 'q1', text: '总的要求。' },
    emphasesTitle: words('注重'),
    emphases: [{ id: 'e1', text: '注重大局' }],
    workTitle: words('工作'),
    areas: [
      {
        areaId: 7,
        title: words('治理'),
        measures: [{ id: '7.1', text: MEASURE, title: words('改善出行', 'Improve travel') }],
      },
    ],
    government: { areaId: null, title: words('政府'), measures: [] },
  },
}
const unit = { id: 'lift', label: words('部') }
const indicators: Indicator[] = [
  {
    id: 'streets',
    name: words('街'),
    unit,
    review: {
      year: 2023,
      value: 3,
      qualifier: null,
      paragraphId: 'r1.1',
      quote: quoteIn(REVIEWED, '改造3条街'),
    },
  },
  {
    id: 'lifts',
    name: words('电梯'),
    unit,
    review: {
      year: 2023,
      value: 5,
      qualifier: null,
      paragraphId: 'r1.1',
      quote: quoteIn(REVIEWED, '完工5部'),
    },
  },
]
const promise = { areaId: 7, measureId: '7.1' }
const started = aTarget({
  ...promise,
  id: 'started',
  quote: quoteIn(MEASURE, '新开工10部'),
  quoteInEnglish: 'Start 10 lifts',
})
const completed = aTarget({
  ...promise,
  id: 'completed',
  indicatorId: 'lifts',
  quote: quoteIn(MEASURE, '新开工10部、完工6部'),
  quoteInEnglish: 'Start 10 lifts and complete 6',
})
const bridge = aMilestone({
  ...promise,
  id: 'bridge',
  quote: quoteIn(MEASURE, '建成一座桥'),
  quoteInEnglish: 'Build a bridge',
})
const translations: Translation[] = [
  { id: '7.1', text: ENGLISH, figures: [] },
  { id: 'r1.1', text: 'We did 3 streets and 5 lifts.', figures: [{ indicatorId: 'lifts', text: '5 lifts' }] },
]

const living = (targets: readonly Target[] = [started, completed, bridge], given: Partial<WorkReport> = {}) =>
  livingReportOf({ report: { ...report, ...given }, targets, indicators, translations })
const sectionsOf = ({ chapters }: LivingReport) =>
  chapters.flatMap(({ groups }) => groups.flatMap(({ sections }) => sections))
function paragraph(id: string, from = living()) {
  const found = sectionsOf(from)
    .flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.id === id)
  if (found === undefined) throw new Error(`no paragraph ${id}`)
  return found
}
/** `words[kind of owner:what ends there]` */
const drawn = (text: MarkedText | null) =>
  (text?.runs ?? []).map(({ text, owner, ending }) => {
    if (owner === null) return text
    const ids = ending.map((mark) => {
      if (mark.kind === 'promise') return mark.targetId
      return mark.kind === 'figure' ? `${mark.indicatorId}→${mark.targetId}` : ''
    })
    return `${text}[${owner.kind}:${ids.join()}]`
  })

describe('the living report', () => {
  it('has the sections in the order of the report, their targets and figures', () => {
    expect(
      sectionsOf(living()).map(({ id, areaId, targetIds, figureCount }) => [
        id,
        areaId,
        targetIds.length,
        figureCount,
      ]),
    ).toEqual([
      ['introduction', null, 0, 0],
      ['review-1', null, 0, 2],
      ['requirements', null, 0, 0],
      ['emphases', null, 0, 0],
      ['work-1', 7, 3, 0],
      ['government', null, 0, 0],
    ])
  })

  it('marks the promises in the Chinese, shown with full-width marks, and in the English', () => {
    const { chinese, english } = paragraph('7.1')
    expect(drawn(chinese)).toEqual([
      '改善出行。[lead:]',
      '新开工10部[promise:started]',
      '、',
      '完工6部[promise:completed]',
      '，',
      '建成一座桥[promise:bridge]',
      '。',
    ])
    expect(drawn(english)).toEqual([
      'Improve travel.[lead:]',
      ' ',
      'Start 10 lifts[promise:started]',
      ' ',
      'and complete 6[promise:completed]',
      '. ',
      'Build a bridge[promise:bridge]',
      '.',
    ])
  })

  it('marks the figures of the review, and knows which target takes one up', () => {
    const { chinese, english, counterparts } = paragraph('r1.1')
    expect(drawn(chinese)).toEqual([
      '改造3条街[figure:streets→null]',
      '，',
      '完工5部[figure:lifts→completed]',
      '。',
    ])
    // Of the streets the translation says nothing.
    expect(drawn(english)).toEqual(['We did 3 streets and ', '5 lifts[figure:lifts→completed]', '.'])
    expect(counterparts.map(({ target, isSame }) => [target.id, isSame])).toEqual([['completed', true]])
    expect(paragraph('7.1').counterparts).toEqual(counterparts)
  })

  it('prefers a target of the same quantity to one of a related quantity', () => {
    const near = aTarget({
      ...promise,
      id: 'near',
      relatedIndicator: { indicatorId: 'lifts', note: words('口径不同') },
    })
    const from = living([near, completed])
    expect(drawn(paragraph('r1.1', from).chinese)).toContain('完工5部[figure:lifts→completed]')
    expect(paragraph('r1.1', from).counterparts.map(({ isSame }) => isSame)).toEqual([false, true])
    expect(drawn(paragraph('r1.1', living([near])).chinese)).toContain('完工5部[figure:lifts→near]')
  })

  it('names what it cannot mark', () => {
    const moved = {
      ...bridge,
      id: 'moved',
      quote: { text: '建成一座桥', start: 0, end: 5 },
      quoteInEnglish: 'i',
    }
    const lost = { ...bridge, id: 'lost', measureId: '7.9' }
    const from = living([moved, lost])
    expect(paragraph('7.1', from).chinese.unplaced).toEqual(['moved'])
    expect(paragraph('7.1', from).english?.unplaced).toEqual(['moved'])
    expect(from.strays).toEqual(['lost'])
    expect(living().strays).toEqual([])
  })

  it('has no English where there is none', () => expect(paragraph('e1').english).toBeNull())
})
