import { describe, expect, it } from 'vitest'
import { aTarget } from '../../tests/domain-builders'
import { ambitionOf } from './ambition'
import { assess } from './assess'
import { comparisonOf } from './comparison'
import { DEFAULT_PRESET } from './preset'
import type { Indicator, ReviewFigure } from './report'
import type { QuantityTarget } from './target'

const PERSON = { id: 'person', label: { zh: '人', en: 'persons' } }
const PERCENT = { id: 'percent', label: { zh: '%', en: '%' }, isKnown: true }

function ambitionFor(
  target: QuantityTarget,
  value: number,
  given: { unit?: Indicator['unit']; qualifier?: ReviewFigure['qualifier'] } = {},
) {
  const review = {
    year: 2023,
    value,
    qualifier: given.qualifier ?? null,
    paragraphId: 'r1.1',
    quote: { text: '某', start: 0, end: 1 },
  }
  const name = { zh: '某指标', en: 'an indicator' }
  const indicator = { id: 'an-indicator', name, unit: given.unit ?? PERSON, review }
  return ambitionOf(comparisonOf(target, [indicator], assess(target, [], '2024-06-30', DEFAULT_PRESET)))
}

describe('the ambition of a target', () => {
  it.each([
    // review → target: stands, distance, share
    [281_000, 260_000, 'lower', 21_000, 21 / 281],
    [58_000, 120_000, 'higher', 62_000, 62 / 58],
    [100, 100, 'equal', 0, 0],
    [0, 40, 'higher', 40, 'base-zero'],
  ])('after %d, %d is %s', (before, value, stands, distance, share) => {
    expect(ambitionFor(aTarget({ value }), before)).toMatchObject({
      kind: 'compared',
      stands,
      distance,
      isApproximate: false,
      share:
        typeof share === 'string'
          ? { kind: 'none', reason: share }
          : { kind: 'known', value: expect.closeTo(share, 9) },
    })
  })
  it('of a percentage is a distance in points, never a percentage of it', () => {
    const target = aTarget({ kind: 'coverage', value: 95, unit: PERCENT })
    expect(ambitionFor(target, 93, { unit: PERCENT })).toMatchObject({
      stands: 'higher',
      distance: 2,
      share: { kind: 'none', reason: 'is-percent' },
    })
  })
  it.each(['almost', 'over', 'about'] as const)('is approximate after “%s”', (qualifier) => {
    expect(ambitionFor(aTarget(), 80, { qualifier })).toMatchObject({ isApproximate: true })
  })
  it('reads the target as it was revised', () => {
    const reason = { zh: '某', en: 'some' }
    const target = aTarget({ revisions: [{ date: '2024-03-01', value: 60, due: null, reason }] })
    expect(ambitionFor(target, 80)).toMatchObject({ stands: 'lower', distance: 20 })
  })
  it('is not said where the two cannot be compared', () => {
    expect(ambitionFor(aTarget(), 80, { unit: PERCENT })).toEqual({ kind: 'none', reason: 'units-differ' })
    expect(ambitionFor(aTarget({ indicatorId: 'another' }), 80)).toEqual({
      kind: 'none',
      reason: 'no-review',
    })
    const note = { zh: '口径不同', en: 'another scope' }
    const related = aTarget({
      indicatorId: 'another',
      relatedIndicator: { indicatorId: 'an-indicator', note },
    })
    expect(ambitionFor(related, 80)).toEqual({ kind: 'none', reason: 'scope-differs' })
  })
})
