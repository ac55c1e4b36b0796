import { describe, expect, it } from 'vitest'
import { aMilestone, anEvidence, assessedAt, aTarget } from '../../tests/domain-builders'
import { contentsOfArea, MEASURE_STAGES } from './area-contents'

const words = { zh: '某', en: 'some' }
const area = {
  id: 4,
  title: words,
  shortName: words,
  measures: ['4.1', '4.2', '4.3', '4.4'].map((id) => ({ id, title: words })),
}
const all = [
  aTarget({ id: 'number', areaId: 4, measureId: '4.2' }),
  aMilestone({ id: 'milestone', areaId: 4, measureId: '4.2' }),
  aTarget({ id: 'stray', areaId: 4, measureId: '9.9' }),
  aTarget({ id: 'elsewhere', areaId: 5, measureId: '4.1' }),
].map((target) => ({ target, assessment: assessedAt(target, '2024-09-30', null) }))
const evidence = [
  anEvidence({ measureId: '4.1', date: '2024-06-30', stage: 'done' }),
  anEvidence({ measureId: '4.3', date: '2024-10-31', stage: 'under-way' }),
]

describe('a work area', () => {
  const contents = contentsOfArea(area, all, evidence, '2024-09-30')

  it('holds its measures in order, each with its own targets', () => {
    const held = contents.measures.map(({ measure, targets }) => [
      measure.id,
      targets.map(({ target }) => target.id),
    ])
    expect(held).toEqual([
      ['4.1', []],
      ['4.2', ['number', 'milestone']],
      ['4.3', []],
      ['4.4', []],
    ])
  })

  it('drops no target whose measure it does not know', () => {
    expect(contents.strays.map(({ target }) => target.id)).toEqual(['stray'])
    expect(contents.rollUp.total).toBe(3)
    expect(contents.numeric + contents.milestones.length).toBe(3)
  })

  it('gives a stage to what holds no target, by what was known on the day', () => {
    expect(contents.measures.map(({ stage }) => stage)).toEqual(['done', null, 'unknown', 'unknown'])
    const later = contentsOfArea(area, all, evidence, '2024-12-31')
    expect(later.measures.map(({ stage }) => stage)).toEqual(['done', null, 'under-way', 'unknown'])
  })

  it('counts the stages apart from the targets, and they sum up', () => {
    expect(contents.stages).toEqual({ done: 1, 'under-way': 0, 'not-started': 0, unknown: 2 })
    expect(MEASURE_STAGES.reduce((sum, stage) => sum + contents.stages[stage], 0)).toBe(contents.qualitative)
  })
})
