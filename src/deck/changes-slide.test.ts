import { describe, expect, it } from 'vitest'
import { anObservation, assessedAt, aTarget } from '../../tests/domain-builders'
import { CHANGES_PER_LIST, changesSlideOf } from './changes-slide'

const count = CHANGES_PER_LIST + 2
const targets = Array.from({ length: count }, (_, index) => aTarget({ id: `t${index}` }))
const tracked = targets.map((target) => ({ target, assessment: assessedAt(target, '2024-09-30', 70) }))
// On plan in June, and nothing done since: all of them get worse.
const histories = new Map(
  targets.map(({ id }) => [
    id,
    [
      anObservation({ id: `${id}-6`, targetId: id, date: '2024-06-30', value: 52 }),
      anObservation({ id: `${id}-9`, targetId: id, date: '2024-09-30', value: 53 }),
    ],
  ]),
)

describe('the slide of changes', () => {
  it('counts all that moved, and lists as many as can be read', () => {
    const slide = changesSlideOf(tracked, histories, ['2024-06-30', '2024-09-30'], 'required-pace')
    expect(slide?.summary).toMatchObject({ total: count, worse: count, better: 0 })
    expect(slide?.worse).toHaveLength(CHANGES_PER_LIST)
    expect(slide?.better).toEqual([])
  })

  it.each([
    ['no day to compare with', null, tracked],
    ['the same day', '2024-09-30', tracked],
    ['a later day', '2024-10-01', tracked],
    ['no target', '2024-06-30', []],
  ] as const)('is not there for %s', (_, since, list) => {
    expect(changesSlideOf(list, histories, [since, '2024-09-30'], 'required-pace')).toBeNull()
  })
})
