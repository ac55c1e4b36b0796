import { expect, it } from 'vitest'
import { assessedAt, aTarget } from '../../tests/domain-builders'
import { byArea } from './by-area'
import type { Area } from './report'

const name = { zh: '某', en: 'some' }
const area = (id: number): Area => ({ id, title: name, shortName: name, measures: [] })
const tracked = (id: string, areaId: number | null) => {
  const target = aTarget({ id, areaId })
  return { target, assessment: assessedAt(target, '2024-06-30', 50) }
}

it('groups by the report’s areas, then by those without a record, then by none', () => {
  const list = [tracked('a', null), tracked('b', 9), tracked('c', 7), tracked('d', 2), tracked('e', 7)]
  const groups = byArea(list, [area(1), area(7), area(2)], (one) => one)
  expect(
    groups.map(({ areaId, area, members }) => [areaId, area?.id, members.map((one) => one.target.id)]),
  ).toEqual([
    [7, 7, ['c', 'e']],
    [2, 2, ['d']],
    [9, undefined, ['b']],
    [null, undefined, ['a']],
  ])
  expect(byArea([], [area(1)], (one: (typeof list)[number]) => one)).toEqual([])
})
