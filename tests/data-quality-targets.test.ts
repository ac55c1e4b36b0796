import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areas } from '../mocks/data/areas'
import { departments } from '../mocks/data/departments'
import { indicators } from '../mocks/data/indicators'
import { report } from '../mocks/data/report'
import { targets } from '../mocks/data/targets'
import { units } from '../mocks/data/units'
import { toDisplayText } from '../src/domain/display-text'
import { paragraphs, quantities, reviewed } from './data-quality-records'

const CHINESE = /[\p{Script=Han}，。；：？！、（）《》]/u

describe('targets belong together', () => {
  it('pairs are mutual: started and completed, of one unit and measure', () => {
    const paired = targets.filter(({ pair }) => pair !== null)
    expect(paired).toHaveLength(4)
    for (const { id, pair, measure_id: measure, quantity } of paired) {
      const partner = targets.find((target) => target.id === pair?.target_id)
      expect(partner?.pair).toEqual({
        target_id: id,
        role: pair?.role === 'started' ? 'completed' : 'started',
      })
      expect(partner?.measure_id).toBe(measure)
      expect(partner?.quantity?.unit).toEqual(quantity?.unit)
    }
  })

  it('each quantity has its indicator, of the same unit but for a change in points', () => {
    for (const { kind, quantity } of quantities) {
      const indicator = indicators.find(({ id }) => id === quantity.indicator_id)
      expect(indicator?.unit).toEqual(kind === 'points' ? units.percent : quantity.unit)
      const related = quantity.related_indicator
      if (related !== null) {
        expect(related.indicator_id).not.toBe(quantity.indicator_id)
        expect(reviewed.map(({ id }) => id)).toContain(related.indicator_id)
      }
    }
  })

  it.each([
    // a target's quantity in 2023 → as the review gives it
    ['back-alleys', 1730],
    ['school-places', 38_000],
    ['culture-events', 17_000],
    ['compounds-completed', 183],
    ['lifts-completed', 822],
    ['farmland', 58_000],
    ['urban-jobs', 281_000],
    ['mutual-aid-points', 232],
    ['meal-points', 243],
    ['rental-housing', 82_000],
    ['housing-completed', 93_000],
  ])('%s is set against %d in 2023', (id, value) => {
    const target = quantities.find((candidate) => candidate.id === id)
    const indicator = reviewed.find((candidate) => candidate.id === target?.quantity.indicator_id)
    expect(indicator?.review.value).toBe(value)
  })

  it('no target is set against another figure of the review', () => {
    const set = quantities.filter(({ quantity }) => reviewed.some(({ id }) => id === quantity.indicator_id))
    expect(set).toHaveLength(11)
  })

  it('is due on the last day of the year unless the report names a date', () => {
    const dated = targets.filter(({ due }) => !due.is_assumed)
    expect(dated.map(({ id, due }) => [id, due.date, due.words?.zh])).toEqual([
      ['flood-recovery', '2024-05-31', '入汛前'],
    ])
    for (const { due, quote } of dated) expect(quote.text).toContain(due.words?.zh)
    for (const { due } of targets.filter((target) => target.due.is_assumed)) {
      expect(due).toEqual({ date: '2024-12-31', is_assumed: true, words: null })
    }
  })

  it('flags six headline targets and confirms no department', () => {
    expect(targets.filter(({ headline }) => headline).map(({ id }) => id)).toEqual([
      'school-places',
      'lifts-completed',
      'farmland',
      'urban-jobs',
      'childcare-places',
      'rental-housing',
    ])
    for (const target of targets) {
      expect(target.lead_department).toBeNull()
      expect(target.supporting_departments).toEqual([])
      for (const { basis } of target.departments_in_coverage) expect(basis).toBe('named-in-coverage')
    }
  })

  it('names no department that no target needs', () => {
    const named = new Set(
      targets.flatMap((target) => target.departments_in_coverage.map(({ name }) => name.zh)),
    )
    expect(
      Object.values(departments)
        .map(({ name }) => name.zh)
        .filter((name) => !named.has(name)),
    ).toEqual([])
  })
})

describe('docs/targets.md', () => {
  it.each(targets.map((target) => [target.id, target] as const))('lists %s as it is', (id, target) => {
    const { quantity } = target
    const row = readFileSync(new URL('../docs/targets.md', import.meta.url), 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| ${target.measure_id} | \`${id}\` |`))
    expect(
      row
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(3, -1),
    ).toEqual([
      target.quote.text,
      target.kind,
      quantity === null ? '–' : `${quantity.value.toLocaleString('en-GB')} ${quantity.unit.label.en}`,
      `${target.due.date}${target.due.is_assumed ? ' *' : ''}`,
      String(target.reporting_interval_days),
    ])
  })
})

describe('both languages', () => {
  /** Every bilingual text in a record, however deep. */
  function bilingualsIn(value: unknown): readonly { readonly zh: string; readonly en: string }[] {
    if (typeof value !== 'object' || value === null) return []
    const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown }
    if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }]
    return Object.values(value).flatMap((inner) => bilingualsIn(inner))
  }
  const english = [
    ...bilingualsIn([report, areas, indicators, targets]).map(({ en }) => en),
    ...targets.map((target) => target.quote_en),
  ]

  it('the English has no Chinese in it', () => {
    expect(english.length).toBeGreaterThan(300)
    expect(english.filter((text) => CHINESE.test(text) || text.trim() !== text)).toEqual([])
  })

  it('the Chinese is Chinese', () => {
    const names = [
      ...areas.map((area) => area.short_name),
      ...[...indicators, ...targets].map(({ name }) => name),
    ]
    const titles = bilingualsIn(report)
    expect([...names, ...titles].map(({ zh }) => zh).filter((zh) => !/\p{Script=Han}/u.test(zh))).toEqual([])
  })

  it('the English spells as the British do', () => {
    const american =
      /\b(?:center|neighborhood|elevator|labor|program|pediatric|meter|kilometer|organization|modernization)s?\b/iu
    expect(english.filter((text) => american.test(text))).toEqual([])
  })

  it('no ASCII mark is left in the shown text, and every offset holds', () => {
    for (const text of paragraphs.values()) {
      expect(toDisplayText(text)).toHaveLength(text.length)
      expect(toDisplayText(text)).not.toMatch(/[,;:?!()]/u)
    }
    for (const { quote, measure_id: measure } of targets) {
      const shown = toDisplayText(paragraphs.get(measure) ?? '')
      expect(shown.slice(quote.start, quote.end)).toBe(toDisplayText(quote.text))
    }
  })

  it('pinyin is lower-case syllables, one space apart, and gives initials to search by', () => {
    for (const { pinyin } of targets) expect(pinyin).toMatch(/^[a-z\d.]+(?: [a-z\d.]+)*$/u)
    const initialsOf = (wanted: string) =>
      (targets.find(({ id }) => id === wanted)?.pinyin ?? '')
        .split(' ')
        .map((syllable) => syllable[0])
        .join('')
    expect(initialsOf('rental-housing')).toContain('bzxzlzf')
    expect(initialsOf('urban-jobs')).toBe('czxzjy')
    expect(targets.find(({ id }) => id === 'g109-expressway')?.pinyin).toContain('guo dao 109 xin xian')
    expect(targets.find(({ id }) => id === 'key-labs')?.pinyin).toContain('chong zu')
  })
})
