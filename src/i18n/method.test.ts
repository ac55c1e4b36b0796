import { describe, expect, it } from 'vitest'
import { PRESETS } from '../domain/preset'
import { STATUSES } from '../domain/status'
import { THRESHOLDS } from '../domain/thresholds'
import { method as en } from './en/method'
import { preset as enPreset } from './en/preset'
import { method as zh } from './zh/method'
import { preset as zhPreset } from './zh/preset'

type Words = string | ((...given: string[]) => string) | { readonly [key: string]: Words }

/** What a text says of its own: what is put into it reads as a letter. */
function textsIn(words: Words): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [words('x', 'x', 'x')]
  return Object.values(words).flatMap(textsIn)
}

/** Numbers that are no threshold: a year of publication, a day of the year, nought, all of it, and the 1 of a formula. */
const HARMLESS = [
  /\b(?:19|20)\d\d\b/g,
  /\d+ 月 \d+ 日/g,
  /\d+ (?:January|December)/g,
  /(?<![\d.])100%/g,
  /(?<![\d.])0(?![\d.])/g,
]

function numbersIn(text: string): string[] {
  const rest = HARMLESS.reduce((left, pattern) => left.replaceAll(pattern, ''), text)
  return rest.match(/\d+(?:\.\d+)?/g) ?? []
}

describe.each([
  ['zh', zh, zhPreset],
  ['en', en, enPreset],
])('the words of the method, %s', (_, words, preset) => {
  it('hold no number, so no threshold: those come from the domain', () => {
    const texts = textsIn({ ...words, preset })
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.filter((text) => numbersIn(text).length > 0)).toEqual([])
  })

  it('name every preset and every status', () => {
    expect(Object.keys(preset.names)).toEqual([...PRESETS])
    expect(Object.keys(words.presets.sources)).toEqual([...PRESETS])
    expect(Object.keys(words.statuses.shapes)).toEqual([...STATUSES])
  })
})

it('would find each threshold, however it is written', () => {
  const { gapLamp, ratioPlate, internationalRatio, ...plain } = THRESHOLDS
  const values = [plain, gapLamp, ratioPlate, internationalRatio].flatMap((part) =>
    Object.values<number>(part),
  )
  const written = values.flatMap((value) => [`${value}`, `${Math.round(value * 100)}%`])
  const missed = written.filter((text) => numbersIn(`不低于 ${text} 点`).length === 0)
  // 100 % stands for all of a target as well.
  expect(missed).toEqual(['100%'])
})
