import type { Bilingual } from './text'

/** The units that this version knows what to do with. Values come in these, never in 万 or 亿 of them. */
export const KNOWN_UNITS = [
  'person',
  'home',
  'place',
  'alley',
  'kilometre',
  'square-kilometre',
  'square-metre',
  'mu',
  'yuan',
  'percent',
  'percentage-point',
  'lift',
  'compound',
  'household',
  'site',
  'space',
  'location',
  'project',
  'event',
  'park',
  'group',
  'test-type',
  'bed',
  'point',
  'centre',
] as const

/** A label that multiplies the unit (万元, 亿元, million yuan): the value cannot be in the base unit. */
const MULTIPLIED_ZH = /^[百千万萬亿億]/
const MULTIPLIED_EN = /\b(hundreds?|thousands?|millions?|billions?|trillions?)\b/i

/**
 * Whether figures in this unit may be converted and set beside others.
 *
 * False for an id that this version has never heard of, for a label that says
 * 万元 where the id says yuan, and where `%` and 个百分点 are mixed up: such a
 * unit is shown as written and its figures are never converted.
 */
export function isKnownUnit(id: string, label: Bilingual): boolean {
  if (!KNOWN_UNITS.some((known) => known === id)) return false
  if (MULTIPLIED_ZH.test(label.zh) || MULTIPLIED_EN.test(label.en)) return false
  const saysPoints = label.zh.includes('百分点')
  const saysPercent = /[%％]/.test(label.zh)
  return saysPoints === (id === 'percentage-point') && (!saysPercent || id === 'percent')
}
