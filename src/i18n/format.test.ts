import { describe, expect, it } from 'vitest'
import { formatsIn } from './format'

const zh = formatsIn('zh')
const en = formatsIn('en')
const persons = { label: { zh: '人', en: 'persons' } }
const percent = { label: { zh: '%', en: '%' } }

describe('a figure beside its target', () => {
  it.each([
    [123_000, 260_000, '12.3', '26', '万人'],
    [1e11, 1e11, '1,000', '1,000', '亿人'],
    [318, 600, '318', '600', '人'],
    [3, 260_000, '<0.01', '26', '万人'], // real progress never reads as 0
    [-3, 260_000, '>−0.01', '26', '万人'],
    [0, 260_000, '0', '26', '万人'],
  ])('%d of %d reads %s / %s %s', (value, against, actual, promised, unit) => {
    expect(zh.pair(value, against, persons)).toEqual({ value: actual, target: promised, unit })
  })
  it('is written out in English', () => {
    expect(en.pair(123_000, 260_000, persons)).toEqual({
      value: '123,000',
      target: '260,000',
      unit: 'persons',
    })
  })
  it('is estimated in whole units', () => {
    expect(zh.estimate(424.77, 600, persons).value).toBe('425')
    expect(zh.estimate(0.2, 600, persons).value).toBe('<1')
  })
})

describe('a share', () => {
  it.each([
    [0.4731, '47.3%'],
    [1, '100.0%'],
    [0.9999, '99.9%'], // not done is not 100 %
    [0.00001, '<0.1%'],
    [0, '0.0%'],
    [1.2, '120.0%'],
    [-0.1, '−10.0%'],
  ])('%d reads %s', (share, text) => expect(zh.share(share)).toBe(text))
})

it('always gives a gap its sign', () => {
  expect([zh.points(5), zh.points(-27.6), zh.points(0), en.points(-2.4)]).toEqual([
    '+5.0 点',
    '−27.6 点',
    '0.0 点',
    '−2.4 pts',
  ])
})

it('writes a day without any time zone', () => {
  expect([zh.date('2024-12-31'), en.date('2024-01-01')]).toEqual(['2024年12月31日', '1 January 2024'])
})

it('puts no space before a percent sign', () => {
  expect([zh.quantity(93, percent), en.quantity(93, percent)]).toEqual(['93%', '93%'])
})
