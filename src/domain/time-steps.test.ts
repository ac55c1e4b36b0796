import { describe, expect, it } from 'vitest'
import { anObservation } from '../../tests/domain-builders'
import type { IsoDate } from './calendar'
import {
  dataDatesIn,
  dayAt,
  monthEndsIn,
  nextOf,
  previousOf,
  shareOf,
  stepOf,
  timeSpanOf,
} from './time-steps'

const span = timeSpanOf(2024, '2024-09-30')

describe('the span of the time control', () => {
  it.each<[IsoDate, IsoDate]>([
    ['2024-09-30', '2024-12-31'],
    ['2025-05-20', '2025-05-20'], // a last figure that came after the year
    ['2031-01-01', '2025-12-31'],
    ['2019-01-01', '2024-12-31'],
  ])('with data up to %s ends on %s', (dataDate, last) => {
    expect(timeSpanOf(2024, dataDate)).toEqual({ first: '2024-01-01', last })
  })

  it('goes day by day, and back', () => {
    expect(dayAt(span, 0)).toBe('2024-01-01')
    expect(dayAt(span, 365)).toBe('2024-12-31') // a leap year
    for (let step = 0; step <= 365; step += 1) expect(stepOf(span, dayAt(span, step))).toBe(step)
  })

  it.each<[IsoDate, number]>([
    ['2023-05-01', 0],
    ['2024-01-01', 0],
    ['2024-12-31', 1],
    ['2025-06-30', 1],
  ])('%s stands at %d', (day, share) => expect(shareOf(span, day)).toBe(share))

  it('has twelve month ends, and more where it is longer', () => {
    expect(monthEndsIn(span)).toHaveLength(12)
    expect(monthEndsIn(timeSpanOf(2024, '2025-02-28')).slice(-2)).toEqual(['2025-01-31', '2025-02-28'])
  })
})

describe('steps', () => {
  const days = dataDatesIn(span, [
    [anObservation({ date: '2024-03-31' }), anObservation({ date: '2023-12-31' })],
    [
      anObservation({ date: '2024-01-31' }),
      anObservation({ date: '2024-03-31' }),
      anObservation({ date: '2024-06-30', scope: 'broader' }),
    ],
  ])
  it('go over the days that have figures of the same scope', () => {
    expect(days).toEqual(['2024-01-31', '2024-03-31'])
  })
  it('forth and back, and stop at the ends', () => {
    expect(nextOf(days, '2024-01-31')).toBe('2024-03-31')
    expect(nextOf(days, '2024-03-31')).toBeUndefined()
    expect(previousOf(days, '2024-03-31')).toBe('2024-01-31')
    expect(previousOf(days, '2024-01-31')).toBeUndefined()
  })
})
