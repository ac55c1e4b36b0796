import { describe, expect, it } from 'vitest'
import { isKnownUnit, KNOWN_UNITS } from './unit'

describe('isKnownUnit', () => {
  it.each(KNOWN_UNITS.filter((id) => id !== 'percentage-point'))('knows %s', (id) => {
    expect(isKnownUnit(id, { zh: '个', en: id })).toBe(true)
  })

  it.each([
    ['percent', '%', 'percent', true],
    ['percent', '个百分点', 'percentage points', false],
    ['percentage-point', '个百分点', 'percentage points', true],
    ['percentage-point', '%', '%', false],
    ['square-metre', '平方米', 'm²', true],
    ['square-metre', '万平方米', 'm²', false],
    ['person', '万人', 'persons', false],
    ['yuan', '亿元', 'yuan', false],
    ['yuan', '元', 'billion yuan', false],
    ['toString', '个', 'things', false],
    ['', '', '', false],
  ])('%s labelled %s, %s: %s', (id, zh, en, isKnown) => {
    expect(isKnownUnit(id, { zh, en })).toBe(isKnown)
  })
})
