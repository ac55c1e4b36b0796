import { describe, expect, it } from 'vitest'
import { aTarget } from '../../tests/domain-builders'
import { known, none } from './answer'
import { barPercentOf, barShareOf, forecastShareOf, levelBarOf } from './bar'

it.each([
  // share → drawn, percent
  [-0.2, 0, 0],
  [0, 0, 0],
  [0.4731, 0.4731, 47.3],
  [0.9996, 0.9996, 99.9], // not done, so not 100
  [1, 1, 100],
  [1.15, 1, 100],
])('a share of %f is drawn as %f and said as %f %%', (share, drawn, percent) => {
  expect(barShareOf(share)).toBe(drawn)
  expect(barPercentOf(share)).toBe(percent)
})

describe('the forecast on the bar', () => {
  const forecast = (low: number) => known({ low, high: 2 * low, bases: ['even' as const] })
  it.each([
    // low, promised → share
    [60, 120, 0.5],
    [60, null, 0.6], // the target’s own value, 100
    [150, null, 1],
    [60, 0, null],
  ])('of %d against %s reaches %s', (low, promised, share) => {
    expect(forecastShareOf(aTarget(), { forecast: forecast(low), promised })).toBe(share)
  })
  it('is not drawn without one', () => {
    expect(forecastShareOf(aTarget(), { forecast: none('settled'), promised: null })).toBeNull()
  })
})

describe('the meter of a level', () => {
  it.each([
    // value, limit → span, share, line
    [30, 40, 80, 0.375, 0.5],
    [120, 40, 120, 1, 1 / 3],
    [-5, 40, 80, 0, 0.5],
    [0, 0, 1, 0, 0],
  ])('%d against %d runs to %d', (value, promised, span, share, limitShare) => {
    const level = { value, margin: 0 }
    expect(levelBarOf(aTarget(), { level, promised })).toEqual({
      span,
      value: Math.max(0, value),
      share,
      limitShare,
    })
  })
  it('has no value where the level is not known', () => {
    expect(levelBarOf(aTarget(), { level: null, promised: 40 })).toMatchObject({ value: null, share: null })
  })
})
