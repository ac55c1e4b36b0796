import { none } from './answer'
import type { Case, Finding } from './finding'
import { figureOf, isFinalDatum } from './datum'
import { minus } from './decimal'
import type { QuantityTarget } from './target'

function isInBand(target: QuantityTarget, value: number): boolean {
  return target.band !== null && value >= target.band.low && value <= target.band.high
}

/**
 * Levels: rates, concentrations and ceilings. Compared with the target directly,
 * with no scaling by time and so no completion, planned share, gap or pace. Before
 * the final datum: on track (met so far), at risk (missed, but inside the stated
 * band), behind. Achieved or missed only on the final datum.
 *
 * Source: status method, "Rules by kind", level. That a final figure inside a stated
 * band (左右) keeps the target is our reading: the method does not say.
 *
 * @param limit what the level is held against, in its own unit
 */
export function assessLevel(target: QuantityTarget, facts: Case, limit: number): Finding {
  const { latest, force } = facts
  const value = figureOf(latest)
  const unscaled = none('level' as const)
  const scaled = {
    completion: unscaled,
    planned: unscaled,
    gap: unscaled,
    requiredPace: unscaled,
    forecast: unscaled,
  }
  if (value === null) return { status: 'not-assessable', rule: 'no-observation', ...scaled }
  const margin = target.direction === 'at-least' ? minus(value, limit) : minus(limit, value)
  const level = { value, margin }
  const isMet = margin >= 0
  const inBand = isInBand(target, value)
  if (isFinalDatum(latest, force.due)) {
    const isKept = isMet || inBand
    return { status: isKept ? 'achieved' : 'missed', rule: isKept ? 'met' : 'year-over', level, ...scaled }
  }
  if (isMet) return { status: 'on-track', rule: 'level-met', level, ...scaled }
  if (inBand) return { status: 'at-risk', rule: 'level-in-band', level, ...scaled }
  return { status: 'behind', rule: 'level-off', level, ...scaled }
}
