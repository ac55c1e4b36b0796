import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  daysCountedIn,
  elapsedShareOf,
  lastTimeBefore,
  monthEnd,
  parseIsoDate,
  yearDayOf,
  type IsoDate,
} from './calendar'

describe('parseIsoDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '0001-01-01'])('accepts %s', (text) => {
    expect(parseIsoDate(text)).toBe(text)
  })
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024/6/1',
    '2024-6-1',
    '2024年6月',
    ' 2024-06-01',
    '2024-06-01T00:00',
    '',
    '0000-01-01',
  ])('refuses %j', (text) => expect(parseIsoDate(text)).toBeUndefined())
  it.each([[1_717_200_000], [null], [undefined], [['2024-06-01']], [{}]])(
    'refuses %j, which is no text',
    (value) => {
      expect(parseIsoDate(value)).toBeUndefined()
    },
  )
})

it.each([
  ['2024-01-01', '2024-12-31', 365],
  ['2023-12-31', '2024-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2024-06-30', '2024-09-30', 92],
  ['2024-09-30', '2024-06-30', -92],
  ['1986-05-03', '1986-05-05', 2], // a day of China's summer time had 23 hours
] as const)('from %s to %s is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

it('counts both ends of a range in', () => {
  expect(daysCountedIn('2024-01-01', '2024-12-31')).toBe(366)
  expect(daysCountedIn('2023-01-01', '2023-12-31')).toBe(365)
})

it.each([
  ['2024-08-31', 1, '2024-09-30'],
  ['2024-11-30', 3, '2025-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-12-31', 3, '2025-03-31'],
  ['2024-05-31', 3, '2024-08-31'],
] as const)('%s plus %d months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected)
})

it.each([
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-01-01', 366, '2025-01-01'],
] as const)('%s plus %d days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected)
})

it.each([
  ['2023-12-31', 0],
  ['2024-01-01', 1 / 366],
  ['2024-08-31', 244 / 366],
  ['2024-12-31', 1],
  ['2025-06-01', 1],
] as const)('on %s a share of %f of 2024 has passed', (asOf, share) => {
  expect(elapsedShareOf(2024, asOf)).toBeCloseTo(share, 12)
})

it.each([
  // year, as-of date → day, days
  [2024, '2023-12-31', 0, 366],
  [2024, '2024-01-01', 1, 366],
  [2024, '2024-09-30', 274, 366],
  [2024, '2025-03-31', 366, 366],
  [2023, '2023-12-31', 365, 365],
] as const)('of %d, %s is day %d of %d', (year, asOf, day, days) => {
  expect(yearDayOf(year, asOf)).toEqual({ day, days })
})

it('knows the last day of February', () => {
  expect([monthEnd(2024, 2), monthEnd(2023, 2), monthEnd(2100, 2)]).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2100-02-28',
  ])
})

describe('the last time before a day', () => {
  it.each<[IsoDate, IsoDate]>([
    ['2024-09-30', '2024-08-31'],
    ['2024-09-15', '2024-08-31'],
    ['2024-03-01', '2024-02-29'],
    ['2024-01-31', '2023-12-31'],
  ])('%s → %s', (day, last) => expect(lastTimeBefore(day)).toBe(last))
})
