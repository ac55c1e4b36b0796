import { describe, expect, it } from 'vitest'
import { datasets } from '../mocks/data/datasets'
import { qualitativeMeasures } from '../mocks/data/demo-evidence'
import { report } from '../mocks/data/report'
import { paragraphsOf } from '../mocks/data/report-text'
import { targets } from '../mocks/data/targets'
import { translations } from '../mocks/data/translations'
import { evidenceWire, translationWire } from '../src/api/wire'

const { evidence } = datasets.demo

describe('the evidence of the demo', () => {
  it('keeps the contract, under ids of its own', () => {
    for (const record of evidence) expect(evidenceWire.safeParse(record).success, record.id).toBe(true)
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length)
  })

  it('is about measures that hold no target, and about no other', () => {
    const held = new Set(targets.map(({ measure_id }) => measure_id))
    const ids = new Set(qualitativeMeasures.map(({ id }) => id))
    expect(evidence.filter(({ measure_id }) => !ids.has(measure_id) || held.has(measure_id))).toEqual([])
    expect(new Set(evidence.map(({ measure_id }) => measure_id))).toEqual(ids)
  })

  it('says of each statement, its author and its source that they are made up', () => {
    for (const { text, author, source, standing } of evidence) {
      expect(text.zh).toMatch(/^【演示】/)
      expect(text.en).toMatch(/^\[Demo\]/)
      expect(author.zh).toContain('演示')
      expect(source).toMatchObject({ kind: 'demo', url: null })
      expect(standing).toBe('demo')
    }
  })

  it('goes forward: a measure that is done stays done', () => {
    const rank = { 'not-started': 0, 'under-way': 1, done: 2 }
    for (const { id } of qualitativeMeasures) {
      const steps = evidence
        .filter(({ measure_id }) => measure_id === id)
        .sort((a, b) => a.date.localeCompare(b.date))
        .map(({ stage }) => rank[stage])
      expect(steps).toEqual([...steps].sort())
    }
  })
})

it('nothing is made up for the published dataset', () => {
  expect(datasets.published.evidence).toEqual([])
})

describe('the translations', () => {
  it('keep the contract and the order of the report', () => {
    for (const record of translations) expect(translationWire.safeParse(record).success, record.id).toBe(true)
    expect(translations.map(({ id }) => id)).toEqual([...paragraphsOf(report).keys()])
  })
})
