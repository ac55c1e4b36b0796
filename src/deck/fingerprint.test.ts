import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from './fingerprint'

describe('a fingerprint', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 200 })

  it('is two groups of five that can be read out, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fingerprintOf(text)).toMatch(/^\d{5}-\d{5}$/)
      }),
    )
  })

  it('is the same on every device', () => {
    expect(fingerprintOf('{"value":26}')).toBe('99626-31937')
    expect(fingerprintOf('城镇新增就业')).toBe('85044-17264')
  })

  it.each([
    ['', ' '],
    ['ab', 'ba'],
    ['{"value":26}', '{"value":62}'],
    ['{"value":26}', '{"value":26.0}'],
    ['a'.repeat(10_000), 'a'.repeat(10_001)],
    ['中', '\u002d'], // the same low byte
  ])('tells %j from %j', (one, other) => {
    const [first, second] = [fingerprintOf(one), fingerprintOf(other)]
    expect(first).not.toBe(second)
    // Each half tells them apart by itself.
    expect(first.slice(0, 5)).not.toBe(second.slice(0, 5))
    expect(first.slice(6)).not.toBe(second.slice(6))
  })

  it('tells any two texts of some thousands apart', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `{"date":"2024-09-30","value":${index}}`)
    expect(new Set(texts.map(fingerprintOf)).size).toBe(texts.length)
  })
})
