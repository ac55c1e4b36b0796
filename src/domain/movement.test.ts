import { describe, expect, it } from 'vitest'
import { countMovements, movementOf, stepsBetween, type Movement } from './movement'
import { STATUSES, type Status } from './status'

describe('the movement of a status', () => {
  it.each<[Status, Status, Movement]>([
    ['on-track', 'ahead', 'better'],
    ['at-risk', 'on-track', 'better'],
    ['behind', 'at-risk', 'better'],
    ['missed', 'achieved', 'better'],
    ['achieved', 'ahead', 'worse'], // a corrected figure
    ['behind', 'missed', 'worse'],
    ['too-early', 'on-track', 'other'],
    ['no-data', 'achieved', 'other'],
    ['on-track', 'not-assessable', 'other'],
    ['no-data', 'too-early', 'other'],
    ['behind', 'behind', 'none'],
    ['no-data', 'no-data', 'none'],
  ])('from %s to %s is %s', (from, to, movement) => {
    expect(movementOf(from, to)).toBe(movement)
  })

  it('is the opposite on the way back, and the same number of steps', () => {
    const opposite = { better: 'worse', worse: 'better', other: 'other', none: 'none' } as const
    for (const from of STATUSES) {
      for (const to of STATUSES) {
        expect(movementOf(to, from)).toBe(opposite[movementOf(from, to)])
        expect(stepsBetween(to, from)).toBe(stepsBetween(from, to))
      }
    }
  })
})

it('counts the movements, all of them', () => {
  expect(countMovements(['better', 'none', 'worse', 'better', 'other'])).toEqual({
    better: 2,
    worse: 1,
    other: 1,
    none: 1,
  })
  expect(countMovements([])).toEqual({ better: 0, worse: 0, other: 0, none: 0 })
})
