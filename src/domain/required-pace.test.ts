import { expect, it } from 'vitest'
import { requiredPaceOf, ratioAtPace } from './required-pace'

it.each([
  // planned share, required pace → s/e; the first two and the last as the method gives them
  [0.5, 1.1, 0.952],
  [0.5, 2, 0.667],
  [0.25, 2, 0.571],
  [0.9, 1, 1],
  [1, 2, 1],
  [335 / 366, 1.1, 0.992],
])('at e = %f, n = %f is a ratio s/e of %f', (planned, pace, ratio) => {
  const found = ratioAtPace(planned, pace)
  expect(found).toBeCloseTo(ratio, 3)
  if (planned < 1) {
    expect(requiredPaceOf(found * planned, planned)).toEqual({
      kind: 'known',
      value: expect.closeTo(pace, 9),
    })
  }
})
