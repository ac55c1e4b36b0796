import { withoutNoise } from './decimal'
import { requiredPaceOf } from './required-pace'
import type { Status } from './status'
import type { Share } from './target'
import { THRESHOLDS } from './thresholds'

/** The published rules by which a count on its way is told on track from behind. The default comes first. */
export const PRESETS = [
  'required-pace',
  'plan-or-below',
  'gap-lamp',
  'ratio-plate',
  'international-ratio',
] as const
export type Preset = (typeof PRESETS)[number]
export const DEFAULT_PRESET: Preset = PRESETS[0]

/** Which comparison decided. */
export type PresetRule = 'gap-ahead' | 'pace' | 'gap' | 'ratio'

export interface PresetVerdict {
  readonly status: Extract<Status, 'ahead' | 'on-track' | 'at-risk' | 'behind'>
  readonly rule: PresetRule
}

function byRequiredPace(completion: Share, planned: Share): PresetVerdict {
  const gapPoints = withoutNoise((completion - planned) * 100)
  if (gapPoints >= THRESHOLDS.aheadFromPoints) return { status: 'ahead', rule: 'gap-ahead' }
  const pace = requiredPaceOf(completion, planned)
  // "Almost T" at e < 1 is the one case without a pace here: all is done but for the last bit.
  if (pace.kind === 'none') return { status: 'on-track', rule: 'pace' }
  const ratio = withoutNoise(pace.value)
  if (ratio <= THRESHOLDS.onTrackUpToPace) return { status: 'on-track', rule: 'pace' }
  return { status: ratio < THRESHOLDS.behindFromPace ? 'at-risk' : 'behind', rule: 'pace' }
}

function byLimits(value: number, onTrackFrom: number, atRiskFrom: number, rule: PresetRule): PresetVerdict {
  const measured = withoutNoise(value)
  if (measured >= onTrackFrom) return { status: 'on-track', rule }
  return { status: measured >= atRiskFrom ? 'at-risk' : 'behind', rule }
}

/**
 * The verdict of a preset on a count that is neither achieved, nor too early, nor
 * without progress, nor out of time: those guards come before and are the same
 * under every preset.
 *
 * Source: status method, "Presets".
 */
export function verdictOf(preset: Preset, completion: Share, planned: Share): PresetVerdict {
  const ratio = completion / planned
  switch (preset) {
    case 'required-pace':
      return byRequiredPace(completion, planned)
    case 'plan-or-below':
      return { status: withoutNoise(completion - planned) >= 0 ? 'on-track' : 'behind', rule: 'gap' }
    case 'gap-lamp': {
      const { onTrackFromPoints, atRiskFromPoints } = THRESHOLDS.gapLamp
      return byLimits((completion - planned) * 100, onTrackFromPoints, atRiskFromPoints, 'gap')
    }
    case 'ratio-plate': {
      const { onTrackFromRatio, atRiskFromRatio } = THRESHOLDS.ratioPlate
      return byLimits(ratio, onTrackFromRatio, atRiskFromRatio, 'ratio')
    }
    case 'international-ratio': {
      const { onTrackFromRatio, atRiskFromRatio } = THRESHOLDS.internationalRatio
      return byLimits(ratio, onTrackFromRatio, atRiskFromRatio, 'ratio')
    }
  }
}
