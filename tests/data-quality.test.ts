import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areas } from '../mocks/data/areas'
import { indicators } from '../mocks/data/indicators'
import { locateQuote } from '../mocks/data/quotes'
import { report } from '../mocks/data/report'
import { measuresOf } from '../mocks/data/report-text'
import { targets } from '../mocks/data/targets'
import { units } from '../mocks/data/units'
import { areaWire, indicatorWire, reportWire, targetWire } from '../src/api/wire'
import { idsOf, milestones, paragraphs, quantities, reviewed } from './data-quality-records'

const { review, outlook } = report

describe('the report is the source, word for word', () => {
  const lines = readFileSync(new URL('../mocks/data/source/report-2024.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const footer = lines.findIndex((line) => line.startsWith('本版文字整理'))
  const bullet = ({ text }: { readonly text: string }) => `●${text}`

  it('is complete and unchanged but for the page around it', () => {
    expect(lines.slice(0, footer)).toEqual([
      // The page gives the title three times: in its head, as its heading and under the subtitle.
      report.title.zh,
      report.title.zh,
      report.subtitle.zh,
      report.title.zh,
      review.title.zh,
      review.motto.zh,
      review.introduction.text,
      ...review.sections.flatMap((section, index) => [
        `${index + 1} ${section.title.zh}`,
        ...section.paragraphs.map(bullet),
      ]),
      outlook.title.zh,
      outlook.motto.zh,
      outlook.requirements_title.zh,
      outlook.requirements.text,
      outlook.emphases_title.zh,
      ...outlook.emphases.map(bullet),
      outlook.work_title.zh,
      ...[...outlook.areas, outlook.government].flatMap((section) => [
        section.title.zh,
        ...section.measures.map(bullet),
      ]),
    ])
  })

  it('leaves out nothing but credits, links and the page footer', () => {
    expect(footer).toBeGreaterThan(0)
    expect(lines.slice(footer).some((line) => line.startsWith('●'))).toBe(false)
  })
})

describe('the report is complete', () => {
  it.each([
    ['review sections', review.sections, 8],
    ['review paragraphs', review.sections.flatMap((section) => section.paragraphs), 37],
    ['emphases', outlook.emphases, 5],
    ['areas', outlook.areas, 11],
    ['measures', outlook.areas.flatMap((section) => section.measures), 43],
    ['government measures', outlook.government.measures, 4],
    ['area records', areas, 11],
    ['targets', targets, 51],
  ])('%s', (_name, list, count) => {
    expect(list).toHaveLength(count)
  })

  it('has at least 37 numeric and 11 milestone targets, and 59 figures of the review', () => {
    expect(quantities.length).toBeGreaterThanOrEqual(37)
    expect(milestones.length).toBeGreaterThanOrEqual(11)
    expect(quantities.length + milestones.length).toBe(targets.length)
    expect(reviewed.length).toBeGreaterThanOrEqual(59)
  })

  it('numbers its paragraphs by their place', () => {
    const numbered = (prefix: string, list: readonly unknown[]) => list.map((_, i) => `${prefix}${i + 1}`)
    expect([...paragraphs.keys()]).toEqual([
      'r0',
      ...review.sections.flatMap((section, i) => numbered(`r${i + 1}.`, section.paragraphs)),
      'q1',
      ...numbered('e', outlook.emphases),
      ...outlook.areas.flatMap((section, i) => numbered(`${i + 1}.`, section.measures)),
      ...numbered('g', outlook.government.measures),
    ])
    expect(idsOf(review.sections)).toEqual(numbered('r', review.sections))
    expect(areas.map(({ id }) => id)).toEqual(outlook.areas.map((section) => section.area_id))
    expect(outlook.government.area_id).toBeNull()
  })

  it.each(measuresOf(report).map((measure) => [measure.id, measure] as const))(
    'measure %s is titled by its lead sentence',
    (_id, { title, text }) => {
      expect(text.startsWith(`${title.zh}。`)).toBe(true)
      expect(title.zh).not.toContain('。')
    },
  )
})

describe('every record keeps the contract', () => {
  it.each([
    ['report', reportWire, [report]],
    ['area', areaWire, areas],
    ['indicator', indicatorWire, indicators],
    ['target', targetWire, targets],
  ])('%s', (_name, schema, records) => {
    for (const record of records) expect(schema.parse(record)).toEqual(record)
  })

  it.each([
    ['areas', idsOf(areas)],
    ['indicators', idsOf(indicators)],
    ['targets', idsOf(targets)],
    ['units', idsOf(Object.values(units))],
    ['targets by Chinese name', targets.map(({ name }) => name.zh)],
    ['targets by English name', targets.map(({ name }) => name.en)],
    ['indicators by English name', indicators.map(({ name }) => name.en)],
  ])('%s are unique', (_name, ids) => {
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('every quote is the report, at its place', () => {
  it.each(targets.map((target) => [target.id, target] as const))('target %s', (_id, target) => {
    const text = paragraphs.get(target.measure_id) ?? ''
    expect(text.slice(target.quote.start, target.quote.end)).toBe(target.quote.text)
    expect(text.split(target.quote.text)).toHaveLength(2)
    expect(target.measure_id.startsWith(`${target.area_id}.`)).toBe(true)
  })

  it.each(reviewed.map((indicator) => [indicator.id, indicator.review] as const))(
    'indicator %s',
    (_id, { quote, paragraph_id: paragraphId, year }) => {
      const text = paragraphs.get(paragraphId) ?? ''
      expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      expect(text.split(quote.text)).toHaveLength(2)
      expect(paragraphId).toMatch(/^r\d\.\d$/)
      expect(year).toBe(2023)
    },
  )

  it('stands in report order', () => {
    const order = [...paragraphs.keys()]
    const isInOrder = (places: readonly (readonly [paragraph: string, end: number])[]) =>
      places.every(([paragraph, end], i) => {
        const [before, endBefore] = places[i - 1] ?? [paragraph, 0]
        const step = order.indexOf(paragraph) - order.indexOf(before)
        return step > 0 || (step === 0 && end >= endBefore)
      })
    expect(isInOrder(targets.map((target) => [target.measure_id, target.quote.end]))).toBe(true)
    expect(isInOrder(reviewed.map((i) => [i.review.paragraph_id, i.review.quote.end]))).toBe(true)
  })

  it('cannot be missing or ambiguous', () => {
    expect(() => locateQuote('x', '新增2万个', '新增3万个')).toThrow('is not in paragraph x')
    expect(() => locateQuote('x', '新增、新增', '新增')).toThrow('stands twice')
    expect(locateQuote('x', '将新增2万个', '新增')).toEqual({ text: '新增', start: 1, end: 3 })
  })
})
