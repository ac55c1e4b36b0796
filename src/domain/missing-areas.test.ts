import { expect, it } from 'vitest'
import { missingAreasOf } from './missing-areas'

it.each([
  // readable, ids of those set aside → missing
  [[1, 2, 3], [], []],
  [[1, 3], ['2'], [2]],
  [[1, 3], [null], [2]], // the gap tells its number
  [
    [1, 4],
    [null, '3'],
    [2, 3],
  ],
  [[1, 2], ['3', '3'], [3]], // two that differ under one number
  [[1, 2], [null], [null]], // the last one, or one too many: nobody knows
  [[1, 3], ['odd'], [2]],
  [[], [null, null], [null, null]],
  [[1, 2], ['2'], []],
])('of %j with %j set aside, %j are missing', (readable, setAside, missing) => {
  expect(missingAreasOf(readable, setAside)).toEqual(missing)
})
