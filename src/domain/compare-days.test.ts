import { expect, it } from 'vitest'
import type { IsoDate } from './calendar'
import { choosableDays, daysToOffer, orderOf, quickDay } from './compare-days'

it.each<[IsoDate, IsoDate, IsoDate, IsoDate]>([
  // as of → last month's end, last quarter's end, start of the year
  ['2024-09-30', '2024-08-31', '2024-06-30', '2024-01-01'],
  ['2024-10-01', '2024-09-30', '2024-09-30', '2024-01-01'],
  ['2024-02-29', '2024-01-31', '2023-12-31', '2024-01-01'],
  ['2025-01-15', '2024-12-31', '2024-12-31', '2025-01-01'],
  ['2024-01-01', '2023-12-31', '2023-12-31', '2024-01-01'],
])('before %s come %s, %s and %s', (asOf, month, quarter, year) => {
  expect(quickDay('month', asOf)).toBe(month)
  expect(quickDay('quarter', asOf)).toBe(quarter)
  expect(quickDay('year', asOf)).toBe(year)
})

it.each([
  ['2024-08-31', '2024-09-30', 'in-order'],
  ['2024-09-30', '2024-09-30', 'same'],
  ['2024-10-01', '2024-09-30', 'reversed'],
] as const)('%s and %s are %s', (since, asOf, order) => {
  expect(orderOf(since, asOf)).toBe(order)
})

it('offers each day once, in order, with the chosen one', () => {
  expect(daysToOffer('2024-05-20', ['2024-06-30', '2024-01-31'], ['2024-06-30'])).toEqual([
    '2024-01-31',
    '2024-05-20',
    '2024-06-30',
  ])
})

it('lets one choose from the eve of the year to the end of the next', () => {
  expect(choosableDays(2024)).toEqual({ first: '2023-12-31', last: '2025-12-31' })
})
