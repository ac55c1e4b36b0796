import { describe, expect, it } from 'vitest'
import { anObservation, assessedAt, aTarget } from '../../tests/domain-builders'
import { CHANGES_PER_LIST, changesSlidesOf } from './changes-slide'

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

describe('the slides of changes', () => {
  it('count all that moved, and go on on a further slide where a list is long', () => {
    const slides = changesSlidesOf(tracked, histories, ['2024-06-30', '2024-09-30'], 'required-pace')
    expect(slides.map(({ id, part, parts }) => [id, part, parts])).toEqual([
      ['changes-1', 1, 2],
      ['changes-2', 2, 2],
    ])
    for (const { summary } of slides) expect(summary).toMatchObject({ total: count, worse: count, better: 0 })
    const listed = slides.flatMap(({ lists }) => lists.filter(({ section }) => section === 'worse'))
    expect(listed.flatMap(({ rows }) => rows.map(({ target }) => target.id)).sort()).toEqual(
      targets.map(({ id }) => id).sort(),
    )
    expect(listed.every((list) => list.rows.length <= CHANGES_PER_LIST && list.count === count)).toBe(true)
  })

  it('say on the first that nothing moved the other way, and only there', () => {
    const slides = changesSlidesOf(tracked, histories, ['2024-06-30', '2024-09-30'], 'required-pace')
    const better = slides.map(({ lists }) => lists.find(({ section }) => section === 'better'))
    expect(better).toEqual([{ section: 'better', count: 0, rows: [] }, undefined])
  })

  it('list what has its first figure apart: it got neither worse nor better', () => {
    const first = new Map(targets.map(({ id }) => [id, (histories.get(id) ?? []).slice(1)]))
    const slides = changesSlidesOf(tracked, first, ['2024-06-30', '2024-09-30'], 'required-pace')
    const sections = slides.map(({ lists }) => lists.map(({ section, rows }) => [section, rows.length]))
    expect(sections).toEqual([
      [
        ['worse', 0],
        ['better', 0],
      ],
      [
        ['other', 4],
        ['other', 4],
      ],
    ])
  })

  it.each([
    ['no day to compare with', null, tracked],
    ['the same day', '2024-09-30', tracked],
    ['a later day', '2024-10-01', tracked],
    ['no target', '2024-06-30', []],
  ] as const)('are not there for %s', (_, since, list) => {
    expect(changesSlidesOf(list, histories, [since, '2024-09-30'], 'required-pace')).toEqual([])
  })
})
