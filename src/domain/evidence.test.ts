import { describe, expect, it } from 'vitest'
import { anEvidence } from '../../tests/domain-builders'
import type { IsoDate } from './calendar'
import { evidenceFor, stageOf } from './evidence'

const evidence = [
  anEvidence({ id: 'a', measureId: '5.1', date: '2024-03-31', stage: 'not-started' }),
  anEvidence({ id: 'b', measureId: '5.1', date: '2024-06-30', stage: 'under-way' }),
  anEvidence({ id: 'c', measureId: '5.1', date: '2024-06-30', stage: 'done' }),
  anEvidence({ id: 'd', measureId: '5.2', date: '2024-02-01', stage: 'done' }),
]

describe('the stage of a measure', () => {
  it.each<[string, IsoDate, string]>([
    ['5.1', '2024-03-30', 'unknown'], // nothing was said yet: unknown, not "not started"
    ['5.1', '2024-03-31', 'not-started'],
    ['5.1', '2024-06-29', 'not-started'],
    ['5.1', '2024-06-30', 'done'], // the later record of the same day
    ['5.2', '2024-12-31', 'done'],
    ['5.3', '2024-12-31', 'unknown'],
  ])('%s on %s is %s', (measureId, asOf, stage) => {
    expect(stageOf(measureId, evidence, asOf)).toBe(stage)
  })

  it('comes with its evidence, newest first', () => {
    expect(evidenceFor('5.1', evidence, '2024-12-31').map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})
